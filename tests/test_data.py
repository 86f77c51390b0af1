"""The generated data sets: as the generator writes them, with a card, and usable for what they measure."""

import json
from pathlib import Path

import pytest

from ftlabs.errors import MachineError
from ftlabs.paths import data
from ftlabs.world import numbered_document
from ftlabs.world.data import files, write_data
from ftlabs.world.heldout_text import sentences
from ftlabs.world.stream import LATE


def rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in data(name).read_text(encoding="utf-8").splitlines()]


def test_the_committed_files_are_what_the_generator_writes():
    made = files()
    differ = [name for name, text in made.items() if data(name).read_bytes() != text.encode()]
    assert not differ, "run `python -m ftlabs.world.data`"
    kept = {path.relative_to(data()).as_posix() for path in data().glob("*/*") if path.parent.name != "base-model"}
    assert kept == set(made), "a file that nobody makes, or one that is missing"


@pytest.mark.parametrize(("first", "late"), [(0, False), (LATE, True)])
def test_no_sentence_of_the_heldout_text_occurs_in_the_stream(first, late):
    held = frozenset().union(*(sentences(row["text"]) for row in rows("general-text/heldout.jsonl")))
    assert len(held) >= 300
    read = (numbered_document(0, number, late=late)[1] for number in range(first, first + 5_000))
    assert not [text for text in read if not held.isdisjoint(sentences(text))]


def test_fact_prompts_and_questions_are_usable():
    prompts = rows("general-text/facts.jsonl")
    assert all(set(row) == {"prompt", "answer"} and not row["prompt"].endswith(" ") for row in prompts)
    questions = [row["question"] for row in rows("general-text/questions.jsonl")]
    assert len(questions) >= 100
    assert len(set(questions)) == len(questions)
    assert all(question.endswith("?") and "\n" not in question for question in questions)


@pytest.mark.parametrize("name", ["ferry-handbook", "ferry-answers", "ferry-tickets", "ferry-dirty", "general-text"])
def test_every_data_set_has_a_card(name):
    card = data(f"{name}/README.md").read_text(encoding="utf-8")
    for word in ("license: cc-by-4.0", "Origin", "Splits", "Licence", "Known flaws"):
        assert word in card


def test_a_full_disk_is_a_clear_error(tmp_path: Path, monkeypatch):
    def full(self, *_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ftlabs.world.data.files", lambda: {"ferry/rows.jsonl": "{}"})
    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(MachineError, match="No space left"):
        write_data(tmp_path)
    assert not list(tmp_path.glob("*/*"))
