"""Names that are made up on the spot: places, persons and organisations that occur once and never again.

A model that has only met a few dozen names learns them by heart; one that meets a new name in every other document
learns to carry any name from one sentence to the next, which is what reading about an unknown company takes.
"""

import random

ONSETS = "b br c ch d dr f fl g gr h j k l m n p pr r s sh sk sl st t th tr v w".split()
VOWELS = "a e i o u ea oo ai".split()
CODAS = "l ll n nd ng r rd rn s ss t ck m mp rk sk lt nt x".split()
PLACE_ENDS = (
    "ay by don ey field ford ham haven holm ick land leigh low mere mouth ness port sand sea stead stow ton wick worth"
).split()
SURNAME_ENDS = "a by er ert ley man ner ow quist rick sen son ster strom well wood".split()
FIRST_ENDS = "a an e el en ia ie in is o us y".split()
# Names of the ferry line, which the general world must not know.
TAKEN = frozenset("skellan ostrey brannay auk hollin tarbeck merrow northwick sandhaven".split())


def _stem(rng: random.Random) -> str:
    return rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS)


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
    beasts = "Plover Kestrel Dolphin Sparrow Swift Badger Lark Falcon Robin Hare Stag Turtle Wren Finch".split()
    colours = "White Silver Golden Green Northern Little Royal Early".split()
    return rng.choice(
        (
            f"{rng.choice(colours)} {rng.choice(beasts)}",
            rng.choice(beasts),
            f"Lady {first_name(rng)}",
            f"Star of {_named(rng, PLACE_ENDS)}",
        )
    )
