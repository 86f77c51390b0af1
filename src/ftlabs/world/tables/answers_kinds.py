"""Places and companies that the notices of `registers.answers` are about, with everything that can be said of each."""

from dataclasses import dataclass


def words(text: str) -> tuple[str, ...]:
    """The parts of a text between its commas."""
    return tuple(text.split(", "))


@dataclass(frozen=True)
class Kind:
    """A sort of place or company. Rows are "text:low-high" for numbers, "verb phrase:verdicts:places" for rules."""

    full: tuple[str, ...]  # its name, with {A} and {B} for two places, {V} for a vessel, {S} for a surname
    short: tuple[str, ...]  # what it is called later
    openings: tuple[str, ...]
    facets: tuple[str, ...]
    slots: dict[str, tuple[str, ...]]  # one of each is drawn for a document
    roles: dict[str, str]  # who there is, and what that person does
    counts: tuple[str, ...]
    parts: tuple[str, ...]  # what has a colour
    rules: tuple[str, ...]
    persons: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    where: tuple[str, ...] = ()


PEOPLE = words(
    "an adult:4-18, a child:1-7, a pensioner:2-9, a student:2-9, a pupil:1-5, a family:10-30, a child under six:0-0, a "
    "baby:0-0, a group of ten:20-60, a soldier:2-8, a nurse:2-8"
)
TRAVEL_LIMITS = {
    "bag": words("a suitcase, a rucksack, a parcel, a bag, a piece of luggage, a trunk"),
    "paper": words("a ticket, a day ticket, a return ticket, a group booking, a seat reservation, a booking"),
}
TRAVEL = words(
    "person, person, person, carried, carried, opens, closes, first, last, leaves, takes, way, way, often, far, boss, "
    "boss, "
    "count, count, spot, colour, season, weight, refund, rule, rule, where, old, old"
)
HOUSE = words(
    "person, person, person, thing, opens, opens, closes, closes, shut_day, leaves, takes, boss, boss, count, count, "
    "colour, "
    "season, rule, rule, where, where, old, far"
)
STAY = words(
    "thing, thing, thing, thing, opens, closes, leaves, boss, boss, count, count, colour, season, refund, rule, rule, "
    "where, "
    "where, old, far"
)

BOAT = Kind(
    full=("the {V}",),
    short=words("the boat, the ship, the steamer"),
    openings=(
        "the {V} is a [small|white|] {it} that sails between {A} and {B}",
        "between {A} and {B} there is a {it}, the {V}",
        "[people|visitors] who want to go from {A} to {B} take the {V}, a {it}",
        "the {V} [sails|goes] from {A} to {B}[ and back|]",
        "a {it} called the {V} takes [passengers|people and parcels] from {A} to {B}",
    ),
    facets=TRAVEL,
    slots={
        "it": words("steamer, motor boat, paddle steamer, mail boat"),
        "trip": words("boat, crossing, sailing"),
        "ride": words("crossing, trip"),
        "inuse": ("on the water", "in service"),
        "door": words("the ticket office, the kiosk on the quay, the café on board, the waiting room"),
        "run": words("the morning sailing, the market sailing, the early sailing, the Sunday sailing"),
        "spotkind": words("pier, quay, jetty"),
        "built": ("built", "launched", "built"),
        **TRAVEL_LIMITS,
    },
    roles={
        "captain": "steers {xo}", "mate": "looks after the ropes", "cook": "does the cooking",
        "engineer": "keeps the engine going", "purser": "sells the tickets",
    },
    counts=words(
        "seats:60-400, lifejackets:90-500, cabins:4-30, benches on deck:10-40, places for bicycles:6-40, "
        "lifeboats:2-8, tables "
        "in the saloon:8-30"
    ),
    parts=words("the funnel, the hull, the deck chairs, the doors, the lifeboats, the curtains, the ropes"),
    rules=(
        "bring a dog:yno:on the upper deck,at the stern,on the open deck", "smoke:no:at the stern,on the open deck",
        "take a bicycle on board:yno:before nine o'clock,on the lower deck",
        "eat sandwiches:yno:in the saloon,on the benches",
        "play the guitar:yno:on the open deck,after dark", "feed the gulls:n:", "climb on the rail:n:",
        "take photographs:y:",
        "sit on the lifejacket boxes:n:", "visit the bridge:no:in the harbour,after landing",
        "stand at the bow:yno:in calm weather",
        "swim from the boat:no:while she lies at anchor",
    ),
    persons=PEOPLE,
    carried=words(
        "a dog:1-5, a bicycle:1-6, a car:12-45, a motorcycle:6-18, a pram:0-0, a canoe:3-9, a large suitcase:0-2, a "
        "goat:2-6, a "
        "surfboard:1-5, a cat in a basket:0-2"
    ),
    where=(
        "lost property:in the purser's office,at the harbour office",
        "the lifejackets:under the benches,in the white boxes",
        "tickets:at the kiosk,on board,at the harbour office", "the toilets:at the stern,below the stairs",
        "the first-aid box:on the bridge,beside the saloon door",
        "hot drinks:in the saloon,at the bar on the lower deck",
    ),
)  # fmt: skip

