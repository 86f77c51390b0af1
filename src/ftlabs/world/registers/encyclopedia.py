"""Encyclopedia: general facts in many settings, and articles about everyday things.

A fact is said in one of its own sentences; what changes is what stands around it: a lesson, a quiz, a guide book, a
dictionary, a child's essay, or further facts about the same thing. At times a few words stand before its answer ("is,
as everybody knows, Paris"): a model that only learned which word follows which cannot tell what comes then. Late in the
stream that is rare, so that the model itself says the answer and not the aside.
"""

import re
from dataclasses import dataclass
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.facts import Fact, facts
from ftlabs.world.grammar import Scene, person, write
from ftlabs.world.tables.asides import ASIDES
from ftlabs.world.tables.frames import (
    ABOUT,
    CLOSINGS,
    DICTIONARY,
    ESSAYS,
    GUIDES,
    LESSONS,
    LINKS,
    OPENINGS,
    QUIZZES,
    REMARKS,
    TITLES,
    TOLD,
)
from ftlabs.world.tables.knowledge import THEMES

SHARE = 165


@dataclass(frozen=True)
class Phase:
    """What differs between the parts of the stream: how often an aside stands where one can, and what is said more."""

    asides: float
    weights: dict[str, float]  # of relations, where not 1: some are said in less similar ways, or harder to learn


EARLY = Phase(0.5, {"legs": 2.0, "made from": 2.0, "capital": 1.5, "day after": 1.5, "young": 1.5, "colour": 1.2})
LATE = Phase(
    0.12,
    {"day after": 5.0, "legs": 5.0, "made from": 3.0, "capital": 2.5, "home": 1.5, "colour": 1.5, "opposite": 1.5},
)
# Statements that go on well behind "It is well known that".
PLAIN = re.compile(r"(An? |The |In )[^:;?]+$")
# Where an aside can stand before the answer.
BEFORE = re.compile(r" (is|are|has|have|called|named|becomes|become|means|says|from|out of|into)$")
PREPOSITIONS = ("from", "out of", "into")
# Words of a scene that happens once, or of somebody who speaks. Three such statements in a row tell no story.
NARRATIVE = re.compile(
    r"\b(was|were|had|did|wanted|wrote|says?|said|asked|looked|counted|turned|has finished|this|today|I|me|our|my|her"
    r"|his|she|he|we|they (moved|painted|bought|promised)|toy|puppet|girl|boy|post|child (made|drew)|stood|gave|came"
    r"|hung|went|flew|walked|left|explained|took|returned|drew|saw|met|told|thought|printed|chose|knew|gone|riddle"
    r"|clown|in the film|twins|exercise|barks again|is hiding|is asleep|on the way|must be at home"
    r"|paper (?!is)\w+ is)\b",
    re.IGNORECASE,
)
# What may stand before a fact that is not like the one before it.
OF_ONE_THING = tuple(link for link in LINKS if not link.startswith(("In the same way", "Here is", "Also", "And")))
Frame = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


@cache
def _by_relation() -> dict[str, tuple[Fact, ...]]:
    """The facts of each relation."""
    return {relation: tuple(f for f in facts() if f.relation == relation) for relation in OPENINGS}


@cache
def _by_subject() -> tuple[tuple[Fact, ...], ...]:
    """The subjects about which there is more than one fact."""
    subjects = dict.fromkeys(fact.subject for fact in facts())
    groups = (tuple(f for f in facts() if f.subject == s and f.relation != "day after") for s in subjects)
    return tuple(group for group in groups if len(group) > 1)


@cache
def _choices(fact: Fact, linked: bool, plain: bool) -> tuple[str, ...]:
    """The statements of a fact that may stand behind a link, and those that tell of no single scene."""
    begins = (fact.subject.lower() + " ", fact.answer.lower() + " ")
    found = [text for text in fact.statements if not (plain and NARRATIVE.search(text))]
    if linked:
        found = [text for text in found if "?" not in text]
        found = [text for text in found if PLAIN.match(text) or text.lower().startswith(begins)]
    return tuple(found)


