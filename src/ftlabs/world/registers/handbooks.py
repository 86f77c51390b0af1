"""Pages of staff handbooks and house rules: what a library, a campsite or a lighthouse tells the people who work there.

A page has one house and one subject. Half of its sentences belong to the subject; the others are put together from
forms, things to do, times and reasons, so that the same thought hardly ever comes back in the same words.
"""

import re
from collections.abc import Sequence
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import ALTERNATIVES, Scene, expand, person, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables.handbooks_incidents import INCIDENTS
from ftlabs.world.tables.handbooks_parts import DAILY, HOUSES, blocks

SHARE = 10

SUBJECT_FIELD = re.compile(r"(?:^| )(title|when|do|say): ")

COMMON = {
    "n": tuple("two three four five six seven eight nine ten eleven twelve fifteen twenty".split()),
    "mins": tuple("two three five ten fifteen twenty thirty".split()),
    "colour": ("red", "blue", "dark green", "orange"),
    "daily": (
        "every morning", "every evening", "twice a day", "at {early}", "before {opening}", "as soon as {closing}",
        "at the end of [the|every|each] shift", "before the break", "at {late}, when the day is nearly over",
        "[long|half an hour] before {opening}", "whenever things are quiet", "after each {event}",
    ),
    "weekly": (
        "once a week", "on {day}s", "on the first {day} of the month", "every {mins} days or so", "on {day} mornings",
        "on the last {day} of the month", "when there are {mins} minutes to spare", "on {day}s and on {day}s",
    ),
    "someone": (
        "the {job}", "the {boss}", "whoever has the [early|late] shift", "{P}", "the newest of us",
        "the colleague [on duty|in charge|who is up first]", "the {job} on duty",
        "a {job} with a free hand",
    ),
    "colleague": (
        "the {job}", "whoever has the [early|late] shift", "the newest of us", "the {job} on duty", "a {job}",
        "the colleague [on duty|who is up first]", "the [oldest|youngest] {job}", "a {job} with a free hand",
    ),
    "book": (
        "the day book", "the [green|red|blue|thick] book [by the telephone|on the shelf|in the top drawer]", "the log",
        "the folder [next to|under] the clock", "the notebook {spot}", "the small book with the pencil",
    ),
    "hard": (
        "it is easy to forget", "it looks like a small thing", "it may sound fussy", "you may be tired",
        "[old|long-serving] colleagues may smile at it", "nobody will praise you for it", "it is an old rule",
    ),
    "reward": (
        "deserves a cup of tea", "will be thanked by the next shift", "earns the chair by the heater", "sleeps better",
        "may choose the music in the staff room", "has understood our work", "has done more than a speech could do",
    ),
}  # fmt: skip

