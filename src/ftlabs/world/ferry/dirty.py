"""A dirty copy of tickets and answers with planted flaws, to be found by whoever cleans data, and a sealed key.

Clean rows come first: all their questions differ clearly from each other, within a split and between splits, so that
what a search for duplicates finds was planted. Then some are spoilt, and copies of others are added.
"""

import json
from functools import cache
from random import Random

from ftlabs.world.ferry.answers import answers
from ftlabs.world.ferry.cards import DIRTY_CARD
from ftlabs.world.ferry.facts import ferry_facts
from ftlabs.world.ferry.flaws import IN_PLACE, Messages, Source, copied, cuts, names_a_place, nearly_copied
from ftlabs.world.ferry.key import NAME, Key, seal
from ftlabs.world.ferry.near import Index
from ftlabs.world.ferry.tickets import TOPICS, tickets

SIZES = {"train": 600, "test": 150}
# No two clean questions are as alike as this; a planted near-duplicate has at least 0.7.
APART = 0.6
LEAD = "Sort this message: "
COPIES = {
    "train": {"exact duplicate": 10, "near duplicate": 11},
    "test": {"exact leak": 4, "changed leak": 4, "exact duplicate": 1, "near duplicate": 1},
}
SPOILT = {
    "train": {
        "empty answer": 6, "truncated answer": 5, "wrong answer": 14, "wrong language": 8, "unfilled slot": 4,
        "special token": 4, "missing role": 3, "two user turns": 3, "None": 4, "HTML": 4, "mojibake": 3,
        "personal data": 4, "too long": 2,
    },
    "test": {
        "empty answer": 1, "truncated answer": 1, "wrong answer": 3, "wrong language": 1, "unfilled slot": 1,
        "special token": 1, "two user turns": 1, "HTML": 1, "mojibake": 1, "personal data": 1,
    },
}  # fmt: skip

Chat = tuple[Messages, Source]


def _ticket_chats(split: str) -> list[Chat]:
    """Tickets with one wish, as chats that ask for the label."""
    rows = tickets()[split]
    source = Source(tuple(TOPICS), tuple(row["message"] for row in rows if row["second_intent"]), True, LEAD)
    return [
        ([{"role": "user", "content": LEAD + row["message"]}, {"role": "assistant", "content": row["intent"]}], source)
        for row in rows
        if row["second_intent"] is None
    ]


def _answer_chats(split: str) -> list[Chat]:
    """Questions about one fact with their answers; a wrong answer is that of the same question about another thing."""
    topics = {fact.id: fact.topic for fact in ferry_facts()}
    sizes = {topic: list(topics.values()).count(topic) for topic in topics.values()}
    lone = tuple(fact.answer for fact in ferry_facts() if sizes[fact.topic] == 1)
    spare = tuple(row["messages"][0]["content"] for row in answers()["validation"])
    chats = []
    for row in answers()[split]:
        topic = topics.get(row["fact"])
        if topic is not None:
            others = tuple(fact.answer for fact in ferry_facts() if fact.topic == topic)
            chats.append((row["messages"], Source(others if sizes[topic] > 1 else lone, spare, False, "")))
    return chats


