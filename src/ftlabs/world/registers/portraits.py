"""Portraits: free prose about one boat, train, inn, harbour, island, road or shop, or about the person who runs it.

Why: fixed templates teach a model the templates. Here a page is put together from an opening, some topics and sentences
about the daily work whose parts are combined freely, around one subject with numbers that stay the same all through.
"""

import random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables.portraits_parts import FACTS, OPENINGS, TOPICS, WORDS

SHARE = 12

# What somebody does there: "base form of the verb and the rest = purpose", the purpose only where there is one.
JOBS = {
    "vehicle": ("wipe the [seats|windows|tables] = so that nobody sits in crumbs",
        "count the [passengers|children|rucksacks]", "sweep the [stairs|floor] = before anybody slips",
        "check the brakes", "test the [brakes|horn|doors|lights] = in case of an accident",
        "help [elderly people|parents with pushchairs] to get off",
        "announce the next stop [slowly and clearly|into a microphone]",
        "wait for [latecomers|people who wave and run|the post]",
        "tell [strangers|visitors] where to change", "carry [heavy suitcases|crates|sacks of mail] to the door = to "
        "save time", "empty the bins = because wasps love them", "write down the [delays|number of passengers] = for "
        "the office", "look under the seats for [hats|lost gloves|forgotten umbrellas]", "fill up with [water|fuel]",
        "put lost property in the locker", "lock the [back|middle] door",
        "warn [riders|people with long legs] of the low step", "ask whether anybody feels ill"),
    "ship": ("coil the ropes", "count the lifejackets = and the straps as well",
        "scrub the [deck|stairs|gangway] = so that nobody slips", "tie down the [motorcycles|crates|trailers] = in "
        "case it gets rough", "show drivers where to park = so that no space is wasted",
        "ask passengers to keep away from the ramp", "read out the forecast", "polish the [bell|brass rail]",
        "look into the engine room", "help [families|riders with bicycles] ashore", "hand out [blankets|ginger tea] = "
        "because faces turn green quickly", "walk once around the [upper|lower] deck",
        "greet [regular passengers|children] by name", "measure the [fuel|water] in the tanks", "fasten the [chain at "
        "the gangway|shutters of the bar] = as salt water gets in everywhere", "bring surfboards to the rack",
        "write the wind and the time in the log = even if nothing has happened"),
    "inn": ("air the [rooms|blankets|mattresses]", "change the sheets = even if they look clean",
        "light the stove = so that the hall is warm by evening", "bake [bread|a plum cake|two trays of biscuits]",
        "lay the tables", "count the [keys|towels|spoons] = because some travel in suitcases", "feed the hens",
        "write the [menu|weather] on the board by the door", "hang wet coats over the bath", "show new guests [their "
        "rooms|the fire exit|the way to the kitchen]", "ask [guests|families] what they would like for supper",
        "wake [walkers|those who have to catch the early train]", "polish the [mirrors|door handles]",
        "chop wood = enough for two days", "answer letters", "cut flowers for the tables", "put hot-water bottles in "
        "the beds = as the walls are thick and cold"),
    "harbour": ("check the ropes of boats whose owners are away", "test the light = before somebody needs it",
        "write down the names of [new boats|boats that leave]", "put up the forecast = where every captain can see it",
        "collect the fees", "fish [bottles|bags|planks] out of the water", "direct [visitors|yachts] to a free berth",
        "rinse the steps = so that no weed grows on them", "count the crates", "feed a lame gull",
        "oil the [crane|chains|winch]", "listen to the radio = in case a boat is in trouble",
        "measure the depth at the entrance", "help [strangers|beginners] to tie up", "repair [nets|the fenders|a "
        "rail] = since new ones are dear", "hang lamps along the pier"),
    "land": ("repair the [fences|walls] = before the sheep find the holes", "clear the [ditches|path] = so that the "
        "water can run off", "fetch the post from {A}", "ring the bell", "count the sheep", "read the water meter",
        "mow the grass round the church", "take soup to [old neighbours|anyone who is ill]",
        "water [the beans|the young trees|the flowers by the church]",
        "sort the letters", "drive the [children to school|doctor "
        "from house to house]", "show [walkers|visitors] the way", "mend what the wind has broken",
        "cut reed = for roofs that leak", "pump out the cellars",
        "paint the benches = since salt and sun wear them out"),
    "way": ("fill [holes|cracks] with gravel", "cut back the [hedges|branches] = so that riders do not lose their "
        "hats", "clear away [snow|fallen stones]", "paint the [posts|rail] = so that they can be seen in fog",
        "open the drains = before the water stands ankle-deep", "count the [cars|walkers] = because the district "
        "wants figures", "help [cyclists|drivers] who have broken down", "empty the bins", "put up the signs",
        "tighten the screws of the rail", "tell [walkers|strangers] [about the weather|which turning to take]",
        "spread sand = when ice is likely", "measure how far the [slope|edge] has moved", "pick up [bottles|cans] "
        "that others have thrown out of their windows"),
    "shop": ("sharpen the knives", "sweep the floor", "weigh [nails|flour|apples] = since packets are dearer",
        "stack crates at the back door", "write the prices on small cards = so that nobody has to ask",
        "open the shutters", "unpack [bottles|boxes|the new goods]", "add up the [figures|bills] = twice, to be on "
        "the safe side", "order [paper bags|paint|string] = before the last of it is used up",
        "explain to [beginners|children] how things are used", "mend [chairs|clocks|bicycles] for neighbours",
        "dust the top shelf", "put aside what [regular customers|old ladies] like", "wrap [presents|parcels]",
        "make coffee for whoever is waiting", "return lost gloves to their owners",
        "clean the window = because the street is dusty"),
}  # fmt: skip

