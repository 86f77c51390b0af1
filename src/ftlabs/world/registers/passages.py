"""Passages with a question whose answer stands in them: the only place where a question is answered at once."""

from random import Random

from ftlabs.world.grammar import expand, person, tidy

SHARE = 5

# A statement with its question; the answer is the remembered slot.
ITEMS = (
    ("{P} put the {small.1} on the {furniture.1}.", "Where is the {small.1}?", "on the {furniture.1}"),
    ("{Q} bought a {colour.1} {thing.1}.", "What colour is the {thing.1}?", "{colour.1}"),
    ("The {building.1} opens on {day.1}.", "When does the {building.1} open?", "on {day.1}"),
    ("{P} is a {job.1}.", "What is {P}'s job?", "{job.1}"),
    ("{Q} went to {town.1} with a {animal.1}.", "Where did {Q} go?", "to {town.1}"),
    ("The {food.1} costs {small_number.1} coins.", "How much is the {food.1}?", "{small_number.1} coins"),
    ("{P} keeps a {animal.2} in the {building.2}.", "What does {P} keep?", "a {animal.2}"),
    ("The {vehicle.1} leaves in {month.1}.", "When does the {vehicle.1} leave?", "in {month.1}"),
)


def document(rng: Random) -> str:
    """Three or four statements, then one or two questions with their answers."""
    scene = person(rng, "Q", person(rng, "P"))
    for slot in ("animal.1", "animal.2"):
        expand(rng, "{" + slot + "}", scene)
    items = rng.sample(ITEMS, rng.randint(3, 4))
    said = [expand(rng, item[0], scene) for item in items]
    asked = rng.sample(items, rng.randint(1, 2))
    form = rng.choice(("Question: {q}\nAnswer: {a}", "Q: {q}\nA: {a}"))
    pairs = [form.format(q=tidy(expand(rng, q, scene)), a=tidy(expand(rng, a, scene), False)) for _, q, a in asked]
    return tidy(" ".join(said)) + "\n" + "\n".join(pairs)
