"""Further places for the notices of `registers.answers`, and how often each kind comes."""

from ftlabs.world.tables.answers_kinds import BOAT, HOUSE, PEOPLE, ROAD, STAY, Kind, words

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
        "it": words("museum, castle, lighthouse, clock museum, toy museum, old mill, tower, fishing museum, aquarium, "
        "palace"),
        "run": words("the guided tour, the candle tour, the morning tour, the children's tour, the tour of the "
        "cellars"),
        "inuse": ("open", "open to visitors"),
        "built": ("built", "opened", "founded"),
    },
    roles={
        "keeper": "keeps the keys", "director": "runs the house", "guide": "leads the tours",
        "gardener": "looks after the roses",
        "cashier": "sells the tickets", "cook": "does the cooking in the café",
    },
    counts=words(
        "rooms:5-40, steps:40-280, paintings:12-300, clocks:8-90, windows:12-80, floors:2-7, benches:6-30, seats in "
        "the café:12-60, "
        "lockers:20-120"
    ),
    parts=words("the door, the roof, the walls, the tickets, the gate, the shutters, the carpets, the flag"),
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
    things=words(
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
        "it": words("swimming pool, ice rink, zoo, rose garden, deer park, adventure park, lido, open-air theatre"),
        "run": words("the evening show, the puppet show, the first lesson, the walk with the warden, the tour on foot"),
        "inuse": ("open", "open to visitors"),
        "built": ("opened", "founded", "laid out"),
    },
    roles={
        "manager": "runs {xo}", "warden": "opens the gate", "doctor": "helps in an accident",
        "cashier": "sells the tickets",
        "trainer": "gives the lessons", "gardener": "cuts the grass",
    },
    counts=words("lockers:20-300, benches:12-60, changing rooms:6-40, gates:2-6, trees:30-400, deck chairs:20-150, "
    "litter bins:8-40"),
    parts=words("the gate, the benches, the fence, the wristbands, the tickets, the deck chairs, the hut at the gate"),
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
    things=words(
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
        "it": words("inn, hotel, guest house, hostel, boarding house"),
        "door": words("the reception, the kitchen, the dining room, the garden gate, the bar"),
        "run": words("the hotel bus, the guests' walk, the evening concert, the boat trip for guests"),
        "inuse": ("open", "open to guests"),
        "built": ("built", "opened", "founded"),
        "paper": words("a room, a booking, a table, a reservation"),
    },
    roles={
        "owner": "owns the house", "manager": "runs the house", "cook": "does the cooking",
        "porter": "carries the bags",
        "gardener": "looks after the garden", "night clerk": "sits at the desk at night",
    },
    counts=words("rooms:6-90, beds:10-180, tables in the dining room:6-40, parking spaces:4-60, balconies:3-30, "
    "bathrooms:4-50, floors:2-6"),
    parts=words("the front door, the shutters, the curtains, the keys, the walls of the hall, the roof, the blankets, "
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
    things=words(
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
        "it": words("campsite, holiday camp, caravan site, camping ground"),
        "door": words("the reception, the shop, the gate, the wash house, the boat shed"),
        "run": words("the bus to the beach, the ranger's walk, the boat trip, the fishing trip"),
        "inuse": ("open", "open to guests"),
        "built": ("opened", "founded", "laid out"),
        "paper": words("a booking, a pitch, a cabin, a group booking"),
    },
    roles={
        "warden": "looks after {xo}", "manager": "runs {xo}", "baker": "brings the rolls",
        "night watchman": "closes the gate",
        "cleaner": "cleans the showers", "swimming teacher": "watches the beach",
    },
    counts=words("pitches:30-250, cabins:4-30, showers:6-40, washing machines:2-8, fire pits:4-20, rowing boats:3-15, "
    "water taps:4-25"),
    parts=words("the gate, the cabins, the wash house, the flag, the rowing boats, the wristbands, the number plates "
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
    things=words(
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
