"""Portraits: free prose about one boat, train, inn, harbour, island, road or shop, or about the person who runs it.

Why: fixed templates teach a model the templates. Here a page is put together from an opening, some topics and sentences
about the daily work whose parts are combined freely, around one subject with numbers that stay the same all through.
"""

import random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables.portraits_parts import FACTS, OPENINGS, TOPICS, WORDS

SHARE = 10

# What somebody does there: "when: base form of the verb and the rest = purpose", the purpose only where there is one.
# When: "d" day by day, "m" in the morning, "e" in the evening, "r" now and then, "o" with people, as it comes.
JOBS = {
    "vehicle": ("d: wipe the [seats|windows|tables] = so that nobody sits in crumbs",
        "o: count the [passengers|children|rucksacks]", "d: sweep the [stairs|floor] = before anybody slips",
        "m: check the brakes", "m: test the [brakes|horn|doors|lights] = in case of an accident",
        "o: help [elderly people|parents with pushchairs] to get off", "o: announce the next stop [slowly and "
        "clearly|into a microphone]", "o: wait for [latecomers|breathless children|the post]",
        "o: tell [strangers|visitors] where to change", "o: carry [heavy suitcases|crates|sacks of mail] to the door = "
        "to save time", "e: empty the bins = because wasps love them", "e: write down the [delays|number of "
        "passengers] = for the office", "e: look under the seats for [hats|lost gloves|forgotten umbrellas]",
        "m: fill up with [water|fuel]", "e: put lost property in the locker", "d: lock the [back|middle] door",
        "o: warn [riders|people with long legs] of the low step", "r: polish the [handrails|lamps]",
        "r: oil the hinges"),
    "ship": ("d: coil the ropes", "r: count the lifejackets = and the straps as well",
        "d: scrub the [deck|stairs|gangway] = so that nobody slips", "o: tie down the [motorcycles|crates|trailers] = "
        "in case it gets rough", "o: show drivers where to park = so that no space is wasted",
        "o: ask passengers to keep away from the ramp", "m: read out the forecast",
        "r: polish the [bell|brass rail]", "d: look into the engine room",
        "o: help [families|riders with bicycles] ashore", "o: hand out [blankets|ginger tea]",
        "d: walk once around the [upper|lower] deck", "o: greet [regular passengers|children] by name",
        "m: measure the [fuel|water] in the tanks", "e: fasten the [chain at the gangway|shutters of the bar]",
        "o: take surfboards to the rack", "e: write the wind and the time in the log = even if nothing has happened",
        "r: grease the winch", "r: paint over the rust"),
    "inn": ("m: air the [rooms|blankets|mattresses]", "m: change the sheets = even if they look clean",
        "m: light the stove = so that the hall is warm by noon", "m: bake [bread|a plum cake|two trays of biscuits]",
        "d: lay the tables", "e: count the [keys|towels|spoons] = because some travel in suitcases",
        "d: feed the hens", "m: write the [menu|weather] on the board by the door", "o: hang wet coats over the bath",
        "o: show new guests [their rooms|the fire exit|the way to the kitchen]", "o: ask [guests|families] what they "
        "would like for supper", "o: wake [walkers|early travellers]", "r: polish the "
        "[mirrors|door handles]", "r: chop wood", "d: answer letters", "m: cut flowers for the tables",
        "e: put hot-water bottles in the beds = as the walls are thick and cold", "r: beat the carpets"),
    "harbour": ("d: check the ropes of empty boats", "d: test the light = before somebody needs it",
        "o: write down the names of [new boats|all departing boats]", "m: put up the forecast = where every captain "
        "can "
        "see it", "e: collect the fees", "d: fish [bottles|bags|planks] out of the water",
        "o: direct [visitors|yachts] to a free berth", "d: rinse the steps = so that no weed grows on them",
        "d: count the crates", "m: feed a lame gull", "r: oil the [crane|chains|winch]",
        "d: listen to the radio = in case a boat is in trouble", "r: measure the depth at the entrance",
        "o: help [strangers|beginners] to tie up", "r: repair [nets|the fenders|a rail] = since new ones are dear",
        "e: hang lamps along the pier"),
    "land": ("r: repair the [fences|walls] = before the sheep find the holes", "r: clear the [ditches|path] = so that "
        "the water can run off", "m: fetch the mail bags", "m: ring the bell", "d: count the sheep",
        "r: read the water meters", "r: mow the grass round the church", "o: take soup to [old neighbours|the sick]",
        "d: water [the beans|the young trees|the flowers by the church]", "m: sort the letters",
        "o: drive the [children to school|doctor from house to house]", "o: show [walkers|visitors] the way",
        "r: mend broken gates", "r: cut reed = for roofs that leak", "r: pump out the cellars",
        "r: paint the benches = since salt and sun wear them out", "e: light the lamp at the crossroads"),
    "way": ("r: fill [holes|cracks] with gravel", "r: cut back the [hedges|branches] = so that riders do not lose "
        "their hats", "d: clear away [leaves|fallen stones]", "r: paint the [posts|rail] = so that they can be seen "
        "in fog", "r: open the drains = before the water stands ankle-deep", "r: count the [cars|walkers] = because "
        "the district wants figures", "o: help stranded [cyclists|drivers]", "d: empty the bins",
        "r: wash the signs", "r: tighten the screws of the rail", "o: tell [walkers|strangers] [about the "
        "weather|which turning to take]", "r: measure how far the [slope|edge] has moved", "d: pick up [bottles|cans] "
        "from the verge", "m: drive from one end to the other"),
    "shop": ("r: sharpen the knives", "d: sweep the floor", "d: weigh [nails|flour|apples]",
        "d: stack crates at the back door", "m: write the prices on small cards = so that nobody has to ask",
        "m: open the shutters", "m: unpack [bottles|boxes|the new goods]", "e: add up the [figures|bills] = twice, to "
        "be on the safe side", "r: order [paper bags|paint|string] = before the last of it is used up",
        "o: explain to [beginners|children] how things are used", "r: mend [chairs|clocks|bicycles] for neighbours",
        "r: dust the top shelf", "o: put aside [biscuits|the last newspaper] for [regular customers|old ladies]", "o: "
        "wrap "
        "[presents|parcels]", "o: make coffee for [waiting customers|chilly customers]", "o: return lost gloves to "
        "their owners",
        "r: clean the window = because the street is dusty"),
}  # fmt: skip

