"""Requests: what people write to bus companies, hotels, theatres, parcel services and other houses, in their own words.

No message is a template. A case (a student's fare, a dog, a lost cello, a wrong bill) has facts, questions, wishes,
reasons and feelings that fit together; a house brings its staff, its corners and its mishaps; the frames below turn
clauses into sentences, and a shape says in which order they come.
"""

import re
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables import requests_frames as frames
from ftlabs.world.tables.requests_frames import Parts
from ftlabs.world.tables.requests_houses import HOUSES
from ftlabs.world.tables.requests_parts import CASES

SHARE = 12


def _read(tables: dict[str, str]) -> dict[str, Parts]:
    """The entries of each table by their key: lines of `key: entry; entry`, a key may have several lines."""
    read: dict[str, Parts] = {}
    for name, table in tables.items():
        parts = read[name] = {}
        for line in table.strip().replace(" // ", "\n").splitlines():
            key, _, entries = line.partition(": ")
            parts[key] = (*parts.get(key, ()), *entries.split("; "))
    return read


_KINDS, _CASES, _PETS, _THINGS = (_read(table) for table in (HOUSES, CASES, frames.PETS, frames.THINGS))


@cache
def _choices() -> tuple[tuple[str, str], ...]:
    """The pairs of a house and a case that fit: the house has every word that the case needs and does not bar it."""
    needs = ("act", "pack", "view", "feast", "unit", "in", "spot", "torn", "room")
    found = []
    for house, kind in _KINDS.items():
        for case, parts in _CASES.items():
            text = " ".join(entry for entries in parts.values() for entry in entries)
            has = all(word in kind for word in needs if "{" + word + "}" in text or "{" + word + "." in text)
            if has and case in kind.get("only", (case,)) and case not in kind.get("not", ()):
                found.append((house, case))
    return tuple(found)


def _grow(rng: Random, template: str, scene: Scene, words: Parts) -> str:
    """Expand until no slot is left: parts may themselves have slots."""
    while "{" in template or "[" in template:
        template = expand(rng, template, scene, words)
    return template


def _numbers(rng: Random, scene: Scene) -> None:
    """Dates and times in order, prices that add up, group sizes and ages."""
    first, month = rng.randint(1, 9), rng.choice(pools()["month"])
    for key, day in enumerate((first, first + rng.randint(6, 9), first + rng.randint(12, 18))):
        scene[f"date.{key}"] = f"{day} {month}"
    start = rng.randint(6 * 12, 11 * 12)
    for key, five in enumerate((start, start + rng.randint(20, 50), start + rng.randint(70, 110)), 1):
        scene[f"t.{key}"] = f"{five // 12}:{five % 12 * 5:02d}"
    coin, number, price = rng.choice(("marks", "euros", "pounds", "crowns")), rng.randint(2, 5), rng.randint(4, 45)
    scene["num"] = "two three four five".split()[number - 2]
    for key, sum_ in {"price.1": price, "price.2": price + (more := rng.randint(2, 9)), "extra": more}.items():
        scene[key] = f"{sum_} {coin}"
    scene["total"] = f"{price * number} {coin}"
    many = rng.randint(7, 40)
    scene["many"], scene["fewer"] = str(many), str(many - rng.randint(1, 4))
    age = rng.randint(3, 14)
    scene["age"], scene["older"], scene["low"] = str(age), str(age + 1), str(rng.randint(1, 19))
    scene["adult"], scene["old"], scene["year"] = (str(rng.randint(*r)) for r in ((19, 29), (61, 88), (1994, 2021)))
    scene["code"], scene["number"] = (f"{rng.choice('ABCDEFGHJKLMPRSTVW')}{rng.randint(101, 9899)}" for _ in range(2))


def _people(rng: Random, scene: Scene) -> None:
    """The writer, the place names and the house's name, half of them made up on the spot."""
    new = rng.random() < 0.5
    towns = [names.place(rng) for _ in range(2)] if new else rng.sample(pools()["town"], 2)
    surname = names.surname(rng) if rng.random() < 0.5 else rng.choice(pools()["surname"])
    scene["place.1"], scene["place.2"], scene["vessel"] = *towns, names.vessel(rng)
    scene["first"] = rng.choice(pools()["name"])
    scene["surname"] = rng.choice(pools()["surname"])
    scene["firm"] = rng.choice((names.surname(rng), names.place(rng), rng.choice(pools()["town"])))
    first = names.first_name(rng) if rng.random() < 0.4 else rng.choice(pools()["name"])
    scene["me"] = rng.choice((first, f"{first} {surname}", f"{first} {surname}", f"{first[0]}. {surname}"))
    scene["wrong"] = f"{first} {names.surname(rng)}"
    girl = rng.random() < 0.5
    scene["kid"] = "daughter" if girl else "son"
    scene["kid.he"], scene["kid.him"], scene["kid.his"] = ("she", "her", "her") if girl else ("he", "him", "his")


