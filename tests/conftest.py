"""Fixtures shared by the tests: a tiny random model with a real tokenizer, made without network."""

import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import copy

import pytest
from tiny_parts import make_model, make_tokenizer


@pytest.fixture(scope="session")
def _tiny_parts():
    tokenizer = make_tokenizer()
    return make_model(tokenizer), tokenizer


@pytest.fixture
def tiny_model(_tiny_parts):
    """(model, tokenizer): a random llama of two layers and a byte-level BPE of 400 tokens with a chat template."""
    model, tokenizer = _tiny_parts
    return copy.deepcopy(model), copy.deepcopy(tokenizer)


@pytest.fixture(scope="session")
def tiny_folder(_tiny_parts, tmp_path_factory):
    """The same model and tokenizer saved as a folder of the transformers format, with its SHA256SUMS."""
    import hashlib

    model, tokenizer = _tiny_parts
    folder = tmp_path_factory.mktemp("tiny") / "base-model"
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in sorted(folder.iterdir())]
    (folder / "SHA256SUMS").write_text("\n".join(sums) + "\n")
    return folder