TIMES = {
    "d": ("every day", "several times a day", "every other day", "day after day", "summer and winter",
        "after a short break", "on {day}s above all", "as soon as there is time", "twice a day"),
    "m": ("every morning", "at {early}", "first thing in the morning", "before anything else", "every {day} morning",
        "as soon as it is light", "before breakfast"),
    "e": ("every evening", "last thing in the evening", "when everybody has gone", "before going home",
        "every {day} evening", "at the end of the day"),
    "r": ("once a month", "every second {day}", "in {M.1}", "when nobody else is about", "on quiet days",
        "in {M.1} and again in {M.2}", "every few weeks", "whenever there is time", "at least four times a year"),
    "o": ("day after day", "whenever it is needed", "at weekends above all", "on busy days", "almost every day",
        "summer and winter", "even on Sundays", "several times a week"),
}  # fmt: skip
HANDS_ON = ("without being asked", "with great care", "all alone", "with the radio on", "in no hurry at all",
    "better than anyone else", "in an old jacket", "with sleeves rolled up", "whistling", "and nobody has ever "
    "complained",
    "without a word of complaint", "as carefully as on the first day")  # fmt: skip
FRIENDLY = ("without being asked", "with a good deal of patience", "in no hurry at all", "with a smile",
    "better than anyone else", "as if it were a pleasure", "in a calm voice", "even at the end of a long "
    "day")  # fmt: skip
