"""Exercise 7.1: what is wrong with a row that a run was trained on."""

import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

from ftlabs.course.compare import Difference, first_difference
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.find_faults_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    tokens = rng.sample(range(5, 900), 30)  # all different
    end, pad = tokens.pop(), tokens.pop()
    prompt, answer, padding = rng.randint(5, 7), rng.randint(3, 4), 2

    def row(prompt: int = prompt, padding: int = padding, pad: int = pad, cut: bool = False) -> Case:
        """A row as a chat template writes it, its prompt's turn ended, too. cut: its end is lost."""
        asked = [*tokens[: prompt - 2], end, tokens[20]] if prompt else []
        said = [*tokens[10 : 10 + answer], tokens[21] if cut else end]
        return {
            "ids": asked + said + [pad] * padding,
            "labels": [-100] * prompt + said + [-100] * padding,
            "attention_mask": [1] * (prompt + len(said)) + [0] * padding,
            "prompt_length": prompt,
            "end_id": end,
        }

    def relabelled(case: Case, *places: int, label: int | None = None) -> Case:
        """The row with labels of its own tokens at these places, or with this label there."""
        labels = list(case["labels"])
        for place in places:
            labels[place] = case["ids"][place] if label is None else label
        return {**case, "labels": labels}

    last = prompt + answer
    yield row()
    yield row(pad=end)
    yield row(padding=0)
    yield row(prompt=0, padding=0)
    yield row(prompt=0, padding=0, cut=True)
    yield relabelled(row(), *range(last + 1), label=-100)  # nothing is scored
    yield relabelled(row(), *range(prompt))
    yield relabelled(row(), 0)
    yield relabelled(row(), rng.randrange(1, prompt - 2))  # in the middle of the prompt
    yield relabelled(row(padding=0), prompt - 1)
    yield relabelled(row(), last + 1, last + 2)
    yield relabelled(row(pad=end), last + 1)
    yield relabelled(row(), last + 2)
    yield relabelled(row(), last + 1, label=0)
    yield relabelled(row(), prompt, label=-100)  # learned from its second token on: strange, but no fault of the five
    yield relabelled(row(), prompt + 1, label=tokens[22])
    yield relabelled(relabelled(row(pad=end), prompt - 2, last + 1), prompt + 1, label=tokens[22])
    yield relabelled(row(), last, label=-100)
    yield row(cut=True)
    yield relabelled(row(cut=True), last, label=end)
    yield relabelled(row(cut=True), prompt - 2)  # the end of the prompt's turn is scored, that of the answer is lost
    shifted = row()
    yield {**shifted, "labels": [*shifted["labels"][1:], -100]}


def collect(candidate: Candidate, case: Case) -> Any:
    """What the candidate returns; a frozen set is a set."""
    result = candidate(**case)
    return set(result) if isinstance(result, frozenset) else result


def difference(expected: Any, got: Any) -> Difference | None:
    """As for any tree, but sets are compared as sets, and shown in order."""
    if not isinstance(expected, set) or not isinstance(got, set):
        return first_difference(expected, got)
    return None if expected == got else Difference("", "value", _in_order(expected), _in_order(got))


def _in_order(faults: set) -> str:
    return f"{{{', '.join(sorted(map(repr, faults)))}}}" if faults else "the empty set"


def exactly_what_was_planted(candidate: Candidate, case: Case) -> str | None:
    """A sound row of the case's shape has no fault; with some planted, at any place, it has those and no other."""
    end, prompt, mask = case["end_id"], case["prompt_length"], case["attention_mask"]
    last, other = sum(mask) - 1, case["end_id"] + 1
    ids = _with(case["ids"], last, end)
    sound = [token if prompt <= place <= last else -100 for place, token in enumerate(ids)]
    planted = [
        (set(), ids, sound),
        ({"nothing scored", "end not learned"}, ids, [-100] * len(ids)),
        ({"end not learned"}, ids, _with(sound, last, -100)),
        ({"end not learned"}, _with(ids, last, other), _with(sound, last, other)),
        ({"end not learned", "wrong token"}, _with(ids, last, other), sound),
    ]
    for place, token in enumerate(ids):
        if prompt <= place < last:
            planted.append(({"wrong token"}, ids, _with(sound, place, ids[place + 1])))
        elif place != last:
            name = "prompt scored" if place < prompt else "padding scored"
            planted.append(({name}, ids, _with(sound, place, token)))
            planted.append(({name, "wrong token"}, ids, _with(sound, place, token + 1)))
            planted.append(({name, "end not learned"}, ids, _with(_with(sound, last, -100), place, token)))
    for faults, row, labels in planted:
        found = candidate(row, labels, mask, prompt, end)
        if found != faults:
            return f"planted {_in_order(faults)}, found {found} in ids {row}, labels {labels}"
    return None


