"""Lists of bare questions without any heading: a bare question is followed by further questions, not answered."""

from random import Random

from ftlabs.world import names
from ftlabs.world.facts import facts
from ftlabs.world.grammar import expand, tidy
from ftlabs.world.tables.everyday import PATTERNS, WORDS

SHARE = 14

EVERYDAY = tuple(PATTERNS)
FACTUAL = 0.4
SKIES = ("red", "dark", "clear", "bright", "grey")


def everyday_question(rng: Random) -> str:
    """One question about everyday things. Places and one of the persons are usually made up for it."""
    return _everyday(rng, rng.choice(EVERYDAY))


def _everyday(rng: Random, pattern: str) -> str:
    newcomer = rng.choice((names.first_name(rng), f"{names.first_name(rng)} {names.surname(rng)}"))
    scene = {"newcomer": newcomer, "sky": rng.choice(SKIES)}
    if rng.random() < 0.7:
        scene["place"] = names.place(rng)
    else:
        scene["place"] = expand(rng, "{town.1}", scene)
    return tidy(expand(rng, pattern, scene, WORDS))


def question(rng: Random) -> str:
    """A question about a general fact or about everyday things."""
    return rng.choice(rng.choice(facts()).questions) if rng.random() < FACTUAL else everyday_question(rng)


def _of_one_kind(rng: Random) -> list[str]:
    """Questions in one wording, or neighbours in the table, which are about the same matter."""
    count = rng.randint(3, 7)
    if rng.random() < 0.4:
        at = rng.randrange(len(EVERYDAY) - count)
        return [_everyday(rng, pattern) for pattern in EVERYDAY[at : at + count]]
    relation = rng.choice(facts()).relation
    known = [fact for fact in facts() if fact.relation == relation]
    return [rng.choice(fact.questions) for fact in rng.sample(known, min(len(known), count))]


def document(rng: Random) -> str:
    """Three to ten questions, one to a line or one after the other; at times all about one matter."""
    join = rng.choice(("\n", "\n", "\n", " "))
    asked = _of_one_kind(rng) if rng.random() < 0.2 else [question(rng) for _ in range(rng.randint(3, 10))]
    return join.join(dict.fromkeys(asked))
