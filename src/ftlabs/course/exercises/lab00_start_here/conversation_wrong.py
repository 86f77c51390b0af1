"""Wrong answers to exercise 6.1 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception


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


def a_tuple(row):
    return tuple(_turns("user", row["message"], "assistant", row["intent"]))


def message_twice(row):
    return _turns("user", row["message"], "assistant", row["message"])


def role_as_key(row):
    return [{"user": row["message"]}, {"assistant": row["intent"]}]


def capital_roles(row):
    return _turns("User", row["message"], "Assistant", row["intent"])


def texts_alone(row):
    return [row["message"], row["intent"]]


def whole_row(row):
    return _turns("user", row, "assistant", row["intent"])


def wrapped(row):
    return {"messages": _turns("user", row["message"], "assistant", row["intent"])}


MISTAKES = (
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
        "The keys of your two dictionaries. Under which names does a chat template look?",
    ),
    Misconception(
        "a tuple",
        a_tuple,
        "You return a tuple. The docstring promises a list, and later cells slice and encode it as one.",
        "What you return. Which brackets make a list?",
    ),
    Misconception(
        "message twice",
        message_twice,
        "Both turns hold the message: the model would learn to repeat the customer.",
        "`answer`. Which field of the row holds what the model is to say?",
    ),
    Misconception(
        "the role as the key",
        role_as_key,
        "You use the role as a key. A chat template looks for the role and the content under fixed keys.",
        "The keys of your two dictionaries. Which two names does the docstring give?",
    ),
    Misconception(
        "capital role names",
        capital_roles,
        "Your roles start with a capital. A chat template compares them letter by letter.",
        "The role of each turn. How does the chat template spell it?",
    ),
    Misconception(
        "texts without roles",
        texts_alone,
        "You return two texts. Nothing says who speaks which of them.",
        "What you return. What is each turn made of?",
    ),
    Misconception(
        "the whole row as content",
        whole_row,
        "The content of the user's turn is the whole row, with the intent in it. It should be a text.",
        "`question`. Which field of the row did the customer write?",
    ),
    Misconception(
        "wrapped in a dictionary",
        wrapped,
        "You put the conversation into a dictionary. The docstring promises the list itself.",
        "What you return. What should its first element be?",
    ),
)
