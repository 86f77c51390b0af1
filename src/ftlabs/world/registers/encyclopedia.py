"""Encyclopedia entries: general facts, each said in one of many ways, about one subject or several."""

from random import Random

from ftlabs.world.facts import Fact, facts
from ftlabs.world.grammar import tidy

SHARE = 18

LINKS = ("", "", "", "", "It is well known that ", "Also, ", "To be exact, ", "Remember that ")
SMALL = (
    "The ",
    "A ",
    "In ",
    "On ",
    "To ",
    "When ",
    "Before ",
    "Every ",
    "Each ",
    "If ",
    "Without ",
    "For ",
    "You ",
    "At ",
    "People ",
)


def _say(rng: Random, fact: Fact) -> str:
    link, statement = rng.choice(LINKS), rng.choice(fact.statements)
    return link + (statement[0].lower() + statement[1:] if link and statement.startswith(SMALL) else statement)


def document(rng: Random) -> str:
    """Two to six facts, mostly of one relation, one sentence after the other."""
    relation = rng.choice(facts()).relation
    mine = [fact for fact in facts() if fact.relation == relation or rng.random() < 0.2]
    chosen = rng.sample(mine, rng.randint(2, 5))
    if rng.random() < 0.35:  # one subject said twice, in other words
        again = chosen[0]
        first, second = rng.sample(again.statements, 2)
        return tidy(" ".join([first, second, *(_say(rng, fact) for fact in chosen[1:])]))
    return tidy(rng.choice((" ", " ", "\n")).join(_say(rng, fact) for fact in chosen))
