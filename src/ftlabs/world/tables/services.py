"""Organisations that serve people: lines, houses, inns and hires, invented anew in every document.

`organisation` makes one with everything that can be said about it (times, prices, staff, vehicles), so that a page and
the answers to questions about it agree. What is said about it is in `service_matters`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene
from ftlabs.world.lexicon import COLOURS, DAYS, pools

# Colours in the names of vehicles, see `names.vessel`.
HUES = frozenset("White Silver Golden Green Grey Black Red Blue".split())


@dataclass(frozen=True)
class Kind:
    """A kind of organisation. `tags` say which matters it has; `titles` are names with `{x}` for an invented one."""

    noun: str
    titles: tuple[str, ...]
    tags: frozenset[str]
    guests: str
    boss: str
    desk: str
    vehicle: str = ""
    crew: str = ""
    ride: str = "visit"


def _kind(noun: str, titles: str, tags: str, guests: str, boss: str, desk: str, moves: str = "") -> Kind:
    """A kind from short strings; `moves` is vehicle, crew and ride for lines."""
    vehicle, crew, ride = (part.strip() for part in moves.split(",")) if moves else ("", "", "visit")
    parts = tuple(title.strip() for title in titles.split(","))
    return Kind(noun, parts, frozenset(tags.split()), guests, boss, desk, vehicle, crew, ride)


KINDS = (
    _kind("bus company", "{x} Buses, the {x} Bus Company, {x} Town Buses", "line road",
          "passengers", "manager", "ticket office", "bus, driver, ride"),
    _kind("railway", "the {x} Railway, the {x} Valley Railway, the {x} Light Railway", "line rail",
          "passengers", "station master", "ticket office", "train, driver, journey"),
    _kind("tramway", "the {x} Tramway, {x} Trams", "line rail", "passengers", "manager", "ticket office",
          "tram, driver, ride"),
    _kind("airport coach", "{x} Airport Coaches, the {x} Airport Coach, {x} Coaches", "line road",
          "passengers", "manager", "ticket office", "coach, driver, journey"),
    _kind("steamer company", "{x} Lake Steamers, the {x} Steamer Company, {x} River Trips", "line vessel",
          "passengers", "director", "ticket office", "steamer, captain, trip"),
    _kind("river ferry", "the {x} River Ferry, {x} Ferries, the Old {x} Ferry", "line vessel cars",
          "passengers", "manager", "ticket office", "ferry, captain, crossing"),
    _kind("boat line", "{x} Island Boats, the {x} Lake Boats, {x} Boats", "line vessel",
          "passengers", "manager", "ticket office", "boat, captain, crossing"),
    _kind("sailing company", "{x} Sailing Trips, the {x} Sailing Company", "line vessel",
          "passengers", "director", "ticket office", "schooner, captain, trip"),
    _kind("cable car", "the {x} Cable Car, the {x} Mountain Lift", "line", "passengers", "manager", "ticket office",
          "cable car, operator, ride"),
    _kind("museum", "the {x} Museum, the {x} Clock Museum, the {x} Museum of Shells", "house paid show",
          "visitors", "director", "front desk"),
    _kind("swimming pool", "the {x} Swimming Pool, {x} Baths", "house paid pool", "bathers", "manager",
          "cash desk"),
    _kind("library", "{x} Library, the {x} Public Library", "house lends", "readers", "head librarian", "front desk"),
    _kind("cinema", "the {x} Cinema, {x} Pictures", "house paid seats evening", "guests", "manager", "box office"),
    _kind("theatre", "the {x} Theatre, the {x} Puppet Theatre", "house paid seats evening", "guests", "director",
          "box office"),
    _kind("market hall", "{x} Market Hall, the {x} Market", "house stalls", "customers", "market master", "office"),
    _kind("zoo", "{x} Zoo, the {x} Animal Park", "house paid show", "visitors", "director", "main gate"),
    _kind("post office", "{x} Post Office, the {x} Post Office", "house post", "customers", "postmaster", "counter"),
    _kind("hotel", "the {x} Hotel, Hotel {x}, the {x} Inn", "stay room", "guests", "manager", "reception"),
    _kind("campsite", "{x} Campsite, {x} Meadow Camping, Camping {x}", "stay camp", "guests", "warden", "reception"),
    _kind("boat hire", "{x} Boat Hire, the {x} Boathouse", "hire rowing", "customers", "owner", "boathouse"),
    _kind("bicycle hire", "{x} Bicycle Hire, {x} Wheels, the {x} Bicycle Shed", "hire cycling", "customers", "owner",
          "counter"),
    _kind("sledge hire", "{x} Sledge Hire, the {x} Sledge Hut", "hire sledging", "customers", "owner", "counter"),
)  # fmt: skip

STYLES = ("padded", "padded", "padded", "plain", "plain", "am", "dot", "words")
HOURS = "twelve one two three four five six seven eight nine ten eleven".split()
# Numbers that stand alone: days and weeks, ages, weights, discounts.
CHOICES = {
    "days": (5, 7, 10, 14, 20), "soon": (2, 3, 4, 6, 8), "before": (2, 3, 7, 14), "kilos": (10, 15, 20, 25, 30),
    "weeks": ("two", "three", "four", "six", "eight"), "age": range(3, 7), "alone": range(8, 15), "stand": range(2, 10),
    "size": (8, 10, 12, 15, 20), "percent": (10, 15, 20, 25, 50), "late": (30, 45, 60, 90), "year": range(1870, 2010),
    "months": ("six", "nine", "twelve", "eighteen"), "wind": ("six", "seven", "eight"),
}  # fmt: skip
HIRED = {"rowing": "rowing boat", "cycling": "bicycle", "sledging": "sledge"}
SEATS = {"bus": (24, 70), "train": (60, 240), "tram": (30, 96), "coach": (20, 58), "steamer": (40, 280),
         "ferry": (20, 220), "boat": (12, 120), "schooner": (10, 48), "cable car": (6, 40)}  # fmt: skip
SPEEDS = {"bus": 50, "train": 80, "tram": 30, "coach": 90, "steamer": 18, "ferry": 14, "boat": 20, "schooner": 12}


def clock(minutes: int, style: str = "padded") -> str:
    """A time of day: "07:45", "7:45", "7:45 am", "7.45 am" or, on the quarters, "quarter to eight"."""
    hour, minute = divmod(minutes % 1440, 60)
    if style == "words" and minute % 15 == 0:
        part = "in the morning" if hour < 12 else "in the afternoon" if hour < 18 else "in the evening"
        past = {0: "{} o'clock", 15: "quarter past {}", 30: "half past {}", 45: "quarter to {}"}[minute]
        return f"{past.format(HOURS[(hour + (minute == 45)) % 12])} {part}"
    if style in ("am", "dot"):
        mark = ":" if style == "am" else "."
        return f"{hour % 12 or 12}{mark}{minute:02} {'am' if hour < 12 else 'pm'}"
    return f"{hour}:{minute:02}" if style == "plain" else f"{hour:02}:{minute:02}"


def span(minutes: int, short: bool = False) -> str:
    """A duration in words: "45 minutes", "half an hour", "1 hour 20 minutes"."""
    if minutes in (30, 60, 90) and not short:
        return {30: "half an hour", 60: "one hour", 90: "an hour and a half"}[minutes]
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour" + "s" * (hours > 1)] * (hours > 0) + [f"{rest} minutes"] * (rest > 0)
    return (" " if short else " and ").join(parts)


def money(halves: int, currency: str) -> str:
    """A price in half units: "4 marks", "4 marks 50", "4.50 euros", "1 mark"; coins have no halves."""
    whole, half = divmod(halves, 2)
    if currency == "coins" or not half:
        whole += half
        return f"{whole} {currency[:-1] if whole == 1 else currency}"
    if currency == "euros":
        return f"{whole}.50 euros"
    return f"{whole} {'mark' if whole == 1 else 'marks'} 50"


def full_name(rng: Random) -> str:
    """A person's first name and surname; about half of them are made up."""
    words = pools()
    first = names.first_name(rng) if rng.random() < 0.3 else rng.choice(words["name"])
    return f"{first} {names.surname(rng) if rng.random() < 0.6 else rng.choice(words['surname'])}"


