"""The tickets of the ferry line: balanced, split by pattern, without leaks between splits, noisy but readable."""

import json
import re
from collections import Counter
from itertools import combinations

import pytest

from ftlabs import datasets
from ftlabs.paths import data
from ftlabs.world.ferry.line import ROUTES
from ftlabs.world.ferry.near import Index
from ftlabs.world.ferry.tickets import FRAMES, PORT_OF, SIZES, TOPICS, patterns, tickets, tickets_files

INTENTS = {"refund", "timetable", "fares", "booking change", "lost property", "luggage", "pets", "complaint"}
PER_INTENT = {"train": 32, "validation": 6, "test": 6}
PAIRS = list(combinations(SIZES, 2))


def rows(split: str) -> list[dict[str, str | None]]:
    return [json.loads(line) for line in data(f"ferry-tickets/{split}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("name", sorted(tickets_files()))
def test_the_committed_file_is_what_the_generator_writes(name):
    assert data(name).read_bytes() == tickets_files()[name].encode(), "run `python -m ftlabs.world.data`"


@pytest.mark.parametrize(("split", "least"), [("train", 1300), ("validation", 200), ("test", 240)])
def test_tickets_have_their_size_and_balanced_intents(split, least):
    found = rows(split)
    assert len(found) == SIZES[split] >= least
    counts = Counter(row["intent"] for row in found)
    assert set(counts) == INTENTS
    assert min(counts.values()) > 0.8 * max(counts.values())
    assert all(list(row) == ["message", "intent", "second_intent"] for row in found)
    assert all(8 < len(row["message"]) < 400 for row in found)
    assert len({row["message"].lower() for row in found}) == len(found)


@pytest.mark.parametrize("split", SIZES)
def test_every_intent_has_its_patterns_each_once(split):
    mine = patterns(split)
    assert Counter(intent for intent, _ in mine) == dict.fromkeys(INTENTS, PER_INTENT[split])
    assert len({pattern.lower() for _, pattern in mine}) == len(mine)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_no_pattern_or_frame_belongs_to_two_splits(one, other):
    texts = {split: {pattern.lower() for _, pattern in patterns(split)} for split in (one, other)}
    assert not texts[one] & texts[other]
    assert not set(FRAMES[one]) & set(FRAMES[other])


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_splits_share_no_near_duplicates(one, other):
    index = Index(row["message"] for row in rows(one))
    assert max(index.closest(row["message"]) for row in rows(other)) < 0.7


@pytest.mark.parametrize("split", SIZES)
def test_some_messages_have_a_second_intent(split):
    found = rows(split)
    second = [row for row in found if row["second_intent"] is not None]
    assert 0.05 < len(second) / len(found) < 0.12
    assert all(row["second_intent"] in INTENTS - {row["intent"]} for row in second)


@pytest.mark.parametrize("split", SIZES)
def test_about_a_third_of_the_messages_name_their_matter_first(split):
    begun = [frame.split("{")[0].strip().lower() for frame in FRAMES[split]]
    named = [row for row in tickets()[split] if any(start in row["message"].lower() for start in begun)]
    assert 0.2 < len(named) / len(rows(split)) < 0.4
    assert set(TOPICS) == INTENTS


def test_tickets_are_noisy_but_readable():
    found = [row["message"] for row in rows("train")]
    assert 0.1 < sum(text == text.lower() for text in found) / len(found) < 0.4
    assert 0.01 < sum(text == text.upper() for text in found) / len(found) < 0.08
    assert not any(re.search(r"[{}\[\]|]|  ", text) for split in SIZES for text in [r["message"] for r in rows(split)])


def test_a_null_field_loads_like_any_other():
    loaded = datasets.load("ferry-tickets", {"message": str, "intent": str})
    assert {str(split.features["second_intent"].dtype) for split in loaded.values()} == {"string"}
    assert {split: loaded[split][0] for split in SIZES} == {split: rows(split)[0] for split in SIZES}


def test_messages_name_the_port_from_which_the_island_is_reached():
    assert {route.island: route.port for route in ROUTES} == PORT_OF
