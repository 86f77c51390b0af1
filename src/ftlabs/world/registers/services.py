"""Pages and leaflets of organisations: rules, prices, hours, staff, vehicles and the house style of letters.

The organisations are buses, railways, steamers, museums, pools, campsites; everything that a company says of itself,
so that a company which the model has never met is nothing new.
"""

from collections.abc import Collection
from random import Random

from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.tables import service_pages as pages
from ftlabs.world.tables.service_matters import choose
from ftlabs.world.tables.services import Kind, full_name, hued, organisation

SHARE = 6
SEATED = frozenset(("line", "seats"))
NO_RULES = frozenset("boss founded crew seats built colour speed duration first often guide curtain deck".split())


def _one(rng: Random, scene: Scene, templates: tuple[str, ...]) -> str:
    return tidy(expand(rng, rng.choice(templates), scene))


def _some(rng: Random, scene: Scene, templates: tuple[str, ...], low: int, high: int) -> list[str]:
    """Between `low` and `high` different sentences, written in the scene."""
    chosen = rng.sample(templates, min(len(templates), rng.randint(low, high)))
    return [tidy(expand(rng, template, scene)) for template in chosen]


def _facts(rng: Random, kind: Kind, scene: Scene, low: int, high: int, told: Collection[str] = ()) -> list[str]:
    """What the organisation says about some of its matters, a sentence each, without those in `told`."""
    kept = [case for _, case in choose(rng, kind, scene, low, high, told)]
    return [tidy(expand(rng, rng.choice(case.says), scene)) for case in kept]


def _set(rng: Random, heading: str, said: list[str], rules: bool = False) -> str:
    """Sentences under a heading: as prose, as numbered rules, with dashes, or a line each."""
    form = rng.random()
    if form < 0.5 or len(said) < 3:
        return f"{heading}\n{' '.join(said)}"
    if rules and form < 0.8:
        mark = rng.choice(("{}. ", "{}. ", "Rule {}: ", "{}) "))
        return "\n".join([heading, *(mark.format(number) + line for number, line in enumerate(said, 1))])
    dash = rng.choice(("- ", "- ", ""))
    return "\n".join([heading, *(dash + line for line in said)])


def _leaflet(rng: Random, kind: Kind, scene: Scene) -> str:
    """An opening, what there is to know, sometimes a last word."""
    opening = rng.choice(pages.OPENINGS)
    told = ("founded",) if "{year}" in opening else ("boss",) if "{boss}" in opening else ()
    said = [_one(rng, scene, (opening,)), *_facts(rng, kind, scene, 4, 8, told)]
    said += _some(rng, scene, pages.LAST_WORDS, 0, 1)
    body = " ".join(said)
    return body if rng.random() < 0.4 else f"{_one(rng, scene, pages.TITLES)}\n{body}"


def _rules(rng: Random, kind: Kind, scene: Scene) -> str:
    """Rules, with the general ones of every house mixed in."""
    said = _facts(rng, kind, scene, 4, 7, NO_RULES) + _some(rng, scene, pages.MANNERS, 1, 3)
    if kind.tags & SEATED:
        said += _some(rng, scene, pages.MANNERS_SEATED, 0, 2)
    rng.shuffle(said)
    return _set(rng, _one(rng, scene, pages.RULE_TITLES), said, rules=True)


def _prices(rng: Random, kind: Kind, scene: Scene) -> str:
    """A price list, a line for each kind of visitor."""
    rows = list(pages.PRICE_ROWS)
    if "line" in kind.tags:
        rows += pages.FARE_ROWS
    if "cars" in kind.tags:
        rows += pages.CAR_ROWS
    if "hire" in kind.tags or "stay" in kind.tags:
        rows = list(pages.HIRE_ROWS if "hire" in kind.tags else pages.CAMP_ROWS)
    chosen = [row for row in rows if rng.random() < 0.7] or rows
    form = rng.choice(("{}: {}", "{} {}", "{} - {}", "{}: {}"))
    lines = [form.format(tidy(expand(rng, label, scene)), expand(rng, price, scene)) for label, price in chosen]
    notes = _some(rng, scene, pages.PRICE_NOTES, 0, 2)
    return "\n".join(part for part in (_one(rng, scene, pages.PRICE_TITLES), *lines, " ".join(notes)) if part)


