"""The data sets of the course that the world generates, written to data/: `python -m ftlabs.world.data`."""

import json
import sys
from pathlib import Path

from ftlabs.world import facts
from ftlabs.world.artefacts import write_whole
from ftlabs.world.ferry.answers import answers_files
from ftlabs.world.ferry.cards import GENERAL_CARD
from ftlabs.world.ferry.dirty import dirty_files
from ftlabs.world.ferry.handbook import handbook_files
from ftlabs.world.ferry.tickets import tickets_files
from ftlabs.world.heldout_text import choose_heldout
from ftlabs.world.read_text import SEED, choose_read, like_heldout
from ftlabs.world.registers.questions import EVERYDAY, everyday_question


def fact_prompts() -> list[dict[str, str]]:
    """Facts to complete, in phrasings held out from pretraining: `prompt` stops just before `answer`."""
    return [{"prompt": prompt, "answer": fact.answer} for fact in facts() for prompt in fact.prompts]


def bare_questions(count: int = 120) -> list[str]:
    """Questions without a heading: general ones in held-out phrasings, and everyday ones with a seed of their own."""
    import random

    rng = random.Random("held-out questions")
    held = [question for fact in facts() for question in fact.heldout_questions]
    rng.shuffle(held)
    everyday = dict.fromkeys(everyday_question(rng) for _ in range(3 * len(EVERYDAY)))
    mixed = [question for pair in zip(held, everyday, strict=False) for question in pair]
    return list(dict.fromkeys(mixed))[:count]


def _jsonl(rows: list[dict[str, str]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def files() -> dict[str, str]:
    """Every data file that is generated: its path below data/ and its text."""
    texts = handbook_files() | answers_files() | tickets_files() | dirty_files()
    heldout, prompts, questions = choose_heldout(), fact_prompts(), bare_questions()
    read = like_heldout(choose_read(SEED), len(heldout))
    texts["general-text/heldout.jsonl"] = _jsonl([{"text": text, "register": name} for text, name in heldout.items()])
    texts["general-text/read.jsonl"] = _jsonl([{"text": text, "register": name} for name, text in read])
    texts["general-text/facts.jsonl"] = _jsonl(prompts)
    texts["general-text/questions.jsonl"] = _jsonl([{"question": question} for question in questions])
    texts["general-text/README.md"] = GENERAL_CARD.format(
        heldout=len(heldout), read=len(read), facts=len(prompts), questions=len(questions)
    )
    return texts


def write_data(folder: Path) -> list[Path]:
    """Write all generated data below `folder` (the course's data/). Returns the paths. Raises MachineError."""
    written = []
    for name, text in files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, lambda beside, text=text: beside.write_text(text, encoding="utf-8"))
        written.append(path)
    return written


if __name__ == "__main__":
    from ftlabs.paths import data

    for path in write_data(Path(sys.argv[1]) if len(sys.argv) > 1 else data()):
        print(path)
