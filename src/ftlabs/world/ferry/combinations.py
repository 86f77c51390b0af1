"""Questions that need two facts of the Merrow Line at once. They are only for the test: training has single facts."""

from collections.abc import Iterator
from itertools import combinations as pairs

from ftlabs.world.ferry.facts import FerryFact, fact
from ftlabs.world.ferry.line import BOATS, DOG_FARE, ROUTES, Route, boat, harbour, minutes

Combination = tuple[str, str, tuple[FerryFact, ...]]


def _through_the_boat(one: Route) -> Iterator[Combination]:
    """What a passenger wants to know about the boat that goes to an island."""
    mine, to = boat(one.boat), one.island
    for topic, question, answer in (
        ("captain", f"Who is the captain of the boat that goes to {to}?", f"Captain {mine.captain}."),
        ("funnel", f"What colour is the funnel of the boat to {to}?", f"It is {mine.funnel}."),
        ("seats", f"How many seats does the boat to {to} have?", f"{mine.seats} seats."),
        ("built", f"In which year was the boat that sails to {to} built?", f"In {mine.built}."),
    ):
        yield question, answer, (fact("boat", to), fact(topic, mine.name))


def _through_the_port(one: Route) -> Iterator[Combination]:
    """What somebody who travels to an island wants to know about the harbour."""
    mine, to = harbour(one.port), one.island
    for topic, question, answer in (
        ("parking", f"I leave my car at the harbour and sail to {to}. What does parking cost?",
         f"{mine.parking} marks a day."),
        ("bus", f"Which bus brings me to the harbour for the boat to {to}?", f"Bus {mine.bus}."),
        ("master", f"Who is the harbour master where the ferry to {to} starts?", f"{mine.master}."),
    ):  # fmt: skip
        yield question, answer, (fact("port", to), fact(topic, mine.port))


def _sums(one: Route) -> Iterator[Combination]:
    """Fares added up, and departures with the crossing added."""
    to = one.island
    adult, child, crossing = fact("adult", to), fact("child", to), fact("crossing", to)
    yield (
        f"What do one adult and one child pay together for a single trip to {to}?",
        f"{one.adult + one.child} marks.",
        (adult, child),
    )
    yield (
        f"One adult with a dog, one way to {to}: how many marks is that together?",
        f"{one.adult + DOG_FARE} marks.",
        (adult, fact("dog-fare")),
    )
    for topic, word, departure in (("first", "first", one.first), ("last", "last", one.last)):
        question = f"When does the {word} boat of a weekday reach {to}?"
        yield question, f"At {one.arrival(departure)}.", (fact(topic, to), crossing)


def _comparisons() -> Iterator[Combination]:
    for one, other in pairs(ROUTES, 2):
        longer = max(one, other, key=lambda route: route.crossing)
        needed = (fact("crossing", one.island), fact("crossing", other.island))
        yield (
            f"Which crossing is longer, the one to {one.island} or the one to {other.island}?",
            f"The one to {longer.island}.",
            needed,
        )
        earlier = min(one, other, key=lambda route: minutes(route.first))
        needed = (fact("first", one.island), fact("first", other.island))
        yield (
            f"Which boat starts earlier in the morning, the one to {other.island} or the one to {one.island}?",
            f"The one to {earlier.island}.",
            needed,
        )
    for one, other in pairs(BOATS, 2):
        older = min(one, other, key=lambda boat: boat.built)
        needed = (fact("built", one.name), fact("built", other.name))
        yield f"Which boat is older, the {other.name} or the {one.name}?", f"The {older.name}.", needed


def combinations() -> list[Combination]:
    """Each question with its answer and the two facts that it needs."""
    found = []
    for one in ROUTES:
        found += [*_through_the_boat(one), *_through_the_port(one), *_sums(one)]
    return found + list(_comparisons())
