"""Support tickets of the Merrow Line: messages with their intent, seeded, split by sentence pattern."""

from functools import cache
from random import Random

from ftlabs.world.ferry.patterns import PATTERNS
from ftlabs.world.grammar import expand, tidy
from ftlabs.world.lexicon import pools

SIZES = {"train": 1280, "validation": 160, "test": 160}
# Of the 26 patterns of an intent 18 are for training, 4 for validation and 4 for the test.
SHARES = {"train": 18, "validation": 4, "test": 4}

ISLANDS = ("Skellan", "Ostrey", "Brannay", "Little Auk", "Hollin Isle")
PORTS = ("Tarbeck", "Merrow Quay", "Northwick", "Sandhaven")
ITEMS = (
    "umbrella",
    "phone",
    "jacket",
    "wallet",
    "hat",
    "camera",
    "scarf",
    "backpack",
    "notebook",
    "watch",
    "key ring",
    "doll",
)
PETS = ("dog", "cat", "rabbit", "parrot", "puppy", "hamster", "tortoise", "goose")
HELLOS = (
    "Hello,",
    "Hi,",
    "Good morning,",
    "Dear Merrow Line,",
    "Hi there,",
    "Good evening,",
    "Dear team,",
    "Hello Merrow Line,",
)
LEAD_INS = (
    "I have a question.", "I write to you for the second time.", "We are on our way to {island}.",
    "I hope you can help me.",
    "We sailed with you on {day}.", "We are planning a trip with {count} friends.", "My booking is {code}.",
    "My name is {name}.", "I am at {port} now.", "We travel on {day}.",
)  # fmt: skip
# Many people say first what it is about. The frames are split like the patterns, the words for the matter are not.
TOPIC_SHARE = 0.7
FRAMES = {
    "train": (
        "It is about {topic}.", "I have a question about {topic}.", "This concerns {topic}.",
        "Please help me with {topic}.",
        "My subject is {topic}.", "I would like to speak with someone about {topic}.", "Once more about {topic}.",
    ),
    "validation": ("I am writing because of {topic}.", "A short question on {topic}:"),
    "test": ("I need some help with {topic}.", "One thing about {topic}:"),
}  # fmt: skip
TOPICS = {
    "refund": ("a refund", "my refund"),
    "timetable": ("the timetable", "your timetable"),
    "fares": ("the fares", "your fares"),
    "booking change": ("a booking change", "the change of my booking"),
    "lost property": ("lost property", "something lost"),
    "luggage": ("luggage", "my luggage"),
    "pets": ("pets", "travelling with pets"),
    "complaint": ("a complaint", "my complaint"),
}
CLOSINGS = (
    "Thanks, {name}", "Thank you.", "Please answer soon.", "Kind regards, {name}", "I am waiting for your answer.",
    "Thanks!",
    "It is urgent.", "{name}", "Many thanks.", "Please hurry, we leave on {day}.", "Best wishes, {name}",
)  # fmt: skip


def patterns(split: str) -> list[tuple[str, str]]:
    """The (intent, pattern) pairs of a split. No pattern belongs to two splits."""
    found = []
    for intent, mine in PATTERNS.items():
        order = list(mine)
        Random(f"patterns of {intent}").shuffle(order)
        begin = 0
        for name, count in SHARES.items():
            if name == split:
                found += [(intent, pattern) for pattern in order[begin : begin + count]]
            begin += count
    return found


def _scene(rng: Random) -> dict[str, str]:
    words = pools()
    return {
        "island": rng.choice(ISLANDS), "port": rng.choice(PORTS), "item": rng.choice(ITEMS), "pet": rng.choice(PETS),
        "hour": f"{rng.randint(6, 21)}:{rng.choice(('00', '15', '30', '45'))}", "day": rng.choice(words["day"]),
        "count": str(rng.randint(2, 9)), "name": f"{rng.choice(words['name'])} {rng.choice(words['surname'])}",
        "colour": rng.choice(words["colour"]), "size": rng.choice(("large", "very large", "heavy", "small", "long")),
        "code": f"M{rng.randint(1000, 9999)}",
    }  # fmt: skip


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


def ticket(rng: Random, split: str, intent: str, pattern: str) -> dict[str, str]:
    """One row: a greeting perhaps, a first sentence perhaps, the wish itself, a closing perhaps; then noise."""
    scene = _scene(rng)
    parts = [pattern]
    if rng.random() < TOPIC_SHARE:
        scene["topic"] = rng.choice(TOPICS[intent])
        parts.insert(0, rng.choice(FRAMES[split]))
    elif rng.random() < 0.4:
        parts.insert(0, rng.choice(LEAD_INS))
    if rng.random() < 0.45:
        parts.insert(0, rng.choice(HELLOS))
    if rng.random() < 0.4:
        parts.append(rng.choice(CLOSINGS))
    text = tidy(" ".join(expand(rng, part, scene) for part in parts))
    return {"message": _noise(rng, text), "intent": intent}


@cache
def tickets() -> dict[str, list[dict[str, str]]]:
    """All rows by split, always the same: the patterns of a split equally often, no message twice."""
    found: dict[str, list[dict[str, str]]] = {}
    for split, size in SIZES.items():
        rng = Random(f"ferry tickets {split}")
        mine = patterns(split)
        rows: dict[str, dict[str, str]] = {}
        while len(rows) < size:
            row = ticket(rng, split, *mine[len(rows) % len(mine)])
            rows.setdefault(row["message"].lower(), row)
        order = list(rows.values())
        rng.shuffle(order)
        found[split] = order
    return found