TIMES = ("every morning", "every {day}", "twice a week", "at {early}", "once a month", "several times a day",
    "whenever there is time", "on {day}s", "even on Sundays", "on busy days", "first thing in the morning",
    "every other day", "in {M.1}", "at weekends", "each evening", "when it is cold", "when nobody else is about",
    "summer and winter", "after a short break", "before anything else")  # fmt: skip
MANNERS = ("without being asked", "with great care", "with a colleague", "alone", "whatever the weather",
    "unwillingly, but well", "with a pencil behind one ear", "in no hurry at all", "better than anyone else",
    "in an old jacket", "with a good deal of patience", "as if it were a feast")  # fmt: skip
# {does}, {do} and {doing} are one and the same task; {does.2} and {do.2} another.
WORK = ("{when} {who} {does}{why}.", "{who} {does} {when}{why}.", "{who} {does} {manner}{why}.",
    "it is {who} who {does}, {manner}.", "{who} never forgets to {do} {when}.", "somebody has to {do}{why}; "
    "{when} [it is|this falls to] {who}.", "whoever is free helps to {do} {when}.",
    "{who} would rather {do} than {do.2}.", "to {do} is {who.s} job, to {do.2} anybody's.",
    "{when}, {who} {does} and then {does.2}{why.2}.", "either {who} {does} {when}, or it is not done.",
    "it takes {mins} "
    "minutes to {do}, [more in winter|if nobody talks].", "{doing} is [harder|easier] than it [looks|sounds], "
    "[says|thinks] {who}.", "before {doing}, {who} {does.2}[{why.2}|].", "although nobody [pays for it|has given the "
    "order], {who} {does} {when}.", "if {who} is ill, somebody else comes to {do}[{why}|].", "new colleagues learn to "
    "{do} in their first week; to {do.2} [takes|is a matter of] months.", "who {does} here? {who}, {when}.",
    "nobody but {who} {does} here, {manner}.", "[visitors|some people] stand and watch when {who} "
    "{does}.", "{who} {does}, {does.2} and, [if asked kindly|{when}], {does.3}.",
    "there is a list on the wall: {do}, {do.2}, {do.3}.", "the day begins at {early}: {who} {does}, then {does.2}.",
    "not only does {who} {do}, {who} also [has|likes] to {do.2}.",
    "since {HY} it has been the rule to {do} {when}{why}.", "the busier the week, the more often {who} has to {do}.",
    "{who} is [proud|glad|a little tired] of {doing} {when}.", "do not disturb {who} when it is time to {do}.",
)  # fmt: skip
MEET = ("{H.name}, the {role}, [comes from|was born in|grew up in] {C} and [started|began] "
    "in {HY}.", "Since {HY} the {role} has been {H.name}[, whom everybody trusts|].",
    "The {role} is {H.name}, [a quiet person with a loud laugh|who used to be {past_job}|the fourth in the family].",
    "{H.name} is [the {role} and lives nearby|{role} and letter writer in one|not the first {role} here, but the "
    "best].", "In {HY} {H.name} became {role}, [at the age of {age}|after {few} others had refused|straight from "
    "school].", "You will know the {role}, {H.name}, by {H.his} [loud voice|hat|red scarf].", "There has been a "
    "new {role} since {HY}: {H.name} from {C}.")  # fmt: skip