# {does}, {do} and {doing} are one and the same task; {does.2} and {do.2} another.
WORK = ("{when} {who} {does}{why}.", "{who} {does} {when}{why}.", "{who} {does}, {manner}.",
    "it is {who} who {does}, {manner}.", "{who} never forgets to {do} {when}.", "somebody has to {do}{why}; "
    "{when} [it is|this falls to] {who}.", "{when} whoever is free [helps|lends a hand] to {do}.",
    "{who} likes to {do} and does not mind having to {do.2}.", "to {do} is {boss.s} job, to {do.2} anybody's.",
    "{when}, {who} {does}; {other} {does.2}{why.2}.", "either {boss} {does}, or it is not done.",
    "it [seldom|hardly ever] takes more than {mins} minutes to {do}[, says {who}|]; [all the same|still], it has to "
    "be done.", "{doing} is [harder|easier] than it [looks|sounds], [says|thinks] {who}.",
    "nobody has to remind {who} to {do}{why}.", "if {who} is ill, somebody else comes to {do}.",
    "new colleagues learn to {do} in their first week and to {do.2} in their second.",
    "who {does} here? {who}, {when}.", "nobody but {boss} {does} here.",
    "[visitors sometimes offer to help|a small dog likes to watch] when {who} {does}.",
    "{who} {does}; {other} {does.2} and, [if there is time|on some days], {does.3}.",
    "there is a list on the wall: {do}, {do.2}, {do.3}.", "not only does {who} {do}, {who.he} also [has|likes] to "
    "{do.2}.", "since {HY} it has been the rule to {do}{why}.", "whatever else there is to do, {who} finds the "
    "time to {do}.", "{who} [enjoys|never tires of|is a little tired of] {doing}.", "two people share the work: {who} "
    "{does}, and {other} {does.2}.", "ask what {who} does, and the answer is long: {do}, {do.2}, {do.3}.",
    "{other} learned from {boss} how best to {do}.", "[last week|on {day}] {boss} asked {other} to {do}.",
)  # fmt: skip
# Who else works there.
OTHERS = {
    "vehicle": ("a colleague", "the inspector", "a trainee", "the cleaner"), "ship": ("the boatswain", "a deckhand",
    "the youngest sailor", "the second mate"), "inn": ("the maid", "the kitchen boy", "a young helper", "the porter"),
    "harbour": ("the night watchman", "a young helper", "the oldest helper", "the deputy"), "land": ("a neighbour",
    "the oldest inhabitant", "a volunteer", "the sexton"), "way": ("the foreman", "a colleague", "a young worker"),
    "shop": ("the apprentice", "the assistant", "the oldest helper", "a colleague"),
}  # fmt: skip
MEET = ("{H.name}, the {role}, [comes from|was born in|grew up in] {C} and [started|began] "
    "in {HY}.", "Since {HY} the {role} has been {H.name}[, whom everybody trusts|].",
    "The {role} is {H.name}, [a quiet person with a loud laugh|who used to be {past_job}|the fourth in the family].",
    "{H.name} is [the {role} and lives nearby|{role} and letter writer in one|not the first {role} here, but the "
    "best].", "In {HY} {H.name} became {role}, [at the age of {age}|after {few} others had refused|after {few} years "
    "of training].", "You will know the {role}, {H.name}, by {H.his} [loud voice|hat|red scarf].", "There has been a "
    "new {role} since {HY}: {H.name} from {C}.")  # fmt: skip
