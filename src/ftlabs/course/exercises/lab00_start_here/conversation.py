"""Exercise 6.1: from a row of data to the conversation that the model should learn."""

import random
from collections.abc import Iterator
from functools import lru_cache

from ftlabs.course.exercise import Candidate, Case, Exercise, Misconception

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


@lru_cache(maxsize=1)
def _tokenizer():
    from transformers import AutoTokenizer

    from ftlabs import paths

    return AutoTokenizer.from_pretrained(paths.base_model())


def trained_text_is_the_intent(candidate: Candidate, case: Case) -> str | None:
    """transformers' own chat template marks exactly the intent (and the end of the turn) as the assistant's."""
    tokenizer = _tokenizer()
    row = case["row"]
    encoded = tokenizer.apply_chat_template(
        candidate(row), return_dict=True, return_assistant_tokens_mask=True, add_generation_prompt=False
    )
    marked = [t for t, m in zip(encoded["input_ids"], encoded["assistant_masks"], strict=True) if m]
    trained = tokenizer.decode(marked, skip_special_tokens=True).strip()
    if trained != row["intent"]:
        return f"the assistant's part is {trained!r}, not {row['intent']!r}"
    return None


def with_names(row):
    turns = (("user", row["message"]), ("assistant", row["intent"]))
    return [{"role": role, "content": content} for role, content in turns]


def with_zip(row):
    keys = ("role", "content")
    pairs = (("user", row.get("message")), ("assistant", row.get("intent")))
    return [dict(zip(keys, pair, strict=True)) for pair in pairs]


def as_a_tuple(row):
    return {"content": row["message"], "role": "user"}, {"content": f"{row['intent']}", "role": "assistant"}


def _turns(first, message, second, answer):
    return [{"role": first, "content": message}, {"role": second, "content": answer}]


def roles_swapped(row):
    return _turns("assistant", row["message"], "user", row["intent"])


def contents_swapped(row):
    return _turns("user", row["intent"], "assistant", row["message"])


def answer_in_the_question(row):
    return _turns("user", f"{row['message']} {row['intent']}", "assistant", row["intent"])


def both_from_the_user(row):
    return _turns("user", row["message"], "user", row["intent"])


def answer_missing(row):
    return _turns("user", row["message"], "assistant", "")


def order_reversed(row):
    return _turns("user", row["message"], "assistant", row["intent"])[::-1]


def other_role_names(row):
    return _turns("customer", row["message"], "bot", row["intent"])


def other_keys(row):
    return [{"role": "user", "text": row["message"]}, {"role": "assistant", "text": row["intent"]}]


def question_alone(row):
    return _turns("user", row["message"], "assistant", row["intent"])[:1]


TICKET_TO_CONVERSATION = Exercise(
    lab="00_start_here",
    name="ticket_to_conversation",
    number="6.1",
    title="From a row to a conversation",
    objective="Turn a row of a data set into the conversation that the model should learn",
    minutes=4,
    difficulty=1,
    cases=cases,
    reference="ftlabs.course.exercises.lab00_start_here.conversation:ticket_to_conversation",
    invariants=(trained_text_is_the_intent,),
    accepts=(with_names, with_zip, as_a_tuple),
    misconceptions=(
        Misconception(
            "roles swapped",
            roles_swapped,
            "The roles are swapped: you teach the model to write the customer's message.",
            "`question` and `answer`. Whose words is the model to learn?",
        ),
        Misconception(
            "contents swapped",
            contents_swapped,
            "The contents are swapped: the model would see the intent and learn to write a message.",
            "`row[...]`. Which field does the customer write?",
        ),
        Misconception(
            "answer in the question",
            answer_in_the_question,
            "The intent stands in the user's turn as well. Training looks perfect, but a real message has no label.",
            "`question`. What will the model see when a new message comes in?",
        ),
        Misconception(
            "both from the user",
            both_from_the_user,
            "Both turns are the user's. Only what the assistant says is learned, so nothing would be.",
            "`answer`. Which role speaks the words that carry the loss?",
        ),
        Misconception(
            "answer missing",
            answer_missing,
            "The assistant's turn is empty: the model would learn to say nothing.",
            "`answer`. Which field of the row holds the right answer?",
        ),
        Misconception(
            "only the question",
            question_alone,
            "The assistant's turn is missing, so there is nothing to learn.",
            "What you return. A conversation of how many turns?",
        ),
        Misconception(
            "answer before the question",
            order_reversed,
            "The assistant speaks before it was asked.",
            "What you return. Who speaks first?",
        ),
        Misconception(
            "other role names",
            other_role_names,
            "The chat template knows the roles system, user and assistant, and no others.",
            "`role`. What are the two parties called?",
        ),
        Misconception(
            "other keys",
            other_keys,
            "Each turn needs the keys role and content: that is what a chat template reads.",
            "The keys of your two dictionaries.",
        ),
    ),
    remember="What the assistant says carries the loss; everything else is only context.",
)


def ticket_to_conversation(row: dict) -> list[dict]:
    """A ticket as a conversation: the customer's message from the user, its intent from the assistant.

    row: {"message": str, "intent": str, ...}. Returns two turns, each {"role": str, "content": str}.
    """
    question = {"role": "user", "content": row["message"]}
    answer = {"role": "assistant", "content": row["intent"]}
    return [question, answer]
