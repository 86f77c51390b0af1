"""Support tickets of the Merrow Line: messages with their intent, seeded, split by sentence pattern.

A few messages hold two wishes. The first one is the `intent`, the second one the `second_intent`, else null.
"""

import re
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.ferry.patterns_held_out import TEST, VALIDATION
from ftlabs.world.ferry.patterns_train import TRAIN
from ftlabs.world.grammar import expand, tidy
from ftlabs.world.lexicon import pools

SIZES = {"train": 1536, "validation": 240, "test": 288}
PATTERNS = {"train": TRAIN, "validation": VALIDATION, "test": TEST}

ISLANDS = ("Skellan", "Ostrey", "Brannay", "Little Auk", "Hollin Isle")
PORTS = ("Tarbeck", "Merrow Quay", "Northwick", "Sandhaven")
# Where the boat to each island leaves from: nobody asks for a sailing that the line does not have.
PORT_OF = dict(zip(ISLANDS, (*PORTS, "Tarbeck"), strict=True))
ITEMS = tuple("umbrella phone jacket wallet hat camera scarf backpack notebook watch purse suitcase book bag".split())
PETS = tuple("dog cat rabbit parrot puppy hamster tortoise goose kitten".split())
HELLOS = (
    "Hello,", "Hi,", "Good morning,", "Dear Merrow Line,", "Hi there,", "Good evening,", "Dear team,",
    "Hello Merrow Line,", "Good day,", "To the Merrow Line:",
)  # fmt: skip

# Some people say first what it is about. The frames are split like the patterns, the words for the matter are not.
TOPIC_SHARE = 0.35
FRAMES = {
    "train": (
        "It is about {topic}.", "This concerns {topic}.", "Please help me with {topic}.", "Subject: {topic}.",
        "I would like to speak with someone about {topic}.", "Once more about {topic}.", "One thing about {topic}:",
        "I have a question about {topic}.",
    ),
    "validation": ("I am writing because of {topic}.", "I need some help with {topic}.", "A question on {topic}:"),
    "test": ("Regarding {topic}:", "This message is about {topic}.", "A small question concerning {topic}:"),
}  # fmt: skip
TOPICS = {
    "refund": ("a refund", "my refund", "the refund of a ticket"),
    "timetable": ("the timetable", "your timetable", "the sailing times"),
    "fares": ("the fares", "your fares", "your prices"),
    "booking change": ("a booking change", "a change to my booking", "changing a booking"),
    "lost property": ("lost property", "something lost on board", "a lost item"),
    "luggage": ("luggage", "our luggage", "bags on board"),
    "pets": ("pets", "travelling with pets", "animals on board"),
    "complaint": ("a complaint", "my complaint", "the bad service"),
}

# Sentences that lead up to the wish and away from it: for everybody, before a trip, and after one.
LEAD_INS = (
    "I hope you can help me.", "I write to you for the second time.", "My booking is {code}.", "My name is {name}.",
    "I found this address on your page.", "I could not reach anyone by phone.",
)  # fmt: skip
LEAD_INS_BEFORE = (
    "We are planning a trip for the holidays.", "I am new to your boats.", "It is our first trip with you.",
    "I am coming from far away.", "My sister lives on {island}.",
)  # fmt: skip
NEWCOMERS = ("I am new to your boats.", "It is our first trip with you.")
LEAD_INS_AFTER = ("We sailed with you last week.", "We went to {island} with you.", "I often travel with you.")
AFTER = ("lost property", "complaint")
CLOSINGS = (
    "Thanks, {name}", "Thank you.", "Please answer soon.", "Kind regards, {name}", "I am waiting for your answer.",
    "Thanks!", "It is urgent.", "{name}", "Many thanks.", "Best wishes, {name}", "Yours, {name}", "Greetings, {name}",
)  # fmt: skip

SECOND_SHARE = 0.09
LINKS = (
    "Also,", "Also:", "One more thing:", "And something else:", "P.S.", "By the way,", "Besides,",
    "And another matter:", "Apart from that:",
)  # fmt: skip


def patterns(split: str) -> list[tuple[str, str]]:
    """The (intent, pattern) pairs of a split. No pattern belongs to two splits."""
    return [(intent, pattern) for intent, mine in PATTERNS[split].items() for pattern in mine]


def _person(rng: Random) -> str:
    """A name to sign with: half from the world's names, half made up."""
    if rng.random() < 0.5:
        return f"{rng.choice(pools()['name'])} {rng.choice(pools()['surname'])}"
    return f"{names.first_name(rng)} {names.surname(rng)}"


def _scene(rng: Random) -> dict[str, str]:
    words = pools()
    island = rng.choice(ISLANDS)
    return {
        "island": island, "port": PORT_OF[island], "item": rng.choice(ITEMS), "pet": rng.choice(PETS),
        "hour": f"{rng.randint(6, 21)}:{rng.choice(('00', '15', '30', '45'))}", "day": rng.choice(words["day"]),
        "date": f"{rng.randint(1, 28)} {rng.choice(words['month'])}", "month": rng.choice(words["month"]),
        "count": str(rng.randint(4, 9)), "few": rng.choice(("two", "three", "2", "3", "4")),
        "group": str(rng.randint(12, 40)), "kilos": str(rng.randint(8, 35)), "name": _person(rng),
        "colour": rng.choice(("red", "blue", "green", "black", "white", "brown", "grey", "yellow")),
        "big": rng.choice(("large", "very large", "heavy", "bulky")), "code": f"M{rng.randint(1000, 9999)}",
    }  # fmt: skip


