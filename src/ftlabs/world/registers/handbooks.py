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

SHARE = 14

# Subjects in the form of `DAILY`: what happens at any hour.
INCIDENTS = """
# children: public
title: Lost children / When a child is lost / Children without parents
when: when a child is alone / as soon as a child cries / when a parent is frightened / whenever a small person asks for
a big one
do: *~kneel down and ~ask the child for a name > small people answer faces, not knees / *~offer the child a seat {spot}
> a child that sits does not run away ; a child who is drawing does not cry / *~announce the first name and the colour
of the coat > a surname over the loudspeaker tells strangers too much / ~keep one colleague with the child > a child
who is passed around feels lost twice / *~tell every {job} by radio > many eyes find more than two ; most children are
found within {mins} minutes / *~write the time in {book} > {mins} minutes feel like an hour, and the police want to
know which it was / ~speak softly > a frightened child hears only half of each sentence / *~look in the places where
children like to hide > children rarely think that they are lost; they think that their parents are / *~give the child
something soft to hold > busy hands calm the rest of the child / ~walk instead of running > running makes everybody
nervous
say: [Most|Nearly all] lost children are found [{spot}|near something to eat|next to the nearest animal]. / Do not
leave [the place|the spot] where you found the child; parents go back to [it|the place where they last looked]. / Hand
the child over only to somebody whom the child [knows|runs towards|calls by name]. / If nobody has come by {late},
{someone} rings the police, calmly and from the back room. / Never promise that [everything will be fine|mother is on
her way]; say what you are doing [now|next] instead. / Last [summer|winter|year] we found {n} children and one
grandfather, who had been looking for all of them. / Biscuits are {spot}. They are for the children, not for the
{boss}.
# fire:
title: Fire / In case of fire / When the bell rings
when: when the bell rings / as soon as there is smoke / if the alarm sounds twice / when {someone} gives the order /
even if it is only a drill
do: ~leave the lift alone > a lift stops where the fire wants it / *~close the doors without locking them > a shut door
holds back a fire for {mins} minutes / *~lead the {guests} out by the nearest exit > people follow a person who walks
calmly / *~count heads at the big tree > nobody should go back for somebody who is already outside / *~press the red
button > one button calls the whole fire brigade / *~check the toilets on the way out > the bell is hard to hear behind
a locked door / ~speak slowly and loudly > in the dark one hears better than one sees / ~leave coats and bags behind >
nobody ever went back for a coat and was glad of it / ~keep the exits free > a blocked exit is no exit
say: There are {n} fire buckets, and the nearest hangs {spot}. [They hold sand|Sand belongs in them], not
[umbrellas|rubbish|cigarettes]. / We meet [on the grass|by the flagpole|across the road]. {someone} has the list and
calls the names. / A drill is held on the first {day} of the month, and [it always rains|nobody is told beforehand]. /
Small flames may be put out with a blanket; for anything larger than a [plate|saucepan|hat], get out. / Do not shout
'fire'. Say: 'We are [leaving the building|going outside] now, this way, please.' / Nobody goes back in until {someone}
says so, not even for [the till|a hat|the cat]. / Smoking is [not allowed anywhere indoors|only allowed in the yard,
beside the bucket]; this includes pipes and cigars.
# illness:
title: Illness and accidents / If somebody is ill / First aid
when: when somebody feels faint / after any accident, however small / if a {guest} falls / as soon as somebody turns
pale
do: *~fetch the first-aid box > a plaster in a cupboard helps nobody / *~stay with the person > being ill alone is
worse than being ill ; a calm voice is half of the medicine / *~ask what happened > the doctor will want to know how it
began / *~open a window > fresh air helps more often than one thinks / ~keep the others at a distance > nobody likes to
be looked at while ill ; a crowd uses up the air / *~call the doctor on line {line} > we are helpers, not doctors /
*~note the time in {book} > small cuts are forgotten and then become serious / *~bring a blanket and a glass of water >
people get cold when they are frightened
say: The first-aid box is {spot}. Whoever takes a plaster out of it writes that down, so that the box is never empty. /
Give no medicine, [not even a harmless pill|whatever the label says|even if you take it yourself]. / A person who is
pregnant or walks with a stick is offered a chair before [asking for one|anybody else]. / If you are ill yourself, ring
before {early}. We would rather do without you for {n} days than share what you have. / The nearest doctor lives {mins}
minutes away and [dislikes|is used to] being woken. / Two of us have learned first aid: {P} and the {job}. A third
would be welcome. / Do not [discuss|argue about] whose fault it was. That [can wait|is a matter for later].
# complaints:
title: Complaints / When somebody is angry / How to take a complaint
when: when a {guest} complains / whenever a voice gets loud / if the mistake was ours / after an unkind letter
do: *~listen to the end > people calm down when they are heard ; most complaints begin with something small / *~say
sorry once and ~mean it > an excuse sounds like an argument ; an apology said five times sounds like a song / *~write
the matter down in {book} > what is written down can be improved / *~thank the {guest} for telling us > whoever
complains still hopes that we will improve / *~offer a chair > it is hard to shout while sitting / *~repeat the matter
in simple words > half of all quarrels are about something that nobody said / *~say what will happen next > a plan
calms people more than a promise / *~answer within {n} days > a quick answer is worth more than a long one / ~take
nothing personally > anger is hardly ever meant for you
say: The complaint book lies {spot}. In {year} it held {n} entries about [the soup|the noise|the weather] and one
drawing of the {boss}. / If {woe}, that is not the fault of the {guest}, and [we do not let it sound so|nobody should
be blamed for it]. / Never [argue|roll your eyes|sigh]; a sigh can be heard across a [room|counter]. / A refund up to
{fee} may be given by anybody. [Above that|For more], ask the {boss}. / Do not say that it is the rule. Say why there
is [a rule|one]. / Some complaints are right. Those are the [most useful|ones we need most], and we ought to be glad of
them.
# storms:
title: Storms / Bad weather / When the wind gets up
when: at a wind of force seven / when the forecast is bad / as soon as the first shutter bangs / if the barometer falls
do: *~bring the flags and the stools indoors > the wind always finds the one loose thing / *~close the shutters > glass
is dearer than wood / *~tie down whatever can fly > a bin in the air has no manners / *~read the forecast to the others
> a forecast is only a guess, but a good one / *~put buckets under the holes in the roof > wet floors are more
dangerous than thunder / *~charge every battery > the lights go out just when one needs them / *~warn the {guests}
early > people forgive the weather but not surprises / ~stay away from the big trees > nobody has yet won against a
branch / ~stay calm > the roughest hour is usually the last one
say: The {boss} decides whether we stay open. Until then, act as if we do. / The torches are {spot}. There are {n} of
them, and most have batteries. / In the storm of {year} we lost {n} panes, a flagpole and the hat of the {boss}. / When
lightning is near, [metal ladders|umbrellas|long poles] stay where they are, and so do we. / If the lights go out,
stand still, count to {n} and then talk; [a voice is a kind of lamp|people walk towards a voice]. / Afterwards walk
once round the house and write down what is [missing|broken|new]. / Snow is cleared [before {early}|in two directions,
forwards and sideways]; salt is kept {spot}.
"""
SUBJECT_FIELD = re.compile(r"(?:^| )(title|when|do|say): ")

