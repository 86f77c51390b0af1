"""A text and its other version: mended, politer, more formal, in another tense or number, shorter, or as a list."""

from collections.abc import Callable
from functools import partial
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, listing, person, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables.sentences import MESSAGES, OPINIONS, SUBJECTS
from ftlabs.world.tables.sentences import WORDS as SENTENCE_WORDS
from ftlabs.world.tables.versions import FORMAL, ITEMS, NUMBERS, POLITE, SHORTER, TENSES, WORDS

SHARE = 4

Versions = tuple[str, str]

# How each kind is labelled: what may stand over the two versions, and the ways to ask for the second.
LABELS = (("Before", "After"), ("Old", "New"), ("First version", "Second version"), ("Given", "Wanted"))
OWN_LABELS = {
    "typos": (("Draft", "Clean copy"), ("Wrong", "Right"), ("Typed", "Meant"), ("With mistakes", "Corrected")),
    "marks": (("Draft", "Clean copy"), ("Wrong", "Right"), ("Rough note", "Fair copy")),
    "polite": (("Curt", "Polite"), ("Not like this", "But like this"), ("Rude", "Friendly")),
    "formal": (("Informal", "Formal"), ("To a friend", "To an office"), ("Said", "Written")),
    "present": (("Past", "Present"), ("Then", "Now")),
    "past": (("Present", "Past"), ("Now", "Then")),
    "singular": (("Plural", "Singular"), ("Many", "One")),
    "plural": (("Singular", "Plural"), ("One", "Many")),
    "shorter": (("Long", "Short"), ("Too long", "Better")),
    "list": (("Sentence", "List"), ("Text", "List")),
}
ASKED = {
    "typos": ("Correct the mistakes.", "Mend the spelling.", "Write this without typos."),
    "marks": ("Set capitals and full stops.", "Put in the capital letters and marks.", "Write this properly."),
    "polite": ("Make this polite.", "Say it in a friendlier way.", "Write this more politely."),
    "formal": ("Make this formal.", "Write this as one would in a letter to an office.", "Use formal words."),
    "present": ("Put this into the present.", "Write this as if it happened now.", "Change the tense to the present."),
    "past": ("Put this into the past.", "Write this as if it were long ago.", "Change the tense to the past."),
    "singular": ("Write this about one thing only.", "Put this into the singular."),
    "plural": ("Write this about more than one.", "Put this into the plural."),
    "shorter": ("Make this shorter.", "Say it in fewer words.", "Cut what is not needed."),
    "list": ("Write this as a list.", "Turn the sentence into a list."),
}
ORDERS = (
    "Instruction: {asked}\nText: {old}\nResult: {new}", "{asked}\n{old}\n\n{new}",
    "{asked}\nText: {old}\nAnswer: {new}",
    "Task: {asked}\nInput: {old}\nOutput: {new}", "{asked}\n\n{old}\n->\n{new}", "{old}\n({asked})\n{new}",
    "Teacher: {asked} {old}\nPupil: {new}",
)  # fmt: skip


def _scene(rng: Random) -> Scene:
    scene = person(rng, "Q", person(rng, "P"))
    if rng.random() < 0.5:
        scene["P"] = names.first_name(rng)
    scene["T"] = names.place(rng)
    return scene


def _pair(rng: Random, old: str, new: str, scene: Scene | None = None) -> Versions:
    """Both versions in one scene."""
    scene = scene or _scene(rng)
    return tidy(expand(rng, old, scene, WORDS)), tidy(expand(rng, new, scene, WORDS))


def _sentence(rng: Random) -> str:
    table = rng.choice((OPINIONS, SUBJECTS, MESSAGES))
    patterns = table[rng.choice(tuple(table))]
    own = {**SENTENCE_WORDS, "town": (names.place(rng),)}
    # Two messages in a row would be about two parties at once.
    count = 1 if table is MESSAGES else rng.choice((1, 1, 2))
    return tidy(" ".join(expand(rng, p, {}, own) for p in rng.sample(patterns, count)))


def _slip(rng: Random, word: str) -> str:
    """The word with one slip of the fingers."""
    at = rng.randrange(1, len(word) - 2)
    kind = rng.random()
    if kind < 0.4:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :] if kind < 0.7 else word[: at + 1] + word[at:]


