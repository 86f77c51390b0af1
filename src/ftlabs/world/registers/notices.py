"""Notices: the rules, prices and opening hours of libraries, pools, museums, markets and inns."""

from random import Random

from ftlabs.world.grammar import expand, tidy
from ftlabs.world.lexicon import DAYS

SHARE = 5

PLACES = ("library", "museum", "swimming pool", "theatre", "market", "school", "inn", "garden", "station", "castle")
RULES = (
    "Dogs [must be on a lead|are not allowed|may wait outside].",
    "Tickets cost {n} coins. Children pay {m} coins.",
    "The {place} is open from {m} to {n} on {day}.",
    "The {place} is closed on {day}.",
    "Bicycles [belong|must be left] outside the {building}.",
    "Lost things are kept for {small_number} days by the {job}.",
    "No refund is given [after {day}|without a receipt].",
    "Please leave {clothing_plural} and bags with the {job}.",
    "Do not feed the {animal_plural}.",
    "A booking can be changed until {day}.",
    "Please be quiet near the {furniture_plural}.",
    "A guide to the {place} may be borrowed for {small_number} coins.",
    "Luggage may be left in the {building} for one day.",
    "Visitors who break a {household} must pay for it.",
    "Complaints should be sent to the {job} in writing.",
)


def document(rng: Random) -> str:
    """A heading and three to six rules, as sentences or as a numbered list; or a table of hours."""
    scene = {"place": rng.choice(PLACES), "town": expand(rng, "{town}")}
    heading = tidy(expand(rng, "[The {place} of {town}|Rules of the {place}|{place} of {town}]", scene))
    if rng.random() < 0.2:
        days = DAYS[: rng.randint(3, 7)]
        return heading + "\n" + "\n".join(f"{day}: {rng.randint(7, 11)}:00 to {rng.randint(14, 21)}:30" for day in days)
    lines = []
    for rule in rng.sample(RULES, rng.randint(3, 6)):
        low = rng.randint(1, 9)
        lines.append(tidy(expand(rng, rule, {**scene, "m": str(low), "n": str(low + rng.randint(1, 9))})))
    if rng.random() < 0.4:
        return heading + "\n" + "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    return heading + "\n" + " ".join(lines)