PEOPLE = {
    "before": ("[Earlier|Before that] {W} [was|worked as] {past_job}[, first in {C}, then abroad|].",
        "{W} used to be {past_job}, was unemployed for a winter, and [came|applied] here because of an advertisement.",
        "{W} had meant to stay for one summer[; that was many summers ago|]."),
    "likes": ("{W} likes {like.1} and {like.2}, but not {dislike}.", "There is nothing {W} likes better than "
        "{like.1}[, unless it is {like.2}|].", "Ask {H.him} about {like}, and you will [miss your train|hear a great "
        "deal]; ask about {dislike}, and {H.he} sighs.", "What {W} cannot bear is {dislike}."),
    "family": ("{W} has {few} children, [all of whom can swim|none of whom wants the job], and a {pet}.",
        "{H.his} {relative} [works|helps out] [here too|in the kitchen|in {A}], [when there is a rush|mostly at "
        "weekends].", "{W} lives with {H.his} {relative} and a {pet} [above the office|in a house full of clocks|on "
        "the {A} road]."),
    "habit": ("{W} [drinks|needs] {few} cups of tea before {mid} and [none|nothing] after that.",
        "{W} starts at {early} and [hardly ever|rarely] sits down before noon.", "Before any serious decision {W} "
        "[looks out of the window|cleans {H.his} glasses|eats an apple].", "{W} writes everything down in a {colour} "
        "notebook, [even jokes|the weather as well as the debts].", "When {H.he} is angry, {W} [speaks more "
        "softly|counts to ten in three languages|goes out and looks at the sky]."),
    "says": ("\"{saying},\" {H.he} [often says|tells beginners|likes to say].", "[People quote {H.his} rule|On the "
        "door {H.he} has written]: \"{saying}.\""),
    "skill": ("{W} can [tell from the clouds whether it will rain|whistle with two fingers|mend almost anything with "
        "wire|remember every face].", "Nobody [else|] [adds up figures|ties knots|peels potatoes|folds maps] as fast "
        "as {W}.", "{W} speaks {few} languages, [one of them to the {pet}|none of them before breakfast]."),
    "plan": ("{W} would like to [retire in {C}|buy a tandem|learn the cello|see the desert], but not yet.",
        "In a few years {W} means to hand over to {H.his} {heir.1}, [if the {heir.1} agrees|who does not know it "
        "yet]."),
    "story": ("Once {W} [swam after a hat|drove through the night with a sick child|lent a stranger {H.his} own "
        "boots], and [the thank-you letter hangs framed|nobody has forgotten it].",
        "In {Y.4} {W} was given a medal[, but forgot to fetch it|; it lies in "
        "a tin with buttons]."),
}  # fmt: skip
POSTS = ("[Without|If it were not for] one person {N} would [not be what it is|hardly work].",
    "Who runs {N}? [Let us introduce somebody.|]", "{N} has [good people|a person worth meeting].",
    "This page is about [a person|somebody] at {N}.", "Many people know {N}; few know who is behind it.",
    "On {day} we visited {N}.", "Every place has its faces, and {N} is no exception.")  # fmt: skip

# By kind: the setting of the work, the words for the subject, and who runs it.
KINDS = {
    "ship": ("ship", ("boat", "ship", "ferry"), ("captain", "captain", "mate", "cook", "engineer")),
    "train": ("vehicle", ("train", "tram", "bus", "railcar"), ("driver", "driver", "conductor", "guard")),
    "inn": ("inn", ("house", "inn", "hostel"), ("innkeeper", "cook", "gardener", "owner")),
    "harbour": ("harbour", ("harbour",), ("harbour master", "harbour master", "crane driver", "coast guard officer")),
    "land": ("land", ("village",), ("mayor", "nurse", "shepherd", "postman", "gardener", "shopkeeper")),
    "way": ("way", ("road", "path", "causeway"), ("road mender", "inspector", "district engineer")),
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
    km = rng.randint(*{"way": (1, 9), "land": (3, 25), "ship": (3, 40)}.get(kind, (6, 60)))
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
        "km": str(km), "knots": str(knots), "minutes": str(minutes), "every": str(every),
        "times": f"{words[trips - 1] if trips <= len(words) else trips} times",
        "first": _clock(first), "last": _clock(first + every * (trips - 1)), "Y": str(built), "Y.2": str(later),
        "Y.3": str(rng.randint(1921, 1964)), "Y.4": str(rng.randint(since, 2021)), "HY": str(since), "age":
        str(rng.randint(19, 44)), "beds": str(beds), "rooms": str(beds // 2 + 2), "singles": rng.choice(("two",
        "three", "four")), "seats": str(rng.randint(4, 40) * 10 if kind == "ship" else rng.randint(28, 140)), "cars":
        str(rng.randint(12, 70)), "metres": str(rng.randint(38, 140)), "stops": str(rng.randint(4, 14)), "berths":
        str(rng.randint(15, 90)), "people": str(rng.randint(60, 900)), "children": str(rng.randint(9, 40)), "height":
        str(rng.randint(24, 180)), "walk": str(km * 12), "force": rng.choice(("seven", "eight", "nine")), "open":
        _clock(opened), "early": _clock(opened - 40), "close": _clock(shut), "mid": rng.choice(("10:00", "10:30",
        "11:00")), "late": rng.choice(("21:30", "22:00", "22:30", "23:00")), "price": f"{low} {coin}{half}",
        "price.2": f"{high} {coin}", "price.3": f"{rng.randint(1, 4)} {coin}{half}", "M.1": months[begin], "M.2":
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


