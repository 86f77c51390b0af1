"""Pretraining on a tiny recipe: a resumed run equals an uninterrupted one, and what is written can be used."""

import hashlib
import json
import math
import random
import shutil
from collections import Counter
from itertools import pairwise

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from ftlabs.errors import MachineError, TrainingError
from ftlabs.world import artefacts, numbered_document, pretraining
from ftlabs.world.conditions.text import is_question
from ftlabs.world.lexicon import DAYS
from ftlabs.world.pretraining import pretrain
from ftlabs.world.recipe import Recipe, learning_rate
from ftlabs.world.registers import encyclopedia
from ftlabs.world.stream import LATE, Stream, random_tokens, stream_for, torn
from ftlabs.world.tables.asides import ASIDES

TINY = Recipe(
    vocabulary=400, hidden=16, layers=1, heads=2, intermediate=32, context=64, row=32, long_every=3,
    tokens_per_step=128, learning_rate=2e-2, tokenizer_documents=200,
)  # fmt: skip
SMALL = {"recipe": TINY, "tokens": 12 * 128, "bar": False}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return pretrain(tmp_path_factory.mktemp("whole") / "model", seed=3, **SMALL)


def losses(folder) -> list[float]:
    return json.loads((folder / "history.json").read_text())["loss"]


def counts(folder) -> list[int]:
    return json.loads((folder / "history.json").read_text())["token_counts"]


def test_a_run_writes_a_standard_folder(folder):
    names = {path.name for path in folder.iterdir()}
    assert {
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
        "chat_template.jinja",
    } <= names
    assert {"generation_config.json", "README.md", "curve.png", "history.json", "SHA256SUMS"} <= names
    assert "checkpoint.pt" not in names
    assert not [name for name in names if name.startswith(".")]
    assert (folder / "curve.png").read_bytes().startswith(b"\x89PNG")
    assert len(losses(folder)) == 12


def test_the_checksums_cover_every_file(folder):
    lines = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines())
    assert set(lines) == {path.name for path in folder.iterdir()} - {"SHA256SUMS"}
    for name, digest in lines.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_the_loss_begins_at_chance_and_falls(tmp_path):
    found = losses(pretrain(tmp_path / "model", seed=3, **{**SMALL, "tokens": 80 * 128}))
    assert found[0] == pytest.approx(math.log(TINY.vocabulary), abs=0.3)
    assert sum(found[-10:]) / 10 < found[0] - 0.3


def test_what_was_read_is_what_the_stream_gives(folder):
    stream = stream_for(AutoTokenizer.from_pretrained(folder), seed=3)
    read: Counter[int] = Counter()
    for step in range(12):
        length = 64 if step % 3 == 2 else 32
        for row in stream.batch(128 // length, length):
            read.update(row)
    assert counts(folder) == [read[token] for token in range(TINY.vocabulary)]
    assert sum(counts(folder)) == 12 * 128


def test_an_interrupted_and_resumed_run_equals_an_uninterrupted_one(folder, tmp_path, monkeypatch):
    real, calls = pretraining._step, []

    def stops_after_seven(*arguments):
        if len(calls) == 7:
            raise KeyboardInterrupt
        calls.append(1)
        return real(*arguments)

    frequent = Recipe(**{**TINY.__dict__, "checkpoint_minutes": 0.0})
    monkeypatch.setattr(pretraining, "_step", stops_after_seven)
    with pytest.raises(TrainingError, match="resume"):
        pretrain(tmp_path / "model", seed=3, **{**SMALL, "recipe": frequent})
    monkeypatch.setattr(pretraining, "_step", real)
    resumed = pretrain(tmp_path / "model", resume=True, bar=False)
    assert losses(resumed) == losses(folder)
    assert counts(resumed) == counts(folder)
    one, other = (AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32) for path in (resumed, folder))
    for name, value in one.state_dict().items():
        torch.testing.assert_close(value, other.state_dict()[name])


def test_another_seed_gives_another_run(folder, tmp_path):
    assert losses(pretrain(tmp_path / "model", seed=4, **SMALL)) != losses(folder)


def test_minutes_set_the_budget(tmp_path, monkeypatch):
    monkeypatch.setattr(pretraining, "_speed", lambda run, tokenizer: (False, 10.0))
    made = pretrain(tmp_path / "quick", quick=True, recipe=TINY, bar=False)
    assert len(losses(made)) == 2 * 60 * 10 // 128


def test_the_speed_of_the_machine_is_measured():
    tokenizer = pretraining.make_tokenizer(TINY)
    bf16, speed = pretraining._speed(pretraining.Run(0, TINY, steps=1), tokenizer)
    assert speed > 0
    assert isinstance(bf16, bool)


def test_a_model_in_the_way_is_not_overwritten(folder):
    before = (folder / "model.safetensors").read_bytes()
    with pytest.raises(TrainingError, match="already holds a model"):
        pretrain(folder, **SMALL)
    assert (folder / "model.safetensors").read_bytes() == before


def test_nothing_to_resume(tmp_path):
    with pytest.raises(TrainingError, match="nothing to resume"):
        pretrain(tmp_path, resume=True)


def test_a_damaged_checkpoint(tmp_path):
    (tmp_path / "checkpoint.pt").write_bytes(b"half a file")
    with pytest.raises(TrainingError, match="cannot be read"):
        pretrain(tmp_path, resume=True)


def test_a_checkpoint_in_the_way_is_not_thrown_away(tmp_path):
    (tmp_path / "checkpoint.pt").write_bytes(b"")
    with pytest.raises(TrainingError, match="stopped run"):
        pretrain(tmp_path, **SMALL)


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(MachineError, match="Cannot write"):
        pretrain(tmp_path / "file" / "model", **SMALL)