def _setting(rng: Random, kind: Parts) -> tuple[Scene, Parts]:
    """The scene of one message and the pools for its house, its animal and its lost thing."""
    scene: Scene = {}
    _numbers(rng, scene)
    _people(rng, scene)
    pet = rng.choice(tuple(_PETS.values()))
    thing = rng.choice([parts for parts in _THINGS.values() if "room" in kind or "big" not in parts])
    words = frames.PLAIN | kind | {"petfact": pet["fact"], "itemfact": thing["fact"]}
    if "big" in thing:
        words["spot"] = kind["room"]
    scene["pet"], scene["item"] = rng.choice(pet["called"]), rng.choice(thing["called"])
    scene["pet.they"], scene["pet.them"] = (f"~pet:{pronoun}~" for pronoun in pet["pronouns"])
    scene["item.it"] = "~item:it~"
    for key in ("trip", "staff", "spot", "kin", "mate", "boss"):
        if key in words:
            scene[key] = _grow(rng, rng.choice(words[key]), scene, words)
    scene["past"] = _grow(rng, rng.choice(frames.PLAIN["when_past"]), scene, words)
    return scene, words


class _Deck:
    """The parts of one case and the frames, each dealt once in a message."""

    def __init__(self, rng: Random, case: Parts) -> None:
        self.mood = case.get("mood", ("",))[0]
        self.rng = rng
        self._left = {key: rng.sample(entries, len(entries)) for key, entries in case.items()}
        self._used: set[str] = set()
        self.softened = False

    def deal(self, key: str) -> str:
        """The next part of this key, or nothing when they are used up."""
        left = self._left.get(key)
        return left.pop() if left else ""

    def framed(self, choices: tuple[str, ...], key: str) -> str:
        """A new frame whose `@` are parts of the case; a lone part where a frame for two finds only one."""
        frame = self.rng.choice([frame for frame in choices if frame not in self._used])
        if len(frame) > 4:
            self._used.add(frame)
        dealt = [part for _ in range(frame.count("@")) if (part := self.deal(key))]
        if len(dealt) < frame.count("@"):
            return f"{dealt[0]}." if dealt else ""
        for part in dealt:
            frame = frame.replace("@", part, 1)
        return frame


def _asked(deck: _Deck, first: bool = False) -> str:
    """A question, direct or in a frame; what only goes on (`GOING_ON`) does not open a message."""
    rng = deck.rng
    if rng.random() < 0.25 and (direct := deck.deal("direct")):
        return direct
    soft = ""
    if rng.random() < 0.22 and not deck.softened:
        soft, deck.softened = rng.choice(frames.SOFT if first else frames.SOFT + frames.GOING_ON), True
    text = deck.framed(frames.PLAIN_ASKS if soft else frames.ASKS, "ask")
    if text and ", " not in text and rng.random() < 0.15 and (second := deck.deal("ask")):
        text = f"{text[:-1]}, and {second}{text[-1]}"
    return f"{soft} {text}".lstrip() if text else ""


def _wished(deck: _Deck) -> str:
    why = deck.deal("why") if deck.rng.random() < 0.75 else ""
    text = deck.framed(frames.REASONED if why else frames.WISHES, "do")
    if (
        not why
        and text.endswith("?")
        and "," not in text
        and not re.search(" (if|before) ", text)
        and deck.rng.random() < 0.3
    ):
        text = f"{text[:-1]} {deck.rng.choice(frames.IFS)}?"
    return text.replace("#", why)