def _staff(rng: Random, kind: Kind, scene: Scene) -> str:
    """Who works there and what each of them does."""
    scene = {**scene, "a": full_name(rng), "b": full_name(rng), "c": full_name(rng)}
    tasks = pages.CREW_TASKS if "line" in kind.tags else pages.HOUSE_TASKS
    said = _some(rng, scene, pages.CHIEF_TASKS, 1, 1) + _some(rng, scene, tasks, 3, 5)
    return _set(rng, _one(rng, scene, pages.STAFF_TITLES), said)


def _fleet(rng: Random, kind: Kind, scene: Scene) -> str:
    """The two vehicles of a line, one after the other, as cards or as prose."""
    if rng.random() < 0.3:
        card = rng.choice([card for card in pages.CARDS if not ("colour" in card and hued(scene))])
        cards = [tidy(expand(rng, card.replace("{v", "{" + key), scene)) for key in ("v", "w")]
        return _one(rng, scene, pages.FLEET_TITLES) + "\n" + "\n".join(cards)
    said = [_one(rng, scene, pages.FLEET_OPENINGS)]
    abouts = [about for about in pages.FLEET if not (about == "colour" and hued(scene))]
    for key in ("v", "w"):
        for about in rng.sample(abouts, rng.randint(2, 4)):
            said.append(tidy(expand(rng, rng.choice(pages.FLEET[about]).replace("{v", "{" + key), scene)))
    return _set(rng, _one(rng, scene, pages.FLEET_TITLES), said)


def _style(rng: Random, kind: Kind, scene: Scene) -> str:
    """How the staff should write and speak."""
    said = _some(rng, scene, pages.STYLE_RULES, 4, 8)
    return _set(rng, _one(rng, scene, pages.STYLE_TITLES), said, rules=True)


def _cases(rng: Random, kind: Kind, scene: Scene) -> str:
    """From the handbook: what the staff do when something happens."""
    said = _some(rng, scene, pages.CASES, 3, 5)
    if kind.tags & SEATED:
        said += _some(rng, scene, pages.CASES_SEATED, 0, 2)
    if "vessel" in kind.tags:
        said += _some(rng, scene, pages.CASES_AFLOAT, 1, 2)
    return _set(rng, _one(rng, scene, pages.HANDBOOK_TITLES), said)


def _hours(rng: Random, kind: Kind, scene: Scene) -> str:
    """Hours of the day or of the week, with what else matters."""
    first, *others = pages.HOURS
    if kind.tags & {"paid", "lends"}:
        others.append(pages.GROUP_HOURS)
    lines = [tidy(expand(rng, row, scene)) for row in (first, *others) if row == first or rng.random() < 0.6]
    said = _facts(rng, kind, scene, 2, 4)
    return "\n".join([_one(rng, scene, pages.HOUR_TITLES), *lines, " ".join(said)])


def document(rng: Random) -> str:
    """A page of one organisation."""
    kind, scene = organisation(rng)
    line = "line" in kind.tags
    priced = line or kind.tags & {"paid", "hire", "camp"}
    forms = [(_leaflet, 6), (_rules, 4), (_staff, 2), (_style, 1.5), (_cases, 2.5)]
    forms += [(_prices, 2)] if priced else []
    forms += [(_fleet, 3)] if line else [(_hours, 1.5)] if kind.tags & {"house", "hire"} else []
    write = rng.choices([form for form, _ in forms], [weight for _, weight in forms])[0]
    return write(rng, kind, scene)