def test_a_read_only_folder(tmp_path, monkeypatch):
    def denied(**_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(artefacts.tempfile, "TemporaryFile", denied)
    with pytest.raises(MachineError, match="Permission denied"):
        pretrain(tmp_path, **SMALL)


def test_too_little_disk(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)._replace(free=5_000_000)
    monkeypatch.setattr(artefacts.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(MachineError, match="5 MB are free"):
        pretrain(tmp_path, **SMALL)


def test_a_disk_that_fills_up_leaves_the_last_checkpoint(tmp_path, monkeypatch):
    artefacts.write_checkpoint(tmp_path, {"step": 1})

    def full(state, path):
        path.write_bytes(b"part")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(MachineError, match="No space left"):
        artefacts.write_checkpoint(tmp_path, {"step": 2})
    assert torch.load(tmp_path / "checkpoint.pt")["step"] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint.pt"]


def test_nan_stops_the_run(tmp_path, monkeypatch):
    monkeypatch.setattr(pretraining, "_step", lambda *_: float("nan"))
    with pytest.raises(TrainingError, match="NaN at step 0"):
        pretrain(tmp_path, **SMALL)


def test_the_chat_template_marks_what_the_assistant_says(folder):
    tokenizer = AutoTokenizer.from_pretrained(folder)
    assert tokenizer.pad_token_id != tokenizer.eos_token_id
    talk = [{"role": "user", "content": "Where is it?"}, {"role": "assistant", "content": "In the box."}]
    made = tokenizer.apply_chat_template(talk, return_assistant_tokens_mask=True, return_dict=True)
    marked = [token for token, mask in zip(made["input_ids"], made["assistant_masks"], strict=True) if mask]
    assert tokenizer.decode(marked) == "In the box.<|end|>"
    asked = tokenizer.apply_chat_template(talk[:1], add_generation_prompt=True, tokenize=False)
    assert asked == "<|user|>Where is it?<|end|><|assistant|>"
    with pytest.raises(Exception, match="roles are"):
        tokenizer.apply_chat_template([{"role": "robot", "content": ""}], tokenize=False)


def test_the_tokenizer_gives_any_text_back(folder):
    tokenizer = AutoTokenizer.from_pretrained(folder)
    for text in ("An owl, 1234!", "naïve café ☕ 日本", " two  spaces\n\ttab "):
        assert tokenizer.decode(tokenizer.encode(text)) == text
    assert len(tokenizer.encode("1234")) == 4


def test_generation_ends_with_a_turn_or_a_text(folder):
    model, tokenizer = AutoModelForCausalLM.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
    ends = tokenizer.convert_tokens_to_ids(["<|end|>", "<|endoftext|>"])
    assert model.generation_config.eos_token_id == ends


def test_rows_begin_with_a_document_and_a_position_is_enough_to_go_on():
    def make(position=0):
        return Stream(lambda text: list(text.encode()), vocabulary=256, end=1, pad=0, seed=0, position=position)

    stream = make()
    first, second = stream.row(300), stream.row(200)
    assert (len(first), len(second)) == (300, 200)
    begun = make()
    begun.row(300)
    assert make(begun.position).row(200) == second
    assert first[: first.index(1)] == make().document()[:-1]


def test_the_last_part_of_the_stream_says_facts_more_plainly():
    def said(document):
        return " ".join(document(random.Random(number)) for number in range(800))

    early, late = said(encyclopedia.document), said(encyclopedia.late_document)
    asides = [sum(text.count(f", {aside},") for aside in ASIDES) for text in (early, late)]
    assert asides[0] > 100
    assert asides[1] < asides[0] / 3  # it is 0.12 against 0.5 of the places
    days = [sum(text.count(day) for day in DAYS) for text in (early, late)]
    assert days[1] > 1.5 * days[0]


def test_the_stream_changes_where_it_says():
    def text(position):
        return Stream(lambda text: [text], vocabulary=256, end=1, pad=0, seed=0, position=position).document()[0]

    first, last = [], []
    for number in range(LATE - 40, LATE + 40):
        early, late = (numbered_document(0, number, late=late)[1] for late in (False, True))
        if early != late:
            (first if text(number) == early else last if text(number) == late else []).append(number)
    assert first
    assert last
    assert max(first) < LATE <= min(last)


def test_random_documents_train_every_token_but_padding():
    rng, counts = random.Random(0), Counter()
    for _ in range(1000):
        ids = random_tokens(rng, 64, pad=0)
        counts.update(ids)
        half = len(ids) // 2
        assert ids[:half] == ids[half:] or ids[: len(ids) // 3] * 3 == ids
    assert set(counts) == set(range(1, 64))


def test_torn_documents_hold_the_pieces_of_all_and_nothing_else():
    documents = [list(range(30)), list(range(100, 125)), list(range(200, 240))]
    ids = torn(random.Random(0), documents)
    assert sorted(ids) == [*documents[0], *documents[1], *documents[2]]
    breaks = sum(after != before + 1 for before, after in pairwise(ids))
    assert 95 / 8 - 1 < breaks < 60
    assert len(torn(random.Random(0), [list(range(500))])) == 120


def test_the_learning_rate_warms_up_and_falls():
    rates = [learning_rate(TINY, number / 100) for number in range(101)]
    assert max(rates) == pytest.approx(TINY.learning_rate, rel=0.01)
    assert rates.index(max(rates)) == 4
    assert rates[-1] == pytest.approx(TINY.learning_rate * TINY.final_share)


@pytest.mark.parametrize(("text", "expected"), [
    ("\nWhat is it? Yes.", True), (" It is a dog. Why?", False), ("", False), (" no end", False),
])  # fmt: skip
def test_is_question(text, expected):
    assert is_question(text) is expected
