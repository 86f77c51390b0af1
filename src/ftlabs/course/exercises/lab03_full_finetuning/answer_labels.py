"""Exercise 1.1: one row to train on, and which of its tokens carry a loss."""

import itertools
import random
from collections.abc import Iterator

import numpy as np

from ftlabs.course.exercise import Candidate, Case, Compound, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.answer_labels_wrong import MISTAKES
from ftlabs.course.exercises.probes import base_tokenizer

_CONVERSATIONS = (
    ("Can I bring my dog?", "Yes, on a lead."),
    ("Yes. Yes?", "Yes."),  # the answer's tokens stand in the prompt as well
    ("When does the last boat leave on Sunday, and from which pier?", "At nine."),
)


def cases(rng: random.Random) -> Iterator[Case]:
    tokens = rng.sample(range(5, 900), 20)  # all different
    end = tokens.pop()
    long, short = rng.randint(5, 7), rng.randint(2, 4)
    yield {"prompt": tokens[:long], "answer": tokens[8 : 8 + short], "end_id": end}
    yield {"prompt": tokens[:short], "answer": tokens[8 : 8 + short], "end_id": end}  # as long as each other
    yield {"prompt": tokens[:long], "answer": tokens[8:9], "end_id": end}  # an answer of one token
    yield {"prompt": [], "answer": tokens[8 : 8 + short], "end_id": end}  # text without a prompt: all is learned
    # As chat templates write them: the user's turn ends with the same token as the answer.
    yield {"prompt": [*tokens[:long], end, tokens[7]], "answer": tokens[8 : 8 + short], "end_id": end}
    # A token that prompt and answer share, as the answer's first, and not.
    yield {"prompt": tokens[:long], "answer": [tokens[1], *tokens[8 : 8 + short]], "end_id": end}
    yield {"prompt": tokens[:long], "answer": [*tokens[8 : 8 + short], tokens[2]], "end_id": end}


def the_chat_template_marks_the_same(candidate: Candidate, _: Case) -> str | None:
    """transformers' assistant mask of the built-in model's chat template scores exactly the same tokens."""
    tokenizer = base_tokenizer()
    for question, text in _CONVERSATIONS:
        user, assistant = {"role": "user", "content": question}, {"role": "assistant", "content": text}
        prompt = tokenizer.apply_chat_template([user], add_generation_prompt=True, return_dict=True)["input_ids"]
        answer = tokenizer(text, add_special_tokens=False)["input_ids"]
        row = tokenizer.apply_chat_template([user, assistant], return_dict=True, return_assistant_tokens_mask=True)
        pairs = zip(row["input_ids"], row["assistant_masks"], strict=True)
        expected = (row["input_ids"], [token if trained else -100 for token, trained in pairs])
        got = tuple(candidate(prompt, answer, tokenizer.convert_tokens_to_ids("<|end|>")))
        if got != expected:
            return f"for {question!r} transformers gives {expected}, not {got}"
    return None


def by_place(prompt, answer, end_id):
    ids = [*prompt, *answer, end_id]
    return ids, [-100 if place < len(prompt) else token for place, token in enumerate(ids)]


def masking_a_copy(prompt, answer, end_id):
    ids = prompt + answer + [end_id]
    labels = ids.copy()
    labels[: len(prompt)] = [-100] * len(prompt)
    return [ids, labels]


def from_the_end(prompt, answer, end_id):
    ids = prompt.copy()
    ids.extend(answer)
    ids.append(end_id)
    learned = ids[-len(answer) - 1 :]
    return ids, [-100 for _ in prompt] + learned


def with_a_mask(prompt, answer, end_id):
    ids = list(itertools.chain(prompt, answer, (end_id,)))
    mask = [False] * len(prompt) + [True] * (len(answer) + 1)
    return ids, [token if trained else -100 for token, trained in zip(ids, mask, strict=True)]


def with_numpy(prompt, answer, end_id):
    ids = np.concatenate([np.array(prompt, dtype=int), answer, [end_id]])
    labels = np.where(np.arange(len(ids)) < len(prompt), -100, ids)
    return ids.tolist(), labels.tolist()


ANSWER_LABELS = Exercise(
    lab="03_full_finetuning",
    name="answer_labels",
    number="1.1",
    title="From a row to labels",
    objective="Make the model learn the answer and its end, and only read the prompt",
    minutes=4,
    difficulty=1,
    cases=cases,
    reference="ftlabs.full_finetuning:answer_labels",
    invariants=(the_chat_template_marks_the_same,),
    accepts=(by_place, masking_a_copy, from_the_end, with_a_mask, with_numpy),
    misconceptions=MISTAKES,
    remember="A model that never stops talking was nearly always trained without its end token.",
    compounds=(
        Compound(
            ("prompt in the loss", "the end in the labels alone"),
            "end forgotten",
            "Labels that are the ids have no end token where the ids have none.",
        ),
        Compound(
            ("no label for the end", "-100 among the ids"),
            "end forgotten",
            "Ids that are the labels have no end token where the labels have none.",
        ),
    ),
)
