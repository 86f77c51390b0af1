"""Short explanations and advice: what a thing is called, how it is made, who does it, what happens if, how many.

Each kind of record (an animal, a product, a trade ...) has its own frames; a text takes a few of them about one record,
so that it keeps to its subject, and the frames mix freely with the voice that tells them.
"""

import re
from collections.abc import Sequence
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import SLOT, Scene, expand, tidy
from ftlabs.world.lexicon import MONTHS, NUMBERS
from ftlabs.world.tables import explanation_frames as frames
from ftlabs.world.tables import explanations_parts as parts

SHARE = 13

DOUBLED = frozenset("cut put run sit stop set get win let shut dig swim chop rub wrap drop plan strap throb".split())
IRREGULAR = {"be": "is", "have": "has"}
Record = tuple[str, ...]


def _third(phrase: str) -> str:
    """ "turn sour": "turns sour"; both verbs of "rise and cool down"."""
    if " and " in phrase and phrase.split(" and ")[1].split()[0] in frames.SECOND_VERBS:
        first, second = phrase.split(" and ", 1)
        return f"{_third(first)} and {_third(second)}"
    verb, space, rest = phrase.partition(" ")
    if verb in IRREGULAR:
        return IRREGULAR[verb] + space + rest
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es" + space + rest
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies" + space + rest
    return verb + "s" + space + rest


def _ing(phrase: str) -> str:
    """ "turn sour": "turning sour"."""
    if " and " in phrase and phrase.split(" and ")[1].split()[0] in frames.SECOND_VERBS:
        first, second = phrase.split(" and ", 1)
        return f"{_ing(first)} and {_ing(second)}"
    verb, space, rest = phrase.partition(" ")
    if verb.endswith("ie"):
        verb = verb[:-2] + "y"
    elif verb.endswith("e") and verb != "be" and not verb.endswith("ee"):
        verb = verb[:-1]
    elif verb in DOUBLED:
        verb += verb[-1]
    return verb + "ing" + space + rest


@cache
def _records(table: str) -> tuple[Record, ...]:
    """The records of a table, each a tuple of its fields."""
    whole = table.strip().replace("\n  ", " ")
    return tuple(tuple(line.split("/")) for line in whole.split("\n"))


def _drawn(rng: Random, table: str, keys: str) -> Scene:
    """One record as slots, its alternatives chosen."""
    return _slots(rng, rng.choice(_records(table)), keys)


def _slots(rng: Random, record: Record, keys: str) -> Scene:
    return {key: expand(rng, field) for key, field in zip(keys.split(), record, strict=True)}


def _agreeing(scene: Scene, subject: str) -> Scene:
    """Adds the forms that go with the number of the subject, and the verbs that agree with it."""
    many = scene[subject].endswith("*")
    scene[subject] = scene[subject].rstrip("*")
    forms = ("they", "them", "are", "do", "have") if many else ("it", "it", "is", "does", "has")
    scene.update(zip(("it", "them", "is", "does", "has"), forms, strict=True))
    for key in ("cause", "effect"):
        if key in scene:
            base = scene[key]
            scene |= {f"{key}s": re.sub("^be ", "are ", base) if many else _third(base), f"{key}ing": _ing(base)}
    return scene


def _frames(rng: Random, table: Sequence[str], low: int, high: int) -> list[str]:
    """A few frames that do not say the same thing twice; those with ">" need something before them."""
    wanted = rng.randint(low, high)
    chosen: list[str] = []
    said: set[str] = set()
    for frame in rng.sample(table, len(table)):
        told = frames.ONCE.intersection(slot.replace("working", "work") for slot in SLOT.findall(frame))
        if len(chosen) < wanted and not told & said:
            chosen.append(frame)
            said |= told
    chosen.sort(key=lambda frame: frame.startswith(">"))
    return _no_question_first([frame.lstrip(">") for frame in chosen])


def _no_question_first(said: list[str]) -> list[str]:
    """The same sentences, beginning with the first that asks nothing."""
    at = next((number for number, sentence in enumerate(said) if "?" not in sentence), 0)
    return [*said[at : at + 1], *said[:at], *said[at + 1 :]]