# Forms for anything that one may be told to do: {do}, {does}, {doing}, with the {why} that belongs to it.
RULE_FORMS = (
    "always {do}; {why}.", "please {do}. {why}.", "{do}: {why}.", "{do}, since {why}.", "{why}, so {do}.",
    "why do we {do}? because {why}.", "{why}, and that is why we {do}.", "never forget to {do}.",
    "please {do}, because {why}.", "we {do}, because {why}.", "remember to {do}[: {why}|].", "we always {do}.",
    "{do}, and [please|also] {do}.", "as {P} [says|likes to say|told us on {P.his} first day], {why}; so {do}.",
    "{do}, and {do}.", "there are {n} reasons to {do}. one is that {why}.", "it helps to {do}, because {why}.",
    "{do}. {why}.", "{do}. as we say here, {why}.", "[it is a good rule|it is our custom] to {do}: {why}.",
    "if we {do}, it is not because [there is a rule|somebody told us to], but because {why}.",
    "{doing} is [never wrong|worth the trouble|always right].", "the {boss} asks [all of us|each of you] to {do}.",
    "all of us {do}, the {boss} included.", "there is one thing that {P} repeats every {day}: {do}.",
    "our advice after {n} years: {do}, and {do}.", "{doing} [may look|looks] like a small thing, but {why}.",
    "it was {P} who taught us to {do}, and {P.he} was right: {why}.", "[in short|as always]: {do}; {why}.",
    "[two things matter|two things help]: {doing} and {doing}.", "[try to|make sure to] {do}. {why}.",
    "what {P} wants you to remember is this: {do}.", "every {job} is told to {do}, because {why}.",
)  # fmt: skip
# Forms for tasks, with a time.
TASK_FORMS = (
    "{do} {when}.", "{when}, {do}.", "please {do} {when}.", "{do} {when}, because {why}.", "{when}, we {do}; {why}.",
    "{colleague} {does} {when}.", "it is {colleague} who {does} {when}.", "{do} {when}; {why}.",
    "{doing} is the [job|task|business] of {colleague}.", "{when}, {colleague} {does}.", "{do}, then {do}.",
    "first {do}; then {do}.", "{do} {when}, or ask {someone} to do it.", "{why}, so we {do} {when}.",
    "we have never regretted {doing}.", "it is wiser to {do} than to put it off.",
    "the rule is [old|short]: {do} {when}.",
    "while {colleague} {does}, {P} {does}.", "ask {colleague} to {do} {when}.", "{P} {does} {when}, since {why}.",
    "do not wait [for an order|until somebody complains]: {do}.", "what do we do {when}? we {do}.",
    "[what matters most|what we ask of you] {when}: {do}.", "{when}, please {do}: {why}.",
    "{do} {when}, and afterwards {do}.", "{P} {does} {when}, and so [should|can] you.",
)  # fmt: skip
# Forms for tasks done by the clock: nobody should hear of rewards or habits when there is smoke.
ROUTINE_FORMS = (
    "whoever {does} without being asked {reward}.", "if you have no time to {do}, ask {someone}.",
    "we take turns to {do}.",
    "to {do} takes [a minute or two|a moment]; to explain why you did not takes [an hour|all afternoon|far longer].",
    "although {hard}, {do} {when}.", "ask {P} how to {do}; {P.he} has done it for {n} years.",
    "{P} will [show you how|teach you|help you] to {do}.", "{do} yourself or find somebody who can.",
    "must one {do}? yes, {when}.", "together with {colleague}, {do} {when}.", "{hard}, but {do} {when} all the same.",
    "without being asked, {colleague} {does} {when}; {why}.", "{someone} is glad when you {do}.",
    "no matter how [busy|tired] you are, {do} {when}.", "make it a habit to {do} {when}.",
    "whoever {does} {when} {reward}.", "{when}, you will be asked to {do}.",
)  # fmt: skip
# Where and when somebody or something is to be found, whatever the page is about.
HOUSE_FORMS = (
    "between {early} and {late} you will find {someone} {spot}.", "if you need help, look for {someone} {spot}.",
    "[on {day}s|after {late}|before {early}], {someone} is {spot}[, mostly with a cup of tea|, so ask there|].",
    "a copy of this page hangs {spot}[, in large letters|, under glass|].",
    "there is a [chair|lamp|bell] {spot} for anyone who needs it.",
    "{someone} keeps a [torch|pencil|spare key|whistle] {spot}.",
    "we [talk about this|go through it] {spot} on the first {day} of [{month}|every month], at {early}.",
    "whoever has read this signs in {book}.", "whoever has questions comes to {someone} {spot}.",
    "{n} of us work here, and {P} is the one who knows this page best.",
    "this page is read aloud {spot} [once a year|every {month}], and {someone} brings the cake.",
)  # fmt: skip
OPENERS = (
    "This page is for every {job} at the {house}[, and for the {boss} as well|].", "{P} wrote this page in {year}.",
    "At the {house} we [have few rules, and this is one of them|like things simple|have learned this in {n} years].",
    "[Read this page|Please read this] before your first {event}.",
    "The {house} [at|in] {place} has been open since {year}.",
    "Here is what [we do|every {job} should know|the {boss} asks of us].",
)  # fmt: skip
CLOSERS = (
    "Questions go to {P}.", "If this page does not help, {P} will.", "That is all. Thank you.",
    "The rest is common sense.", "If you know a better way, tell {someone}.",
    "This page was last changed in {month} by {P}.",
)  # fmt: skip
TITLES = (
    "{title}", "{title}", "{title} at the {house}", "{house} of {place}: {title}", "Page {page}: {title}",
    "{page}. {title}", "From the handbook of the {house}: {title}", "Our rules, part {page}: {title}",
    "{house}, {place}\n{title}",
)  # fmt: skip
VERB = re.compile(r"~(\w+)")
DO_SLOT = re.compile(r"\{(do|does|doing)\}")


