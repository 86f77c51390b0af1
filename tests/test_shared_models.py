"""Labs 04 to 06 train the same models: what one has left in the course's cache, another finds."""

from pathlib import Path

import jupytext
import pytest

from ftlabs import generation, reuse, training

SOLUTIONS = Path(__file__).parents[1] / "solutions"


class Enough(Exception):
    """All models were asked for: the rest of the notebook need not run."""


def run(sources):
    names = {"__name__": "a notebook"}
    for source in sources:
        exec(source, names)


@pytest.fixture
def keys_of(monkeypatch, tmp_path):
    """Run a solution until it has asked for some models, with training of one step and empty answers; their keys."""
    train, key = training.train, reuse._key
    monkeypatch.setattr(generation, "generate", lambda model, tokenizer, prompts, **settings: [""] * len(prompts))
    monkeypatch.setattr(training, "train", lambda *args, **settings: train(*args, **settings | {"steps": 1}))
    monkeypatch.setenv("FTLABS_CACHE", str(tmp_path))
    monkeypatch.setenv("FTLABS_TIER", "tiny")

    def keys_of(lab, models):
        keys = []

        def kept(*args):
            keys.append(key(*args))
            if len(keys) == models:
                raise Enough
            return keys[-1]

        monkeypatch.setattr(reuse, "_key", kept)
        cells = jupytext.read(SOLUTIONS / f"{lab}.py").cells
        with pytest.raises(Enough):
            run([cell.source for cell in cells if cell.cell_type == "code"])
        return keys

    return keys_of


def test_lab_06_compares_what_labs_04_and_05_have_trained(keys_of):
    full, lora, qlora = keys_of("06_evaluation", 3)
    assert keys_of("05_qlora", 2) == [lora, qlora]
    assert keys_of("04_lora", 1) == [full]