def _animal(rng: Random) -> tuple[list[str], Scene]:
    first, second = rng.sample(_records(parts.ANIMALS), 2)
    keys = "name plural kind food home habit young crowd"
    scene = _slots(rng, first, keys)
    scene |= {"other_" + key: value for key, value in _slots(rng, second, keys).items()}
    for key in ("kind", "other_kind"):
        scene[key + "s"] = "fish" if scene[key] == "fish" else scene[key] + "s"
    return _frames(rng, frames.ANIMAL, 3, 6), scene


def _product(rng: Random) -> tuple[list[str], Scene]:
    scene = _drawn(rng, parts.PRODUCTS, "product stuff maker steps use keep")
    for letter, step in zip("abcd", scene["steps"].split("; "), strict=True):
        scene[f"step_{letter}"] = step
    many = scene["product"] in frames.PLURAL_PRODUCTS
    scene |= (
        {"is": "are", "was": "were", "it": "they", "them": "them"}
        if many
        else {"is": "is", "was": "was", "it": "it", "them": "it"}
    )
    scene["keeping"] = _ing(scene["keep"])
    scene["comes"] = "come" if many else "comes"
    before = _frames(rng, frames.PRODUCT, 2, 3)
    return [*before, rng.choice(frames.STEPS), *_frames(rng, frames.AFTER_STEPS, 0, 2)], scene


def _trade(rng: Random) -> tuple[list[str], Scene]:
    first, second = rng.sample(_records(parts.TRADES), 2)
    keys = "trade work tools where why never"
    scene = _slots(rng, first, keys)
    scene |= {"other_" + key: value for key, value in _slots(rng, second, keys).items()}
    for key in ("work", "other_work", "never"):
        scene |= {key + "s": _third(scene[key]), key + "ing": _ing(scene[key])}
    scene["learner"], scene["home"] = names.first_name(rng), names.place(rng)
    scene["years"] = rng.choice(NUMBERS[3:8])
    return _frames(rng, frames.TRADE, 3, 5), scene


def _country(rng: Random) -> tuple[list[str], Scene]:
    first, second = rng.sample(_records(parts.COUNTRIES), 2)
    keys = "country citizen shape known lies"
    scene = _slots(rng, first, keys)
    scene |= {"other_" + key: value for key, value in _slots(rng, second, keys).items()}
    scene["citizen"] = "an " + scene["citizen"] if scene["citizen"][0] in "AEIO" else "a " + scene["citizen"]
    return _frames(rng, frames.COUNTRY, 3, 5), scene