def somewhere(rng: Random, taken: Sequence[str] = ()) -> str:
    """A town or village, invented or of the lexicon, that is not among `taken`."""
    while True:
        place = names.place(rng) if rng.random() < 0.6 else rng.choice(pools()["town"])
        if place not in taken:
            return place


def _prices(rng: Random, currency: str, high: int) -> Scene:
    """Prices that go together: the child pays less than the student, the family less than its members."""
    adult = rng.randint(7, high)
    child = max(2, adult // 2 - rng.randint(0, 1))
    prices = {
        "adult": adult, "child": child, "student": adult - rng.randint(1, max(1, (adult - child) // 2)),
        "family": 2 * adult + rng.randint(0, child), "back": 2 * adult - rng.randint(1, max(1, adult // 3)),
        "dog": rng.randint(2, max(2, child)), "bike": rng.randint(2, 8), "car": 3 * adult + rng.randint(2, 20),
        "fee": 2 * rng.randint(1, 4), "season": 2 * rng.randint(6 * adult, 9 * adult), "week": 2 * rng.randint(20, 90),
        "deposit": 2 * rng.choice((10, 20, 25, 30, 40, 50)),
    }  # fmt: skip
    prices["caravan"] = prices["car"] + rng.randint(4, 24)
    if currency == "coins":
        prices = {key: 2 * value for key, value in prices.items()}
    return {key: money(value, currency) for key, value in prices.items()}


def _times(rng: Random, kind: Kind, style: str) -> Scene:
    """Opening hours, a first and a last departure and what lies between, in order."""
    late = "evening" in kind.tags
    opens = 60 * rng.randint(13, 15) if late else 60 * rng.randint(7, 10) + rng.choice((0, 0, 15, 30))
    closes = 60 * rng.randint(22, 23) if late else 60 * rng.randint(16, 20) + rng.choice((0, 0, 30))
    first, last = 5 * rng.randint(66, 110), 5 * rng.randint(210, 270)
    took = 5 * rng.randint(2, 22)
    every = rng.choice((10, 15, 20, 30, 40, 45, 60, 90))
    times = {
        "open": opens, "close": closes, "entry": closes - rng.choice((30, 45, 60)), "first": first, "last": last,
        "tour": opens + 60 * rng.randint(1, 4), "arrives": first + took, "sunday": first + 5 * rng.randint(6, 24),
        "begin": 60 * 19 + rng.choice((0, 30, 45)),
        "arrive": 60 * rng.randint(13, 16), "leave": 60 * rng.randint(9, 11) + rng.choice((0, 30)),
        "from_meal": 60 * 7 + rng.choice((0, 15, 30)), "to_meal": 60 * 9 + rng.choice((30, 45, 60)),
    }  # fmt: skip
    scene = {key: clock(value, style) for key, value in times.items()}
    scene["dur"] = span(took)
    scene["every"] = "hour" if every == 60 else f"{every} minutes"
    scene["early"] = f"{rng.choice((10, 15, 20, 30, 40, 45))} minutes"
    return scene


def _fleet(rng: Random, kind: Kind) -> Scene:
    """Two vehicles, each with a name or number, a year, seats, a colour, a speed and somebody who steers it."""
    scene: Scene = {}
    named = kind.vehicle in ("steamer", "ferry", "boat", "schooner", "train") or rng.random() < 0.3
    colours, numbers = rng.sample(COLOURS, 2), rng.sample(range(2, 40), 2)
    for index, key in enumerate(("v", "w")):
        name = "the " + names.vessel(rng) if named else f"{kind.vehicle} {numbers[index]}"
        speed = SPEEDS.get(kind.vehicle, 20) + rng.randint(-2, 6)
        low = 1900 if kind.vehicle in ("steamer", "schooner", "train", "tram") else 1960
        scene |= {
            key: name, f"{key}.built": str(rng.randint(low, 2015)), f"{key}.colour": colours[index],
            f"{key}.seats": str(rng.randint(*SEATS[kind.vehicle])), f"{key}.crew": full_name(rng),
            f"{key}.speed": f"{speed} kilometres an hour",
        }  # fmt: skip
    if scene["v"] == scene["w"]:
        return _fleet(rng, kind)
    return scene


def hued(scene: Scene) -> bool:
    """Whether one of the two vehicles bears a colour in its name."""
    return any(word in HUES for key in ("v", "w") for word in scene.get(key, "").split())


def organisation(rng: Random, tag: str = "") -> tuple[Kind, Scene]:
    """A new organisation, of a kind with the given tag if there is one, and everything that may be said about it."""
    kind = rng.choice([kind for kind in KINDS if not tag or tag in kind.tags])
    here, there, beyond = (scene_place := somewhere(rng)), somewhere(rng, [scene_place]), somewhere(rng, [scene_place])
    org = rng.choice(kind.titles).format(x=rng.choice((here, here, names.surname(rng))))
    currency, style = rng.choice(("marks", "marks", "euros", "coins")), rng.choice(STYLES)
    line, vessel = "line" in kind.tags, "vessel" in kind.tags
    scene: Scene = {
        "org": org, "title": org.removeprefix("the "), "it": kind.noun, "guests": kind.guests, "boss": kind.boss,
        "guest": kind.guests[:-1], "desk": kind.desk, "place": here, "to": there, "chief": full_name(rng),
        "clerk": full_name(rng), "vehicle": kind.vehicle, "crew": kind.crew, "ride": kind.ride, "style": style,
        "currency": currency, "beyond": beyond if beyond != there else somewhere(rng, [here, there]),
        "aboard": "on board" if vessel else f"on the {kind.vehicle}" if line else f"in the {kind.noun}",
        "enter": "on board" if vessel else f"onto the {kind.vehicle}" if line else f"into the {kind.noun}",
        "hired": next((thing for tag, thing in HIRED.items() if tag in kind.tags), ""),
    }  # fmt: skip
    if "camp" in kind.tags:
        scene |= {"aboard": "on the campsite", "enter": "onto the campsite"}
    if "hire" in kind.tags:
        scene |= {"it": "hire shop", "aboard": "in the shop", "enter": "into the shop"}
    days = rng.sample(DAYS[:6], 2)
    scene |= {"closed": days[0], "long": days[1], "code": rng.choice("BCDFHKLMRST") + str(rng.randint(1000, 9999))}
    scene |= {key: str(rng.choice(values)) for key, values in CHOICES.items()}
    scene |= _prices(rng, currency, 28 if line or "paid" in kind.tags else 40)
    return kind, scene | _times(rng, kind, style) | (_fleet(rng, kind) if line else {})