@cache
def _subjects() -> dict[str, tuple[frozenset[str], dict[str, tuple[str, ...]]]]:
    """All subjects: their flags and the members of each field."""
    found = blocks(INCIDENTS, SUBJECT_FIELD) | blocks(DAILY, SUBJECT_FIELD)
    return {
        k: (flags, {f: tuple(text.split(" / ")) for f, text in about.items()}) for k, (flags, about) in found.items()
    }


def _inflect(act: str, form: str) -> str:
    """An act with its marked verbs in the form wanted: "do", "does" or "doing"."""

    def verb(match: re.Match) -> str:
        base = match[1]
        if form == "does":
            soft = base.endswith("y") and base[-2] not in "aeiou"
            third = base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "x", "ch", "sh", "o")) else "s")
            return {"be": "is"}.get(base, third)
        if form == "doing":
            stem = base + base[-1] if base in ("put", "let", "mop", "begin", "label") else base.removesuffix("e")
            return {"be": "being", "tie": "tying"}.get(base, stem + "ing")
        return base

    return VERB.sub(verb, act)


class Decks(dict[str, Sequence[str]]):
    """Pools that deal their members like cards, so that nothing comes back on a page until all have been used."""

    def __init__(self, rng: Random, lists: dict[str, Sequence[str]]) -> None:
        """Keep the lists; each is shuffled when it is first drawn from, and again when it runs out."""
        super().__init__(lists)
        self.rng, self.left = rng, {name: [] for name in lists}

    def __getitem__(self, name: str) -> Sequence[str]:
        """One card of the pool."""
        if not self.left[name]:
            self.left[name] = self.rng.sample(self.get(name), len(self.get(name)))
        return (self.left[name].pop(),)


def _composed(rng: Random, form: str, acts: list[str], order: Sequence[str], tasks: bool) -> str:
    """A form with acts off the pile, in the order in which one does them, and with the reason and the time of the
    first of them; empty when the pile is."""
    while "[" in form:
        form = ALTERNATIVES.sub(lambda match: rng.choice(match[1].split("|")), form)
    fitting = [act for act in acts if act.startswith("*") or not tasks]
    slots = len(DO_SLOT.findall(form))
    if slots > len(fitting):
        return ""
    chosen = sorted(fitting[:slots], key=order.index)
    for act in chosen:
        acts.remove(act)
    deeds, about = zip(*(act.lstrip("*").split(" > ") for act in chosen), strict=True)
    whys, _, times = about[0].partition(" @ ")
    form = form.replace("{why}", rng.choice(whys.split(" ; ")))
    if times:
        form = form.replace("{when}", rng.choice(times.split(" ; ")))
    wording = iter(deeds)
    return DO_SLOT.sub(lambda match: _inflect(next(wording), match[1]), form)


def _line(rng: Random, template: str, scene: Scene, decks: Decks) -> str:
    """A sentence; the parts may hold slots themselves, so it is expanded until none is left."""
    while "{" in template or "[" in template:
        template = expand(rng, template, scene, decks)
    return tidy(template)


