"""Two or three sentences and one that sums them up, so that the model learns to say the main thing shortly."""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import expand, person, tidy
from ftlabs.world.tables.summaries import MATTERS, WORDS

SHARE = 3

LAYOUTS = (
    "{text}\nIn short: {brief}",
    "{text}\n\nSummary: {brief}",
    "{text}\nTL;DR: {brief}",
    "Text: {text}\nSummary: {brief}",
    "{text}\n\nIn one sentence: {brief}",
    "Long version: {text}\nShort version: {brief}",
    "{text} In a word: {brief}",
    "Report: {text}\n\nThe main thing: {brief}",
    "{text}\n=> {brief}",
    "Sum up the text in one sentence.\n\n{text}\n\n{brief}",
    "{text}\n\nTo sum up: {brief}",
    "Message: {text}\nNote: {brief}",
    "Article:\n{text}\n\nWhat it says:\n{brief}",
)
HEADED = ("{head}\n{text}", "{head}\n\n{text}", "Headline: {head}\nText: {text}", "{text}\nHeadline: {head}")


def _matter(rng: Random) -> tuple[str, str]:
    """A text and its summary in one scene."""
    scene = person(rng, "Q", person(rng, "P"))
    for key in "PQ":
        if rng.random() < 0.5:
            scene[key] = names.first_name(rng)
    scene.update({key: names.place(rng) for key in "TU"}, V=names.vessel(rng))
    text, brief = rng.choice(MATTERS)
    return tidy(expand(rng, text, scene, WORDS)), tidy(expand(rng, brief, scene, WORDS))


def document(rng: Random) -> str:
    """One to three texts with their summaries in one layout, or under a headline."""
    if rng.random() < 0.25:
        text, brief = _matter(rng)
        return rng.choice(HEADED).format(text=text, head=brief.rstrip("."))
    layout = rng.choice(LAYOUTS)
    done = (_matter(rng) for _ in range(rng.choice((1, 1, 2, 3))))
    return "\n\n".join(dict.fromkeys(layout.format(text=text, brief=brief) for text, brief in done))
