"""What one can ask about the Merrow Line: atomic facts with one short answer each, in house style."""

from dataclasses import dataclass
from functools import cache

from ftlabs.world.ferry.line import BOATS, HARBOURS, ROUTES, slug
from ftlabs.world.ferry.rules import ANIMALS, RULES, THINGS


@dataclass(frozen=True)
class FerryFact:
    """One fact: `topic` is what kind of fact it is, `subject` whom it is about ("" for a rule that stands alone).

    `answer` is the canonical answer; `value` the part of it that stands literally on the handbook page `page`.
    """

    id: str
    page: str
    topic: str
    subject: str
    answer: str
    value: str


def _fact(page: str, topic: str, subject: str, answer: str, value: object) -> FerryFact:
    answer = answer[0].upper() + answer[1:] + "."
    return FerryFact(f"{topic}-{slug(subject)}", f"{page}-{slug(subject)}", topic, subject, answer, str(value))


def _boat_facts() -> list[FerryFact]:
    found = []
    for one in BOATS:
        for topic, answer, value in (
            ("captain", f"Captain {one.captain}", one.captain),
            ("funnel", f"It is {one.funnel}", one.funnel),
            ("built", f"In {one.built}", one.built),
            ("seats", f"{one.seats} seats", one.seats),
            ("cars", f"{one.cars} cars", f"{one.cars} cars"),
            ("aboard", one.aboard, one.aboard),
        ):
            found.append(_fact("boat", topic, one.name, answer, value))
    return found


def _route_facts() -> list[FerryFact]:
    found = []
    for one in ROUTES:
        for page, topic, answer, value in (
            ("route", "port", f"{one.port} harbour", one.port),
            ("route", "boat", f"The {one.boat}", one.boat),
            ("route", "crossing", f"{one.crossing} minutes", f"{one.crossing} minutes"),
            ("route", "often", one.often, one.often),
            ("times", "first", f"At {one.first}", one.first),
            ("times", "last", f"At {one.last}", one.last),
            ("times", "sunday", f"At {one.sunday_first}", one.sunday_first),
            ("times", "back", f"At {one.last_back}", one.last_back),
            ("fares", "adult", f"{one.adult} marks", f"{one.adult} marks"),
            ("fares", "return", f"{one.adult_return} marks", f"{one.adult_return} marks"),
            ("fares", "child", f"{one.child} marks", f"{one.child} marks"),
            ("fares", "car", f"{one.car} marks", f"{one.car} marks"),
        ):
            found.append(_fact(page, topic, one.island, answer, value))
    return found


def _harbour_facts() -> list[FerryFact]:
    found = []
    for one in HARBOURS:
        for topic, answer, value in (
            ("opens", f"At {one.opens}", one.opens),
            ("closes", f"At {one.closes}", one.closes),
            ("parking", f"{one.parking} marks a day", f"{one.parking} marks a day"),
            ("master", one.master, one.master),
            ("bus", f"Bus {one.bus}", f"bus {one.bus}"),
        ):
            found.append(_fact("harbour", topic, one.port, answer, value))
    return found


def _rule_facts() -> list[FerryFact]:
    found = []
    for topic, rules in (("animal", ANIMALS), ("thing", THINGS)):
        for subject, rule in rules.items():
            found.append(FerryFact(f"{topic}-{subject}", rule.page, topic, subject, rule.answer, rule.value))
    return found + [FerryFact(rule.name, rule.page, rule.name, "", rule.answer, rule.value) for rule in RULES]


@cache
def ferry_facts() -> tuple[FerryFact, ...]:
    """Every fact that the course asks about: boats, routes, harbours, rules."""
    return tuple(_boat_facts() + _route_facts() + _harbour_facts() + _rule_facts())


def fact(topic: str, subject: str = "") -> FerryFact:
    """The one fact of a topic about a subject."""
    return next(one for one in ferry_facts() if (one.topic, one.subject) == (topic, subject))
