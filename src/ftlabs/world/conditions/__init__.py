"""Ten conditions that make a small base model worth learning from, each measured by one function.

A course of experiments stands on its base model: what happens to it must be what happens to large ones. These are the
properties that the labs rely on, on held-out text and phrasings, with fixed seeds. `ftlabs pretrain --check FOLDER`
prints them for any model in the format of transformers.
"""

from collections.abc import Iterable
from pathlib import Path

from ftlabs.world.conditions.finding import Finding, from_json, print_table, to_json, to_markdown
from ftlabs.world.conditions.subject import FULL, QUICK, Budget, Subject

__all__ = [
    "FULL",
    "QUICK",
    "Budget",
    "Finding",
    "Subject",
    "check",
    "from_json",
    "print_table",
    "to_json",
    "to_markdown",
]

NUMBERS = tuple(range(1, 11))


def check(
    folder: str | Path, budget: Budget = FULL, numbers: Iterable[int] = NUMBERS, bar: bool = True
) -> list[Finding]:
    """Measure the conditions of these numbers on the model in `folder`. Raises ModelError for no or a broken model.

    Everything takes some ten minutes on two cores, most of it the twelve fine-tuning runs of the last three.
    """
    from tqdm import tqdm

    from ftlabs.world.conditions import few_shot, finetuning, four_bit, text
    from ftlabs.world.conditions.runs import LONGER, Runs

    subject = Subject(Path(folder), budget)
    runs, few = Runs(subject), Runs(subject, every=3, steps=LONGER)
    measures = {
        1: lambda: text.tokens_trained(subject),
        2: lambda: text.held_out(subject),
        3: lambda: text.ferry_shift(subject),
        4: lambda: text.facts_known(subject),
        5: lambda: text.questions_continued(subject),
        6: lambda: few_shot.few_shot(subject),
        7: lambda: four_bit.four_bit(subject),
        8: lambda: finetuning.pretraining_pays(runs),
        9: lambda: finetuning.forgetting(runs),
        10: lambda: finetuning.low_rank(few),
    }
    with tqdm(sorted(set(numbers)), unit="condition", disable=not bar) as shown:
        return [measures[number]() for number in shown]
