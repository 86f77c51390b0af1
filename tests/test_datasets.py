"""JSONL: what is wrong is said with file, line and what was expected."""

import json
import os

import pytest

from ftlabs import datasets
from ftlabs.errors import DataError

FIELDS = {"question": str, "answer": str}


def write(tmp_path, *lines, name="rows.jsonl"):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_rows_come_back_as_written_and_blank_lines_are_skipped(tmp_path):
    rows = [{"question": "Où?", "answer": "Là. "}, {"question": "a\u2028b", "answer": ""}]
    path = write(tmp_path, json.dumps(rows[0], ensure_ascii=False), "", json.dumps(rows[1], ensure_ascii=False))
    assert datasets.read_jsonl(path, FIELDS) == rows


def test_a_malformed_line_is_named(tmp_path):
    path = write(tmp_path, '{"question": "a", "answer": "b"}', '{"question": "a", answer: "b"}')
    with pytest.raises(DataError) as error:
        datasets.read_jsonl(path, FIELDS)
    message = str(error.value)
    assert f"{path}, line 2: not valid JSON" in message
    assert 'Expected one JSON object on one line, such as {"question": "...", "answer": "..."}' in message
    assert "Found: " in message


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[1, 2]", "line 1: expected a JSON object"),
        ('{"question": "a"}', "line 1: field 'answer' is missing. Found the fields: question"),
        ('{"question": "a", "answer": 3}', "line 1: field 'answer' should be str, found int 3"),
    ],
)
def test_rows_of_the_wrong_shape_are_named(tmp_path, line, expected):
    with pytest.raises(DataError, match=expected.replace("[", r"\[")):
        datasets.read_jsonl(write(tmp_path, line), FIELDS)


def test_true_is_no_number(tmp_path):
    with pytest.raises(DataError, match="should be int, found bool"):
        datasets.read_jsonl(write(tmp_path, '{"n": true}'), {"n": int})


def test_an_empty_file_is_an_error(tmp_path):
    with pytest.raises(DataError, match=r"rows\.jsonl holds no rows"):
        datasets.read_jsonl(write(tmp_path, "", ""))


def test_a_missing_file_and_a_folder_are_errors(tmp_path):
    with pytest.raises(DataError, match="There is no file"):
        datasets.read_jsonl(tmp_path / "none.jsonl")
    with pytest.raises(DataError, match="is a folder"):
        datasets.read_jsonl(tmp_path)


def test_other_encodings_are_named_with_their_line(tmp_path):
    path = tmp_path / "latin.jsonl"
    path.write_bytes(b'{"text": "a"}\n{"text": "caf\xe9"}\n')
    with pytest.raises(DataError, match="line 2: not UTF-8"):
        datasets.read_jsonl(path)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    path = write(tmp_path, '{"text": "a"}')

    def refuse(_):
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(type(path), "read_bytes", refuse)
    with pytest.raises(DataError, match=r"cannot be read: Permission denied"):
        datasets.read_jsonl(path)


def test_a_data_set_has_the_splits_that_are_there(tmp_path, monkeypatch):
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    messages = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}
    write(tmp_path, json.dumps(messages), json.dumps(messages), name="data/boats/train.jsonl")
    write(tmp_path, json.dumps(messages), name="data/boats/test.jsonl")
    boats = datasets.load("boats")
    assert {name: len(split) for name, split in boats.items()} == {"train": 2, "test": 1}
    assert boats["train"][0] == messages


def test_an_unknown_data_set_names_the_known_ones(tmp_path, monkeypatch):
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    write(tmp_path, '{"text": "a"}', name="data/boats/train.jsonl")
    with pytest.raises(DataError, match=r"no data set 'trains'[\s\S]*of the course: boats"):
        datasets.load("trains")
