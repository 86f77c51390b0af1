"""Ways to write an example and its answer down. `{x}` is the example, `{y}` the answer.

Those that people use are listed; the others are made up on the spot, a new one in each document, so that the model
learns to take a format from the rows before and not from memory.
"""

from random import Random

from ftlabs.world.heldout import LABEL_FORMATS

# These suit words and whole sentences alike.
GENERAL = (
    "{x} -> {y}",
    "{x}: {y}",
    "{x} = {y}",
    "{x} - {y}",
    "{x} => {y}",
    "{x} | {y}",
    "{x}\t{y}",
    "{x} ({y})",
    "({y}) {x}",
    "{y} <- {x}",
    "<{y}> {x}",
    "{x} # {y}",
    "{x} / {y}",
    "{x} // {y}",
    "{x} ==> {y}",
    "{x} * {y} *",
    "{x} ~ {y}",
    '"{x}": "{y}"',
    '"{x}" -> "{y}"',
    '"{x}","{y}"',
    '"{x}" is {y}.',
    "'{x}' = '{y}'",
    "x: {x}, y: {y}",
    "Input: {x} Output: {y}",
    "Input: {x}\nOutput: {y}",
    "input: {x}\noutput: {y}",
    "INPUT {x}\nOUTPUT {y}",
    "Q: {x}\nA: {y}",
    "Q: {x} A: {y}",
    "Question: {x}\nAnswer: {y}",
    "Given: {x}\nWanted: {y}",
    "Text: {x}\nLabel: {y}",
    "Text: {x} - Label: {y}",
    "Example: {x}\nSolution: {y}",
    "Entry: {x}\nResult: {y}",
    "Item: {x} | Answer: {y}",
    "From: {x}\nTo: {y}",
    "In: {x}\nOut: {y}",
    "Left: {x}\nRight: {y}",
    "Card: {x}\nBack of the card: {y}",
    "Read: {x}\nWrite: {y}",
    "{x}\n{y}",
    "{x}\n-> {y}",
    "{x}\n= {y}",
    "{x}\nAnswer: {y}",
    "{x}\n\t{y}",
    "> {x}\n{y}",
    "# {x}\n{y}",
    "Teacher: {x}\nPupil: {y}",
    "A: {x}\nB: {y}",
)

# These are sentences, or leave no room for commas: for single words only.
FOR_WORDS = (
    "{x} becomes {y}.",
    "{x} gives {y}.",
    "{x} goes with {y}.",
    "{x},{y}",
    "{x};{y}",
    "{x} {y}",
    "For {x} we write {y}.",
    "If you see {x}, say {y}.",
    "The answer for {x} is {y}.",
    "What about {x}? It is {y}.",
    "Word: {x}\nAnswer: {y}",
    "Word: {x}, answer: {y}",
    'When I say "{x}", you say "{y}".',
    'I say "{x}" and you say "{y}".',
    'To "{x}" belongs "{y}".',
    "From {x} to {y}",
    "{x}, so {y}",
    "{x}? {y}.",
    "{x}? {y}!",
)

SYMBOLS = "- = > ~ : ; | / # + * % & @ ! ^ _".split()
CAPTIONS = (
    "Word Line Row Case Fact Note Sign Thing Name Mark Code Class Type Kind Sort Side Part End Page Tag First Second "
    "Before After Here There Given Asked Found Told Shown Known Heard Taken Sent Left Right Front Back Key Value"
).split()
BETWEEN = (
    "is, means, makes, takes, gets, has, brings, calls for, stands for, leads to, turns into, belongs to, is called, "
    "is marked, was filed under, came out as, we say, they put, I wrote, the answer was, then comes, and then"
).split(", ")
OPENERS = ("for", "with", "from", "take", "see", "about", "at", "to", "the word", "we had", "they saw", "I read")


def invented(rng: Random) -> str:
    """A format that is made up: signs, captions, words or quotation marks before, between and behind. Never one that is
    held out for measuring."""
    while True:
        form = rng.choice((_signs, _signs, _captions, _words))(rng)
        if form not in LABEL_FORMATS:
            return form


def _sign(rng: Random) -> str:
    """One to three signs, mostly the same ones."""
    if rng.random() < 0.7:
        return rng.choice(SYMBOLS) * rng.choice((1, 1, 2, 2, 3))
    return "".join(rng.sample(SYMBOLS, 2))


def _signs(rng: Random) -> str:
    shapes = (
        "{x} $S {y}",
        "{x} $S {y}",
        "{x} $S {y} $S",
        "$S {x} $S {y}",
        "$S {x} $T {y}",
        "{x}$S {y}",
        '"{x}" $S {y}',
    )
    return rng.choice(shapes).replace("$S", _sign(rng)).replace("$T", _sign(rng))


def _captions(rng: Random) -> str:
    one, other = rng.sample(CAPTIONS, 2)
    if rng.random() < 0.3:
        one, other = one.lower(), other.lower()
    shapes = ("$1: {x}\n$2: {y}", "$1: {x}\n$2: {y}", "$1: {x} $S $2: {y}", "$1 {x}\n$2 {y}", "$1 = {x}, $2 = {y}",
              "{x}\n$2: {y}")  # fmt: skip
    return rng.choice(shapes).replace("$1", one).replace("$2", other).replace("$S", _sign(rng))


def _words(rng: Random) -> str:
    shapes = ("{x} $B {y}", "{x} $B {y}.", "$O {x} $B {y}", "$O {x} $B {y}", '"{x}" $B {y}', "$S {x}\n$B {y}",
              "$S {x} $B {y}")  # fmt: skip
    form = rng.choice(shapes).replace("$S", _sign(rng))
    return form.replace("$O", rng.choice(OPENERS)).replace("$B", rng.choice(BETWEEN))
