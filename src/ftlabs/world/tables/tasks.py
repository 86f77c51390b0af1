"""Small tasks over shared words and sentences. Each draws an example and its right answer: `(rng) -> (x, y)`.

The same example has another answer in another task, so the task itself must be read from the rows before.
"""

from collections.abc import Callable
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.facts import facts
from ftlabs.world.grammar import expand, tidy
from ftlabs.world.lexicon import DAYS, MONTHS, NUMBERS, Noun, nouns, pools, verbs
from ftlabs.world.tables.sentences import MESSAGES, NAMED, OPINIONS, SUBJECTS, WORDS
from ftlabs.world.tables.wordlists import CAPITALS, OPPOSITES, OTHER_ANIMALS, PERSONS

Pair = tuple[str, str]
Task = Callable[[Random], Pair]

# What can be asked of a noun; None where the noun has no good answer.
OF_NOUNS: dict[str, Callable[[Noun], str | None]] = {
    "category": lambda noun: None if noun.category in VAGUE else noun.category,
    "colour": lambda noun: noun.colour,
    "plural": lambda noun: None if " " in noun.plural or noun.plural == noun.word else noun.plural,
    "first letter": lambda noun: noun.word[0],
    "capital letters": lambda noun: noun.word.upper(),
    "alive": lambda noun: None if noun.category in GROWN else "yes" if noun.category in ("animal", "job") else "no",
    "first and last letter": lambda noun: noun.word[0] + noun.word[-1],
}
# Categories that a reader could not guess from the word.
VAGUE = ("nature", "travel", "household", "paper", "toy")
# Plants, and what was a plant or an animal: one may argue whether they are alive.
GROWN = ("flower", "fruit", "vegetable", "food", "nature")


@cache
def noun_table(task: str) -> dict[str, str]:
    """Each noun that has an answer in the task, with the answer."""
    answers = {noun.word: OF_NOUNS[task](noun) for noun in nouns()}
    return {word: answer for word, answer in answers.items() if answer}


@cache
def _items(task: str) -> tuple[Pair, ...]:
    return tuple(noun_table(task).items())


def _category(rng: Random) -> Pair:
    return rng.choice(_items("category"))


def _colour(rng: Random) -> Pair:
    return rng.choice(_items("colour"))


def _plural(rng: Random) -> Pair:
    return rng.choice(_items("plural"))


def _alive(rng: Random) -> Pair:
    living = rng.random() < 0.5
    return rng.choice([pair for pair in _items("alive") if (pair[1] == "yes") is living])


@cache
def _some_words() -> tuple[str, ...]:
    """Nouns, verbs and adjectives for tasks that take any word."""
    opposites = [word for pair in OPPOSITES.split("|") for word in pair.split()]
    return tuple(dict.fromkeys([noun.word for noun in nouns()] + [verb.base for verb in verbs()] + opposites))


def _first_letter(rng: Random) -> Pair:
    word = rng.choice(_some_words())
    return word, word[0]


def _ends(rng: Random) -> Pair:
    word = rng.choice(_some_words())
    return word, word[0] + word[-1]


def _capitals(rng: Random) -> Pair:
    word = names.place(rng) if rng.random() < 0.15 else rng.choice(_some_words())
    return word, word.upper()


def _small_letters(rng: Random) -> Pair:
    word = rng.choice(_some_words())
    return word.upper(), word


def _past(rng: Random) -> Pair:
    verb = rng.choice(verbs())
    return verb.base, verb.past


def _ing(rng: Random) -> Pair:
    verb = rng.choice(verbs())
    return verb.base, verb.ing


def _he(rng: Random) -> Pair:
    verb = rng.choice(verbs())
    return verb.base, "he " + verb.third


@cache
def _capital_cities() -> tuple[Pair, ...]:
    known = [(fact.subject, fact.answer) for fact in facts() if fact.relation == "capital"]
    more = [tuple(entry.split()) for entry in CAPITALS.split("|")]
    return tuple(dict([*more, *known]).items())


def _capital_city(rng: Random) -> Pair:
    return rng.choice(_capital_cities())


def _opposite(rng: Random) -> Pair:
    pair = rng.choice(OPPOSITES.split("|")).split()
    return tuple(pair if rng.random() < 0.5 else reversed(pair))


