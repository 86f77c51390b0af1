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
from ftlabs.world.tables.handbooks_parts import DAILY, HOUSES, blocks

SHARE = 10

# Subjects in the form of `DAILY`: what happens at any hour.
INCIDENTS = """
# children: public
title: Lost children / When a child is lost / Children without parents
when: when a child is alone / as soon as a child cries / when a child has lost its parents / whenever a small person
asks for a big one
do: ~walk instead of running > running makes everybody nervous / *~kneel down and ~ask the child for a name > small
people answer faces, not knees / ~speak softly > a frightened child hears only half of each sentence / *~offer the
child a seat {spot} > a child that sits does not run away / *~give the child something to hold > busy hands calm the
rest of the child / ~keep one colleague with the child > a child who is passed around feels lost twice / *~tell every
{job} by radio > many eyes see more than two ; most children are found within {mins} minutes / *~announce the first
name and the colour of the coat > a surname over the loudspeaker tells strangers too much @ if a parent is looking for
a child ; if nobody has come after {mins} minutes / *~look in the places where children like to hide > children like
small places @ if a parent is looking for a child ; when a father or a mother asks us for help / *~write the time in
{book} > {mins} minutes feel like an hour to a parent
say: [Most|Nearly all] lost children are found [{spot}|near something to eat|next to something that moves]. / Do not
leave [the place|the spot] where you found the child; parents go back to [it|the place where they last looked]. / Hand
the child over only to somebody whom the child [knows|runs towards|calls by name]. / If nobody has come by {late},
{someone} rings the police, calmly and from the back room. / Never promise that [everything will be fine|mother is on
her way]; say what you are doing [now|next] instead. / Last [summer|winter|year] we found {n} children and one
grandfather, who had been looking for all of them. / There are biscuits {spot}. They are for the children, not for the
{boss}.
# fire:
title: Fire / In case of fire / When the bell rings
when: when the bell rings / if the alarm sounds twice / when the order is given / even if it is only a drill
do: *~press the red button > one button calls the whole fire brigade @ as soon as there is smoke ; at the first smell
of smoke ; if something burns / ~take the shortest way out > smoke is faster than we are / ~leave coats and bags
behind > nobody ever went back for a coat and was glad of it / *~lead the {guests} out by the nearest exit > people
follow a person who walks calmly / ~speak slowly and loudly > in the dark one hears better than one sees / *~check the
toilets > the bell is hard to hear behind a locked door @ when the bell rings ; while the others go outside / *~close
the doors without locking them > a shut door holds back a fire for {mins} minutes / *~count heads at the big tree >
nobody should go back for somebody who is already outside @ when everybody is outside ; as soon as the building is
empty / ~keep the exits free > a blocked exit is no exit
say: There are {n} fire buckets, and the nearest hangs {spot}. [They hold sand|Sand belongs in them], not
[umbrellas|rubbish|cigarettes]. / We meet [on the grass|by the flagpole|across the road]. {someone} has the list and
calls the names. / A drill is held on the first {day} of the month, and [it always rains|nobody is told beforehand]. /
Small flames may be put out with a blanket; for anything larger than a [plate|saucepan|hat], get out. / Do not shout
'fire'. Say: 'We are [leaving the building|going outside] now, this way, please.' / Nobody goes back in until
{someone} says so, not even for [the till|a hat|the cat]. / Smoking is [not allowed anywhere indoors|only allowed in
the yard, beside the bucket]; this includes pipes and cigars.
# illness:
title: Illness and accidents / If somebody is ill / First aid
when: when somebody feels faint / after any accident, however small / if a {guest} falls / as soon as somebody turns
pale
do: *~stay with the person > being ill alone is worse than being ill ; a calm voice is half of the medicine / *~fetch
the first-aid box > a plaster in a cupboard helps nobody / *~ask what happened > the doctor will want to know how it
all began / *~open a window > fresh air helps more often than one thinks @ when somebody feels faint ; as soon as
somebody turns pale / *~bring a blanket and a glass of water > people get cold when they are frightened / ~keep the
others at a distance > nobody likes to be looked at while ill / *~call the doctor on line {line} > we are helpers, not
doctors @ if the pain does not stop ; when a cut is deep ; if somebody does not answer / *~note the time in {book} >
small cuts are forgotten and then become serious
say: The first-aid box is {spot}. Whoever takes a plaster out of it writes that down, so that the box is never empty.
/ Give no medicine, [not even a harmless pill|whatever the label says|even if you take it yourself]. / A person who is
pregnant or walks with a stick is offered a chair before [asking for one|anybody else]. / If you are ill yourself,
ring before {early}. We would rather do without you for {n} days than share what you have. / The nearest doctor lives
{mins} minutes away and [dislikes|is used to] being woken. / Two of us have learned first aid: {P} and the {job}. A
third would be welcome. / Do not [discuss|argue about] whose fault it was. That [can wait|is a matter for later]. /
The {kit} and the {goods} [can wait|come later]; people come first.
# complaints: public
title: Complaints / When somebody is angry / How to take a complaint
when: when a {guest} complains / whenever a voice gets loud / when somebody is angry with us / if somebody is not
happy
do: *~offer a chair > it is hard to shout while sitting / *~listen to the end > people calm down when they are heard ;
most complaints begin with something small / *~repeat the matter in simple words > half of all quarrels are about
something that nobody said / *~apologise in one sentence and ~leave it there > an excuse sounds like an argument ;
an apology said five times sounds like a song @ if the mistake was ours ; when we were wrong
/ *~thank the {guest} for telling us > whoever
complains still hopes that we will improve / *~say what will happen next > a plan calms people more than a promise /
*~write the matter down in {book} > what is written down can be improved / *~answer within {n} days > a quick answer
is worth more than a long one @ after an unkind letter ; if the complaint comes by post / ~take nothing personally >
anger is hardly ever meant for you
say: The complaint book lies {spot}. In {year} it held {n} entries about [the prices|the noise|the weather] and one
drawing of the {boss}. / Most people who complain are [tired, hungry or late|right about something], and [we do not
blame them for it|we try to remember that]. / Never [argue|roll your eyes|sigh]; a sigh can be heard across a
[room|counter]. / A refund up to {fee} may be given by anybody. [Above that|For more], ask the {boss}. / Do not say
that it is the rule. Say why there is [a rule|one]. / Some complaints are right. Those are the [most useful|ones we
need most], and we ought to be glad of them.
# storms:
title: Storms / Bad weather / When the wind gets up
when: at a wind of force seven / when the forecast is bad / before a storm / if the barometer falls
do: *~read the forecast to the others > a forecast is only a guess, but a good one / *~warn the {guests} early >
people forgive the weather but not surprises / *~charge every battery > the lights go out just when one needs them /
*~bring the flags and the stools indoors > the wind always finds the one loose thing / *~tie down whatever can fly > a
bin in the air has no manners / *~close the shutters > glass is dearer than wood / *~put buckets under the holes in
the roof > wet floors are more dangerous than thunder @ when the rain sets in ; as soon as the first drops fall /
*~wedge the back door > a door that bangs breaks its own glass @ when the wind turns ; as soon as the first shutter
bangs / ~stay away from the big trees > nobody has yet won against a branch / ~stay calm > the roughest hour is
usually the last one
say: The {boss} decides whether we stay open. Until then, act as if we do. / The torches are {spot}. There are {n} of
them, and most have batteries. / In the storm of {year} we lost {n} panes, a flagpole and the hat of the {boss}. /
When lightning is near, [metal ladders|umbrellas|long poles] stay where they are, and so do we. / If the lights go
out, stand still, count to {n} and then talk; [a voice is a kind of lamp|people walk towards a voice]. / Afterwards
walk once round the building and write down what is [missing|broken|new]. / Snow is cleared [before {early}|in two
directions, forwards and sideways]; salt is kept {spot}.
# mishaps:
title: When something goes wrong / Mishaps / What to do when nothing works
when: when {woe} / if {woe} / when something goes wrong / whenever something is not as it should be
do: ~stay calm > two calm people are enough for most troubles / *~tell {someone} > bad news does not get better by
waiting / *~look first and ~speak afterwards > the first guess is often wrong / *~warn the {guests} > people forgive a
mishap sooner than a secret / *~get some help > four hands are quicker than two / *~say what you have seen > whoever
helps needs to know what is wrong / *~note the hour in {book} > a trouble that comes back often comes at the same hour
/ ~leave the blame for later > nobody thinks well while looking for an excuse / ~keep a copy of the telephone list > a
number is hard to find in a hurry
say: When {woe}, [go to|ask|fetch|ring] {someone} first[; {P} comes next|]. / If {woe}, [stay calm|take a deep
breath]: it [has happened before|happens {n} times a year]. / In {year} it happened {n} times that something went
wrong on a {day}. [We do not know why|Nobody could say why]. / Do not hide a mistake. [We all make them|The {boss}
makes them too], and most can be put right [in an hour|before {late}]. / Afterwards we sit down {spot} for {mins}
minutes and ask what we can learn from it. / The list of telephone numbers hangs {spot}; the
[plumber|electrician|locksmith] is on line {line}.
"""
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
