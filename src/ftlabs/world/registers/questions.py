"""Lists of bare questions without any heading: a bare question is followed by further questions, not answered."""

from random import Random

from ftlabs.world.facts import facts
from ftlabs.world.grammar import expand, tidy

SHARE = 12

EVERYDAY = (
    "Where is the {small}?",
    "Who took my {small}?",
    "What did you do on {day}?",
    "How do you [clean|open|repair|mend] a {thing}?",
    "Why is the {animal} so {mood}?",
    "How many {things} are in the {building}?",
    "When does the {building} [open|close] on {day}?",
    "Have you ever [seen|drawn|heard] a {animal}?",
    "Which {thing} do you like best?",
    "What does a {job} do all day?",
    "Who lives in the house by the {nature}?",
    "How far is it from {town.1} to {town.2}?",
    "Can a {animal} swim?",
    "Do you prefer {drink_any.1} or {drink_any.2}?",
    "How long does it take to bake a {food}?",
    "Is the {furniture} [{colour.1} or {colour.2}|heavy or light]?",
    "What would you take on a {travel}?",
    "Why did the {job} [laugh|leave|wait|shout|hurry]?",
    "What did {name} [buy|find|lose|forget|write] in {town}?",
    "How old is the {building} in {town}?",
    "When is the next [bus|train|tram|ferry] to {town}?",
    "How much is a [ticket|booking|seat|map|guide] for the {building}?",
    "Where can I [find|buy|borrow] a {adj} {thing}?",
    "Did you [pack|check|bring|forget] the {small}?",
    "What is {number} plus {number}?",
    "Which is bigger, a {animal.1} or a {animal.2}?",
    "How do {vehicle_plural} cross the {nature}?",
    "Are there any {vegetable_plural} in the {building}?",
    "Who wrote the {paper} about the {animal}?",
    "Do {animal_plural} eat {vegetable_plural}?",
    "May I bring my {animal} into the {building}?",
    "What time is it in {town}?",
    "How many {animal_plural} does the {job} keep?",
    "Why was the {vehicle} late?",
    "Is there a {building} near the {building}?",
    "Whose {clothing} is this?",
    "What is inside the {colour} {household}?",
)


def everyday_question(rng: Random) -> str:
    """One question about everyday things."""
    scene = {"number": str(rng.randint(1, 30)), "adj": expand(rng, rng.choice(("{good}", "{neutral}")))}
    scene["mood"] = rng.choice(("quiet", "sad", "happy", "tired", "angry", "slow", "fat", "shy"))
    return tidy(expand(rng, rng.choice(EVERYDAY), scene))


def question(rng: Random) -> str:
    """A question about a general fact or about everyday things."""
    return rng.choice(rng.choice(facts()).questions) if rng.random() < 0.4 else everyday_question(rng)


def document(rng: Random) -> str:
    """Three to nine questions, one to a line or one after the other; at times about one word only."""
    join = rng.choice(("\n", "\n", "\n", " "))
    return join.join(dict.fromkeys(question(rng) for _ in range(rng.randint(3, 9))))