def _calendar(rng: Random) -> tuple[list[str], Scene]:
    at = rng.randrange(1, 11)
    scene = {"before": MONTHS[at - 1], "month": MONTHS[at], "next": MONTHS[at + 1], "place_in": frames.ORDINALS[at]}
    days = 30 if MONTHS[at] in ("April", "June", "September", "November") else 31
    scene["last"] = "last day of it" if MONTHS[at] == "February" else f"{days}th" if days == 30 else f"{days}st"
    scene["days"] = "28 or 29 days" if MONTHS[at] == "February" else f"{days} days"
    scene["season"] = ("winter", "spring", "summer", "autumn")[(at + 1) // 3 % 4]
    scene["work"] = frames.SEASON_WORK[scene["season"]][at % 2 if at < 10 else 1]
    return _frames(rng, frames.CALENDAR, 3, 5), scene


def _word(rng: Random) -> tuple[list[str], Scene]:
    records = [entry.split(";") for line in _records(parts.COMPOUNDS) for entry in "/".join(line).split("|")]
    first, second = rng.sample(records, 2)
    scene = dict(zip(("word", "half", "rest", "meaning"), first, strict=True))
    scene |= {"other": second[0], "other_meaning": second[3], "other_half": second[1], "other_rest": second[2]}
    scene |= {"letters": NUMBERS[len(first[0])], "initial": first[0][0].upper(), "last": first[0][-1].upper()}
    return _frames(rng, frames.WORD, 3, 5), scene


def _contrary(rng: Random) -> tuple[list[str], Scene]:
    """Two pairs of words: what they are to each other, an example, at times a remark on what lies between."""
    records = [entry.split("/") for line in _records(parts.CONTRARIES) for entry in "/".join(line).split("|")]
    said = []
    for record in rng.sample(records, rng.choice((1, 2, 2))):
        one, other = (half.split(", ") for half in rng.sample(record, 2))
        scene = {"one": one[0], "like": one[1], "other": other[0], "unlike": other[1]}
        chosen = [rng.choice(table) for table in (frames.CONTRARY, frames.LIKENESS)]
        if rng.random() < 0.35:
            chosen.append(rng.choice(frames.BETWEEN))
        said += [expand(rng, frame, scene) for frame in chosen]
    return said, {}


def _amount(rng: Random) -> tuple[list[str], Scene]:
    """Two or three amounts, each with its number said once and sometimes multiplied or halved."""
    records = [entry.split("/") for line in _records(parts.AMOUNTS) for entry in "/".join(line).split("|")]
    said = []
    for whole, number, part, remark in rng.sample(records, rng.choice((2, 3, 3))):
        times = rng.randint(2, 9)
        scene = {"whole": whole, "number": number, "part": part, "remark": remark, "times": NUMBERS[times],
                 "product": str(times * int(number)), "half": f"{int(number) / 2:g}"}  # fmt: skip
        said.append(expand(rng, rng.choice(frames.AMOUNT), scene))
        if whole in frames.COUNTABLE and rng.random() < 0.5:
            said.append(expand(rng, rng.choice(frames.MULTIPLIED), scene))
    return said, {}


def _theme(rng: Random) -> tuple[list[str], Scene]:
    """Terms, causes, advice and a comparison from one field of life, each frame filled with its own record."""
    theme = rng.choice(list(parts.CAUSES))
    scene: Scene = {"theme": theme}
    said = [expand(rng, rng.choice(frames.OPENINGS), scene)] if rng.random() < 0.5 else []
    terms = _records(parts.TERMS[theme]) if theme in parts.TERMS else ()
    keys = "term genus mark use"
    pieces = []
    if terms:
        first, second = rng.sample(terms, 2)
        own = _slots(rng, first, keys)
        own |= {"other_" + key: value for key, value in _slots(rng, second, keys).items()}
        pieces.append([expand(rng, frame, own) for frame in _frames(rng, frames.TERM, 1, 1)])
    for record in rng.sample(_records(parts.CAUSES[theme]), rng.choice((1, 1, 2))):
        own = _agreeing(_slots(rng, record, "subject cause effect advice"), "subject")
        pieces.append([expand(rng, frame, own) for frame in _frames(rng, frames.CAUSE, 1, 1)])
    own = _slots(rng, tuple(parts.ADVICE[theme].split("/")), "goal act avoid reason")
    own |= {"acting": _ing(own["act"]), "avoiding": _ing(own["avoid"])}
    pieces.append([expand(rng, frame, own) for frame in _frames(rng, frames.ADVICE, 1, 1)])
    own = _slots(rng, tuple(parts.COMPARED[theme].split("/")), "more than less why")
    pieces.append([expand(rng, rng.choice(frames.COMPARISON), own)])
    rng.shuffle(pieces)
    said += [sentence for piece in pieces[: rng.randint(2, 3)] for sentence in piece]
    said = _no_question_first(said)
    if "?" in said[0]:
        said.insert(0, expand(rng, rng.choice(frames.OPENINGS), scene))
    return said, scene


KINDS = ((_animal, 12), (_product, 14), (_trade, 13), (_country, 8), (_calendar, 9), (_word, 9), (_contrary, 8),
         (_amount, 9), (_theme, 30))  # fmt: skip


def _told(rng: Random, sentence: str, teller: str) -> str:
    """A plain statement put into somebody's mouth; commands and questions stay as they are."""
    if sentence.startswith("!"):
        return sentence[1:]
    lowered = sentence[0].lower() + sentence[1:] if sentence.startswith(frames.LOWERED) else sentence
    return expand(rng, rng.choice(frames.TELLS), {"teller": teller}).replace("SAID", lowered)


def document(rng: Random) -> str:
    """One explanation of three to seven sentences, at times in the words of somebody who knows."""
    kinds, weights = zip(*KINDS, strict=True)
    table, scene = rng.choices(kinds, weights)[0](rng)
    said = _no_question_first([expand(rng, frame, scene) for frame in table])
    if rng.random() < 0.5:
        own = {"first": names.first_name(rng), "surname": names.surname(rng), "place": names.place(rng)}
        teller = expand(rng, rng.choice(frames.TELLERS), own)
        at = rng.randrange(len(said))
        said[at] = _told(rng, said[at], teller)
    if rng.random() < 0.2:
        said.append(expand(rng, rng.choice(frames.CLOSINGS)))
    return tidy(" ".join(sentence.lstrip("!") for sentence in said))
