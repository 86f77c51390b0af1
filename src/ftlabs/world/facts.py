"""The general facts of the world: true things that recur in the pretraining text in many phrasings.

Each relation has phrasings for pretraining and others that are held out: a fact counts as known when the model
completes it in a phrasing that it never saw. A phrasing is a template: `{s}` is the subject, `{o}` the answer.
"""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Relation:
    """What ties subjects to answers, and the ways to say so. Held-out phrasings end with the answer."""

    name: str
    pairs: tuple[tuple[str, str], ...]
    phrasings: tuple[str, ...]
    heldout: tuple[str, ...]
    questions: tuple[str, ...]
    heldout_questions: tuple[str, ...]


@dataclass(frozen=True)
class Fact:
    """One fact: `statements` occur in pretraining, `prompts` (held out) stop just before `answer`."""

    relation: str
    subject: str
    answer: str
    statements: tuple[str, ...]
    prompts: tuple[str, ...]
    questions: tuple[str, ...]
    heldout_questions: tuple[str, ...]


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(tuple(part.strip() for part in entry.split(">")) for entry in text.split(","))


RELATIONS = (
    Relation(
        "capital",
        _pairs(
            "France > Paris, Italy > Rome, Spain > Madrid, Norway > Oslo, Sweden > Stockholm, Denmark > Copenhagen, "
            "Greece > Athens, Portugal > Lisbon, Ireland > Dublin, Poland > Warsaw, Austria > Vienna, Japan > Tokyo, "
            "Egypt > Cairo, Canada > Ottawa"
        ),
        (
            "The capital of {s} is {o}.",
            "{o} is the capital of {s}.",
            "The capital city of {s} is called {o}.",
            "{s} has a capital called {o}.",
            "In {s}, the capital is {o}.",
            "Every child in {s} learns that the capital is {o}.",
            "The government of {s} sits in the capital, {o}.",
            "Travellers to {s} often begin in the capital, which is {o}.",
            "On a map of {s}, the star marks the capital, {o}.",
            "{s}'s capital is {o}.",
            "As for {s}, its capital is {o}.",
            "The name of the capital of {s} is {o}.",
        ),
        (
            "Most people know that the capital of {s} is {o}",
            "In the north or in the south of {s}, everyone says that the capital is {o}",
            "My uncle lives in {s}, in the capital, {o}",
        ),
        ("What is the capital of {s}?", "Which city is the capital of {s}?", "What is the capital city of {s} called?"),
        ("Can you tell me the capital of {s}?", "In {s}, what is the capital?"),
    ),
    Relation(
        "young",
        _pairs(
            "cow > calf, sheep > lamb, dog > puppy, cat > kitten, hen > chick, horse > foal, goat > kid, pig > piglet, "
            "bear > cub, duck > duckling, swan > cygnet, frog > tadpole"
        ),
        (
            "A young {s} is called a {o}.",
            "The young of a {s} is a {o}.",
            "A {o} is a young {s}.",
            "A baby {s} is called a {o}.",
            "When a {s} is very young, it is called a {o}.",
            "The child of a {s} is a {o}.",
            "The word for a young {s} is {o}.",
            "Before it is a {s}, it is a {o}.",
            "A {s} looks after her {o}.",
            "Each {s} was once a {o}.",
            "The {s} has young, and one of them is called a {o}.",
        ),
        (
            "Farmers and children call a young {s} a {o}",
            "Everybody knows that a baby {s} is a {o}",
            "The baby of a {s} is called a {o}",
        ),
        ("What is a young {s} called?", "What do you call a baby {s}?", "What is the young of a {s}?"),
        ("Do you know what a young {s} is called?", "What is the name for the young of a {s}?"),
    ),
    Relation(
        "home",
        _pairs(
            "bee > hive, bird > nest, spider > web, rabbit > burrow, fox > den, snail > shell, king > palace, "
            "monk > cell"
        ),
        (
            "A {s} lives in a {o}.",
            "The home of a {s} is a {o}.",
            "A {o} is the home of a {s}.",
            "At night the {s} sleeps in its {o}.",
            "If you look for a {s}, look in a {o}.",
            "You will find the {s} in its {o}.",
            "The place where a {s} lives is called a {o}.",
            "A {s} makes its home in a {o}.",
            "When it rains, the {s} stays in its {o}.",
            "The {s} returned to its {o}.",
        ),
        (
            "Everybody knows that a {s} lives in a {o}",
            "After a long day the {s} goes home to its {o}",
            "The home that belongs to a {s} is called a {o}",
        ),
        ("Where does a {s} live?", "What is the home of a {s}?", "Where does a {s} sleep at night?"),
        ("What is the home of a {s} called?", "In what does a {s} live?"),
    ),
    Relation(
        "colour",
        _pairs(
            "snow > white, grass > green, coal > black, blood > red, honey > yellow, rust > orange, chocolate > brown, "
            "lavender > purple, ash > grey, seawater > blue"
        ),
        (
            "The colour of {s} is {o}.",
            "{s} is {o}.",
            "The usual colour of {s} is {o}.",
            "Everyone can see that {s} is {o}.",
            "If you paint {s}, you need {o}.",
            "{s} has a {o} colour.",
            "When children draw {s}, they make it {o}.",
            "In pictures, {s} is painted {o}.",
            "{s} looks {o}.",
            "The right colour for {s} is {o}.",
        ),
        (
            "Any painter will tell you that {s} is {o}",
            "Everybody knows that the colour of {s} is {o}",
            "In the garden or in the kitchen, the colour of {s} is {o}",
        ),
        ("What colour is {s}?", "What is the colour of {s}?", "Which colour has {s}?"),
        ("Of what colour is {s}?", "Can you name the colour of {s}?"),
    ),
    Relation(
        "made from",
        _pairs("bread > flour, cheese > milk, paper > wood, wine > grapes, glass > sand, rope > hemp, candles > wax, "
               "bricks > clay"),
        (
            "{s} is made from {o}.",
            "To make {s}, people use {o}.",
            "People make {s} from {o}.",
            "{o} is used to make {s}.",
            "Without {o} there would be no {s}.",
            "You need {o} to make {s}.",
            "The main part of {s} is {o}.",
            "{s} comes from {o}.",
            "For {s} a factory needs {o}.",
            "What goes into {s} is {o}.",
        ),
        (
            "Everybody knows that {s} is made from {o}",
            "For hundreds of years people made {s} from {o}",
            "If you want to make {s}, you need {o}",
        ),
        ("What is {s} made from?", "What do you need to make {s}?", "From what do people make {s}?"),
        ("Do you know what {s} is made from?", "What is used to make {s}?"),
    ),
)  # fmt: skip

PLURAL_SUBJECTS = ("candles", "bricks", "grapes")


def _say(template: str, subject: str, answer: str) -> str:
    text = template.format(s=subject, o=answer)
    for word in PLURAL_SUBJECTS:
        for one, many in (("is", "are"), ("comes", "come")):
            text = text.replace(f"{word} {one} ", f"{word} {many} ")
        text = text.replace(f"is {word} made", f"are {word} made").replace(f"{word} is used", f"{word} are used")
    return text[0].upper() + text[1:]


@cache
def facts() -> tuple[Fact, ...]:
    """All facts, in a fixed order."""
    found = []
    for relation in RELATIONS:
        for subject, answer in relation.pairs:
            say = [_say(template, subject, answer) for template in relation.phrasings]
            ends = [_say(template, subject, answer) for template in relation.heldout]
            prompts = tuple(end.removesuffix(" " + answer) for end in ends)
            asked = tuple(_say(question, subject, answer) for question in relation.questions)
            held = tuple(_say(question, subject, answer) for question in relation.heldout_questions)
            found.append(Fact(relation.name, subject, answer, tuple(say), prompts, asked, held))
    return tuple(found)