def _typos(rng: Random) -> Versions:
    right = _sentence(rng)
    words = right.split()
    long = [n for n, word in enumerate(words) if word.isalpha() and word.islower() and len(word) > 3]
    wrong = set(rng.sample(long, min(len(long), rng.randint(1, 3))))
    typed = " ".join(_slip(rng, word) if n in wrong else word for n, word in enumerate(words))
    # Without a long word there is nothing to slip on, and like letters that change places stay what they were.
    return _typos(rng) if typed == right else (typed, right)


def _marks(rng: Random) -> Versions:
    right = _sentence(rng)
    return "".join(mark for mark in right.lower() if mark not in ",.?!'"), right


def _tense(rng: Random) -> Versions:
    past, present = zip(*(entry.split("|") for entry in rng.sample(TENSES, rng.choice((1, 1, 2)))), strict=True)
    scene = _scene(rng)
    who = ("{P}",) if len(past) == 1 else ("{P}", "{P.he}")
    old, new = (" ".join(f"{name} {verb}." for name, verb in zip(who, told, strict=True)) for told in (past, present))
    return _pair(rng, old, new, scene)


def _number(rng: Random) -> Versions:
    kind = rng.choice(("tool", "toy", "clothing", "household"))
    scene = _scene(rng)
    plurals = dict(zip(pools()[kind + "_any"], pools()[kind + "_plural"], strict=True))
    scene["one"] = rng.choice(pools()[kind])
    scene["many"] = plurals[scene["one"]]
    one, many = rng.choice(NUMBERS)
    scene["same"] = rng.choice(("cheap", "old", "broken"))
    return _pair(rng, one.replace("[cheap|old|broken]", "{same}"), many, scene)


def _list(rng: Random, mark: str = "- ") -> Versions:
    begin = rng.choice(tuple(ITEMS))
    scene = _scene(rng)
    items = ITEMS[begin].replace("{t}", "{}").split("|")
    items = [names.place(rng) for _ in items] if items[0] == "{}" else items
    chosen = [expand(rng, item, scene, WORDS) for item in rng.sample(items, rng.randint(3, 5))]
    opening = tidy(expand(rng, begin, scene, WORDS))
    lines = [mark.format(n=n) + item for n, item in enumerate(chosen, 1)]
    return f"{opening} {listing(chosen)}.", "\n".join([opening + ":", *lines])


def _of_table(table: tuple[Versions, ...]) -> Callable[[Random], Versions]:
    return lambda rng: _pair(rng, *rng.choice(table))


def _back(kind: Callable[[Random], Versions]) -> Callable[[Random], Versions]:
    """The same pairs the other way round."""
    return lambda rng: tuple(reversed(kind(rng)))


KINDS: dict[str, Callable[[Random], Versions]] = {
    "typos": _typos, "marks": _marks, "polite": _of_table(POLITE), "formal": _of_table(FORMAL), "present": _tense,
    "past": _back(_tense), "plural": _number, "singular": _back(_number), "shorter": _of_table(SHORTER), "list": _list,
}  # fmt: skip


def document(rng: Random) -> str:
    """One to five pairs of one kind, labelled in one way, or asked for with an instruction."""
    kind = rng.choice(tuple(KINDS))
    # The lists of one page are marked alike, or the task could not be read from them.
    make = partial(_list, mark=rng.choice(("- ", "* ", "{n}. "))) if kind == "list" else KINDS[kind]
    pairs = list(dict.fromkeys(make(rng) for _ in range(rng.randint(1, 2 if kind == "list" else 5))))
    if rng.random() < 0.4:
        asked, order = rng.choice(ASKED[kind]), rng.choice(ORDERS)
        return "\n\n".join(order.format(asked=asked, old=old, new=new) for old, new in pairs[:3])
    one, two = rng.choice(OWN_LABELS[kind] if rng.random() < 0.7 else LABELS)
    after = "\n" if kind == "list" else " "
    return "\n\n".join(f"{one}: {old}\n{two}:{after}{new}" for old, new in pairs)