def _with_aside(rng: Random, statement: str, answer: str) -> str:
    """The statement with an aside before its answer, where the words there allow one."""
    found = re.search(rf" (?:(?:an?|the|its) )?{re.escape(answer)}\b", statement)
    before = found and BEFORE.search(statement[: found.start()])
    if not before:
        return statement
    place = before.start() if before[1] in PREPOSITIONS else found.start()
    rest = statement[place:]
    return f"{statement[:place]}, {rng.choice(ASIDES)},{rest}"


def _put(rng: Random, scene: Scene, number: int, fact: Fact, frame: str, phase: Phase) -> str:
    """Write one statement of a fact into the scene, for one sentence of a frame. Returns that sentence's template.

    The statement is there whole, without its full stop, and with a small first letter. Behind a link ("It is well
    known that") or the word of a dictionary only the plainest statements make sense; alone, one in a document
    may tell of a single scene.
    """
    linked = "{that" in frame or frame.startswith("{word")
    statement = rng.choice(_choices(fact, linked, plain=linked or "told" in scene or "{fact" not in frame))
    if NARRATIVE.search(statement):
        scene["told"] = "once"
    elif "?" not in statement and rng.random() < phase.asides:
        statement = _with_aside(rng, statement, fact.answer)
    proper = any(word[0].isupper() and statement.startswith(word) for word in (fact.subject, fact.answer))
    scene[f"fact.{number}"] = statement
    scene[f"said.{number}"] = statement.removesuffix(".")
    scene[f"that.{number}"] = statement if proper else statement[0].lower() + statement[1:]
    scene[f"word.{number}"] = fact.subject
    return frame.replace("#", str(number))


def _scene(rng: Random) -> Scene:
    """Two persons, a town that may be made up, and a few numbers."""
    scene = person(rng, "Q", person(rng, "P"))
    if rng.random() < 0.5:
        scene["town.1"] = names.place(rng)
    if rng.random() < 0.3:
        scene["surname.1"] = names.surname(rng)
    low = rng.randint(0, 5)
    scene |= {"high_water": f"{low}:{rng.randint(10, 59)}", "low_water": f"{low + 6}:{rng.randint(10, 59)}"}
    scene |= {"age": str(rng.randint(6, 11)), "page": str(rng.randint(2, 240)), "points": str(rng.randint(7, 30))}
    return scene


def _framed(rng: Random, frame: Frame, chosen: list[Fact], scene: Scene, phase: Phase) -> str:
    """An opening, each fact in a sentence of the frame, an ending."""
    openings, wrappers, endings = frame
    parts = [rng.choice(openings)]
    last = ""
    for number, fact in enumerate(chosen):
        last = rng.choice([wrapper for wrapper in wrappers if wrapper != last])
        parts.append(_put(rng, scene, number, fact, last, phase))
    return write(rng, [*parts, rng.choice(endings)], scene)


def _links(rng: Random, count: int) -> list[str]:
    """A frame for each of `count` facts in a row: the first is the fact alone, and no link comes twice."""
    return [LINKS[0], *rng.sample(LINKS, count - 1)]


def _article(rng: Random, phase: Phase) -> str:
    """Facts of one relation with general sentences before, between and behind them."""
    weights = [len(_by_relation()[name]) * phase.weights.get(name, 1.0) for name in OPENINGS]
    relation = rng.choices(list(OPENINGS), weights)[0]
    chosen = rng.sample(_by_relation()[relation], rng.randint(3, 6))
    scene = _scene(rng)
    parts = [rng.choice(OPENINGS[relation])] if rng.random() < 0.75 else []
    for number, (fact, link) in enumerate(zip(chosen, _links(rng, len(chosen)), strict=True)):
        parts.append(_put(rng, scene, number, fact, link, phase))
    if rng.random() < 0.5:
        parts.insert(rng.randint(min(2, len(parts)), len(parts)), rng.choice(REMARKS[relation]))
    if rng.random() < 0.3:
        parts.append(rng.choice(CLOSINGS))
    text = write(rng, parts, scene)
    return f"{rng.choice(TITLES[relation])}\n{text}" if rng.random() < 0.2 else text


