"""The generated data sets: as the generator writes them, with a card, and usable for what they measure."""

import json
from itertools import islice
from pathlib import Path

import pytest

from ftlabs.errors import MachineError
from ftlabs.paths import data
from ftlabs.world import documents
from ftlabs.world.data import files, write_data


def rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in data(name).read_text(encoding="utf-8").splitlines()]


def test_the_committed_files_are_what_the_generator_writes():
    made = files()
    differ = [name for name, text in made.items() if data(name).read_bytes() != text.encode()]
    assert not differ, "run `python -m ftlabs.world.data`"
    kept = {path.relative_to(data()).as_posix() for path in data().glob("*/*") if path.parent.name != "base-model"}
    assert kept == set(made), "a file that nobody makes, or one that is missing"


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


@pytest.mark.parametrize("name", ["ferry-handbook", "ferry-answers", "ferry-tickets", "ferry-dirty", "general-text"])
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
