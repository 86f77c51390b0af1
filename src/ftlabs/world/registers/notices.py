"""Notices: announcements, closures, lost and found, house rules, posters, warnings and the weather, as on walls."""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, person, tidy
from ftlabs.world.lexicon import MONTHS
from ftlabs.world.tables import notice_texts as texts
from ftlabs.world.tables.services import clock, money, somewhere

SHARE = 3

# How many notices of a kind stand together on a board: rules and signs are short, posters are long.
KINDS = {
    "PLATFORM": (2, 3), "ABOARD": (1, 1), "AFLOAT": (1, 1), "HARBOUR": (1, 1), "CLOSURES": (1, 1), "LOST": (2, 4),
    "HOUSE": (4, 8), "VISIT": (3, 6),
    "POSTERS": (2, 4), "WARNINGS": (2, 4), "STORMS": (1, 1), "FROST": (1, 1), "SUNSHINE": (1, 1),
}  # fmt: skip
WEIGHTS = (3.5, 1.5, 1.7, 1.3, 3, 3, 2, 1.5, 3, 1, 1.2, 1, 1)


def _numbers(rng: Random, style: str, currency: str, soon: int) -> Scene:
    """Times, dates, prices and other numbers of one notice, in order where there is an order."""
    month, day = rng.randrange(12), rng.randint(1, 14)
    low = rng.randint(14, 21)
    delay = 5 * rng.randint(1, 11)
    platform, other = rng.sample(range(2, 10), 2)
    return {
        "soon": clock(soon, style), "then": clock(soon + 5 * rng.randint(6, 48), style),
        "night": clock(60 * rng.randint(20, 22), style), "evening": clock(60 * rng.randint(18, 20), style),
        "date": f"{day} {MONTHS[month]}",
        "date_later": f"{day + rng.randint(2, 14)} {MONTHS[month]}", "fee": money(rng.randint(4, 60), currency),
        "trip": money(rng.randint(30, 90), currency), "meal": money(rng.randint(8, 24), currency),
        "n": str(platform), "m": str(other), "delay": str(delay),
        "later": clock(soon + delay, style), "long": str(5 * rng.randint(4, 18)),
        "count": rng.choice(("twenty", "thirty-two", "forty", "twelve")), "big": str(10 * rng.randint(2, 12)),
        "low": str(low), "high": str(low + rng.randint(3, 10)), "force": str(rng.randint(5, 9)),
        "phone": f"{rng.randint(20, 98)} {rng.randint(10, 99)} {rng.randint(10, 99)}",
    }  # fmt: skip


def _notice(rng: Random, template: str, scene: Scene, manner: tuple[str, str], soon: int | None = None) -> str:
    """One notice with its own numbers, person and things, in the place of the page."""
    soon = 5 * rng.randint(84, 190) if soon is None else soon
    own = person(rng, "P", {**scene, **_numbers(rng, *manner, soon)})
    own["surname"] = names.surname(rng) if rng.random() < 0.6 else expand(rng, "{surname}")
    if rng.random() < 0.25:
        own["P"] = names.first_name(rng)
    return tidy(expand(rng, template, own, texts.WORDS))


def _scene(rng: Random, kind: str, here: str) -> Scene:
    """Where one notice hangs or is heard, and the places that it speaks of."""
    place = somewhere(rng, [here])
    scene = {"to": place, "beyond": somewhere(rng, [here, place]), "here": here, "v": "the " + names.vessel(rng)}
    if kind in ("PLATFORM", "ABOARD"):
        scene["vehicle"] = rng.choice(texts.WORDS["vehicle"])
        scene["stop"] = "platform" if scene["vehicle"] == "train" else "stand"
        scene["v"] = scene["v"] if scene["vehicle"] == "train" else f"the {scene['vehicle']}"
    return scene


def _single(rng: Random, kind: str, here: str, manner: tuple[str, str]) -> str:
    """One notice with one or two sentences that go with any of its kind."""
    scene = _scene(rng, kind, here)
    lines = [rng.choice(getattr(texts, kind)), *rng.sample(texts.FOLLOWING[kind], rng.randint(1, 2))]
    # Both parts are expanded together, so that they share their person and their numbers.
    text = _notice(rng, "\n".join(lines), scene, manner)
    return text if rng.random() < 0.4 else text.replace("\n", " ")


def _several(rng: Random, kind: str, here: str, manner: tuple[str, str]) -> list[str]:
    """Announcements in the order of the day, each with its time and about a place of its own."""
    minute, lines = 5 * rng.randint(84, 110), []
    for template in rng.sample(getattr(texts, kind), rng.randint(*KINDS[kind])):
        said = _notice(rng, template, _scene(rng, kind, here), manner, minute + 5 * rng.randint(2, 5))
        lines.append(f"{clock(minute, manner[0])} - {said}")
        minute += 5 * rng.randint(9, 25)
    return lines


def document(rng: Random) -> str:
    """One notice, the announcements of a day, or a board with notices or rules of one kind."""
    kind = rng.choices(list(KINDS), WEIGHTS)[0]
    manner = (rng.choice(("padded", "padded", "plain", "am", "dot")), rng.choice(("marks", "marks", "euros", "coins")))
    here = somewhere(rng)
    board = {**_scene(rng, kind, here), "to": here}
    heading = _notice(rng, rng.choice(texts.HEADINGS[kind]), board, manner)
    if kind in texts.FOLLOWING:
        if kind == "PLATFORM" and rng.random() < 0.5:
            return "\n".join([f"Announcements of the day, {here}", *_several(rng, kind, here, manner)])
        text = _single(rng, kind, here, manner)
        # A question never opens a document here: it would look like a list of questions.
        return f"{heading}\n{text}" if rng.random() < 0.6 or "?" in text else text
    said = [_notice(rng, line, board, manner) for line in rng.sample(getattr(texts, kind), rng.randint(*KINDS[kind]))]
    if kind in ("HOUSE", "VISIT") and rng.random() < 0.4:
        said = [f"{number}. {line}" for number, line in enumerate(said, 1)]
    join = rng.choice(("\n", "\n\n")) if kind in ("POSTERS", "LOST") else "\n"
    return f"{heading}\n{join.join(said)}"