def _sentence(deck: _Deck, sign: str, first: bool) -> str:
    """One sentence of the kind that the shape asks for; a question where the case has none left."""
    if sign == "L":
        leads = {"bad": frames.SAD_LEADS, "good": frames.GLAD_LEADS}.get(deck.mood, frames.LEADS)
        text = deck.framed(leads if first else ("@.",), "lead")
        if deck.rng.random() < 0.25 and (fact := deck.deal("fact")):
            return text[:-1] + deck.rng.choice((", and ", "; ", ". ", " - ")) + fact + "."
        return text
    if sign == "F":
        return deck.framed(frames.GLAD if deck.mood == "good" else frames.TOLD, "fact")
    if sign == "W":
        return _wished(deck) or _asked(deck)
    if sign == "Y":
        asking = frames.PLEASE + frames.STRICT if deck.mood == "bad" else frames.PLEASE
        return deck.framed(asking, "you") or _asked(deck)
    if sign == "E":
        return deck.framed(frames.FELT, "feel")
    return deck.rng.choice(frames.MORE) if sign == "M" else _asked(deck, first) or _wished(deck)


def _beside(rng: Random, house: str, case: str) -> list[str]:
    """A second matter, in passing: a case with its first fact, or a question about times or things to bring."""
    fitting = [other for other in frames.BESIDE if other != case and (house, other) in _choices()]
    asked = [word for word in ("when", "pack") if word in _KINDS[house] and word not in (case, case.rstrip("s"))]
    if fitting and rng.random() < 0.6:
        deck = _Deck(rng, _CASES[rng.choice(fitting)])
        return [rng.choice(frames.ALSO), deck.framed(("@.",), "lead"), _asked(deck)]
    return [
        rng.choice(frames.ALSO),
        rng.choice(frames.PLAIN_ASKS).replace("@", "{" + rng.choice(asked or ["when"]) + "}"),
    ]


def _body(rng: Random, house: str, case: str) -> list[str]:
    """The sentences of a message in order, as templates. One without its first fact says what it is about."""
    deck = _Deck(rng, _CASES[case])
    shape = rng.choice(frames.SHAPES).split()
    about = rng.random() < 0.25 or "L" not in shape
    body = [rng.choice(frames.ABOUT)] if about else []
    body += [_sentence(deck, sign, place == 0 and not about) for place, sign in enumerate(shape)]
    if rng.random() < 0.14 and case != "times" and not deck.mood:
        body += _beside(rng, house, case)
    if rng.random() < 0.35:
        body.append(rng.choice(frames.ENDS))
    return [part for part in body if part]


def _called(found: re.Match[str], text: str, scene: Scene) -> str:
    """The animal or the left thing by its name where nothing has named it yet, and afterwards by its pronoun."""
    name = ("my " if found[1] == "item" else "") + scene[found[1]]
    first = re.search(rf"~{found[1]}:|{re.escape(name)}", text)
    return found[2] if first and first.start() < found.start() else name


def _message(rng: Random) -> str:
    """A whole message with greeting, subject, body, end and name, any of them missing."""
    house, case = rng.choice(_choices())
    scene, words = _setting(rng, _KINDS[house])
    scene["about"] = _grow(rng, rng.choice(_CASES[case]["about"]), scene, words)
    text = _grow(rng, " ".join(_body(rng, house, case)), scene, words)
    text = re.sub(r"~(pet|item):(\w+)~", lambda found: _called(found, text, scene), text)
    gap = rng.choice((" ", " ", "\n"))
    if rng.random() < 0.55:
        hello = _grow(rng, rng.choice(frames.HELLOS), scene, words)
        text = f"{hello}{rng.choice((',', ',', '!', ':', '.'))}{gap}{text}"
    if rng.random() < 0.5:
        text += gap + _grow(rng, rng.choice(frames.SIGNED), scene, words)
    return _hand(rng, text)


def _hand(rng: Random, text: str) -> str:
    """The hand of the writer: careful, all in small letters, or without the last full stop."""
    if rng.random() < 0.24:
        text = tidy(text, capitals=False).lower()
        return text.rstrip(".") if rng.random() < 0.4 else text
    return tidy(text)


def _mistyped(rng: Random, text: str) -> str:
    """One to three words with a slip: a letter doubled, lost, or swapped with its neighbour."""
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if word.isalpha() and len(word) > 2]
    for i in rng.sample(long, min(len(long), rng.randint(1, 3))):
        word, at = words[i], rng.randint(1, len(words[i]) - 2)
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        words[i] = rng.choice((word[: at + 1] + word[at:], word[:at] + word[at + 1 :], swapped))
    return " ".join(words)


def document(rng: Random) -> str:
    """One message, at times two or three of different people, parted by an empty line or a rule."""
    texts = [_message(rng) for _ in range(rng.choice((1, 1, 1, 1, 1, 2, 2, 3)))]
    text = rng.choice(("\n\n", "\n\n", "\n---\n")).join(texts)
    return _mistyped(rng, text) if rng.random() < 0.15 else text
