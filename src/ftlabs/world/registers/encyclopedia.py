"""Encyclopedia entries: general facts, each said in one of many ways, about one subject or several."""

from random import Random

from ftlabs.world.facts import Fact, facts
from ftlabs.world.grammar import tidy

SHARE = 20

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
    small = statement[0].lower() + statement[1:]
    # Behind a link a sentence goes on with a small letter, unless it begins with a name (Rome, Italy).
    common = statement.startswith(SMALL) or any(small.startswith(w) for w in (fact.subject, fact.answer) if w.islower())
    return link + (small if link and common else statement)


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
