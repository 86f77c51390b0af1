"""The generated data sets: as the generator writes them, split by pattern, and without leaks between splits."""

import json
import re
from collections import Counter
from itertools import combinations, islice
from pathlib import Path

import pytest

from ftlabs.errors import MachineError
from ftlabs.paths import data
from ftlabs.world import documents
from ftlabs.world.data import files, write_data
from ftlabs.world.ferry.tickets import SIZES, patterns

INTENTS = {"refund", "timetable", "fares", "booking change", "lost property", "luggage", "pets", "complaint"}


def rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in data(name).read_text(encoding="utf-8").splitlines()]


def trigrams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9:']+", text.lower())
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


@pytest.mark.parametrize("name", sorted(files()))
def test_the_committed_file_is_what_the_generator_writes(name):
    assert data(name).read_bytes() == files()[name].encode(), "run `python -m ftlabs.world.data`"


@pytest.mark.parametrize(("split", "least"), [("train", 1200), ("validation", 150), ("test", 150)])
def test_tickets_have_their_size_and_balanced_intents(split, least):
    found = rows(f"ferry-tickets/{split}.jsonl")
    assert len(found) == SIZES[split] >= least
    counts = Counter(row["intent"] for row in found)
    assert set(counts) == INTENTS
    assert min(counts.values()) > 0.8 * max(counts.values())
    assert all(set(row) == {"message", "intent"} and 8 < len(row["message"]) < 400 for row in found)
    assert len({row["message"].lower() for row in found}) == len(found)


def test_no_pattern_belongs_to_two_splits():
    for one, other in combinations(SIZES, 2):
        assert not set(patterns(one)) & set(patterns(other))


@pytest.mark.parametrize(("one", "other"), list(combinations(SIZES, 2)))
def test_splits_share_no_near_duplicates(one, other):
    left = [trigrams(row["message"]) for row in rows(f"ferry-tickets/{one}.jsonl")]
    right = [trigrams(row["message"]) for row in rows(f"ferry-tickets/{other}.jsonl")]
    closest = max(len(a & b) / len(a | b) for a in left for b in right)
    assert closest < 0.7


def test_tickets_are_noisy_but_readable():
    found = [row["message"] for row in rows("ferry-tickets/train.jsonl")]
    assert 0.1 < sum(text == text.lower() for text in found) / len(found) < 0.4
    assert any(text == text.upper() for text in found)
    assert not any(re.search(r"[{}\[\]|]", text) for text in found)


def test_heldout_text_does_not_occur_in_the_stream():
    found = [row["text"] for row in rows("general-text/heldout.jsonl")]
    assert len(found) >= 300
    assert set(found).isdisjoint(islice(documents(0), 15_000))


def test_fact_prompts_and_questions_are_usable():
    prompts = rows("general-text/facts.jsonl")
    assert all(set(row) == {"prompt", "answer"} and not row["prompt"].endswith(" ") for row in prompts)
    questions = [row["question"] for row in rows("general-text/questions.jsonl")]
    assert len(questions) >= 100
    assert len(set(questions)) == len(questions)
    assert all(question.endswith("?") and "\n" not in question for question in questions)


@pytest.mark.parametrize("name", ["ferry-tickets", "general-text"])
def test_every_data_set_has_a_card(name):
    card = data(f"{name}/README.md").read_text(encoding="utf-8")
    for word in ("license: cc-by-4.0", "Origin", "Splits", "Licence", "Known flaws"):
        assert word in card


def test_a_full_disk_is_a_clear_error(tmp_path: Path, monkeypatch):
    def full(self, *_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(MachineError, match="No space left"):
        write_data(tmp_path)
    assert not list(tmp_path.glob("*/*"))
