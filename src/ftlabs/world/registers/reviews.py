"""Reviews of shops, inns, books and journeys, with a clear sentiment, at times with stars or a verdict."""

from random import Random

from ftlabs.world.grammar import expand, some, write

SHARE = 8

PARTS = {
    "building": (
        "The {building.1} in {town} [is|was] {adj}.",
        "The {job} was {adj_person} and [always in a hurry|answered every question|took a long time].",
        "I ordered {food_any} and {drink_any}, and both were {adj_taste}.",
        "The {furniture_plural} were {adj}, and the {furniture} too.",
        "We waited {small_number} minutes for {food_any}, and it was {adj_taste}.",
        "The price was {price}.",
    ),
    "thing": (
        "I bought this {colour} {thing.1} in {month}, and it is {adj}.",
        "My {animal} [sleeps on|plays with|is afraid of] it.",
        "It looks {adj} and feels {adj}.",
        "The {job} at the shop was {adj_person}.",
        "After {small_number} days it was still {adj}.",
        "The price was {price}.",
    ),
    "paper": (
        "This is a {adj} {paper.1} about a {job.1} and a {animal.1}.",
        "The {job.1} is {adj_person}, and the ending is {adj}.",
        "I read it in {small_number} days and found it {adj}.",
        "The pictures of the {animal.1} are {adj}.",
        "My {job} gave it to me, and I thought it {adj}.",
    ),
    "journey": (
        "We took the {vehicle.1} to {town}, and the journey was {adj}.",
        "The {vehicle.1} was {adj}, and the seats were {adj}.",
        "The {job} who checked the tickets was {adj_person}.",
        "There was {food_any} on board, and it was {adj_taste}.",
        "The timetable was [right to the minute|wrong], and the cabin was {adj}.",
        "The price was {price}.",
    ),
}
ENDS = {
    "good": (
        "I will come back.",
        "I can recommend it.",
        "Five stars.",
        "We were very happy.",
        "My friends loved it too.",
    ),
    "bad": (
        "I will not come back.",
        "I cannot recommend it.",
        "One star.",
        "We were not happy.",
        "I want my money back.",
    ),
}
NAMES = {"building": "visit", "thing": "purchase", "paper": "book", "journey": "journey"}
PRICES = {"good": ("fair", "low", "right"), "bad": ("too high", "far too high", "not fair")}


def document(rng: Random) -> str:
    """Two to four sentences of one sentiment about one thing, and what follows from it."""
    mood = rng.choice(("good", "bad"))
    kind = rng.choice(tuple(PARTS))
    first, *rest = PARTS[kind]
    # Each {adj} is a new word of the mood, so the slot is renamed to the pool of the mood before expanding.
    pick = [part.replace("{adj", "{" + mood) for part in [first, *some(rng, rest, 1, 3)]]
    text = write(rng, [*pick, rng.choice(ENDS[mood])], {"price": rng.choice(PRICES[mood])})
    shape = rng.random()
    if shape < 0.2:
        return text + f"\nVerdict: {mood}"
    if shape < 0.3:
        return f"Review of a {NAMES[kind]}: " + expand(rng, text)
    return text