def _opening(rng: Random, split: str, intent: str, pattern: str, scene: dict[str, str]) -> str:
    """What comes before the wish: its topic, a sentence that leads up to it, or nothing."""
    if rng.random() < TOPIC_SHARE:
        scene["topic"] = rng.choice(TOPICS[intent])
        return rng.choice([frame for frame in FRAMES[split] if "question" not in frame or "?" in pattern])
    if rng.random() >= 0.4:
        return ""
    lead_ins = LEAD_INS + (LEAD_INS_AFTER if intent in AFTER else LEAD_INS_BEFORE if intent != "refund" else ())
    if re.search("again|last year|used to", pattern):
        lead_ins = [sentence for sentence in lead_ins if sentence not in NEWCOMERS]
    return rng.choice([sentence for sentence in lead_ins if not set(_slots(sentence)) & set(_slots(pattern))])


def _slots(template: str) -> list[str]:
    return [part.split("}")[0] for part in template.split("{")[1:]]


def _second(rng: Random, split: str, intent: str, scene: dict[str, str]) -> tuple[str, str]:
    """A wish of another intent, tied on to the first, and that intent. Only short wishes of one sentence follow."""
    fitting = [
        (other, pattern) for other, pattern in patterns(split)
        if other != intent and len(pattern.split()) < 17 and sum(map(pattern.count, ".?!:")) == 1
        and "{name}" not in pattern
    ]  # fmt: skip
    other, pattern = rng.choice(fitting)
    scene.update({slot: value for slot, value in _scene(rng).items() if slot not in ("island", "port", "name", "code")})
    text, link = expand(rng, pattern, scene), rng.choice(LINKS)
    if link.endswith(",") and text.split()[0] != "I":
        text = text[0].lower() + text[1:]
    return f"{link} {text}", other


def _typo(rng: Random, text: str) -> str:
    """One slip of the fingers inside a word: two letters swapped, one doubled or one lost."""
    places = [i for i in range(1, len(text) - 2) if text[i - 1 : i + 2].isalpha()]
    if not places:
        return text
    at = rng.choice(places)
    slip = rng.choice(("swap", "double", "lose"))
    if slip == "swap":
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + (text[at] * 2 if slip == "double" else "") + text[at + 1 :]


def _noise(rng: Random, text: str) -> str:
    """What haste does to a message: small letters, capitals, lost marks, more marks, typos."""
    chance = rng.random()
    if chance < 0.22:
        text = text.lower()
    elif chance < 0.26:
        text = text.upper()
    if rng.random() < 0.15:
        text = text.rstrip(".!?")
    if rng.random() < 0.1:
        text = text.replace("?", rng.choice(("??", "???", "?!")), 1)
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        text = _typo(rng, text)
    return text


def ticket(rng: Random, split: str, intent: str, pattern: str) -> dict[str, str | None]:
    """One row: a greeting perhaps, a first sentence perhaps, the wish, a second one rarely, a closing; then noise."""
    scene = _scene(rng)
    opening = _opening(rng, split, intent, pattern, scene)
    parts = [rng.choice(HELLOS) if rng.random() < 0.45 else "", opening, pattern]
    parts = [expand(rng, part, scene) for part in parts]
    second = None
    if rng.random() < SECOND_SHARE:
        wish, second = _second(rng, split, intent, scene)
        parts.append(wish)
    if rng.random() < 0.4:
        # Whoever writes about somebody by name does not sign with that name.
        fitting = [closing for closing in CLOSINGS if "{name}" not in closing or "{name}" not in pattern]
        parts.append(expand(rng, rng.choice(fitting), scene))
    message = _noise(rng, tidy(" ".join(part for part in parts if part)))
    return {"message": message, "intent": intent, "second_intent": second}


@cache
def tickets() -> dict[str, list[dict[str, str | None]]]:
    """All rows by split, always the same: the patterns of a split equally often, no message twice."""
    found: dict[str, list[dict[str, str | None]]] = {}
    for split, size in SIZES.items():
        rng = Random(f"ferry tickets {split}")
        mine = patterns(split)
        rows: dict[str, dict[str, str | None]] = {}
        while len(rows) < size:
            row = ticket(rng, split, *mine[len(rows) % len(mine)])
            rows.setdefault(row["message"].lower(), row)
        order = list(rows.values())
        rng.shuffle(order)
        found[split] = order
    return found


def tickets_files() -> dict[str, str]:
    """The files of the data set: path below data/ and text."""
    import json

    from ftlabs.world.ferry.cards import TICKETS_CARD

    rows = tickets()
    texts = {
        f"ferry-tickets/{split}.jsonl": "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows[split])
        for split in rows
    }
    texts["ferry-tickets/README.md"] = TICKETS_CARD.format(**{split: len(rows[split]) for split in rows})
    return texts
