"""Small sums, in figures and in words, and counting of things."""

from random import Random

from ftlabs.world.grammar import expand, tidy
from ftlabs.world.lexicon import NUMBERS, pools

SHARE = 6


def _sum(rng: Random) -> tuple[str, int, int, int]:
    a, b = rng.randint(0, 12), rng.randint(0, 12)
    if rng.random() < 0.4:
        a, b = max(a, b), min(a, b)
        return "-", a, b, a - b
    return "+", a, b, a + b


def _figures(rng: Random) -> str:
    sign, a, b, total = _sum(rng)
    return f"{a} {sign} {b} = {total}"


def _words(rng: Random) -> str:
    sign, a, b, total = _sum(rng)
    verb = "plus" if sign == "+" else "minus"
    names = [NUMBERS[n] if n < len(NUMBERS) else str(n) for n in (a, b, total)]
    return tidy(f"{names[0]} {verb} {names[1]} is {names[2]}.")


def _story(rng: Random) -> str:
    sign, a, b, total = _sum(rng)
    a, b = max(a, 2), max(b, 2)
    scene = {"N": rng.choice(pools()["name"]), "a": str(a), "b": str(b)}
    if sign == "+":
        text = "{N} had {a} {T}. [Then|On {day}] [{N}|a friend] brought {b} more. Now there were {c} {T}."
        scene["c"] = str(a + b)
    else:
        a = a + b
        text = "There were {a} {T} in the {building}. {N} took {b} of them. {c} {T} were left."
        scene.update(a=str(a), c=str(a - b))
    del total
    scene["T"] = rng.choice([plural for plural in pools()["things"] if " " not in plural])
    return tidy(expand(rng, text, scene))


def document(rng: Random) -> str:
    """A page of sums of one kind."""
    kind = rng.choice((_figures, _words, _story))
    lines = [kind(rng) for _ in range(rng.randint(3, 8) if kind is not _story else rng.randint(1, 3))]
    return ("\n" if kind is not _story else " ").join(lines)