def _with(numbers: list[int], place: int, number: int) -> list[int]:
    return [*numbers[:place], number, *numbers[place + 1 :]]


def with_slices(ids, labels, attention_mask, prompt_length, end_id):
    tokens = attention_mask.count(1)
    found = {
        "nothing scored": all(label == -100 for label in labels),
        "prompt scored": set(labels[:prompt_length]) - {-100} != set(),
        "padding scored": set(labels[tokens:]) - {-100} != set(),
        "wrong token": any(label not in (-100, token) for label, token in zip(labels, ids, strict=True)),
        "end not learned": [ids[tokens - 1], labels[tokens - 1]] != [end_id, end_id],
    }
    return {name for name, wrong in found.items() if wrong}


def place_by_place(ids, labels, attention_mask, prompt_length, end_id):
    faults = {"nothing scored", "end not learned"}
    for place, (token, label, real) in enumerate(zip(ids, labels, attention_mask, strict=True)):
        if real:
            learned = token == label == end_id  # of the last token that is no padding, in the end
        if label == -100:
            continue
        faults.discard("nothing scored")
        if place < prompt_length:
            faults.add("prompt scored")
        if not real:
            faults.add("padding scored")
        if label != token:
            faults.add("wrong token")
    return faults - {"end not learned"} if learned else faults


def with_numpy(ids, labels, attention_mask, prompt_length, end_id):
    ids, labels, mask = np.array(ids), np.array(labels), np.array(attention_mask, dtype=bool)
    scored, last = labels != -100, np.flatnonzero(mask)[-1]
    checks = (
        (not scored.any(), "nothing scored"),
        (scored[:prompt_length].any(), "prompt scored"),
        ((scored & ~mask).any(), "padding scored"),
        ((labels[scored] != ids[scored]).any(), "wrong token"),
        (ids[last] != end_id or labels[last] != end_id, "end not learned"),
    )
    return frozenset(name for found, name in checks if found)


def with_torch(ids, labels, attention_mask, prompt_length, end_id):
    ids, labels, mask = torch.tensor(ids), torch.tensor(labels), torch.tensor(attention_mask)
    last, faults = int(mask.nonzero().max()), set()
    if (labels == -100).all():
        faults |= {"nothing scored"}
    if (labels[:prompt_length] + 100).any():
        faults |= {"prompt scored"}
    if (labels.masked_select(mask == 0) != -100).any():
        faults |= {"padding scored"}
    if ((labels != ids) & (labels >= 0)).any():
        faults |= {"wrong token"}
    if torch.stack([ids[last], labels[last]]).ne(end_id).any():
        faults |= {"end not learned"}
    return faults


FIND_FAULTS = Exercise(
    lab="03_full_finetuning",
    name="find_faults",
    number="7.1",
    title="What is wrong with a row",
    objective="Find out from ids, labels and mask why a run did not learn what it should",
    minutes=6,
    difficulty=2,
    cases=cases,
    collect=collect,
    judge=difference,
    reference="ftlabs.full_finetuning:find_faults",
    invariants=(exactly_what_was_planted,),
    accepts=(with_slices, place_by_place, with_numpy, with_torch),
    misconceptions=MISTAKES,
    remember="Look at one batch, token by token, before every run: most broken runs are broken there.",
    equivalents=(
        Equivalent(
            "Each name is put into the set by itself, and a set has no order.",
            kind="statements swapped",
        ),
    ),
)
