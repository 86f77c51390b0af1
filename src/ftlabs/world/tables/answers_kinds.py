"""Places and companies that the notices of `registers.answers` are about, with everything that can be said of each."""

from dataclasses import dataclass


def _list(text: str) -> tuple[str, ...]:
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


PEOPLE = _list(
    "an adult:4-18, a child:1-7, a pensioner:2-9, a student:2-9, a pupil:1-5, a family:10-30, a child under six:0-0, a "
    "baby:0-0, a group of ten:20-60, a soldier:2-8, a nurse:2-8"
)
TRAVEL_LIMITS = {
    "bag": _list("a suitcase, a rucksack, a parcel, a bag, a piece of luggage, a trunk"),
    "paper": _list("a ticket, a day ticket, a return ticket, a group booking, a seat reservation, a booking"),
}
TRAVEL = _list(
    "person, person, person, carried, carried, opens, closes, first, last, leaves, takes, way, way, often, far, boss, "
    "boss, "
    "count, count, spot, colour, season, weight, refund, rule, rule, where, old, old"
)
HOUSE = _list(
    "person, person, person, thing, opens, opens, closes, closes, shut_day, leaves, takes, boss, boss, count, count, "
    "colour, "
    "season, rule, rule, where, where, old, far"
)
STAY = _list(
    "thing, thing, thing, thing, opens, closes, leaves, boss, boss, count, count, colour, season, refund, rule, rule, "
    "where, "
    "where, old, far"
)

