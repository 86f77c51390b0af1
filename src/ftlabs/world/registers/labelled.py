"""Labelled lists: several tasks over the same words, in many formats. They teach the model to go on with a list."""

from collections.abc import Callable
from random import Random

from ftlabs.world.facts import facts
from ftlabs.world.grammar import expand, tidy
from ftlabs.world.lexicon import NUMBERS, nouns, pools, verbs

SHARE = 11

Pair = tuple[str, str]

FORMATS = (
    "{x}: {y}",
    "{x} - {y}",
    "{x} -> {y}",
    "{x} = {y}",
    "{x} | {y}",
    "{x} ({y})",
    "* {x}: {y}",
    "Text: {x}\nLabel: {y}",
    "Input: {x}\nOutput: {y}",
    "Message: {x}\nAnswer: {y}",
    "Word: {x}\nResult: {y}",
    "{x}\n=> {y}",
    '"{x}" is {y}',
)
OPINIONS = {
    "good": ("The {thing} was {good}.", "A {good} {building}.", "I liked the {food}, it was {good_taste}.",
             "What a {good_person} {job}.", "We had a {good} {day}.", "The {job} was {good_person} and {good_person}."),
    "bad": ("The {thing} was {bad}.", "A {bad} {building}.", "I did not like the {food}, it was {bad_taste}.",
            "What a {bad_person} {job}.", "We had a {bad} {day}.", "The {job} was {bad_person} and {bad_person}."),
}  # fmt: skip


def _category(rng: Random) -> Pair:
    noun = rng.choice(nouns())
    return noun.word, noun.category


def _colour(rng: Random) -> Pair:
    noun = rng.choice([noun for noun in nouns() if noun.colour])
    return noun.word, str(noun.colour)


def _plural(rng: Random) -> Pair:
    noun = rng.choice([noun for noun in nouns() if " " not in noun.plural and noun.plural != noun.word])
    return noun.word, noun.plural


def _past(rng: Random) -> Pair:
    verb = rng.choice(verbs())
    return verb.base, verb.past


def _capital(rng: Random) -> Pair:
    fact = rng.choice([fact for fact in facts() if fact.relation == "capital"])
    return fact.subject, fact.answer


def _sentiment(rng: Random) -> Pair:
    label = rng.choice(("good", "bad"))
    return tidy(expand(rng, rng.choice(OPINIONS[label]))), label


def _count(rng: Random) -> Pair:
    number = rng.randint(1, 5)
    return " ".join([rng.choice(pools()["small"])] * number), NUMBERS[number]


TASKS: tuple[Callable[[Random], Pair], ...] = (_category, _category, _colour, _plural, _past, _capital, _sentiment,
                                               _sentiment, _count)  # fmt: skip


def document(rng: Random) -> str:
    """Four to ten rows of one task in one format."""
    task, form = rng.choice(TASKS), rng.choice(FORMATS)
    rows = [task(rng) for _ in range(rng.randint(4, 10))]
    return ("\n\n" if "\n" in form else "\n").join(form.format(x=x, y=y) for x, y in rows)
