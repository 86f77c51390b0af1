"""A small sentence grammar: templates with alternatives and slots, expanded with a seeded generator.

- `[red|green|]` picks one alternative (an empty one is allowed); alternatives may nest;
- `{animal}` draws a word from the pool of that name, a new one each time;
- `{animal.1}` draws once and remembers, so that the same animal comes back later in the text;
- a register may bring pools of its own (`words`), which go before those of the lexicon;
- `{P}`, `{P.he}`, `{P.him}`, `{P.his}` are a person of the scene (see `person`).

Afterwards `tidy` sets `a` or `an` and the capital letters, so that templates need not care.
"""

import random
import re
from collections.abc import Mapping, Sequence

from ftlabs.world.lexicon import pools

ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")
SLOT = re.compile(r"\{([A-Za-z_]+(?:\.[A-Za-z0-9_]+)?)\}")
ARTICLE = re.compile(r"\b([Aa]) (?=(?!uni|use|eu|one\b|once\b)[aeiou]|hour|honest)", re.IGNORECASE)
SPACES = re.compile(r" {2,}")
BEFORE_MARK = re.compile(r" +([.,?!;:])(?=\s|$)")
IDLE_COMMA = re.compile(r", ?(?=[.?!](?:\s|$))")
SPEECH = "asked|said|answered|replied|shouted|called|cried|whispered|wondered"
SPOKEN = re.compile(rf"(?<=[?!]\" )((?:he|she) (?:{SPEECH})|(?:{SPEECH}))\b", re.IGNORECASE)
SENTENCE = re.compile(r"((?:^|[.?!] |[.?!]\" |\n)\"?|(?<=[:,] )\")([a-z])")

Scene = dict[str, str]
Words = Mapping[str, Sequence[str]]


def person(rng: random.Random, key: str, scene: Scene | None = None) -> Scene:
    """A person for the slots `{key}`, `{key.he}`, `{key.him}`, `{key.his}`, with a name new to the scene."""
    scene = {} if scene is None else scene
    taken = set(scene.values())
    woman = rng.random() < 0.5
    name = rng.choice([name for name in pools()["woman" if woman else "man"] if name not in taken])
    forms = ("she", "her", "her") if woman else ("he", "him", "his")
    scene[key] = name
    scene.update(zip((f"{key}.he", f"{key}.him", f"{key}.his"), forms, strict=True))
    return scene


def expand(rng: random.Random, template: str, scene: Scene | None = None, words: Words | None = None) -> str:
    """Fill one template. Remembered slots are written into `scene`. Raises KeyError for an unknown slot.

    words: pools of the caller's own, looked up before those of the lexicon.
    """
    scene = {} if scene is None else scene
    own = words or {}
    text = template
    while "[" in text:
        text = ALTERNATIVES.sub(lambda match: rng.choice(match[1].split("|")), text)

    def fill(match: re.Match) -> str:
        key = match[1]
        if key in scene:
            return scene[key]
        pool, _, remembered = key.partition(".")
        choices = own[pool] if pool in own else pools()[pool]
        word = rng.choice(choices)
        if remembered:
            taken = {value for name, value in scene.items() if name.startswith(pool + ".")}
            while word in taken and not taken.issuperset(choices):
                word = rng.choice(choices)
            scene[key] = word
        return word

    return SLOT.sub(fill, text)


def tidy(text: str, capitals: bool = True) -> str:
    """Set `a` or `an`, single spaces, no comma before a full stop; if asked, capitals where sentences begin."""
    text = ARTICLE.sub(lambda match: match[1] + "n ", SPACES.sub(" ", text))
    text = IDLE_COMMA.sub("", BEFORE_MARK.sub(r"\1", text.replace(" \n", "\n").strip()))
    if not capitals:
        return text
    text = SENTENCE.sub(lambda match: match[1] + match[2].upper(), text)
    return SPOKEN.sub(lambda match: match[1].lower(), text)


def write(
    rng: random.Random,
    templates: Sequence[str],
    scene: Scene | None = None,
    join: str = " ",
    words: Words | None = None,
) -> str:
    """Expand templates in one scene and join them to a tidy text; empty results are left out."""
    scene = {} if scene is None else scene
    parts = [expand(rng, template, scene, words).strip() for template in templates]
    return tidy(join.join(part for part in parts if part))


def some(rng: random.Random, templates: Sequence[str], low: int, high: int) -> list[str]:
    """Between `low` and `high` different templates, in random order."""
    return rng.sample(list(templates), min(len(templates), rng.randint(low, high)))


def listing(words: Sequence[str]) -> str:
    """ "a, b and c"."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
