"""Notices: announcements, closures, lost and found, house rules, posters, warnings and the weather, as on walls."""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, person, tidy
from ftlabs.world.lexicon import MONTHS
from ftlabs.world.tables import notice_texts as texts
from ftlabs.world.tables.services import clock, money, somewhere

SHARE = 3

# How many notices of a kind stand together: rules and signs are short, posters are long.
KINDS = {
    "PLATFORM": (2, 4), "AFLOAT": (2, 4), "CLOSURES": (2, 4), "LOST": (2, 4), "HOUSE": (4, 8), "POSTERS": (2, 4),
    "WARNINGS": (4, 8), "STORMS": (2, 4), "FROST": (2, 4), "SUNSHINE": (2, 4),
}  # fmt: skip
WEIGHTS = (4, 3, 3, 3, 3, 3, 1.5, 1.2, 1, 1)


def _numbers(rng: Random, style: str, currency: str) -> Scene:
    """Times, dates, prices and other numbers of one notice, in order where there is an order."""
    soon = 5 * rng.randint(84, 190)
    month, day = rng.randrange(12), rng.randint(1, 14)
    low = rng.randint(14, 21)
    delay = 5 * rng.randint(1, 11)
    platform, other = rng.sample(range(2, 10), 2)
    return {
        "soon": clock(soon, style), "then": clock(soon + 5 * rng.randint(6, 48), style),
        "night": clock(60 * rng.randint(20, 22), style), "date": f"{day} {MONTHS[month]}",
        "date_later": f"{day + rng.randint(2, 14)} {MONTHS[month]}", "fee": money(rng.randint(4, 60), currency),
        "n": str(platform), "m": str(other), "delay": str(delay),
        "later": clock(soon + delay, style), "long": str(5 * rng.randint(4, 18)),
        "count": rng.choice(("twenty", "thirty-two", "forty", "twelve")), "big": str(10 * rng.randint(2, 12)),
        "low": str(low), "high": str(low + rng.randint(3, 10)), "force": str(rng.randint(5, 9)),
        "phone": f"{rng.randint(20, 98)} {rng.randint(10, 99)} {rng.randint(10, 99)}",
    }  # fmt: skip


def _notice(rng: Random, template: str, scene: Scene, style: str, currency: str) -> str:
    """One notice with its own numbers, person and things, in the place of the page."""
    own = person(rng, "P", {**scene, **_numbers(rng, style, currency)})
    own["surname"] = names.surname(rng) if rng.random() < 0.6 else expand(rng, "{surname}")
    if rng.random() < 0.25:
        own["P"] = names.first_name(rng)
    return tidy(expand(rng, template, own, texts.WORDS))


def document(rng: Random) -> str:
    """One to seven notices of one kind, mostly under a heading: sentences, lines, or a numbered list."""
    kind = rng.choices(list(KINDS), WEIGHTS)[0]
    templates = getattr(texts, kind)
    style = rng.choice(("padded", "padded", "plain", "am", "dot"))
    currency = rng.choice(("marks", "marks", "euros", "coins"))
    place = somewhere(rng)
    scene = {
        "to": place,
        "beyond": somewhere(rng, [place]),
        "here": somewhere(rng, [place]),
        "v": "the " + names.vessel(rng),
    }
    if kind == "PLATFORM":
        scene["vehicle"] = rng.choice(texts.WORDS["vehicle"])
        scene["stop"] = "platform" if scene["vehicle"] == "train" else "stand"
        scene["v"] = scene["v"] if scene["vehicle"] == "train" else f"the {scene['vehicle']}"
    said = [_notice(rng, line, scene, style, currency) for line in rng.sample(templates, rng.randint(*KINDS[kind]))]
    heading = _notice(rng, rng.choice(texts.HEADINGS[kind]), scene, style, currency)
    if kind in ("HOUSE", "WARNINGS") and rng.random() < 0.4:
        said = [f"{number}. {line}" for number, line in enumerate(said, 1)]
    join = rng.choice(("\n", "\n", "\n\n")) if kind in ("POSTERS", "LOST") else rng.choice(("\n", " "))
    if said[0].startswith("1."):
        join = "\n"
    # A question never opens a document here: it would look like a list of questions.
    headed = rng.random() < 0.65 or "?" in said[0]
    return (f"{heading}\n" if headed else "") + join.join(said)
