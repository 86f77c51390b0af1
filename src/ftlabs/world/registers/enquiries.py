"""Enquiries: a page about an organisation, then questions about it with short answers that stand in the page.

This is what asking a company comes to. One matter has many wordings here, so that a model learns that they mean the
same. A question never opens a document: elsewhere a bare question is followed by more questions, and that must stay so.
"""

from random import Random

from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables.matters import Case, Matter
from ftlabs.world.tables.service_matters import choose
from ftlabs.world.tables.services import organisation

SHARE = 8
LISTED_SHARE = 0.25

HEADINGS = (
    "Questions and answers", "Frequently asked questions", "{title}: questions and answers",
    "Frequently asked questions: {title}", "What {guests} ask", "Questions that {guests} ask", "Ask {org}",
    "{title}\nFrequently asked questions", "{title}\nQuestions and answers",
    "[Good|Short] answers from the {desk} of {org}", "Answers to your questions about {org}",
)  # fmt: skip
INTROS = (
    "{title}", "About {org}", "{title}: what you should know", "Welcome to {org}.", "{org} is [a|the] {it} in {place}.",
    "In {place} there is a {it}[ called {org}|, {org}].", "From the leaflet of {org}:", "A page about {org}.",
    "{title} in short", "{guests} of {org} should know this.", "{org}, [{place}|in {place}].", "Notes on {org}",
    "{title} - [{it}|since {year}]", "{title}, {place}: notes for {guests}",
)  # fmt: skip
BRIDGES = (
    "", "", "", "", "Questions:", "A [{guest}|traveller|caller] asks:", "Questions about {org}:", "At the {desk}:",
    "Some questions about this:", "On the telephone:", "[{guest}s|People] ask:", "Questions and answers",
    "Answer from the text.", "Read and answer.",
)  # fmt: skip
LAYOUTS = (
    "Q: {q}\nA: {a}", "Q: {q}\nA: {a}", "Question: {q}\nAnswer: {a}", "Question: {q}\nAnswer: {a}", "- {q}\n- {a}",
    "{q}\n{a}", "{q}\n{a}", "{q} {a}", "{q} - {a}", "Guest: {q}\nClerk: {a}", "{Guest}: {q}\n{Clerk}: {a}",
    "{Guest}: {q}\n{Clerk}: {a}", "{name}: {q}\n{Clerk}: {a}", "{name}: {q}\n{office}: {a}", '"{q}" - "{a}"',
    "Question: {q} Answer: {a}", "Caller: {q}\nAnswer: {a}", "You ask: {q}\nWe answer: {a}",
    'A {guest} asks: "{q}" The answer is: "{a}"',
)  # fmt: skip


def _asked(rng: Random, scene: Scene, matter: Matter, case: Case) -> tuple[str, str]:
    """One question about a matter and one answer, as tidy sentences."""
    question, answer = expand(rng, rng.choice(matter.asks), scene), expand(rng, rng.choice(case.answers), scene)
    return tidy(question), tidy(answer)


def _layout(rng: Random, scene: Scene) -> str:
    """A layout whose speakers stay the same through the document, with `{q}` and `{a}` left to fill."""
    # The one who answers bears no name of the page: "Olga: Ask Olga Seaskner" would be odd.
    known = {scene["clerk"].split()[0], scene["chief"].split()[0]}
    asker, clerk = rng.sample([name for name in pools()["name"] if name not in known], 2)
    speakers = {
        "Guest": scene["guest"].capitalize(), "Clerk": clerk, "name": asker,
        "office": scene["desk"].capitalize(), "guest": scene["guest"],
    }  # fmt: skip
    layout = rng.choice(LAYOUTS)
    for slot, said in speakers.items():
        layout = layout.replace("{" + slot + "}", said)
    return layout


def _pairs(rng: Random, scene: Scene, items: list[tuple[Matter, Case]]) -> str:
    layout = _layout(rng, scene)
    asked = [_asked(rng, scene, matter, case) for matter, case in items]
    if layout == "{q}\n{a}" and len(asked) > 1 and rng.random() < 0.4:
        return "\n".join(f"{number}. {q}\n{a}" for number, (q, a) in enumerate(asked, 1))
    gap = rng.choice(("\n", "\n\n")) if "\n" in layout else "\n"
    return gap.join(layout.replace("{q}", q).replace("{a}", a) for q, a in asked)


def _listed(rng: Random) -> str:
    """A heading and answered questions, without a passage."""
    kind, scene = organisation(rng)
    heading = tidy(expand(rng, rng.choice(HEADINGS), scene))
    return f"{heading}\n{_pairs(rng, scene, choose(rng, kind, scene, 3, 6))}"


def _read(rng: Random) -> str:
    """A passage of two to six sentences about an organisation, then one to three questions about it."""
    kind, scene = organisation(rng)
    items = choose(rng, kind, scene, 3, 6)
    intro = expand(rng, rng.choice(INTROS), scene)
    said = [tidy(expand(rng, rng.choice(case.says), scene)) for _, case in items]
    if len(said) > 2 and rng.random() < 0.2:
        passage = f"{tidy(intro)}\n" + "\n".join(f"{number}. {line}" for number, line in enumerate(said, 1))
    elif intro.endswith((".", ":")):
        passage = f"{tidy(intro)} {' '.join(said)}"
    else:
        passage = rng.choice(("", f"{tidy(intro)}\n", f"{tidy(intro)}\n")) + " ".join(said)
    asked = rng.sample(items, min(len(items), rng.randint(1, 3)))
    pairs = _pairs(rng, scene, asked)
    # Who asks is said once: by a line before the questions or by the layout.
    bridge = "" if " ask" in pairs[:20] else tidy(expand(rng, rng.choice(BRIDGES), scene))
    return "\n".join(part for part in (passage + rng.choice(("", "", "\n")), bridge, pairs) if part)


def document(rng: Random) -> str:
    """A passage with questions, or, in a quarter of the documents, a headed list of answered questions."""
    return _listed(rng) if rng.random() < LISTED_SHARE else _read(rng)
