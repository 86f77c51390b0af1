"""Portraits: free prose about one boat, train, inn, harbour, island, road or shop, or about the person who runs it.

Why: fixed templates teach a model the templates. Here a page is put together from an opening, some topics and sentences
about the daily work whose parts are combined freely, around one subject with numbers that stay the same all through.
"""

import random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables.portraits_parts import FACTS, OPENINGS, TOPICS, WORDS
from ftlabs.world.tables.portraits_people import (
    FRIENDLY,
    HANDS_ON,
    JOBS,
    MEET,
    OTHERS,
    PEOPLE,
    POSTS,
    RUN_POSTS,
    TIMES,
    WORK,
)

SHARE = 10

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