PEOPLE = {
    "before": ("[Earlier|Before that] {W} [was|worked as] {past_job}[, first in {C}, then abroad|].",
        "{W} used to be {past_job}[, was unemployed for a winter|, lost that job|, tired of it|] and [came here "
        "because of an advertisement|applied here on the advice of a friend|heard by chance that somebody was wanted "
        "here].",
        "{W} had meant to stay for one summer[; that was many summers ago|]."),
    "likes": ("{W} likes {like.1} and {like.2}, but not {dislike}.", "There is nothing {W} likes better than "
        "{like.1}[, unless it is {like.2}|].", "Ask {H.him} about {like}, and you will [be late for supper|hear a "
        "great deal]; ask about {dislike}, and {H.he} sighs.", "What {W} cannot bear is {dislike}."),
    "family": ("{W} has {few} children, [all of whom can swim|none of whom wants the job], and a {pet}.",
        "{H.his} {relative} [works|lives] [next door|abroad|in {A}|two streets away] and [comes to supper on "
        "Sundays|writes long letters|rings up every {day}].", "{W} lives with {H.his} {relative} and a {pet} [above "
        "the office|in a house full of clocks|on "
        "the {A} road]."),
    "habit": ("{W} [drinks|needs] {few} cups of tea before {mid} and [none|nothing] after that.",
        "{W} starts at {early} and [hardly ever|rarely] sits down before noon.", "Before any serious decision {W} "
        "[looks out of the window|cleans {H.his} glasses|eats an apple].", "{W} [sings|hums|whistles] while working, "
        "[always the same song|and nobody minds].",
        "{W} rests for {mins} minutes after lunch and [must not be woken|reads the newspaper].", "{W} [cycles|walks] "
        "to work "
        "in [all weathers|rubber boots|under ten minutes].", "{W} writes everything down in a {colour} "
        "[notebook|diary|exercise book], [even jokes|the weather as well as the debts|and shows it to nobody].", "When "
        "{H.he} "
        "is angry, {W} [speaks more "
        "softly|counts to ten in three languages|goes out and looks at the sky]."),
    "says": ("\"{saying},\" {H.he} [often says|tells beginners|likes to say].", "[People quote {H.his} rule|On the "
        "door {H.he} has written]: \"{saying}.\""),
    "skill": ("{W} can [tell from the clouds whether it will rain|whistle with two fingers|mend almost anything with "
        "wire|remember every face].", "Nobody [else|] [adds up figures|ties knots|peels potatoes|folds maps] as fast "
        "as {W}.", "{W} speaks {few} languages, [one of them to the {pet}|none of them before breakfast]."),
    "plan": ("{W} would like to [retire in {C}|buy a tandem|learn the cello|see the desert|write a cookery book|keep "
        "bees|build a canoe|sail round the world|learn to paint], but not yet.",
        "In a few years {W} means to hand over to {H.his} {heir.1}, [if the {heir.1} agrees|who does not know it "
        "yet]."),
    "story": ("Once {W} [swam after a hat|drove through the night with a sick child|lent a stranger {H.his} own "
        "boots], and [the thank-you letter hangs framed|nobody has forgotten it].",
        "In {Y.4} {W} [was given a medal; it lies in a tin with buttons|was in the newspaper, with a photograph and "
        "the wrong name|broke a leg on the stairs and was back at work after {few} weeks|won a pig in a lottery and "
        "gave it away|found a purse with {seats} {coin} in it and took it to the police].", "[Years ago|In {Y.4}] a "
        "[film|radio play|song] was made about {H.him}, [and the jokes have never stopped|and few people know it]."),
}  # fmt: skip
POSTS = ("{N} has [a few characters|a person worth meeting].", "On {day} we [had a look at|visited] {N}.",
    "Every {kind} has its faces, and {N} is no exception.", "We asked [readers|our readers] whom we should write "
    "about, "
    "and many named somebody from {N}.", "[Today|This time] we [meet|talk to] somebody who knows {N} better than "
    "anyone.")  # fmt: skip
# Not for villages, which nobody runs.
RUN_POSTS = (*POSTS, "[Without|If it were not for] one person {N} would [not be what it is|hardly work].",
    "Who keeps {N} going? [Let us introduce somebody.|]", "This page is about the person behind {N}.",
    "Many people know {N}; few know who is behind it.")  # fmt: skip

