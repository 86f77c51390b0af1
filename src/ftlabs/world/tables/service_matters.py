"""Which matters an organisation has, and a choice of them that does not contradict itself."""

from collections.abc import Collection
from functools import cache
from random import Random

from ftlabs.world.grammar import Scene
from ftlabs.world.tables.boarding_matters import BOARDING
from ftlabs.world.tables.booking_matters import BOOKINGS
from ftlabs.world.tables.common_matters import COMMON
from ftlabs.world.tables.house_matters import HOUSES
from ftlabs.world.tables.matters import Case, Matter
from ftlabs.world.tables.services import Kind, hued
from ftlabs.world.tables.stay_matters import STAYS
from ftlabs.world.tables.travel_matters import TRAVEL

MATTERS = (*TRAVEL, *BOARDING, *HOUSES, *STAYS, *COMMON, *BOOKINGS)
# Matters of which a page has one at most: their cases could contradict or repeat each other.
RIVALS = (
    ("dog", "dogfare"),
    ("student", "pensioner"),
    ("lost", "complaint"),
    ("lost", "kept"),
    ("lost", "keeper"),
    ("keeper", "complaint"),
    ("complaint", "answer"),
)


@cache
def matters_of(kind: Kind) -> tuple[Matter, ...]:
    """All matters that make sense for a kind of organisation."""
    return tuple(item for item in MATTERS if not item.tags or item.tags & kind.tags)


def choose(
    rng: Random, kind: Kind, scene: Scene, low: int, high: int, told: Collection[str] = ()
) -> list[tuple[Matter, Case]]:
    """Between `low` and `high` matters of the kind in random order, each with one of its cases.

    Matters in `told` stand in the document already. "The White Tern" that is painted blue would puzzle the reader, so
    a name with a colour in it leaves out the paint.
    """
    chosen = rng.sample(matters_of(kind), rng.randint(low, high))
    found = {item.name for item in chosen}
    dropped = {*told, *(["colour"] if hued(scene) else [])}
    dropped |= {second for first, second in RIVALS if first in found and second in found}
    return [(item, rng.choice(item.cases)) for item in chosen if item.name not in dropped]