def _clean(rng: Random, split: str, size: int, seen: Index) -> list[Chat]:
    """As many tickets as answers, each unlike all that were taken before, in this split or another."""
    kinds = [_ticket_chats(split), _answer_chats(split)]
    found: list[Chat] = []
    for kind, wanted in zip(kinds, (size // 2, size), strict=True):
        rng.shuffle(kind)
        for messages, source in kind:
            if len(found) < wanted and seen.closest(messages[0]["content"]) < APART:
                seen.add(messages[0]["content"])
                found.append((messages, source))
    if len(found) < size:
        raise ValueError(f"Only {len(found)} of {size} clean rows for {split} are unlike each other.")
    rng.shuffle(found)
    return found


class _Split:
    """The rows of a split while flaws are planted: `rows` and, beside them, what was done to each."""

    def __init__(self, rng: Random, name: str, chats: list[Chat], seen: Index) -> None:
        self.rng, self.name, self.chats, self.seen = rng, name, chats, seen
        self.rows: list[Messages] = [messages for messages, _ in chats]
        self.flaws: list[dict | None] = [None] * len(chats)
        self.order: list[int] = []
        self.copied: set[int] = set()

    def clean(self) -> list[int]:
        """The rows that nothing was done to, and that no other row is a copy of."""
        return [i for i, flaw in enumerate(self.flaws) if flaw is None and i not in self.copied]

    def spoil(self, kind: str) -> None:
        """Replace a clean row by a flawed one."""
        fitting = self.clean()
        if kind == "truncated answer":
            fitting = [i for i in fitting if len(self.rows[i][1]["content"]) > 8 and cuts(self.rows[i][1]["content"])]
        if kind == "unfilled slot":
            fitting = [i for i in fitting if names_a_place(self.rows[i][0]["content"])]
        while True:
            at = self.rng.choice(fitting)
            made = IN_PLACE[kind](self.rng, *self.chats[at])
            # A foreign question is a new text: it must be unlike the others, as those are unlike each other.
            text = made[0]["content"]
            if kind != "wrong language" or text == self.rows[at][0]["content"]:
                break
            if self.seen.closest(text) < APART:
                self.seen.add(text)
                break
        self.rows[at] = made
        self.flaws[at] = {"flaw": kind, "split": "", "of": None}

    def copy(self, kind: str, other: "_Split") -> None:
        """Add a copy of a clean row of a split, this one or another."""
        of = self.rng.choice(other.clean())
        other.copied.add(of)
        make = copied if kind.startswith("exact") else nearly_copied
        self.rows.append(make(self.rng, *other.chats[of]))
        self.chats.append(other.chats[of])
        self.flaws.append({"flaw": kind, "split": other.name, "of": of})

    def shuffle(self) -> None:
        """An order in which a copy comes after its original, so that of two alike rows the later one is planted."""
        order = list(range(len(self.rows)))
        self.rng.shuffle(order)
        place = {row: at for at, row in enumerate(order)}
        for i, flaw in enumerate(self.flaws):
            if flaw and flaw["split"] == self.name and place[i] < place[flaw["of"]]:
                place[i], place[flaw["of"]] = place[flaw["of"]], place[i]
        self.order = sorted(place, key=place.get)

    def id(self, row: int) -> str:
        """The name of a row: its split and its place."""
        return f"{self.name}-{self.order.index(row) + 1:03d}"


@cache
def dirty() -> tuple[dict[str, list[dict]], Key]:
    """The rows of each split, and the key: `{id: [{"flaw": kind, "partner": id or None}]}`."""
    seen, splits = Index(), {}
    for name, size in SIZES.items():
        rng = Random(f"ferry dirty {name}")
        split = _Split(rng, name, _clean(rng, name, size - sum(COPIES[name].values()), seen), seen)
        splits[name] = split
        for kind, count in SPOILT[name].items():
            for _ in range(count):
                split.spoil(kind)
        for kind, count in COPIES[name].items():
            for _ in range(count):
                split.copy(kind, splits["train"] if kind.endswith("leak") else split)
        split.shuffle()
    rows, key = {}, {}
    for name, split in splits.items():
        rows[name] = [{"id": split.id(i), "messages": split.rows[i]} for i in split.order]
        for i, flaw in enumerate(split.flaws):
            if flaw:
                partner = splits[flaw["split"]].id(flaw["of"]) if flaw["split"] else None
                key[split.id(i)] = [{"flaw": flaw["flaw"], "partner": partner}]
    return rows, key


def dirty_files() -> dict[str, str]:
    """The files of the data set: path below data/ and text."""
    rows, key = dirty()
    texts = {
        f"ferry-dirty/{split}.jsonl": "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows[split])
        for split in rows
    }
    texts[NAME] = seal(key)
    texts["ferry-dirty/README.md"] = DIRTY_CARD.format(**{split: len(rows[split]) for split in rows})
    return texts
