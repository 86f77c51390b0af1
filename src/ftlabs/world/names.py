"""Names that are made up on the spot: places, persons and organisations that occur once and never again.

A model that has only met a few dozen names learns them by heart; one that meets a new name in every other document
learns to carry any name from one sentence to the next, which is what reading about an unknown company takes.
"""

import random

ONSETS = (
    "b bl br c ch cl cr d dr f fl fr g gl gr h j k kn l m n p pl pr r s sc sh sk sl sp st sw t th tr tw v w z"
).split()
SHORT, LONG = "a e i o u y".split(), "ai ea ee oo ou".split()
AFTER_SHORT = "ck ff ll lt mp nd ng nk nn nt rd rk rl rn sk ss st tt x".split()
AFTER_EITHER = "b d g l m n p r s t th v".split()
MIDDLES = "a e er i in o on".split()
PLACE_ENDS = (
    "ay by don ey field ford ham haven holm ick land leigh low mere mouth ness port sand sea stead stow ton wick worth"
).split()
SURNAME_ENDS = "a by er ert ley man ner ow quist rick sen son ster strom well wood".split()
FIRST_ENDS = "a an e el en ia ie in is o us y".split()
# Names of the ferry line, which the general world must not know.
TAKEN = frozenset("skellan ostrey brannay auk hollin tarbeck merrow northwick sandhaven".split())


def _stem(rng: random.Random) -> str:
    """A syllable, now and then two. One in seven begins with a vowel."""
    short = rng.random() < 0.75
    onset = rng.choice(ONSETS) if rng.random() < 0.85 else ""
    stem = (
        onset + rng.choice(SHORT if short else LONG) + rng.choice(AFTER_SHORT + AFTER_EITHER if short else AFTER_EITHER)
    )
    return stem + rng.choice(MIDDLES) + rng.choice(AFTER_EITHER) if rng.random() < 0.12 else stem


def _named(rng: random.Random, ends: list[str]) -> str:
    """A stem with an ending, written with a capital letter, without three like letters in a row."""
    while True:
        stem, end = _stem(rng), rng.choice(ends)
        word = stem + end
        tripled = any(word[i] == word[i + 1] == word[i + 2] for i in range(len(word) - 2))
        if not tripled and stem[-1] != end[0] and word not in TAKEN:
            return word.capitalize()


def place(rng: random.Random) -> str:
    """An invented town, island or village: "Brandholm", "Little Teckmere", "Port Sallow"."""
    name = _named(rng, PLACE_ENDS)
    chance = rng.random()
    if chance < 0.12:
        return f"{rng.choice(('Little', 'Great', 'Upper', 'Old', 'New', 'Port', 'North', 'East'))} {name}"
    if chance < 0.18:
        return f"{name} {rng.choice(('Isle', 'Bay', 'Quay', 'Bridge', 'Hill', 'Green'))}"
    return name


def surname(rng: random.Random) -> str:
    """An invented family name."""
    return _named(rng, SURNAME_ENDS)


def first_name(rng: random.Random) -> str:
    """An invented first name."""
    return _named(rng, FIRST_ENDS)


def vessel(rng: random.Random) -> str:
    """The name of a train, a boat, a cable car: "Grey Petrel", "Lady Morna", "Star of Brandholm"."""
    beasts = (
        "Plover Kestrel Dolphin Sparrow Swift Badger Lark Falcon Robin Hare Stag Turtle Wren Finch Heron Puffin Tern "
        "Cormorant Guillemot Eider Skua Petrel Curlew Osprey Seal Whimbrel Oystercatcher Pelican Albatross Sandpiper"
    ).split()
    colours = "White Silver Golden Green Northern Little Royal Early Grey Great Black Red Blue Old Young".split()
    return rng.choice(
        (
            f"{rng.choice(colours)} {rng.choice(beasts)}",
            rng.choice(beasts),
            f"Lady {first_name(rng)}",
            f"Star of {_named(rng, PLACE_ENDS)}",
        )
    )
