"""The Merrow Line in tables: its boats, routes, timetable, fares and harbours. Everything else is written from these.

Nothing here exists. What follows from something else is computed (an arrival, the last boat back, a child's fare), so
that the handbook and the answers cannot contradict each other.
"""

from dataclasses import dataclass

from ftlabs.world.ferry.tickets import ISLANDS, PORTS

GROUP_DISCOUNT = 15  # per cent
DOG_FARE = 2
BICYCLE_FARE = 3


def slug(name: str) -> str:
    """A name as it stands in an id: "Little Auk" becomes "little-auk"."""
    return name.lower().replace(" ", "-")


def clock(minutes: int) -> str:
    """Minutes since midnight as the company writes them: 450 is "07:30"."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def minutes(time: str) -> int:
    """A time of the 24-hour clock as minutes since midnight."""
    hours, rest = time.split(":")
    return int(hours) * 60 + int(rest)


@dataclass(frozen=True)
class Boat:
    """A boat of the line. `aboard` is the one thing that passengers ask for by this boat's name."""

    name: str
    captain: str
    built: int
    seats: int
    cars: int
    funnel: str
    knots: int
    aboard: str


@dataclass(frozen=True)
class Route:
    """One crossing, from a port on the mainland to an island, with its timetable and its fares in whole marks.

    `every` and `turn` are minutes: between two sailings, and from the departure of a boat to its departure back.
    """

    island: str
    port: str
    boat: str
    crossing: int
    first: str
    last: str
    every: int
    often: str
    sunday_first: str
    turn: int
    adult: int
    adult_return: int
    car: int

    @property
    def child(self) -> int:
        """Children pay half the single fare of an adult, rounded down to whole marks."""
        return self.adult // 2

    @property
    def sailings(self) -> int:
        """How many boats a weekday has in each direction."""
        return (minutes(self.last) - minutes(self.first)) // self.every + 1

    @property
    def last_back(self) -> str:
        """When the last boat of the day leaves the island: the boat of the last sailing, after its turn."""
        return clock(minutes(self.last) + self.turn)

    def arrival(self, departure: str) -> str:
        """When a boat that leaves at `departure` lands."""
        return clock(minutes(departure) + self.crossing)


@dataclass(frozen=True)
class Harbour:
    """A port on the mainland: when its ticket office is open, what parking costs a day, who runs it, which bus goes."""

    port: str
    opens: str
    closes: str
    parking: int
    master: str
    bus: int


BOATS = (
    Boat("Kittiwake", "Ida Brandt", 1998, 180, 24, "red", 16, "a small library"),
    Boat("Sea Holly", "Owen Pryce", 2004, 220, 30, "green", 15, "a play corner"),
    Boat("Silver Gannet", "Marta Varley", 2011, 340, 52, "blue", 18, "a warm kitchen"),
    Boat("Marigold", "Tobias Fenn", 1987, 90, 8, "yellow", 11, "a tea counter"),
    Boat("Lady Orla", "Ruth Calder", 2016, 400, 64, "white", 20, "twelve quiet cabins"),
    Boat("Old Tamsin", "Hugo Stroud", 1969, 120, 12, "black", 10, "an iron stove"),
)
# The Old Tamsin has no route: she stands in when another boat is being repaired.
RESERVE = "Old Tamsin"

SKELLAN, OSTREY, BRANNAY, LITTLE_AUK, HOLLIN = ISLANDS
TARBECK, MERROW_QUAY, NORTHWICK, SANDHAVEN = PORTS

ROUTES = (
    Route(
        SKELLAN, TARBECK, "Kittiwake", 35, "06:30", "20:00", 90, "every 90 minutes", "09:30", 45,
        adult=9, adult_return=16, car=24,
    ),
    Route(
        OSTREY, MERROW_QUAY, "Sea Holly", 50, "07:00", "19:00", 120, "every two hours", "11:00", 60,
        adult=12, adult_return=21, car=32,
    ),
    Route(
        BRANNAY, NORTHWICK, "Silver Gannet", 75, "06:45", "18:45", 180, "every three hours", "09:45", 90,
        adult=17, adult_return=29, car=42,
    ),
    Route(
        LITTLE_AUK, SANDHAVEN, "Marigold", 20, "07:45", "21:45", 60, "every hour", "08:45", 30,
        adult=5, adult_return=8, car=15,
    ),
    Route(
        HOLLIN, TARBECK, "Lady Orla", 105, "08:15", "16:15", 240, "every four hours", "12:15", 120,
        adult=22, adult_return=38, car=55,
    ),
)  # fmt: skip

HARBOURS = (
    Harbour(TARBECK, "05:45", "20:15", 6, "Bram Ilsley", 4),
    Harbour(MERROW_QUAY, "06:15", "19:15", 9, "Una Keane", 12),
    Harbour(NORTHWICK, "06:00", "19:00", 5, "Cormac Dorrit", 27),
    Harbour(SANDHAVEN, "07:15", "22:00", 3, "Vesna Oakes", 8),
)


def boat(name: str) -> Boat:
    """The boat of this name."""
    return next(one for one in BOATS if one.name == name)


def route(island: str) -> Route:
    """The route to this island."""
    return next(one for one in ROUTES if one.island == island)


def harbour(port: str) -> Harbour:
    """The harbour at this port."""
    return next(one for one in HARBOURS if one.port == port)