def _scene(rng: Random, kind: str, house: dict[str, str]) -> Scene:
    """The house, its hours, its place and one colleague."""
    scene = person(rng, "P")
    if rng.random() < 0.5:
        scene["P"] = names.first_name(rng)
    if rng.random() < 0.3:
        scene["P"] = f"{'Mrs' if scene['P.he'] == 'she' else 'Mr'} {names.surname(rng)}"
    dot = rng.choice(":::.")
    price = rng.choice(("{} marks", "{} marks", "{} euros", "{} marks 50"))
    return scene | {
        "house": kind, "guests": house["guest"] + "s", "year": str(rng.randint(1949, 2019)),
        "place": names.place(rng) if rng.random() < 0.7 else rng.choice(pools()["town"]),
        "early": f"{rng.randint(5, 9)}{dot}{rng.choice(('00', '15', '30', '40', '45', '50'))}",
        "late": f"{rng.randint(17, 22)}{dot}{rng.choice(('00', '10', '15', '30', '45'))}",
        "fee": price.format(rng.randint(2, 40)), "page": str(rng.randint(2, 40)), "line": str(rng.randint(11, 99)),
        "code": f"{rng.choice('ABCDFGK')}{rng.randint(2, 99)}",
    } | {key: house[key] for key in ("guest", "boss", "opening", "closing", "event")}  # fmt: skip


def _layout(rng: Random, lines: list[str], acts: list[str], first: str, last: str) -> str:
    """Mostly prose, with a first and a last sentence at times; else rules, or a short list of acts at the end."""
    form = rng.random()
    if form < 0.1:
        return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    if form < 0.18:
        return "\n".join(f"- {line}" for line in lines)
    lines = [line for line in (first, *lines, last) if line]
    if form < 0.28 and len(acts) > 2:
        head = rng.choice(("What else to do:", "Please also:", "And do not forget:", "Besides:"))
        return "\n".join([" ".join(lines[:4]), head, *(f"- {act}" for act in acts[:4])])
    if form < 0.45 and len(lines) > 4:
        middle = len(lines) // 2
        return " ".join(lines[:middle]) + "\n\n" + " ".join(lines[middle:])
    return " ".join(lines)


def document(rng: Random) -> str:
    """One page: a subject of one house, with sentences of its own and composed ones, in any order."""
    kind = rng.choice(list(HOUSES))
    traits, house = HOUSES[kind]
    flags, about = rng.choice([s for s in _subjects().values() if s[0] - {"routine"} <= traits])
    lists = {
        key: tuple(house[key].split(", ")) for key in ("job", "spot", "dirty", "kit", "goods", "door", "found", "woe")
    }
    lists |= COMMON | {"when": about["when"]}
    decks = Decks(rng, lists | {"day": pools()["day"], "month": pools()["month"]})
    scene = _scene(rng, kind, house) | {"title": rng.choice(about["title"])}
    acts = rng.sample(about["do"], len(about["do"]))
    count = rng.randint(4, 8)
    said = rng.sample(about["say"], rng.randint(1, min(3, count - 2)))
    said += rng.sample(HOUSE_FORMS, rng.choice((0, 1, 1, 2)))
    timed = TASK_FORMS + (ROUTINE_FORMS if "routine" in flags else ())
    piles = {forms: rng.sample(forms, count) for forms in (timed, RULE_FORMS)}
    for _ in range(count - len(said)):
        forms = timed if rng.random() < 0.55 and any(act.startswith("*") for act in acts) else RULE_FORMS
        said.append(_composed(rng, piles[forms].pop(), acts, about["do"], forms is timed))
    said = rng.sample(said, len(said))
    lines = [_line(rng, template, scene, decks) for template in said if template]
    first = _line(rng, rng.choice(OPENERS), scene, decks) if rng.random() < 0.3 else ""
    last = _line(rng, rng.choice(CLOSERS), scene, decks) if rng.random() < 0.25 else ""
    rest = [_line(rng, _inflect(act.lstrip("*").partition(" > ")[0], "do"), scene, decks) for act in acts]
    heading = _line(rng, rng.choice(TITLES), scene, decks) + "\n" if rng.random() < 0.6 else ""
    return heading + _layout(rng, lines, rest, first, last)
