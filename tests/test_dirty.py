"""The dirty data set: every planted flaw is in the key and can be seen, and the rows that are not in it are clean."""

import json
import re
from collections import Counter

import pytest

from ftlabs import datasets
from ftlabs.paths import data
from ftlabs.world.ferry.answers import answers
from ftlabs.world.ferry.dirty import APART, COPIES, LEAD, SIZES, SPOILT, dirty, dirty_files
from ftlabs.world.ferry.key import NAME, open_key, seal, unseal
from ftlabs.world.ferry.near import Index, likeness
from ftlabs.world.ferry.tickets import TOPICS, tickets

ROWS, KEY = dirty()
BY_ID = {row["id"]: row for rows in ROWS.values() for row in rows}
PLACE = {row["id"]: at for rows in ROWS.values() for at, row in enumerate(rows)}
CONTROL = re.compile(r"<\||[{}<>]|&\w+;|\bNone\b|@|\+1 |â€|Ã")


def question(row: dict) -> str:
    return row["messages"][0]["content"]


def answer(row: dict) -> str:
    return row["messages"][1]["content"]


def planted(flaw: str) -> list[tuple[dict, dict | None]]:
    """The rows with a flaw, each with its partner."""
    entries = [(name, entry) for name, found in KEY.items() for entry in found if entry["flaw"] == flaw]
    return [(BY_ID[name], BY_ID.get(entry["partner"])) for name, entry in entries]


def clean(split: str) -> list[dict]:
    return [row for row in ROWS[split] if row["id"] not in KEY]


def truth() -> dict[str, str]:
    """What each question of the sources is answered with."""
    found = {LEAD + row["message"]: row["intent"] for split in SIZES for row in tickets()[split]}
    return found | {row["messages"][0]["content"]: row["messages"][1]["content"] for s in SIZES for row in answers()[s]}


@pytest.mark.parametrize("name", sorted(dirty_files()))
def test_the_committed_file_is_what_the_generator_writes(name):
    assert data(name).read_bytes() == dirty_files()[name].encode(), "run `python -m ftlabs.world.data`"


@pytest.mark.parametrize("split", SIZES)
def test_the_share_and_the_kinds_of_flaws_are_as_planned(split):
    assert len(ROWS[split]) == SIZES[split] == len({row["id"] for row in ROWS[split]})
    mine = Counter(entry["flaw"] for name, found in KEY.items() if name.startswith(split) for entry in found)
    assert mine == COPIES[split] | SPOILT[split]
    assert 0.12 < sum(mine.values()) / SIZES[split] < 0.15


def test_the_key_is_sealed_and_opens():
    assert open_key() == KEY == unseal(seal(KEY))
    text = data(NAME).read_text(encoding="utf-8")
    assert not any(word in text for word in ("flaw", "train-", "duplicate"))
    card = data("ferry-dirty/README.md").read_text(encoding="utf-8")
    assert not re.search(r"(train|test)-\d", card)


def test_rows_that_are_not_in_the_key_are_clean():
    right = truth()
    for row in [row for split in SIZES for row in clean(split)]:
        assert list(row) == ["id", "messages"]
        assert [turn["role"] for turn in row["messages"]] == ["user", "assistant"]
        assert right[question(row)] == answer(row) != ""
        assert not any(CONTROL.search(turn["content"]) for turn in row["messages"])
        assert question(row) == question(row).strip()
        assert question(row).isascii()
        assert len(question(row)) < 400


def test_clean_rows_are_unlike_each_other_within_and_between_splits():
    index = Index()
    for row in [row for split in SIZES for row in clean(split)]:
        assert index.closest(question(row)) < APART, row
        index.add(question(row))


def test_spoilt_rows_repeat_nothing():
    copies = {flaw for kinds in COPIES.values() for flaw in kinds}
    texts = [question(row) for row in BY_ID.values() if KEY.get(row["id"], [{"flaw": ""}])[0]["flaw"] not in copies]
    assert len({text.lower() for text in texts}) == len(texts)


@pytest.mark.parametrize("flaw", ["exact duplicate", "exact leak"])
def test_exact_copies_are_equal(flaw):
    assert all(row["messages"] == partner["messages"] for row, partner in planted(flaw))


@pytest.mark.parametrize("flaw", ["near duplicate", "changed leak"])
def test_near_copies_are_alike_but_not_equal(flaw):
    for row, partner in planted(flaw):
        assert question(row) != question(partner)
        assert answer(row) == answer(partner)
        assert likeness(question(row), question(partner)) >= 0.7


def test_partners_are_clean_and_come_first_and_leaks_come_from_train():
    for kinds in COPIES.values():
        for flaw in kinds:
            for row, partner in planted(flaw):
                assert partner["id"] not in KEY
                split = "train" if flaw.endswith("leak") else row["id"].split("-")[0]
                assert partner["id"].startswith(split)
                assert flaw.endswith("leak") or PLACE[partner["id"]] < PLACE[row["id"]]


@pytest.mark.parametrize(
    ("flaw", "shows"),
    [
        ("empty answer", lambda row: answer(row).strip() == ""),
        ("truncated answer", lambda row: truth()[question(row)].startswith(answer(row)) and answer(row)[-1].isalpha()),
        ("wrong answer", lambda row: answer(row) != truth()[question(row)] and answer(row) in truth().values()),
        ("wrong language", lambda row: question(row) not in truth() or answer(row) not in TOPICS),
        ("unfilled slot", lambda row: re.search(r"\{\w+\}", question(row))),
        ("special token", lambda row: re.search(r"<\|\w+\|>", question(row) + answer(row))),
        ("missing role", lambda row: sum("role" not in turn for turn in row["messages"]) == 1),
        ("two user turns", lambda row: [turn["role"] for turn in row["messages"]] == ["user", "user"]),
        ("None", lambda row: "None" in question(row) + answer(row)),
        ("HTML", lambda row: re.search(r"<\w+|&nbsp;", question(row) + answer(row))),
        ("mojibake", lambda row: "â€" in question(row)),
        (
            "personal data",
            lambda row: re.search(r"@example\.(org|com|net)", question(row)) and "555 01" in question(row),
        ),
        ("too long", lambda row: len(question(row)) > 1200),
    ],
)
def test_every_flaw_can_be_seen(flaw, shows):
    found = planted(flaw)
    assert found
    assert all(shows(row) for row, _ in found), found


def test_both_foreign_languages_occur():
    texts = " ".join(question(row) + " " + answer(row) for row, _ in planted("wrong language"))
    assert re.search(r"\b(Uhr|Schiff|Koffer|Buchung|Hund|Minuten|schmutzig)\b", texts)
    assert re.search(r"\b(bateau|marks|Bonjour|traversée|cabine|valise)\b", texts)


def test_the_data_set_loads_with_its_flaws():
    loaded = datasets.load("ferry-dirty", {"id": str, "messages": list})
    assert {name: len(split) for name, split in loaded.items()} == SIZES


def test_the_files_are_json_lines():
    rows = [json.loads(line) for line in dirty_files()["ferry-dirty/train.jsonl"].split("\n")[:-1]]
    assert rows == ROWS["train"]


def test_likeness_is_what_two_texts_share():
    assert likeness("One two three four.", "one two three, FOUR") == 1
    assert likeness("one two three four", "one two three five") == pytest.approx(1 / 3)
    assert likeness("one two", "three four") == 0
    index = Index(["one two three four", "nothing like it at all"])
    assert index.closest("one two three five") == pytest.approx(1 / 3)
    assert index.closest("quite another text") == 0