ROAD = Kind(
    full=("the {A} {it}", "the {it} to {B}", "the {it} of the {S} company"),
    short=("the {it}",),
    openings=(
        "the {S} company runs a {it} from {A} to {B}",
        "a {it} goes from {A} to {B}[ and back|]",
        "there is a {it} between {A} and {B}[ again|]",
        "[people in|the people of] {A} have a {it} of their own, which goes to {B}",
        "who wants to travel from {A} to {B} takes the {it}",
    ),
    facets=TRAVEL,
    slots={
        "it": words("bus, train, tram, coach, cable car, rack railway"),
        "trip": words("trip, departure, run"),
        "ride": words("ride, trip, journey"),
        "inuse": ("in service", "running"),
        "door": words("the ticket office, the waiting room, the left-luggage office, the travel desk"),
        "run": words("the market run, the early school run, the Sunday excursion, the scenic tour"),
        "spotkind": words("platform, stop, bay"),
        "built": ("built", "first used", "bought"),
        **TRAVEL_LIMITS,
    },
    roles={
        "driver": "drives", "conductor": "checks the tickets", "manager": "manages the line",
        "mechanic": "repairs the engines",
        "inspector": "writes the timetable", "clerk": "sells the tickets",
    },
    counts=words(
        "seats:24-180, stops:4-28, windows:10-40, standing places:10-60, places for bicycles:2-12, seats by the "
        "window:12-60, "
        "tunnels on the way:2-9, bridges on the way:2-14"
    ),
    parts=words("the roof, the doors, the seats, the curtains, the front, the handrails, the tickets"),
    rules=(
        "bring a dog:yno:in the last row,near the back door,with a lead", "smoke:n:",
        "take a bicycle along:yno:after nine "
        "o'clock,at the back,on Sundays", "eat ice cream:no:on the back seats", "talk to the driver:no:at the stops",
        "put a pram inside:yo:near the middle door,at the back", "open the windows:yno:in summer,when it is dry",
        "take "
        "photographs:y:", "put bags on the seats:no:when few people travel", "sing:yno:at the back",
        "stand on the steps:n:",
        "use a telephone:yno:in the back half,if you speak softly",
    ),
    persons=PEOPLE,
    carried=words(
        "a dog:1-4, a bicycle:1-5, a pram:0-0, a pair of skis:1-3, a large suitcase:0-2, a sledge:1-3, a cat in a "
        "basket:0-2, a "
        "double bass:2-5"
    ),
    where=(
        "lost property:in the depot,at the ticket office", "tickets:at the machine,with the driver,at the kiosk",
        "the timetable:on the board by the stop,beside the door",
        "the emergency hammer:above the middle window,beside the door",
        "the toilets:behind the waiting room,in the station hall", "the lockers:in the station hall,next to the kiosk",
    ),
)  # fmt: skip
