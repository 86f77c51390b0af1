"""Answers: a short notice about an invented place or company, then questions about its facts, each with a short answer.

The same fact is asked in hundreds of ways (`tables.answers_parts` says how), so that a model learns to hear the matter
behind the wording. Every document begins with a heading or a statement: a bare question at the beginning is never
followed by an answer, because elsewhere it is followed by further questions and that must stay so.
"""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables import answers_parts as parts
from ftlabs.world.tables.answers_combined import combined
from ftlabs.world.tables.answers_notice import BRIDGES, CLOSINGS, HEADINGS, LAYOUTS, LEADS, TITLES, UNSAID
from ftlabs.world.tables.answers_told import Told, subject, tell

SHARE = 10


def _named(rng: Random, scene: Scene, template: str, first: bool) -> Scene:
    """The scene with `{x}` as the full name, a short one or a pronoun; a first mention is never a pronoun."""
    chance = rng.random()
    if chance < (0.55 if first else 0.3):
        said = (scene["full"], scene["full"])
    elif first or chance < 0.75 or " of {x" in template or " in {x" in template:
        said = (scene["short"], scene["short"])
    else:
        said = (scene["he"], scene["him"])
    return {**scene, "x": said[0], "xo": said[1]}


def _say(rng: Random, told: Told, scene: Scene, first: bool = False) -> str:
    template = rng.choice(told.says)
    return expand(rng, template, {**_named(rng, scene, template, first), **told.slots})


def _passage(rng: Random, facts: list[Told], scene: Scene) -> str:
    """The facts as prose, two to a sentence at times, prices at times in one list."""
    said = []
    prices = [told for told in facts if "price" in told.slots]
    listed = prices if len(prices) > 1 and rng.random() < 0.5 else []
    for told in facts:
        if told in listed:
            if told is listed[0]:
                said.append(_price_list(rng, listed))
        else:
            said.append(_say(rng, told, scene))
    sentences: list[str] = []
    for text in said:
        if sentences and ";" not in sentences[-1] and ", and" not in sentences[-1] and rng.random() < 0.12:
            sentences[-1] += rng.choice((", and ", "; ")) + text
        else:
            sentences.append((rng.choice(LEADS) if rng.random() < 0.15 else "") + text)
    opening = expand(rng, rng.choice(scene["openings"].split(" / ")), {**scene})
    closing = [expand(rng, rng.choice(CLOSINGS), scene)] if rng.random() < 0.2 else []
    return tidy(". ".join([opening, *sentences, *closing]) + ".")


def _price_list(rng: Random, prices: list[Told]) -> str:
    """ "an adult: 8 marks, a child 4 marks and a dog nothing" in several forms."""
    verb = rng.choice((" pays ", " costs ")) if all(told.key == "person" for told in prices) else " costs "
    verb = verb if prices[0].key == "thing" or verb == " pays " else " is "
    rows = [f"{told.slots['who']} {told.slots['price']}" for told in prices]
    first = prices[0].slots["who"] + verb + prices[0].slots["price"]
    if rng.random() < 0.3:
        return rng.choice(("these are the prices: ", "what we take: ", "prices: ")) + ", ".join(rows)
    return ", ".join([first, *rows[1:-1]]) + f" and {rows[-1]}"


def _card(rng: Random, facts: list[Told], scene: Scene) -> str:
    """The facts as a card, one line each."""
    mark = rng.choice(("", "", "- ", "* "))
    lines = [tidy(expand(rng, told.card, {**scene, "x": scene["short"], **told.slots})) for told in facts]
    return "\n".join([tidy(expand(rng, rng.choice(TITLES), scene)), *(mark + line for line in lines)])


def _question(rng: Random, told: Told, scene: Scene, before: Told | None) -> tuple[str, bool]:
    """One wording of the question about a fact, and whether it asks for a rule in words."""
    if before and before.key == told.key and told.facet.follow and rng.random() < 0.5:
        template, frames = rng.choice(told.facet.part("follow")), ("{p}",)
    else:
        kind = rng.choices(("direct", "indirect", "nominal"), (5, 3, 2))[0]
        template = rng.choice(told.facet.part(kind))
        frames = getattr(parts, kind.upper())
        if before and rng.random() < 0.2:
            frames = getattr(parts, kind.upper() + "_LATER")
        if kind == "direct" and (";" in template or ":" in template):
            frames = ("{p}?",)
    known = {**_named(rng, scene, template, before is None), **told.slots}
    text = expand(rng, template, known)
    framed = expand(rng, rng.choice(frames), {"p": text})
    return tidy(framed), "the rule" in template


