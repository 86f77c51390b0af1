"""Passages with questions whose answers stand in them, so that the model learns to look an answer up.

At times the answer is not there, and the right reply is to say so.
"""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, person, tidy
from ftlabs.world.tables.passages import IN_ORDER, KINDS, WORDS

SHARE = 6

LAYOUTS = (
    ("{text}\n{asked}", "Question: {q}\nAnswer: {a}", "\n"),
    ("{text}\n\n{asked}", "Q: {q}\nA: {a}", "\n\n"),
    ("{text}\n\n{asked}", "{q}\n{a}", "\n\n"),
    ("{text}\n\n{asked}", "{q} {a}", "\n"),
    ("Text: {text}\n{asked}", "Question: {q}\nAnswer: {a}", "\n"),
    ("Read the text and answer the questions.\n\n{text}\n\n{asked}", "- {q}\n- {a}", "\n"),
    ("Passage:\n{text}\n\n{asked}", "Question: {q}\nAnswer: {a}", "\n\n"),
    ("{text}\n\n{asked}", "{q} -> {a}", "\n"),
    ("Teacher: Listen. {text}\n{asked}", "Teacher: {q}\nPupil: {a}", "\n"),
    ("{text}\n---\n{asked}", "Q. {q}\nA. {a}", "\n"),
    ("Context: {text}\n\n{asked}", "Question: {q}\nShort answer: {a}", "\n\n"),
    ("What we know: {text}\n{asked}", "You ask: {q}\nWe answer: {a}", "\n"),
)
NOT_SAID = "It does not say."


def _scene(rng: Random) -> Scene:
    """Names for all that a passage can be about; three quarters of them are made up on the spot."""
    scene: Scene = {}
    for key in "ABC":
        person(rng, key, scene)
        if rng.random() < 0.75:
            scene[key] = names.first_name(rng)
            if rng.random() < 0.4:
                scene[key] += " " + names.surname(rng)
    for key in "TUX":
        scene[key] = names.place(rng)
    scene["V"] = names.vessel(rng)
    return scene


def _question(rng: Random, item: tuple[str, ...], scene: Scene) -> str | None:
    """One wording of the item's question, or None if it speaks of something that the passage has not named."""
    known = dict(scene)
    text = expand(rng, rng.choice(item[1].split(" / ")), known, WORDS)
    return tidy(text) if len(known) == len(scene) else None


def _answer(rng: Random, answer: str, scene: Scene, sentence: bool) -> str:
    text = tidy(expand(rng, answer, scene, WORDS), capitals=False)
    return text[0].upper() + text[1:] + "." if sentence else text


def document(rng: Random) -> str:
    """Four to seven sentences about one matter, then one to three questions with short answers."""
    kind = rng.choice(tuple(KINDS))
    opening, *others = KINDS[kind]
    scene = _scene(rng)
    rng.shuffle(others)
    count = rng.randint(3, 6)
    told, untold = others[:count], others[count:]
    if kind in IN_ORDER:
        told.sort(key=KINDS[kind].index)
    told = [opening, *told]
    said = [expand(rng, item[0], scene, WORDS) for item in told]
    asked = []
    sentences = rng.random() < 0.3
    for item in rng.sample(told, rng.randint(1, 3)):
        question = _question(rng, item, scene)
        if question:
            asked.append((question, _answer(rng, item[2], scene, sentences)))
    if untold and rng.random() < 0.25:
        question = _question(rng, untold[0], scene)
        if question:
            asked.insert(rng.randint(0, len(asked)), (question, NOT_SAID))
    outer, inner, join = rng.choice(LAYOUTS)
    pairs = join.join(inner.format(q=question, a=answer) for question, answer in asked)
    return outer.format(text=tidy(" ".join(said)), asked=pairs)