COMMON = {
    "n": tuple("two three four five six seven eight nine ten eleven twelve fifteen twenty".split()),
    "mins": tuple("two three five ten fifteen twenty thirty".split()),
    "colour": ("red", "blue", "dark green", "orange"),
    "routine": (
        "every morning", "every evening", "twice a day", "once a week", "on the first {day} of the month", "at {early}",
        "before {opening}", "as soon as {closing}", "after the last {event}", "before the first {event}", "on {day}s",
        "at the end of [the|every|each] shift", "before the break", "whenever [things are|the {house} is] quiet",
        "at {late}, when the day is nearly over", "every {mins} days or so", "[long|half an hour] before {opening}",
        "on rainy days", "in the quiet weeks of winter", "on busy weekdays", "when the holidays begin",
        "whether or not the {boss} is looking", "when there are {mins} minutes to spare",
    ),
    "someone": (
        "the {job}", "the {boss}", "whoever has the [early|late] shift", "{P}", "one of us", "the newest of us",
        "the colleague [on duty|in charge|who is up first]", "somebody with [steady hands|a clear head|a good memory]",
        "a {job} [who has been here for a year|with a badge|with a free hand]",
    ),
    "book": (
        "the day book", "the [green|red|blue|thick] book [by the telephone|on the shelf|in the top drawer]", "the log",
        "the folder [next to|under] the clock", "the notebook {spot}", "the small book with the pencil",
    ),
    "hard": (
        "it takes time", "nobody will thank you for it", "we are often short of hands", "it is easy to forget",
        "it looks like nothing", "it sounds fussy", "[old|long-serving] colleagues smile at it", "you may be tired",
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
    "when in doubt, {do}.", "please {do}, because {why}.", "we {do}, because {why}.", "remember to {do}[: {why}|].",
    "we always {do}.", "since {year}, when [something went wrong|we learned the hard way], we {do}.",
    "{do}, and [please|also] {do}.", "as {P} [says|likes to say|told us on {P.his} first day], {why}; so {do}.",
    "{do}, [and|but also] {do}.", "there are {n} reasons to {do}. one is that {why}.",
    "it helps to {do}, because {why}.", "{do}. {why}.",
    "if we {do}, it is not because [there is a rule|somebody told us to], but because {why}.",
    "{doing} is never wrong.", "no matter how [busy|late|tired] you are, {do}.",
    "experience shows that {why}; therefore {do}.", "{hard}, but {do} [all the same|anyway].",
    "although {hard}, {do}[, because {why}|].", "whoever {does} {reward}.",
    "the {boss} expects [all of us|each of you|everybody] to {do}.", "all of us {do}, the {boss} included.",
    "there is one thing that {P} repeats every {day}: {do}.", "our advice after {n} years: {do}, and {do}.",
    "{doing} [may look|looks] old-fashioned, but {why}.",
    "it was {P} who taught us to {do}, and {P.he} was right: {why}.",
)  # fmt: skip
# Forms for tasks, with a time.
TASK_FORMS = (
    "{do} {when}.", "{when}, {do}.", "please {do} {when}.", "{do} {when}, because {why}.", "{when}, we {do}; {why}.",
    "{someone} {does} {when}.", "it is {someone} who {does} {when}.",
    "{doing} is the [job|task|business] of {someone}.", "{when}, {someone} {does}[ and {does}|].",
    "whoever {does} without being asked {reward}.", "{do}, then {do}.", "{someone} {does}, and the others help.",
    "first {do}; then {do}.", "{do} {when}, or ask {someone} to do it.", "if you have no time to {do}, ask {someone}.",
    "before anything else, {do}.", "{why}, so we {do} {when}.",
    "to {do} takes [{mins} minutes|a moment]; to explain why you did not takes [an hour|all afternoon|far longer].",
    "we have never regretted {doing}, [not even once|although {hard}].", "although {hard}, {do} {when}.",
    "ask {P} how to {do}; {P.he} has done it for {n} years.", "{P} will [show you how|teach you|help you] to {do}.",
    "do not wait until [somebody|the {boss}] asks you to {do}.", "{when}, you will be asked to {do}.",
    "it is [better|kinder|wiser] to {do} than to [guess|hope|apologise later|stand about].",
    "the rule is [old|short]: {do} {when}.", "either {do} yourself or find somebody who can.",
    "{do} {when}, but [take your time|do not run|stay friendly].", "while {someone} {does}, {someone} {does}.",
    "{do} {when}, [even|also] if {woe}.", "must one {do}? yes, {when}.", "together with {someone}, {do} {when}.",
    "without being asked, {someone} {does} {when}; {why}.", "{someone} and {someone} {do} {when}.",
    "{someone} is glad when you {do}[ {when}|].",
    "tell {someone} to {do} {when}.", "{someone} {does} {when}, since {why}.",
)  # fmt: skip
# Where and when somebody or something is to be found, whatever the page is about.
HOUSE_FORMS = (
    "between {early} and {late} you will find {someone} {spot}.", "if you need help, look for {someone} {spot}.",
    "[on {day}s|after {late}|before {early}], {someone} is {spot}[, mostly with a cup of tea|, so ask there|].",
    "a copy of this page hangs {spot}, [next to|above|under] the {goods}.",
    "there is a [chair|lamp|bell] {spot} for anyone who needs it.",
    "{someone} keeps a [torch|pencil|spare key|whistle] {spot}, [behind|beside] the {goods}, for such cases.",
    "when {woe}, [go to|ask|fetch|ring] {someone} first[; {P} comes next|, and only then the {boss}|].",
    "if {woe}, [stay calm|tell {someone}|take a deep breath]: it [has happened before|happens {n} times a year].",
    "we [talk about this|go through it] {spot} on the first {day} of [{month}|every month], at {early}.",
    "whoever has [read this|questions] [signs in {book}|comes to {someone} {spot}|tells {someone}].",
    "the {kit} and the {goods} [can wait|come later]; [this cannot|people come first].",
    "{n} of us work here, and {someone} is the one who knows this page best.",
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
    "{page}. {title}", "From the handbook of the {house}: {title}", "House rules, part {page}: {title}",
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


def _composed(rng: Random, form: str, acts: list[str], tasks: bool) -> str:
    """A form with acts off the pile, and the reason that belongs to the first of them; empty when the pile is."""
    while "[" in form:
        form = ALTERNATIVES.sub(lambda match: rng.choice(match[1].split("|")), form)
    fitting = [act for act in acts if act.startswith("*") or not tasks]
    slots = len(DO_SLOT.findall(form))
    if slots > len(fitting):
        return ""
    chosen = fitting[:slots]
    for act in chosen:
        acts.remove(act)
    pairs = [act.lstrip("*").partition(" > ") for act in chosen]
    form = form.replace("{why}", rng.choice(pairs[0][2].split(" ; ")))
    wording = iter(pairs)
    return DO_SLOT.sub(lambda match: _inflect(next(wording)[0], match[1]), form)


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
        head = rng.choice(("In short:", "Before you go:", "To sum up:", "What else to do:"))
        return "\n".join([" ".join(lines[:4]), head, *(f"- {act}" for act in acts[:4])])
    if form < 0.45 and len(lines) > 4:
        middle = len(lines) // 2
        return " ".join(lines[:middle]) + "\n\n" + " ".join(lines[middle:])
    return " ".join(lines)


def document(rng: Random) -> str:
    """One page: a subject of one house, with sentences of its own and composed ones, in any order."""
    kind = rng.choice(list(HOUSES))
    open_to_all, house = HOUSES[kind]
    flags, about = rng.choice([s for s in _subjects().values() if open_to_all or "public" not in s[0]])
    lists = {
        key: tuple(house[key].split(", ")) for key in ("job", "spot", "dirty", "kit", "goods", "door", "found", "woe")
    }
    lists |= COMMON | {"when": about["when"] * 2 + (COMMON["routine"] if "routine" in flags else ())}
    decks = Decks(rng, lists | {"day": pools()["day"], "month": pools()["month"]})
    scene = _scene(rng, kind, house) | {"title": rng.choice(about["title"])}
    acts = rng.sample(about["do"], len(about["do"]))
    count = rng.randint(4, 8)
    said = rng.sample(about["say"], rng.randint(1, min(3, count - 2)))
    said += rng.sample(HOUSE_FORMS, rng.choice((0, 1, 1, 2)))
    piles = {forms: rng.sample(forms, count) for forms in (TASK_FORMS, RULE_FORMS)}
    for _ in range(count - len(said)):
        forms = TASK_FORMS if rng.random() < 0.55 else RULE_FORMS
        said.append(_composed(rng, piles[forms].pop(), acts, forms is TASK_FORMS))
    said = rng.sample(said, len(said))
    lines = [_line(rng, template, scene, decks) for template in said if template]
    first = _line(rng, rng.choice(OPENERS), scene, decks) if rng.random() < 0.3 else ""
    last = _line(rng, rng.choice(CLOSERS), scene, decks) if rng.random() < 0.25 else ""
    rest = [_line(rng, _inflect(act.lstrip("*").partition(" > ")[0], "do"), scene, decks) for act in acts]
    heading = _line(rng, rng.choice(TITLES), scene, decks) + "\n" if rng.random() < 0.6 else ""
    return heading + _layout(rng, lines, rest, first, last)