def _young(rng: Random) -> Pair:
    return rng.choice([(fact.subject, fact.answer) for fact in facts() if fact.relation == "young"])


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    """Animals, persons and things, for the task `who`."""
    things = tuple(word for kind in ("tool", "furniture", "vehicle", "instrument") for word in pools()[kind])
    animals = pools()["animal"] + tuple(OTHER_ANIMALS.split("|"))
    return {"animal": animals, "person": pools()["job"] + tuple(PERSONS.split("|")), "thing": things}


def _who(rng: Random) -> Pair:
    kind = rng.choice(tuple(_kinds()))
    return rng.choice(_kinds()[kind]), kind


def _said(rng: Random, patterns: tuple[str, ...], scene: dict[str, str] | None = None) -> str:
    own = {**WORDS, "town": (names.place(rng), *pools()["town"][:6])}
    return tidy(expand(rng, rng.choice(patterns), scene, own))


def _of_table(table: dict[str, tuple[str, ...]]) -> Task:
    """A task whose examples are sentences and whose answer is the key under which they stand."""

    def task(rng: Random) -> Pair:
        label = rng.choice(tuple(table))
        return _said(rng, table[label]), label

    return task


def _name(rng: Random) -> Pair:
    name = names.first_name(rng) if rng.random() < 0.6 else rng.choice(pools()["name"])
    return _said(rng, NAMED, {"N": name}), name


def _sentence(rng: Random) -> str:
    table = rng.choice((OPINIONS, SUBJECTS))
    return _said(rng, table[rng.choice(tuple(table))])


def _first_word(rng: Random) -> Pair:
    text = _sentence(rng)
    return text, text.split()[0].strip(",.?!")


def _last_word(rng: Random) -> Pair:
    text = _sentence(rng)
    return text, text.split()[-1].strip(",.?!")


def _repeated(rng: Random) -> Pair:
    number = rng.randint(1, 6)
    return " ".join([rng.choice(pools()["small"])] * number), NUMBERS[number]


def _animals_in(rng: Random) -> Pair:
    number, others = rng.randint(0, 4), rng.randint(0, 3)
    words = rng.sample(pools()["animal"], number) + rng.sample(pools()["tool"], max(others, 1 if number < 2 else 0))
    rng.shuffle(words)
    return " ".join(words), str(number)


def _swap(rng: Random) -> Pair:
    one, two = rng.sample(_some_words(), 2)
    return f"{one} {two}", f"{two} {one}"


def _again(rng: Random) -> Pair:
    word = rng.choice(_some_words())
    return word, f"{word} {word}"


def _next_number(rng: Random) -> Pair:
    number = rng.randint(1, 60)
    return str(number), str(number + 1)


def _number_before(rng: Random) -> Pair:
    number = rng.randint(2, 60)
    return str(number), str(number - 1)


def _series(rng: Random) -> Pair:
    first, step = rng.randint(1, 12), rng.choice((1, 2, 2, 3, 5, 10))
    return " ".join(str(first + step * i) for i in range(4)), str(first + step * 4)


TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}


def _figures(rng: Random) -> Pair:
    if rng.random() < 0.6:
        number = rng.randrange(len(NUMBERS))
        return NUMBERS[number], str(number)
    ten = rng.choice(tuple(TENS))
    more = rng.randint(0, 9)
    return f"{ten}-{NUMBERS[more]}" if more else ten, str(TENS[ten] + more)


def _next_name(rng: Random) -> Pair:
    days = rng.choice((DAYS, MONTHS))
    at = rng.randrange(len(days))
    return days[at], days[(at + 1) % len(days)]


TASKS: dict[str, Task] = {
    "category": _category, "colour": _colour, "plural": _plural, "capital city": _capital_city,
    "first letter": _first_letter, "capital letters": _capitals, "small letters": _small_letters, "past": _past,
    "ing form": _ing, "with he": _he, "opposite": _opposite, "sentiment": _of_table(OPINIONS),
    "subject": _of_table(SUBJECTS), "kind of message": _of_table(MESSAGES), "who": _who, "alive": _alive,
    "name": _name, "first word": _first_word, "last word": _last_word, "repeated": _repeated,
    "animals": _animals_in, "swap": _swap, "again": _again, "next number": _next_number,
    "number before": _number_before, "series": _series, "figures": _figures, "day or month after": _next_name,
    "young": _young, "first and last letter": _ends,
}  # fmt: skip