BOAT = Kind(
    full=("the {V}",),
    short=_list("the boat, the ship, the steamer"),
    openings=(
        "the {V} is a [small|white|] {it} that sails between {A} and {B}",
        "between {A} and {B} there is a {it}, the {V}",
        "[people|visitors] who want to go from {A} to {B} take the {V}, a {it}",
        "the {V} [sails|goes] from {A} to {B}[ and back|]",
        "a {it} called the {V} takes [passengers|people and parcels] from {A} to {B}",
    ),
    facets=TRAVEL,
    slots={
        "it": _list("steamer, motor boat, paddle steamer, mail boat"),
        "trip": _list("boat, crossing, sailing"),
        "ride": _list("crossing, trip"),
        "inuse": ("on the water", "in service"),
        "door": _list("the ticket office, the kiosk on the quay, the café on board, the waiting room"),
        "run": _list("the morning sailing, the market sailing, the early sailing, the Sunday sailing"),
        "spotkind": _list("pier, quay, jetty"),
        "built": ("built", "launched", "built"),
        **TRAVEL_LIMITS,
    },
    roles={
        "captain": "steers {xo}", "mate": "looks after the ropes", "cook": "does the cooking",
        "engineer": "keeps the engine going", "purser": "sells the tickets",
    },
    counts=_list(
        "seats:60-400, lifejackets:90-500, cabins:4-30, benches on deck:10-40, places for bicycles:6-40, "
        "lifeboats:2-8, tables "
        "in the saloon:8-30"
    ),
    parts=_list("the funnel, the hull, the deck chairs, the doors, the lifeboats, the curtains, the ropes"),
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
    carried=_list(
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
        "it": _list("bus, train, tram, coach, cable car, rack railway"),
        "trip": _list("trip, departure, run"),
        "ride": _list("ride, trip, journey"),
        "inuse": ("in service", "running"),
        "door": _list("the ticket office, the waiting room, the left-luggage office, the travel desk"),
        "run": _list("the market run, the early school run, the Sunday excursion, the scenic tour"),
        "spotkind": _list("platform, stop, bay"),
        "built": ("built", "first used", "bought"),
        **TRAVEL_LIMITS,
    },
    roles={
        "driver": "drives", "conductor": "checks the tickets", "manager": "manages the line",
        "mechanic": "repairs the engines",
        "inspector": "writes the timetable", "clerk": "sells the tickets",
    },
    counts=_list(
        "seats:24-180, stops:4-28, windows:10-40, standing places:10-60, places for bicycles:2-12, seats by the "
        "window:12-60, "
        "tunnels on the way:2-9, bridges on the way:2-14"
    ),
    parts=_list("the roof, the doors, the seats, the curtains, the front, the handrails, the tickets"),
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
    carried=_list(
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

SIGHT = Kind(
    full=("the {A} {it}", "the {it} of {A}", "the {it} in {A}", "the {S} {it}"),
    short=("the {it}", "the {it}", "the house"),
    openings=(
        "{full} is [open again|worth a visit|older than it looks]",
        "in {A} there is a {it}[ near the river| on the hill|]",
        "visitors to {A} like the {it}[ best|]",
        "[notes|a few notes] for visitors to the {it} in {A}",
        "the {it} in {A} belongs to the {S} family",
        "the {it} of {A} lies on the road to {B}",
    ),
    facets=HOUSE,
    slots={
        "it": _list("museum, castle, lighthouse, clock museum, toy museum, old mill, tower, fishing museum, aquarium, "
        "palace"),
        "run": _list("the guided tour, the candle tour, the morning tour, the children's tour, the tour of the "
        "cellars"),
        "inuse": ("open", "open to visitors"),
        "built": ("built", "opened", "founded"),
    },
    roles={
        "keeper": "keeps the keys", "director": "runs the house", "guide": "leads the tours",
        "gardener": "looks after the roses",
        "cashier": "sells the tickets", "cook": "does the cooking in the café",
    },
    counts=_list(
        "rooms:5-40, steps:40-280, paintings:12-300, clocks:8-90, windows:12-80, floors:2-7, benches:6-30, seats in "
        "the café:12-60, "
        "lockers:20-120"
    ),
    parts=_list("the door, the roof, the walls, the tickets, the gate, the shutters, the carpets, the flag"),
    rules=(
        "bring a dog:yno:in the courtyard,in the garden",
        "take photographs:yno:without a flash,in the entrance hall", "smoke:no:in "
        "the courtyard", "touch the exhibits:no:in the children's room", "picnic:yno:on the lawn,under the trees",
        "eat and drink:no:"
        "in the café,in the garden", "push a pram through the rooms:yno:on the ground floor",
        "wear a rucksack:no:in the hall",
        "draw in pencil:y:", "climb the stairs alone:yno:with a strong torch", "feed the fish:n:",
        "ring the bell:no:at noon,on Sundays",
    ),
    persons=PEOPLE,
    things=_list(
        "a guided tour:2-9, a locker:1-1, an audio guide:2-5, a postcard:1-2, a printed guide:3-12, a school "
        "visit:20-50, a photo "
        "permit:1-6, a year ticket:20-60, a cup of tea:1-3"
    ),
    where=(
        "the toilets:behind the kitchen,under the stairs", "the cloakroom:to the left of the entrance,in the cellar",
        "lost property:"
        "at the ticket desk,in the keeper's office", "the café:on the top floor,in the old stable",
        "tickets:at the gate,at the desk in "
        "the hall", "the lift:behind the ticket desk,at the end of the corridor",
        "the fire extinguishers:beside each door,by the stairs",
    ),
)  # fmt: skip

PARK = Kind(
    full=("the {A} {it}", "the {it} in {A}", "the {S} {it}"),
    short=("the {it}", "the {it}", "the place"),
    openings=(
        "{full} [has new rules this year|is open to everybody|is run by the town]",
        "[near|outside|just behind] {A} there is a {it}",
        "on a warm day half of {A} is at the {it}",
        "a notice from {full}",
        "the {S} family has a {it} on the road from {A} to {B}",
    ),
    facets=HOUSE,
    slots={
        "it": _list("swimming pool, ice rink, zoo, rose garden, deer park, adventure park, lido, open-air theatre"),
        "run": _list("the evening show, the puppet show, the first lesson, the walk with the warden, the tour on foot"),
        "inuse": ("open", "open to visitors"),
        "built": ("opened", "founded", "laid out"),
    },
    roles={
        "manager": "runs {xo}", "warden": "opens the gate", "doctor": "helps in an accident",
        "cashier": "sells the tickets",
        "trainer": "gives the lessons", "gardener": "cuts the grass",
    },
    counts=_list("lockers:20-300, benches:12-60, changing rooms:6-40, gates:2-6, trees:30-400, deck chairs:20-150, "
    "litter bins:8-40"),
    parts=_list("the gate, the benches, the fence, the wristbands, the tickets, the deck chairs, the hut at the gate"),
    rules=(
        "bring a dog:no:outside the fence,in the car park", "play ball:yno:on the far meadow,behind the hut",
        "smoke:no:near the gate",
        "ride a bicycle:no:on the wide path", "picnic:yno:on the grass,at the tables", "bring glass bottles:n:",
        "run about barefoot:yno:"
        "on the grass", "light a fire:n:", "take photographs:y:",
        "play music:yno:at the kiosk,without a loudspeaker", "pick the flowers:n:",
        "climb the trees:no:at the playground",
    ),
    persons=PEOPLE,
    things=_list(
        "a locker:1-2, a towel:1-4, a deck chair:2-5, a sunshade:2-5, a season ticket:25-80, an hour's lesson:8-25, a "
        "bag of "
        "crisps:1-2, an ice cream:1-3, a seat in the front row:6-15"
    ),
    where=(
        "the toilets:behind the kiosk,beside the gate",
        "the showers:next to the changing rooms,on the left of the entrance", "lost "
        "property:in the warden's hut,at the ticket desk", "the first-aid room:beside the gate,under the clock",
        "the playground:at the "
        "far end,behind the big trees", "drinking water:at the tap by the gate,beside the hut",
    ),
)  # fmt: skip

INN = Kind(
    full=("the {it} in {A}", "the {A} {it}", "the {S} {it}"),
    short=("the {it}", "the {it}", "the house"),
    openings=(
        "the {S} {it} in {A} [is a quiet place|has new owners|takes guests again]",
        "guests of the {it} in {A} find this [card|notice] on the table",
        "in {A} one can stay at the {it}[ of the {S} family|]",
        "on the road from {A} to {B} there is a {it}",
        "the {it} in {A} [lies at the end of a long lane|is small but comfortable|is often full in summer]",
    ),
    facets=STAY,
    slots={
        "it": _list("inn, hotel, guest house, hostel, boarding house"),
        "door": _list("the reception, the kitchen, the dining room, the garden gate, the bar"),
        "run": _list("the hotel bus, the guests' walk, the evening concert, the boat trip for guests"),
        "inuse": ("open", "open to guests"),
        "built": ("built", "opened", "founded"),
        "paper": _list("a room, a booking, a table, a reservation"),
    },
    roles={
        "owner": "owns the house", "manager": "runs the house", "cook": "does the cooking",
        "porter": "carries the bags",
        "gardener": "looks after the garden", "night clerk": "sits at the desk at night",
    },
    counts=_list("rooms:6-90, beds:10-180, tables in the dining room:6-40, parking spaces:4-60, balconies:3-30, "
    "bathrooms:4-50, floors:2-6"),
    parts=_list("the front door, the shutters, the curtains, the keys, the walls of the hall, the roof, the blankets, "
    "the towels"),
    rules=(
        "bring a dog:yno:on the ground floor,in the garden", "smoke:no:on the balcony,in the garden",
        "cook in the rooms:n:", "have guests "
        "in the room:yno:until ten at night", "park in the yard:yno:beside the stable,overnight",
        "play the piano:yno:before nine in the "
        "evening,in the afternoon", "eat breakfast in bed:yno:on Sundays",
        "leave luggage behind:yno:in the cellar,behind the desk", "dry "
        "clothes at the window:no:on the back balcony", "light a candle:no:in the dining room",
    ),
    things=_list(
        "a single room:30-80, a double room:50-120, breakfast:4-14, a room with a balcony:60-130, an extra bed:8-25, "
        "a parking space:2-8, a "
        "dog:2-9, a packed lunch:3-9, a bed in the big dormitory:12-25, a pair of slippers:1-4, a cot:0-5"
    ),
    where=(
        "the keys:on the board behind the desk,in the box by the door", "the bicycles:in the shed,in the yard",
        "clean towels:in the cupboard "
        "on the landing,at the reception", "the dining room:on the first floor,at the back of the house",
        "lost property:at the reception,in "
        "the porter's room", "the telephone:in the hall,beside the stairs",
    ),
)  # fmt: skip

CAMP = Kind(
    full=("the {A} {it}", "the {it} at {A}", "the {it} of the {S} family"),
    short=("the {it}", "the {it}", "the place"),
    openings=(
        "{full} lies [between two lakes|behind the dunes|on the edge of the forest]",
        "[welcome to|rules of|what to know about] {full}",
        "the {S} family [runs|has] a {it} near {A}",
        "a few things about the {it} at {A}",
    ),
    facets=STAY,
    slots={
        "it": _list("campsite, holiday camp, caravan site, camping ground"),
        "door": _list("the reception, the shop, the gate, the wash house, the boat shed"),
        "run": _list("the bus to the beach, the ranger's walk, the boat trip, the fishing trip"),
        "inuse": ("open", "open to guests"),
        "built": ("opened", "founded", "laid out"),
        "paper": _list("a booking, a pitch, a cabin, a group booking"),
    },
    roles={
        "warden": "looks after {xo}", "manager": "runs {xo}", "baker": "brings the rolls",
        "night watchman": "closes the gate",
        "cleaner": "cleans the showers", "swimming teacher": "watches the beach",
    },
    counts=_list("pitches:30-250, cabins:4-30, showers:6-40, washing machines:2-8, fire pits:4-20, rowing boats:3-15, "
    "water taps:4-25"),
    parts=_list("the gate, the cabins, the wash house, the flag, the rowing boats, the wristbands, the number plates "
    "of the pitches"),
    rules=(
        "bring a dog:yno:on the far meadow,with a lead", "light a fire:no:in the fire pits,on the beach",
        "drive a car on the grass:n:", "swim "
        "in the lake:yno:between the buoys,in daylight", "play music:yno:before ten at night,in the barn",
        "fish:yno:from the jetty,with a "
        "permit", "wash dishes in the lake:n:", "play football:yno:behind the shop,on the far meadow",
        "pick up wood:yno:on the beach", "park "
        "beside the tent:yno:for unloading",
    ),
    things=_list(
        "a small tent:5-15, a large tent:9-24, a caravan:14-30, a hot shower:1-1, a bag of firewood:3-7, a dog:1-5, a "
        "cabin:35-80, a car:2-8, a "
        "rowing boat:4-12, a load of washing:2-5"
    ),
    where=(
        "the dustbins:behind the shop,at the gate", "fresh rolls:at the shop,at the baker's van",
        "the showers:in the wash house,"
        "beside the kitchen", "lost property:at the reception,in the warden's hut",
        "drinking water:at the tap by the gate,behind the wash house",
        "the first-aid box:at the reception,on the wall of the boat shed",
    ),
)  # fmt: skip

KINDS = (BOAT, BOAT, ROAD, ROAD, SIGHT, SIGHT, PARK, INN, CAMP)