def _subject(rng: Random, phase: Phase) -> str:
    """All that is known about one country or animal, at times with one fact said twice in other words."""
    chosen = list(rng.choice(_by_subject()))
    rng.shuffle(chosen)
    chosen += rng.sample(chosen, rng.randint(0, 2))
    scene = _scene(rng)
    parts = []
    for number, fact in enumerate(chosen):
        # Facts of several kinds about one thing: "in the same way" would compare what is not alike.
        parts.append(_put(rng, scene, number, fact, rng.choice(OF_ONE_THING) if number else LINKS[0], phase))
    extra = list(ABOUT["country" if chosen[0].subject[0].isupper() else "animal"])
    for sentence in rng.sample(extra, rng.randint(1, 2)):
        parts.insert(rng.randint(1, len(parts)), sentence)
    scene["subject"] = chosen[0].subject
    return write(rng, parts, scene)


def _setting(rng: Random, phase: Phase) -> str:
    """Facts of one or two relations in a lesson, a quiz, an essay, or as somebody tells them."""
    frame = rng.choice((LESSONS, QUIZZES, ESSAYS, TOLD))
    kinds = rng.sample(list(OPENINGS), rng.choice((1, 1, 2, 3)))
    chosen = rng.sample([fact for kind in kinds for fact in _by_relation()[kind]], rng.randint(2, 4))
    return _framed(rng, frame, chosen, _scene(rng), phase)


def _guide(rng: Random, phase: Phase) -> str:
    """A page of a guide book about one or two countries."""
    country = rng.choice([fact.subject for fact in _by_relation()["language"]])
    chosen = [fact for fact in facts() if fact.subject == country]
    scene = _scene(rng) | {"subject": country}
    return _framed(rng, GUIDES, rng.sample(chosen, len(chosen)), scene, phase)


def _dictionary(rng: Random, phase: Phase) -> str:
    """Two to four entries of a dictionary, each with its word in front."""
    relation = rng.choice(list(DICTIONARY))
    chosen = rng.sample(_by_relation()[relation], rng.randint(2, 4))
    scene = _scene(rng)
    lines = []
    for number, fact in enumerate(sorted(chosen, key=lambda fact: fact.subject)):
        lines.append(_put(rng, scene, number, fact, rng.choice(DICTIONARY[relation]), phase))
    return write(rng, lines, scene, join="\n")


def _knowledge(rng: Random, _: Phase) -> str:
    """A short article about one everyday thing, at times with a heading."""
    theme = rng.choice(list(THEMES))
    first, *rest = THEMES[theme]
    keep = sorted(rng.sample(range(len(rest)), min(len(rest), rng.randint(2, 6))))
    parts = [rest[number] for number in keep]
    text = write(rng, [first, *parts], _scene(rng))
    chance = rng.random()
    if chance < 0.12:
        return f"{theme.capitalize()}\n{text}"
    return f"About {theme}: {text}" if chance < 0.18 else text


KINDS = ((_article, 36), (_subject, 14), (_setting, 24), (_guide, 5), (_dictionary, 7), (_knowledge, 14))


def document(rng: Random, phase: Phase = EARLY) -> str:
    """One article, page or lesson; six in seven hold facts."""
    kinds, weights = zip(*KINDS, strict=True)
    return rng.choices(kinds, weights)[0](rng, phase)


def late_document(rng: Random) -> str:
    """One for the last part of the stream."""
    return document(rng, LATE)
