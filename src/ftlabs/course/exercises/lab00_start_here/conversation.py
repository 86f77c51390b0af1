"""Exercise 6.1: from a row of data to the conversation that the model should learn."""

import random
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any

from ftlabs.course.compare import Difference, describe, first_difference
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab00_start_here.conversation_wrong import MISTAKES
from ftlabs.course.exercises.probes import base_tokenizer

_MESSAGES = (
    "my suitcase is still on the boat",
    "Can I get my money back?",
    "when does the last one leave on sunday",
    "hi there, I would like to come with two dogs",
    "the machine took my card, and now?",
)
_INTENTS = ("lost property", "refund", "timetable", "pets", "payment")


def cases(rng: random.Random) -> Iterator[Case]:
    for message in rng.sample(_MESSAGES, 3):
        yield {"row": {"message": message, "intent": rng.choice(_INTENTS)}}
    yield {"row": {"intent": "refund", "message": "  spaces stay as they are  ", "id": rng.randrange(100)}}


def trained_text_is_the_intent(candidate: Candidate, case: Case) -> str | None:
    """transformers' own chat template marks exactly the intent (and the end of the turn) as the assistant's."""
    tokenizer = base_tokenizer()
    row = case["row"]
    encoded = tokenizer.apply_chat_template(
        candidate(row), return_dict=True, return_assistant_tokens_mask=True, add_generation_prompt=False
    )
    marked = [t for t, m in zip(encoded["input_ids"], encoded["assistant_masks"], strict=True) if m]
    trained = tokenizer.decode(marked, skip_special_tokens=True).strip()
    if trained != row["intent"]:
        return f"the assistant's part is {trained!r}, not {row['intent']!r}"
    return None


def difference(expected: Any, got: Any) -> Difference | None:
    """As for any tree, but a tuple is no list: encoding and generation take lists of messages only."""
    if isinstance(expected, list | tuple) and isinstance(got, list | tuple) and type(expected) is not type(got):
        return Difference("", "type", describe(expected), describe(got))
    return first_difference(expected, got)


def with_names(row):
    turns = (("user", row["message"]), ("assistant", row["intent"]))
    return [{"role": role, "content": content} for role, content in turns]


def with_zip(row):
    keys = ("role", "content")
    pairs = (("user", row.get("message")), ("assistant", row.get("intent")))
    return [dict(zip(keys, pair, strict=True)) for pair in pairs]


def with_ordered_keys(row):
    question, answer = OrderedDict(), OrderedDict()
    question["content"], question["role"] = row["message"], "user"
    answer["content"], answer["role"] = f"{row['intent']}", "assistant"
    return [question, answer]


def with_copies(row):
    question = dict(role="user", content=row["message"])  # noqa: C408 (as people write it)
    answer = {**question, "role": "assistant", "content": row["intent"]}
    return [question] + [answer]  # noqa: RUF005


TICKET_TO_CONVERSATION = Exercise(
    lab="00_start_here",
    name="ticket_to_conversation",
    number="6.1",
    title="From a row to a conversation",
    objective="Turn a row of a data set into the conversation that the model should learn",
    minutes=3,
    difficulty=1,
    cases=cases,
    judge=difference,
    reference="ftlabs.course.exercises.lab00_start_here.conversation:ticket_to_conversation",
    invariants=(trained_text_is_the_intent,),
    accepts=(with_names, with_zip, with_ordered_keys, with_copies),
    misconceptions=MISTAKES,
    remember="What the assistant says carries the loss; everything else is only context.",
)


def ticket_to_conversation(row: dict) -> list[dict]:
    """A ticket as a conversation: the customer's message from the user, its intent from the assistant.

    row: {"message": str, "intent": str, ...}. Returns two turns, each {"role": str, "content": str}.
    """
    question = {"role": "user", "content": row["message"]}
    answer = {"role": "assistant", "content": row["intent"]}
    return [question, answer]
