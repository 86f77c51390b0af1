"""Draws a place or company and its facts, with values that go together, for `registers.answers`."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand
from ftlabs.world.lexicon import COLOURS, DAYS, MONTHS, pools
from ftlabs.world.tables import answers_parts as parts
from ftlabs.world.tables.answers_facets import FACETS
from ftlabs.world.tables.answers_kinds import BOAT, ROAD, Kind
from ftlabs.world.tables.answers_places import CAMP, INN, KINDS

OTHERS = {
    "line": ("the {B} station", "the depot in {A}", "the bridge near {B}", "the waiting room", "the workshop"),
    "house": (
        "the stable",
        "the old wing",
        "the bridge to the gate",
        "the boathouse",
        "the clock tower",
        "the greenhouse",
    ),
}
SHOWS = ("show", "concert", "lesson")
PLACING = ("at", "in", "on", "beside", "behind", "under", "near", "outside", "between", "from")
GOALS = ("the station", "the beach", "the nearest shop", "the bus stop", "the harbour", "the market", "the post office")


@dataclass(frozen=True)
class Told:
    """A fact that a notice states: how it is said and asked, its slots, and its value for sums and comparisons."""

    key: str
    facet: parts.Facet
    slots: dict[str, str]
    says: Sequence[str]
    answers: Sequence[str]
    card: str
    value: int = 0


def money(cents: int, coins: str) -> str:
    """ "8 marks", "4 marks 50", "nothing"."""
    whole, rest = divmod(cents, 100)
    if not cents:
        return "nothing"
    return f"{whole} {coins.removesuffix('s') if whole == 1 else coins}" + (f" {rest}" if rest else "")


def clock(minutes: int) -> str:
    """ "8:05"."""
    return f"{minutes // 60 % 24}:{minutes % 60:02d}"


def span(minutes: int) -> str:
    """ "50 minutes", "an hour", "2 hours and 5 minutes"."""
    hours, rest = divmod(minutes, 60)
    said = ["an hour" if hours == 1 else f"{hours} hours"] if hours else []
    return " and ".join(said + ([f"{rest} minutes"] if rest else []))


def subject(rng: Random) -> tuple[Kind, Scene]:
    """A place or company with its names, and what stays the same through a document."""
    kind = rng.choice(KINDS)
    scene: Scene = {key: rng.choice(words) for key, words in kind.slots.items()}
    known = pools()["town"]
    for key in "ABC":
        scene[key] = names.place(rng) if rng.random() < 0.8 else rng.choice(known)
    scene |= {"V": names.vessel(rng), "W": names.vessel(rng), "S": names.surname(rng), "month": rng.choice(MONTHS)}
    scene["full"] = expand(rng, rng.choice(kind.full), scene)
    scene["short"] = expand(rng, rng.choice(kind.short), scene)
    scene["he"], scene["him"] = ("she", "her") if kind is BOAT and rng.random() < 0.6 else ("it", "it")
    scene["openings"] = " / ".join(kind.openings)
    scene["coins"] = rng.choice(("marks", "marks", "marks", "euros", "crowns", "florins"))
    scene["lengths"] = rng.choice(("kilometres", "kilometres", "miles"))
    line = kind in (BOAT, ROAD)
    steep = scene.get("it") in ("cable car", "rack railway", "tram")
    scene["distance"] = str(rng.randint(2, 9) if steep else rng.randint(4, 45))
    scene["group"] = "line" if line else "house"
    scene["guests"] = "Passenger, Traveller, Caller, Customer" if line else "Visitor, Guest, Caller, Tourist"
    scene["offices"] = "Office, Ticket desk, Enquiries, Clerk" if line else "Desk, Office, Enquiries, Attendant"
    scene["guest"] = rng.choice(("passenger", "traveller") if line else ("visitor", "guest"))
    scene.setdefault("door", scene["short"])
    scene["from"], scene["goal"] = (scene["A"], scene["B"]) if line else (scene["door"], rng.choice(GOALS))
    return kind, scene


def tell(rng: Random, kind: Kind, scene: Scene, count: int) -> list[Told]:
    """Different facts about the subject; what a trip needs and when it leaves often come together."""
    chosen: list[Told] = []
    used: set[str] = set()
    pairs = {"leaves": "takes", "opens": "closes", "first": "last"}
    for key in rng.sample(kind.facets, len(kind.facets)):
        for wanted in (key, pairs.get(key, "") if rng.random() < 0.5 else ""):
            told = _told(rng, kind, scene, wanted, used) if wanted and len(chosen) < count else None
            if told:
                chosen.append(told)
    return chosen


def _row(rng: Random, rows: Sequence[str], used: set[str]) -> list[str] | None:
    """A row whose first field the document does not have yet."""
    free = [row for row in rows if row.split(":")[0] not in used]
    if not free:
        return None
    fields = rng.choice(free).split(":")
    used.add(fields[0])
    return fields


def _told(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    """The fact of one sort, or None if the document has it already."""
    makers = {"person": _price, "carried": _price, "thing": _price, "boss": _boss, "count": _count, "rule": _rule,
              "where": _where, "old": _old, "way": _way}  # fmt: skip
    if key in makers:
        return makers[key](rng, kind, scene, key, used)
    if key in used or key not in FACETS:
        return None
    used.add(key)
    slots, value = _simple(rng, kind, scene, key)
    if "door" not in kind.slots and key in ("opens", "closes"):
        slots["door"] = rng.choice((scene["full"], scene["short"]))
    return _plain(key, slots, value)


def _plain(key: str, slots: Scene, value: int = 0) -> Told:
    facet = FACETS[key]
    if key == "leaves" and any(word in slots["run"] for word in SHOWS):
        facet = _begins(facet)
    return Told(key, facet, slots, facet.part("says"), facet.part("answers"), facet.card, value)


@cache
def _begins(facet: parts.Facet) -> parts.Facet:
    """The departure of something that does not leave: a show begins."""
    said = {}
    for name, text in vars(facet).items():
        for moving, still in (("leaves", "begins"), ("leave", "begin"), ("sets off", "begins"), ("set off", "begin")):
            text = text.replace(moving, still)
        said[name] = text.replace("the departure of", "the beginning of")
    return parts.Facet(**said)


def _simple(rng: Random, kind: Kind, scene: Scene, key: str) -> tuple[Scene, int]:
    """The slots and the value of a fact that a document has once."""
    hours = {"opens": (96, 126), "closes": (192, 246), "first": (60, 85), "last": (234, 282)}
    if key in hours:
        minutes = 5 * rng.randint(*hours[key])
        return {"t": clock(minutes - minutes % 15 if key in ("opens", "closes") else minutes)}, minutes - minutes % 15
    if key == "leaves":
        late = any(word in scene["run"] for word in ("evening", "candle"))
        early = any(word in scene["run"] for word in ("morning", "early", "school"))
        minutes = 5 * (rng.randint(208, 240) if late else rng.randint(88, 105) if early else rng.randint(120, 180))
        return {"t": clock(minutes), "run": scene["run"]}, minutes
    if key == "takes":
        minutes = 5 * rng.randint(5, 30)
        return {"d": f"{minutes} minutes", "dd": span(minutes)}, minutes
    if key == "far":
        far = f"{scene['distance']} {scene['lengths']}"
        near = rng.choice((f"{50 * rng.randint(2, 18)} metres", f"{rng.randint(2, 5)} {scene['lengths']}"))
        if scene["group"] == "house":
            return {"to": scene["goal"], "km": near, "lengths": near.split()[1]}, 0
        return {"to": scene["goal"], "km": far}, 0
    if key == "spot":
        return {"spot": f"{scene['spotkind']} {rng.choice('123456789ABCD')}"}, 0
    if key == "colour":
        part = rng.choice(kind.parts)
        plural = part.split(" of ")[0].endswith("s")
        verbs = ("are", "were", "have") if plural else ("is", "was", "has")
        return {"colour": rng.choice(COLOURS), "part": part, **dict(zip(("is", "was", "has"), verbs, strict=True))}, 0
    if key == "season":
        return {"m": rng.choice(MONTHS[2:6]), "n": rng.choice(MONTHS[7:11])}, 0
    if key == "refund":
        times = ("an hour", "2 hours", "12 hours", "a day", "3 days", "a week", "10 days", "a month")
        return {"d": rng.choice(times), "paper": scene["paper"]}, 0
    numbers = {"often": tuple(range(10, 65, 5)), "weight": tuple(range(8, 41))}
    return {"n": str(rng.choice(numbers.get(key, (1,)))), "day": rng.choice(DAYS)}, 0


def _price(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    rows = {"person": kind.persons, "carried": kind.carried, "thing": kind.things}[key]
    row = _row(rng, rows, used)
    if row is None:
        return None
    low, high = row[1].split("-")
    cents = 100 * rng.randint(int(low), int(high))
    cents += 50 if cents and cents < 1500 and rng.random() < 0.25 else 0
    facet = {"person": parts.PERSON, "carried": parts.CARRIED, "thing": parts.THING}[key]
    paid = rng.choice(("in cash", "in advance", "at the desk", "in coins"))
    slots = {"who": row[0], "price": money(cents, scene["coins"]), "paid": paid}
    if cents:
        return Told(key, facet, slots, facet.part("says"), facet.part("answers"), facet.card, cents)
    return Told(key, facet, slots, parts.FREE_SAYS.split(" / "), parts.FREE_ANSWERS.split(" / "), "{who}: free")


def _boss(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    row = _row(rng, tuple(kind.roles), used)
    if row is None:
        return None
    woman = rng.random() < 0.5
    known = rng.choice(pools()["woman" if woman else "man"])
    first, last = rng.choice((known, known, names.first_name(rng))), names.surname(rng)
    name = f"{first} {last}"
    title = "Captain" if row[0] == "captain" else rng.choice(("Mrs", "Miss") if woman else ("Mr", "Mr"))
    formal = f"{title} {name}" if title == "Captain" else f"{title} {last}"
    titled = rng.choice((name, formal if first == known or title == "Captain" else name))
    slots = {"role": row[0], "name": name, "titled": titled, "does": kind.roles[row[0]].replace("{xo}", scene["short"])}
    return _plain(key, slots | {"to": scene["C"], "n": str(rng.randint(2, 30))})


def _count(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    row = _row(rng, kind.counts, used)
    if row is None:
        return None
    low, high = row[1].split("-")
    number = rng.randint(int(low), int(high))
    return _plain(key, {"things": row[0], "n": str(number)}, number)


def _rule(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    row = _row(rng, kind.rules, used)
    if row is None:
        return None
    verdict = {"y": "yes", "n": "no", "o": "only"}[rng.choice(row[1])]
    says, answers = (text.split(" / ") for text in parts.VERDICTS[verdict])
    slots = {"do": row[0], "doing": _doing(row[0])}
    card = {"yes": "{doing}: allowed", "no": "{doing}: not allowed", "only": "{doing}: only {at}"}[verdict]
    if verdict == "only":
        slots["at"] = rng.choice(row[2].split(","))
    if verdict == "only" and slots["at"].split()[0] in PLACING:
        where = parts.WHERE_ALLOWED
        if rng.random() < 0.4:
            return Told(key, where, slots, says, where.part("answers"), card)
    return Told(key, parts.ALLOWED, slots, says, answers, card)


def _doing(verb_phrase: str) -> str:
    """ "bringing a dog" of "bring a dog"; both verbs of "eat and drink"."""
    verb, _, rest = verb_phrase.partition(" ")
    doubled = {"put", "sit", "swim", "run"}
    stem = verb + verb[-1] if verb in doubled else verb[:-1] if verb.endswith("e") else verb
    stem = "picnick" if verb == "picnic" else stem
    return f"{stem}ing {rest}".strip().replace("and drink", "and drinking")


def _where(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    row = _row(rng, kind.where, used)
    if row is None:
        return None
    plural = row[0].endswith("s") and not row[0].endswith("ss")
    slots = {"thing": row[0], "at": rng.choice(row[1].split(",")), "are": "are" if plural else "is"}
    return _plain(key, slots | {"them": "them" if plural else "it"})


def _way(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    row = _row(rng, (scene["B"], scene["C"]), used)
    if row is None:
        return None
    minutes = rng.choice((rng.randint(8, 59), 5 * rng.randint(4, 26)))
    if row[0] == scene["B"]:  # as long as the distance needs
        minutes = 2 * int(scene["distance"]) + rng.randint(4, 30)
    return _plain(key, {"to": row[0], "d": f"{minutes} minutes", "dd": span(minutes)}, minutes)


def _old(rng: Random, kind: Kind, scene: Scene, key: str, used: set[str]) -> Told | None:
    """The year or the age of the subject, later of something that belongs to it; a document has years or ages."""
    sort = "age" if int(scene["A"].encode()[1]) % 3 == 0 else "year"
    if "old" not in used:
        used.add("old")
        old, built = scene["full"], scene["built"]
    else:
        row = _row(rng, [f"the {scene['W']}"] if kind is BOAT else OTHERS[scene["group"]], used)
        if row is None:
            return None
        old, built = expand(rng, row[0], scene), "built"
    value = rng.randint(1870, 2019) if kind in (BOAT, ROAD, INN, CAMP) else rng.randint(1690, 2015)
    if sort == "age":
        value = rng.randint(6, 140)
    place = "the cabin door" if kind is BOAT else "the door"
    return _plain(sort, {"old": old, "built": built, "was": "was", "is": "is", "has": "has", "olddoor": place,
                         "year": str(value), "age": str(value)}, value)  # fmt: skip