def _answer(rng: Random, told: Told, scene: Scene, style: str, in_words: bool) -> str:
    """One of the answers to a fact: the shortest or longest of a few, as the style of the document is."""
    if in_words:
        return tidy(_say(rng, told, scene) + ".")
    drawn = []
    for _ in range(3):
        template = rng.choice(told.answers)
        drawn.append(tidy(expand(rng, template, {**_named(rng, scene, template, False), **told.slots})))
    if style in ("short", "bare"):
        answer = min(drawn, key=len)
        return answer.removesuffix(".") if style == "bare" else answer
    return max(drawn, key=len) if style == "full" else drawn[0]


def _laid_out(rng: Random, pairs: list[tuple[str, str]], scene: Scene) -> str:
    """Questions and answers in one of the layouts, whose speakers stay the same."""
    if len(pairs) > 2 and rng.random() < 0.03:
        asked = "\n".join(f"{n}. {question}" for n, (question, _) in enumerate(pairs, 1))
        return f"{asked}\nAnswers\n" + "\n".join(f"{n}. {answer}" for n, (_, answer) in enumerate(pairs, 1))
    layout, gap = rng.choice(LAYOUTS)
    asker, clerk = rng.sample([name for name in pools()["name"] if name not in scene["full"]], 2)
    if rng.random() < 0.3:
        asker, clerk = names.first_name(rng), names.first_name(rng)
    guest, office = rng.choice(scene["guests"].split(", ")), rng.choice(scene["offices"].split(", "))
    layout = expand(rng, layout.replace("{q}", "<q>").replace("{a}", "<a>").replace("{n}", "<n>"), {
        "asker": asker, "clerk": clerk, "guest": guest, "office": office,
    })  # fmt: skip
    rows = [
        layout.replace("<n>", str(number)).replace("<q>", question).replace("<a>", answer)
        for number, (question, answer) in enumerate(pairs, 1)
    ]
    return gap.join(rows)


def _pairs(rng: Random, asked: list[Told], scene: Scene) -> list[tuple[str, str]]:
    style = rng.choice(("short", "short", "mixed", "mixed", "full", "bare"))
    pairs: dict[str, str] = {}
    before = None
    for told in asked:
        question, in_words = _question(rng, told, scene, before)
        pairs.setdefault(question, _answer(rng, told, scene, style, in_words))
        before = told
    return list(pairs.items())


def document(rng: Random) -> str:
    """A notice, or in a third of the documents only a heading, and three to seven questions with answers."""
    kind, scene = subject(rng)
    facts = tell(rng, kind, scene, rng.randint(3, 6))
    asked = list(facts)
    rng.shuffle(asked)
    # Two prices next to each other make room for "And a child?".
    asked.sort(key=lambda told: told.key in ("person", "thing", "count", "where", "rule") and rng.random() < 0.5)
    asked = (asked + asked)[: rng.randint(3, 5)]
    asked += combined(rng, facts, scene)
    pairs = _pairs(rng, asked, scene)
    form = rng.random()
    if form < 0.33:
        return tidy(expand(rng, rng.choice(HEADINGS), scene), True) + "\n" + _laid_out(rng, pairs, scene)
    text = _card(rng, facts, scene) if form < 0.47 else _passage(rng, facts, scene)
    if form > 0.8:
        text = tidy(expand(rng, rng.choice(TITLES), scene)) + "\n" + text
    if rng.random() < 0.06:
        pairs.append(rng.choice(UNSAID))
    bridge = tidy(expand(rng, rng.choice(BRIDGES), scene))
    body = "\n".join(part for part in (bridge, _laid_out(rng, pairs, scene)) if part)
    return text + rng.choice(("\n", "\n", "\n\n")) + body