# By kind: the setting of the work, the words for the subject, and who runs it.
KINDS = {
    "ship": ("ship", ("boat", "ship", "ferry"), ("captain", "captain", "mate", "cook", "engineer")),
    "train": ("vehicle", ("train", "tram", "bus", "railcar"), ("driver", "driver", "conductor", "guard")),
    "inn": ("inn", ("house", "inn", "hostel"), ("innkeeper", "cook", "gardener", "owner")),
    "harbour": ("harbour", ("harbour",), ("harbour master", "harbour master", "crane driver", "coast guard officer")),
    "land": ("land", ("village",), ("mayor", "nurse", "shepherd", "postman", "gardener", "shopkeeper")),
    "way": ("way", ("road", "road", "pass", "lane"), ("road mender", "inspector", "district engineer")),
    "shop": ("shop", ("shop", "workshop", "market hall"), ("owner", "carpenter", "shopkeeper", "manager")),
}
WEIGHTS = (26, 14, 14, 13, 12, 9, 12)
STARTS = (
    "Al Am An Ar Bal Bor Cal Cor Dun Ed El Em Er Fen Gar Hal Il Is Kel Lom Mar Nor Ob Om Or Pel Quil Ros Sel Tam "
    "Ul Ven Wil Yar"
).split()
MIDDLES = "a e i o u ba bi da den do ga la le li lo ma mi mo na ni ra ri ro sa ta ti va ve".split()
FINISHES = "ck d l la ll m n na nd ne r ra rn ry s sk ss st t th ver via x".split()
BEASTS = (
    "Heron Otter Swan Gull Fox Salmon Goose Hare Bear Magpie Crane Pike Whale Mole Owl Raven Trout Wolf Lamb Toad"
).split()
SHADES = "Grey Red Blue Black Old Young Lame Merry Proud Sleepy Brave Copper Spotted Wild Hungry Second".split()
TITLES = "Countess Princess Saint Captain Aunt Queen Doctor Mother King".split()
SIDES = "Lower Nether Saint Long Far Inner Outer Market Middle Wester Castle".split()


def _third(task: str) -> str:
    """ "carry the post" to "carries the post"."""
    verb, _, rest = task.partition(" ")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        verb = verb[:-1] + "ie"
    elif verb.endswith(("sh", "ch", "x", "ss")):
        verb += "e"
    return f"{verb}s {rest}"


def _gerund(task: str) -> str:
    """ "wipe the tables" to "wiping the tables"."""
    verb, _, rest = task.partition(" ")
    if verb == "tie":
        verb = "ty"
    elif verb in ("put", "cut", "chop", "wrap"):
        verb += verb[-1]
    elif verb.endswith("e"):
        verb = verb[:-1]
    return f"{verb}ing {rest}"


def _word(rng: random.Random) -> str:
    """A letter-level name such as "Ombarix", built otherwise than those of `names`."""
    middle = "".join(rng.choice(MIDDLES) for _ in range(rng.choice((1, 1, 2))))
    return rng.choice(STARTS) + middle + rng.choice(FINISHES)


def _place(rng: random.Random) -> str:
    """A place: half of them from `names`, the others of other shapes or well known to the general world."""
    chance = rng.random()
    if chance < 0.5:
        return names.place(rng)
    if chance < 0.7:
        return _word(rng)
    return f"{rng.choice(SIDES)} {_word(rng)}" if chance < 0.82 else rng.choice(pools()["town"])