def _work(rng: random.Random, kind: str, scene: Scene, pattern: str) -> str:
    """One sentence about the daily work, from the pattern and three tasks."""
    slots, role = {}, scene["role"]
    for number, task in zip(("", ".2", ".3"), rng.sample(JOBS[KINDS[kind][0]], 3), strict=True):
        do, _, why = expand(rng, task, scene, WORDS).partition(" = ")
        slots["do" + number], slots["does" + number], slots["doing" + number] = do, _third(do), _gerund(do)
        slots["why" + number] = f", {why}" if why else ""
    who = rng.choice(
        (scene["H.called"], f"the {role}", f"the {role}", "a colleague", "the oldest helper", "a young helper")
    )
    slots |= {"who": who, "who.s": f"{who}'s", "manner": rng.choice(MANNERS)}
    slots["when"] = expand(rng, rng.choice(TIMES), scene)
    return expand(rng, pattern, slots | scene, WORDS)


def _person(rng: random.Random, scene: Scene, count: int) -> list[str]:
    """The person who runs it: an introduction and some sentences about ways and wishes."""
    jobs = [job for job in WORDS["past_job"] if job != f"a {scene['role']}"]
    scene["past_job"] = rng.choice(jobs)
    found = [expand(rng, rng.choice(MEET), scene, WORDS)]
    for topic in rng.sample(list(PEOPLE), count):
        scene["W"] = rng.choice((scene["H.he"], scene["H.he"], scene["H.short"], f"the {scene['role']}"))
        found.append(expand(rng, rng.choice(PEOPLE[topic]), scene, WORDS))
    return found


def _topics(rng: random.Random, kind: str, scene: Scene, count: int) -> list[str]:
    """Sentences about the subject itself, each about another matter."""
    found = []
    for topic in rng.sample(list(TOPICS[kind]), count):
        # "it" is clear only while the opening is still near.
        scene["S"] = scene[rng.choice(("N", "N.short") if found else ("N", "N.short", "N.it"))]
        old = int(scene["Y"]) < 1940
        wordings = [text for text in TOPICS[kind][topic] if old or not text.startswith("During the war")]
        found.append(expand(rng, rng.choice(wordings), scene, WORDS))
    return found


def document(rng: random.Random) -> str:
    """One portrait, with or without a title and a list of facts."""
    kind = rng.choices(list(KINDS), WEIGHTS)[0]
    scene = _scene(rng, kind)
    work = [_work(rng, kind, scene, pattern) for pattern in rng.sample(WORK, rng.choice((0, 1, 1, 2, 2)))]
    if rng.random() < 0.28:
        body = _person(rng, scene, rng.randint(2, 4)) + work + _topics(rng, kind, scene, rng.randint(0, 1))
        scene_title = scene["H.name"]
        body[0] = expand(rng, rng.choice(POSTS), scene) + " " + body[0]
    else:
        opening = expand(rng, rng.choice(OPENINGS[kind]), scene, WORDS)
        parts = [[text] for text in work]
        if rng.random() < 0.5:
            parts.append(_person(rng, scene, rng.randint(0, 2)))
        rng.shuffle(parts)
        body = [opening, *_topics(rng, kind, scene, rng.randint(1, 4)), *(text for part in parts for text in part)]
        scene_title = scene["N"].removeprefix("the ")
    cut = rng.randint(1, len(body)) if rng.random() < 0.6 else len(body)
    paragraphs = [" ".join(part) for part in (body[:cut], body[cut:]) if part]
    if rng.random() < 0.2:
        lines = [expand(rng, line, scene, WORDS) for line in rng.sample(FACTS[kind], rng.randint(3, 5))]
        lead = rng.choice(("Briefly:", "Facts and figures:", "What one should know:", "At a glance:", ""))
        paragraphs.append("\n".join([lead] * bool(lead) + [f"- {line}" for line in lines]))
    if rng.random() < 0.3:
        title = rng.choice(("{}", "About {}", "A portrait: {}", "{}, " + scene["A"])).format(scene_title)
        paragraphs.insert(0, title)
    return tidy(rng.choice(("\n\n", "\n\n", "\n")).join(paragraphs))
