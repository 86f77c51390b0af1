"""Questions to the Merrow Line with their answers in house style, split by phrasing; some need two facts at once."""

import json
from functools import cache
from random import Random

from ftlabs.world.ferry.combinations import combinations
from ftlabs.world.ferry.company_cards import ANSWERS_CARD
from ftlabs.world.ferry.facts import FerryFact, ferry_facts
from ftlabs.world.ferry.phrasings import PHRASINGS
from ftlabs.world.ferry.rule_phrasings import RULE_PHRASINGS

# Of the eleven phrasings of a topic eight are for training, one is for validation, two are for the test.
SHARES = {"train": 8, "validation": 1, "test": 2}
# What polite people put around a question. The frames are split like the phrasings.
FRAME_SHARE = 0.2
FRAMES = {
    "train": (
        "Hello! {q}", "Good morning. {q}", "{q} Thank you.", "I have a question. {q}", "Hi there! {q}",
        "{q} Thanks for your help.", "Dear Merrow Line, I have a short question. {q}",
    ),
    "validation": ("Good afternoon. {q}", "{q} Many thanks."),
    "test": ("Good evening! {q}", "{q} Thanks in advance.", "Excuse me. {q}"),
}  # fmt: skip

Row = dict[str, object]


@cache
def phrasings(topic: str, split: str) -> tuple[str, ...]:
    """The phrasings of a topic that a split may use. No phrasing belongs to two splits."""
    order = list({**PHRASINGS, **RULE_PHRASINGS}[topic])
    Random(f"phrasings of {topic}").shuffle(order)
    begin = 0
    for name, count in SHARES.items():
        if name == split:
            break
        begin += count
    return tuple(order[begin : begin + SHARES[split]])


def row(question: str, answer: str, facts: list[FerryFact], kind: str) -> Row:
    """One row: the chat, the facts that it needs, and the handbook pages they stand on."""
    return {
        "messages": [{"role": "user", "content": question}, {"role": "assistant", "content": answer}],
        "fact": " + ".join(one.id for one in facts),
        "page": " + ".join(dict.fromkeys(one.page for one in facts)),
        "kind": kind,
    }


def _framed(rng: Random, split: str, question: str) -> str:
    if rng.random() < FRAME_SHARE:
        fitting = [frame for frame in FRAMES[split] if "question" not in frame or "?" in question]
        return rng.choice(fitting).format(q=question)
    return question


@cache
def answers() -> dict[str, list[Row]]:
    """All rows by split, always the same: every fact in every phrasing, and in the test the combinations too."""
    found: dict[str, list[Row]] = {}
    for split in SHARES:
        rng = Random(f"ferry answers {split}")
        rows = []
        for one in ferry_facts():
            for phrasing in phrasings(one.topic, split):
                question = _framed(rng, split, phrasing.format(s=one.subject))
                rows.append(row(question, one.answer, [one], "fact"))
        if split == "test":
            rows += [row(question, answer, list(needed), "combination") for question, answer, needed in combinations()]
        rng.shuffle(rows)
        found[split] = rows
    return found


def answers_files() -> dict[str, str]:
    """The files of the data set: path below data/ and text."""
    rows = answers()
    texts = {
        f"ferry-answers/{split}.jsonl": "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows[split])
        for split in rows
    }
    texts["ferry-answers/README.md"] = ANSWERS_CARD.format(
        **{split: len(rows[split]) for split in rows},
        combination=sum(one["kind"] == "combination" for one in rows["test"]),
        facts=len(ferry_facts()),
    )
    return texts