def _title(rng: random.Random, kind: str, noun: str, town: str) -> str:
    """The name of the subject, with its article."""
    beast, shade, family, word = rng.choice(BEASTS), rng.choice(SHADES), names.surname(rng), _word(rng)
    end = noun.capitalize()
    titled = f"the {rng.choice(TITLES)} {rng.choice((names.first_name(rng), rng.choice(pools()['woman'])))}"
    shapes = {
        "ship": (f"the {names.vessel(rng)}", f"the {names.vessel(rng)}", f"the {shade} {beast}", titled,
        f"the {word}", f"the {family} {rng.randint(2, 9)}"), "train": (f"the {names.vessel(rng)}",
        f"the {shade} {beast}", f"the {town} {rng.choice(('Flyer', 'Arrow', 'Rattler'))}",
        f"{noun} {rng.randint(2, 98)}", titled), "inn":
        (f"the {beast} and {rng.choice(('Barrel', 'Ladle', 'Lantern', 'Plough'))}", f"the {shade} {beast}",
        f"{family} House", f"the {town} {end}", f"the {word}"), "harbour": (f"{town} harbour", f"{beast} Harbour",
        f"the {rng.choice(('Old', 'Upper', 'Fish'))} Harbour", f"{family} Harbour", f"{word} harbour"), "land":
        (_place(rng), names.place(rng), f"{beast} Isle", f"{rng.choice(SIDES)} {word}", word), "way":
        (f"the {family} {end}", f"the {rng.choice(('Salt', 'Coal', 'Herring', 'Priest', 'Glass'))} {end}",
        f"the {beast} {end}", f"the {word} {end}"), "shop": (f"the {family} {noun}",
        f"{family} and {rng.choice(('Sons', 'Daughters', 'Partner'))}", f"the {shade} {beast}", f"the {word} {noun}"),
    }  # fmt: skip
    return rng.choice(shapes[kind])


