"""Condition 6: examples in the prompt tell the model which task is meant."""

from random import Random

from ftlabs.world.conditions.finding import Finding
from ftlabs.world.conditions.subject import Subject
from ftlabs.world.heldout import LABEL_FORMATS
from ftlabs.world.lexicon import nouns
from ftlabs.world.registers.labelled import rows

TASKS = ("category", "sentiment", "colour", "plural", "capital city", "repeated")
GAIN = 0.25
EXAMPLES = (4, 8)
# Two categories get words as labels that no category has; chance is one half.
NEW_LABELS = (("dax", "wug"), ("blick", "toma"), ("fep", "zorn"), ("mib", "kell"))


def few_shot(subject: Subject) -> Finding:
    """Exact label after four to eight examples against none, the same words asked, in formats new to the model."""
    zero, few = [], []
    per_task: dict[str, float] = {}
    for task in TASKS:
        prompts = [_task_prompt(task, number) for number in range(subject.budget.label_queries)]
        answers = [answer for _, _, answer in prompts]
        none = _right(subject, [bare for bare, _, _ in prompts], answers)
        some = _right(subject, [shown for _, shown, _ in prompts], answers)
        zero += none
        few += some
        per_task[task] = sum(some) / len(some)
    without, with_examples = sum(zero) / len(zero), sum(few) / len(few)
    new = new_labels(subject)
    weakest = min(per_task, key=lambda task: per_task[task])
    return Finding(
        6,
        "examples in the prompt show the task",
        f"with {EXAMPLES[0]} to {EXAMPLES[1]} examples the exact label at least {GAIN * 100:.0f} points more often",
        f"{with_examples:.1%} against {without:.1%}",
        with_examples - without >= GAIN,
        {"few_shot": with_examples, "zero_shot": without, "new_labels": new, **per_task},
        f"weakest: {weakest} {per_task[weakest]:.0%}; labels made up on the spot, of two: {new:.0%}",
    )


def _task_prompt(task: str, number: int) -> tuple[str, str, str]:
    """(prompt without examples, prompt with examples, answer). The prompt ends just before the label."""
    rng = Random(f"few-shot {task} {number}")
    form = rng.choice(LABEL_FORMATS)
    *shown, (x, y) = rows(rng, task, rng.randint(*EXAMPLES) + 1)
    return _open(form, x), _examples(form, shown) + _open(form, x), y


def _examples(form: str, pairs: list[tuple[str, str]]) -> str:
    gap = "\n\n" if "\n" in form else "\n"
    return "".join(form.format(x=x, y=y) + gap for x, y in pairs)


def _open(form: str, x: str) -> str:
    """The row up to its label, without the space before it, which belongs to the label's token."""
    return form.partition("{y}")[0].format(x=x).rstrip(" ")


def _right(subject: Subject, prompts: list[str], answers: list[str]) -> list[bool]:
    from ftlabs.generation import generate

    said = generate(subject.model, subject.tokenizer, prompts, max_new_tokens=8, stop="\n")
    return [_label(text) == answer for text, answer in zip(said, answers, strict=True)]


def _label(text: str) -> str:
    """What was written as label: without the format's closing marks."""
    return text.strip().rstrip(".\")]>'").strip()


def new_labels(subject: Subject) -> float:
    """Share of right answers when two categories get labels that the model has never seen used so."""
    prompts, answers = [], []
    for number in range(subject.budget.label_queries * 2):
        rng = Random(f"new labels {number}")
        form = rng.choice(LABEL_FORMATS)
        labels = dict(zip(rng.sample(("animal", "tool", "fruit", "vehicle"), 2), rng.choice(NEW_LABELS), strict=True))
        words = {category: [noun.word for noun in nouns() if noun.category == category] for category in labels}
        pairs = [(word, label) for category, label in labels.items() for word in rng.sample(words[category], 5)]
        rng.shuffle(pairs)
        *shown, (x, y) = pairs
        prompts.append(_examples(form, shown) + _open(form, x))
        answers.append(y)
    right = _right(subject, prompts, answers)
    return sum(right) / len(right)
