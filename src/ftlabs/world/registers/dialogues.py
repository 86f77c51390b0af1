"""Dialogues: two speakers by turns at a counter, on the telephone, in a train, at home, each a small story that "
"ends."""

import re
from random import Random

from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.tables.correspondence import scene, words
from ftlabs.world.tables.dialogue_plots import PLOTS

SHARE = 6

LINKED = re.compile(r"<([12]) ([^<>]*)>")

# How a told dialogue names what somebody does; questions take the first row.
ASKING = ("asked", "asked", "inquired")
SAYING = ("said", "answered", "replied", "said")
OPENINGS = (
    "It was {day.3}, {where}.", "This was heard {where}:", "{where}, in {month}:", "A talk {where}.",
    "Two people {where}:", "{where}:", "{day.3}, {where}.",
)  # fmt: skip


def _scene(rng: Random) -> Scene:
    made = scene(rng)
    made["P.title"] = f"{'Mr' if made['P.he'] == 'he' else 'Ms'} {made['me'].split()[-1]}"
    return made


def _agreed(rng: Random, templates: tuple[str, ...]) -> list[str]:
    """The templates with their linked alternatives chosen, so that the answer belongs to the question."""
    place = {key: rng.randrange(2) for key in "12"}
    return [LINKED.sub(lambda match: match[2].split("|")[place[match[1]]], turn) for turn in templates]


def _play(names: tuple[str, str], turns: list[str]) -> str:
    return "\n".join(f"{names[number % 2]}: {turn}" for number, turn in enumerate(turns))


def _told(rng: Random, names: tuple[str, str], turns: list[str]) -> str:
    """With quotation marks; who speaks is said at the first turns and later only now and then."""
    lines = []
    for number, turn in enumerate(turns):
        verb = rng.choice(ASKING if turn.endswith("?") else SAYING if number else ("said",))
        if number > 1 and rng.random() < 0.5:
            lines.append(f'"{turn}"')
            continue
        spoken = turn[:-1] + "," if turn.endswith(".") else turn
        lines.append(f'"{spoken}" {verb} {names[number % 2]}.')
    return rng.choice((" ", "\n")).join(lines)


def document(rng: Random) -> str:
    """A dialogue set as a play with roles or names, told with "said", or with dashes."""
    made = _scene(rng)
    first, second, where, templates = rng.choice(PLOTS)
    turns = [tidy(expand(rng, turn, made, words())) for turn in _agreed(rng, templates)]
    roles = tuple(tidy(expand(rng, role, made)) for role in (first, second))
    named = not first or (not _names_someone(templates) and rng.random() < 0.4)
    names = (made["P"], made["Q"]) if named else roles
    made["where"] = expand(rng, where, made)
    opening = tidy(expand(rng, rng.choice(OPENINGS), made)) + "\n" if rng.random() < 0.4 else ""
    chance = rng.random()
    if chance < 0.6:
        return opening + _play(names, turns)
    if chance < 0.75:
        return opening + "\n".join(f"- {turn}" for turn in turns)
    told = names if named else tuple("the " + role.lower() for role in roles)
    return opening + _told(rng, told, turns)


def _names_someone(templates: tuple[str, ...]) -> bool:
    """Whether a turn gives a name, so that other names for the speakers would contradict it."""
    return any(slot in turn for turn in templates for slot in ("{me}", "{Q}", "{sir}", "{P.title}"))