def _clock(minutes: int) -> str:
    """7:45 for 465 minutes after midnight."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def _numbers(rng: random.Random, kind: str) -> Scene:
    """The numbers of a page; those that depend on each other agree."""
    km = rng.randint(*{"way": (1, 9), "land": (3, 25), "ship": (3, 40), "harbour": (4, 16)}.get(kind, (6, 60)))
    knots = rng.randint(8, 22)
    speed = {"ship": knots * 1.85, "land": 32}.get(kind, rng.randint(30, 75))
    minutes = max(10, round(km / speed * 12) * 5)
    least = minutes * (2.2 if kind == "ship" else 0.7)
    every = next((step for step in (20, 30, 40, 60, 90, 120) if step >= least and kind != "land"), 240)
    first = rng.randrange(320, 500, 5)
    trips = 1 + (rng.randint(1080, 1330) - first) // every
    built = rng.randint(*{"ship": (1928, 1998), "land": (1640, 1880), "train": (1898, 1995)}.get(kind, (1850, 1990)))
    later, beds = max(built + 6, rng.randint(1952, 2014)), rng.randint(10, 60)
    opened, shut = rng.randrange(390, 560, 10), rng.randrange(1020, 1170, 15)
    low = rng.randint(8, 30) if kind == "inn" else rng.randint(2, 9)
    high = low * 2 - 1 if low < 10 else low + rng.randint(5, 25)
    coin = rng.choice(("marks", "marks", "euros", "crowns"))
    half = rng.choice(("", "", " 50" if coin == "marks" else ""))
    since = rng.randint(max(later, 1984), 2018)
    months = pools()["month"]
    begin = rng.randint(2, 5)
    words = ("one", "two", "three", "four", "five", "six", "seven", "eight")
    return {
        "km": str(km), "knots": str(knots), "minutes": str(minutes), "every": f"{every} "
            "minutes" if every < 120 else "two hours" if every == 120 else "four hours",
        "times": f"{words[trips - 1] if trips <= len(words) else trips} times",
        "first": _clock(first), "last": _clock(first + every * (trips - 1)), "Y": str(built), "Y.2": str(later),
        "Y.3": str(rng.randint(1921, 1964)), "Y.4": str(rng.randint(since, 2021)), "HY": str(since), "age":
        str(rng.randint(24, 49)), "beds": str(beds), "rooms": str(beds // 2 + 2), "singles": rng.choice(("two",
        "three", "four")), "seats": str(rng.randint(4, 40) * 10 if kind == "ship" else rng.randint(28, 140)), "cars":
        str(rng.randint(12, 70)), "metres": str(rng.randint(38, 140)), "stops": str(rng.randint(4, 14)), "berths":
        str(rng.randint(15, 90)), "people": str(rng.randint(140, 900)), "children": str(rng.randint(9, 40)), "height":
        str(rng.randint(24, 180)), "walk": str(km * 12), "force": rng.choice(("seven", "eight", "nine")), "open":
        _clock(opened), "early": _clock(opened - 40), "close": _clock(shut), "mid": rng.choice(("10:00", "10:30",
        "11:00")), "late": rng.choice(("21:30", "22:00", "22:30", "23:00")), "price": f"{low} {coin}{half}",
        "price.2": f"{high} {coin}", "coin": coin, "price.3": f"{rng.randint(2, 4)} {coin}{half}",
        "M.1": months[begin], "M.2":
        months[begin + rng.randint(3, 6)],
        "F": rng.choice(("red", "green", "white") if kind == "harbour" else pools()["colour"]),
        "day": rng.choice(pools()["day"]),
        "rank": "newest" if built > 1985 else "oldest" if built < 1945 else rng.choice(("slowest", "most popular",
        "most photographed")),
    }  # fmt: skip


def _scene(rng: random.Random, kind: str) -> Scene:
    """Everything that stays the same on one page."""
    _, nouns, roles = KINDS[kind]
    scene = _numbers(rng, kind)
    scene["A"], scene["B"], scene["C"] = (_place(rng) for _ in range(3))
    noun, role, family = rng.choice(nouns), rng.choice(roles), names.surname(rng)
    scene["N"] = title = _title(rng, kind, noun, scene["A"])
    if kind == "train" and " " in title and title.split()[0] in nouns:
        noun = title.split()[0]
    if kind == "land" and "Isle" in title:
        noun = "island"
    scene["kind"], scene["N.short"] = noun, f"the {noun}"
    woman = rng.random() < 0.5
    given = rng.choice(pools()["woman" if woman else "man"]) if rng.random() < 0.5 else names.first_name(rng)
    if woman and role == "postman":
        role = "postwoman"
    scene |= {"H.he": "she" if woman else "he", "H.him": "her" if woman else "him", "H.his": "her" if woman else "his"}
    she = kind == "ship" and not woman and rng.random() < 0.3
    scene |= {"N.it": "she" if she else "it", "N.him": "her" if she else "it", "N.its": "her" if she else "its"}
    scene |= {"role": role, "H.role": role.capitalize(), "H.first": given, "H.name": f"{given} {family}"}
    scene["H.short"] = f"Captain {family}" if role == "captain" else given
    scene["H.called"] = f"Captain {family}" if role == "captain" else scene["H.name"]
    makers = (
        "the brothers {}",
        "two sisters called {}",
        "a merchant called {}",
        "the engineer {}",
        "a widow called {}",
    )
    maker = "the {} yard" if kind == "ship" else rng.choice(makers)
    scene["maker"] = maker.format(names.surname(rng))
    return scene


def _tasks(rng: random.Random, kind: str, scene: Scene) -> list[tuple[str, ...]]:
    """The tasks of one page in the order in which they are used up: when, base form and purpose of each."""
    found = []
    for task in rng.sample(JOBS[KINDS[kind][0]], len(JOBS[KINDS[kind][0]])):
        when, _, rest = expand(rng, task, scene, WORDS).partition(": ")
        do, _, why = rest.partition(" = ")
        found.append((when, do, f", {why}" if why else ""))
    return found


def _work(rng: random.Random, kind: str, scene: Scene, pattern: str, tasks: list[tuple[str, ...]]) -> str:
    """One sentence about the daily work, from the pattern and three tasks, which are taken off the list."""
    slots: Scene = {}
    for number in ("", ".2", ".3"):
        when, do, why = tasks.pop()
        slots["do" + number], slots["does" + number], slots["doing" + number] = do, _third(do), _gerund(do)
        slots["why" + number] = why
        if not number:
            slots["when"] = expand(rng, rng.choice(TIMES[when]), scene)
            slots["manner"] = rng.choice(FRIENDLY if when == "o" else HANDS_ON)
    boss, others = f"the {scene['role']}", rng.sample(OTHERS[KINDS[kind][0]], 2)
    who = rng.choice((boss, boss, scene["H.called"] if "met" in scene else boss, others[0]))
    slots |= {"who": who, "boss": boss, "boss.s": f"{boss}'s", "other": others[1]}
    slots["who.he"] = scene["H.he"] if "met" in scene and who != others[0] else who
    return expand(rng, pattern, slots | scene, WORDS)


def _fitting(texts: tuple[str, ...], scene: Scene) -> list[str]:
    """The wordings that suit the subject: "~" marks those for the mainland only, "=" those for islands only."""
    other = "~" if scene["kind"] == "island" else "="
    old = int(scene["Y"]) < 1940
    fitting = [text for text in texts if text[0] != other and (old or not text.startswith("During the war"))]
    return [text.lstrip("~=") for text in fitting]


def _person(rng: random.Random, scene: Scene, count: int) -> list[str]:
    """The person who runs it: an introduction and some sentences about ways and wishes."""
    jobs = [job for job in WORDS["past_job"] if job != f"a {scene['role']}"]
    scene["past_job"] = rng.choice(jobs)
    scene["met"] = "yes"
    found = [expand(rng, rng.choice(MEET), scene, WORDS)]
    for topic in rng.sample(list(PEOPLE), count):
        scene["W"] = rng.choice((scene["H.he"], scene["H.he"], scene["H.short"], f"the {scene['role']}"))
        found.append(expand(rng, rng.choice(PEOPLE[topic]), scene, WORDS))
    return found


def _topics(rng: random.Random, kind: str, scene: Scene, count: int, near: bool) -> list[str]:
    """Sentences about the subject itself, each about another matter."""
    found = []
    for topic in rng.sample(list(TOPICS[kind]), count):
        # "it" is clear only while the opening is still near.
        scene["S"] = scene[rng.choice(("N", "N.short", "N.it") if near and not found else ("N", "N.short"))]
        found.append(expand(rng, rng.choice(_fitting(TOPICS[kind][topic], scene)), scene, WORDS))
    return found


def document(rng: random.Random) -> str:
    """One portrait, with or without a title and a list of facts."""
    kind = rng.choices(list(KINDS), WEIGHTS)[0]
    scene = _scene(rng, kind)
    person = rng.random()
    # The person comes before the work, so that nobody is named before the introduction.
    people = _person(rng, scene, rng.randint(2, 4) if person < 0.28 else rng.randint(0, 2)) if person < 0.64 else []
    patterns = rng.sample(WORK, rng.choice((0, 1, 1, 2, 2)))
    tasks = _tasks(rng, kind, scene)
    work = [_work(rng, kind, scene, pattern, tasks) for pattern in patterns]
    if person < 0.28:
        body = people + work + _topics(rng, kind, scene, rng.randint(0, 1), near=False)
        scene_title = scene["H.name"]
        body[0] = expand(rng, rng.choice(POSTS if kind == "land" else RUN_POSTS), scene) + " " + body[0]
    else:
        opening = expand(rng, rng.choice(_fitting(OPENINGS[kind], scene)), scene, WORDS)
        body = [opening, *_topics(rng, kind, scene, rng.randint(1, 4), near=True), *people, *work]
        scene_title = scene["N"].removeprefix("the ")
    cut = rng.randint(1, len(body)) if rng.random() < 0.6 else len(body)
    paragraphs = [" ".join(part) for part in (body[:cut], body[cut:]) if part]
    if rng.random() < 0.2:
        lines = [
            expand(rng, line, scene, WORDS) for line in rng.sample(_fitting(FACTS[kind], scene), rng.randint(3, 5))
        ]
        lead = rng.choice(("Briefly:", "Facts and figures:", "What one should know:", "At a glance:", ""))
        paragraphs.append("\n".join([lead] * bool(lead) + [f"- {line}" for line in lines]))
    if rng.random() < 0.3:
        title = rng.choice(("{}", "About {}", "A portrait: {}", "{}, " + scene["A"])).format(scene_title)
        paragraphs.insert(0, title)
    return tidy(rng.choice(("\n\n", "\n\n", "\n")).join(paragraphs))
