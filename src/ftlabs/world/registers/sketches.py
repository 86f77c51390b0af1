"""Sketches of everyday life: free prose about one person or family and one theme, put together from typed parts.

Frames say how a sentence is built, themes (see `tables.sketches_parts`) what it is about. The actions of a theme
stand in the order of the plot, and a sketch takes them in that order, so that frames and actions combine freely.
"""

import re
from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.lexicon import pools
from ftlabs.world.tables.sketches_parts import THEMES, WORDS

SHARE = 11

# base past participle; all other verbs are regular.
IRREGULAR = {
    row.split()[0]: tuple(row.split())
    for row in """
    go went gone,see saw seen,take took taken,give gave given,write wrote written,sweep swept swept,put put put,
    ring rang rung,hang hung hung,buy bought bought,saw sawed sawn,let let let,sew sewed sewn,
    choose chose chosen,pay paid paid,read read read,learn learnt learnt,swim swam swum,throw threw thrown,
    beat beat beaten,set set set,feel felt felt,shake shook shaken,get got got,drink drank drunk,lend lent lent,
    bring brought brought,break broke broken,tell told told,light lit lit,eat ate eaten,lose lost lost,
    come came come,stand stood stood,hold held held,find found found,wind wound wound,cut cut cut,
    sleep slept slept,dig dug dug,tie tied tied,sow sowed sown,drop dropped dropped,wake woke woken,
    pull pulled pulled,sit sat sat,fall fell fallen,lie lay lain,know knew known,begin began begun,
    make made made,say said said,think thought thought,hear heard heard,keep kept kept,leave left left,
    grow grew grown,speak spoke spoken,mean meant meant,have had had,do did done,be was been,
    become became become,understand understood understood,forget forgot forgotten,spend spent spent,run ran run,
    sing sang sung,show showed shown,strike struck struck,bear bore borne,cost cost cost,rise rose risen,
    build built built,dream dreamt dreamt,travel travelled travelled,cancel cancelled cancelled,
    hum hummed hummed,apologise apologised apologised,stop stopped stopped,wrap wrapped wrapped,
    drag dragged dragged,shine shone shone,smell smelt smelt,burn burnt burnt,hurt hurt hurt,
    hide hid hidden,stick stuck stuck,
    tear tore torn,draw drew drawn,fit fitted fitted,nod nodded nodded,meet met met,prefer preferred preferred,
    tap tapped tapped,chop chopped chopped,knit knitted knitted,scrub scrubbed scrubbed,
    sell sold sold""".replace("\n", "").split(",")
}  # fmt: skip
DOUBLED = frozenset(
    "put get cut dig let set run swim sit stop drop"
    " hum wrap drag begin win forget travel cancel tap fit chop knit scrub".split()
)
MODALS = {"can": "could", "cannot": "could not", "will": "would", "may": "might", "must": "had to", "would": "would"}

# Ways to say what somebody does or did: `<DO1>`, `<DO2>` are two actions of the theme in their order. Parts that are
# drawn freely are joined by time or by "and" only, because a reason or an exception would have to fit both of them.
PLAIN = (
    "{S} <DO1>.", "{next}, {S} <DO1>.", "{next}, {S} <DO1> and <DO2>.", "{S} <DO1>, and {next} {he} <DO2>.",
    "{S} <DO1> before {he} <DO2>.", "{S} <DO1>; {next}, {he} <DO2>.", "as soon as {he} <have> <DO1:pp>, {S} <DO2>.",
    "no sooner <have> {he} <DO1:pp> than {interruption}.", "{S} <DO1>. <WHO> <say:s> that <FACT>.",
    "{S} <DO1>; <FACT>.", "{S} <DO1> and <wonder> <ASK>.", "<FACT>. Meanwhile, {S} <DO1>.",
    "{he} <DO1>, <DO2> and <rest> <WHERE>.", "[first|to begin with], {S} <DO1>. After that, {he} <DO2>.",
    "{S} <DO1>, and {Q} [<laugh:s>|<smile:s>|<say:s> nothing].",
    "when {S} <have> <DO1:pp>, {he} <talk> to {Q} <WHERE>.",
)  # fmt: skip
# The same for what is done on purpose, which one can be asked to do, share, plan and finish.
ACTIONS = (
    "{S} <DO1> {manner}.", "{S} <DO1> {manner}.", "after <DO1:ing>, {S} <DO2> {manner}.",
    "{S} <have> to <DO1:b>, {because}.",
    "having <DO1:pp>, {S} <feel> [better|tired but content|hungry|content].",
    "to <DO1:b> <take:s> {S.o} [{mins} minutes|no more than {mins} minutes|longer than expected|a while].",
    "{Q} <offer:s> to <DO1:b>, [and|and after that] {S} <DO2>.", "while {Q} <DO1:Q>, {S} <DO2>.",
    "{Q} <DO1:Q>, and {S} [<watch>|<help>|<make> tea].", "{S} <be> just about to <DO1:b> when {interruption}.",
    "{Q} <ask:s> {S.o} to <DO1:b>, and {S} [<do> it|<do> it at once|<do> it {manner}].",
    "{S} <be> [too tired|too impatient] to <DO1:b>, so {Q} <have:s> to do it.",
    "{S} <promise> to <DO1:b>[, and {he} <keep> the promise|, and {Q} <be:s> glad|. Soon it <be:s> done].",
    "{S} <want> to <DO1:b>, and {Q} <help:s> {him}.",
    "{S} <begin> to <DO1:b>, <stop> for [a biscuit|a moment|a short rest] and then <DO2>.",
    "it <be:s> {Q} who <suggest:s> that {they} should <DO1:b>, and so {they} <do:p>.",
    "{next} it <be:s> time to <DO1:b>, [a task that {S} <have> been putting off|which {S} <do> {manner}|and "
    "{Q} <lend:s> a hand].",
    "{Q} <want:s> {S.o} to <DO1:b>, whereas {S} <be> [keen|determined] to <DO2:b>. In the end {they} <do:p> both.",
    "{Q} <remind:s> {S.o} to <DO1:b>. {next}, {S} <DO2>.",
    "{S} and {Q} <agree:p> to <DO1:b> first. Then {they} <DO2:p>.",
    "{Q} <ask:s> whether {they} should <DO1:b>, and {S} <agree>.", "now, {S} <decide>, it <be:s> time to <DO1:b>.",
)  # fmt: skip
# What is the case, what others say, what one asks oneself.
MATTERS = (
    "<FACT>.", "{S} <notice> [at once|only now|after a while] that <FACT>.",
    "it <turn:s> out that <FACT>[, which nobody <have:s> mentioned|].", "according to <WHO>, <FACT>.",
    "<WHO> <say:s> that <FACT>.", "<WHO> <explain:s> to {S.o} that <FACT>, and {Q} <nod:s>.",
    "{Q} <remark:s> that <FACT>[, and not for the first time|, but nobody <answer:s>|].", "<FACT>, and <FACT>.",
    "<FACT>, or so <WHO> <claim:s>.", "[besides|as it happens|by the way], <FACT>.",
    "one thing <be:s> certain: <FACT>.", "<FACT>. {S} [<smile>|<nod>] and <say> nothing.",
    "neither {Q} nor {S} <know> <ASK>.", "it <be:s> {Q} who <notice:s> that <FACT>.",
    "{S} <ask> <WHO> <ASK>, but the answer <be:s> [a shrug|long and not very helpful|not what {he} <have> hoped for].",
    "{S} <wonder> <ASK>.", "nobody <can:s> tell {S.o} <ASK>.", "{Q} <ask:s> <ASK>, but nobody <know:s>.",
    "{Q} <want:s> to know <ASK>.", "{S} <talk> to {Q} about <NP>. Besides, <FACT>.",
    "it <be:s> not clear <ASK>, and <WHO> only <smile:s>.", "what {S} <do> not know yet <be:s> <ASK>.",
    "{S} <sit> <WHERE> with {Q} and <talk> about <NP>.", "<WHERE>, {S} <meet> <WHO>, who <tell:s> {him} that <FACT>.",
    "<WHO> <mention:s> in passing that <FACT>.", "{Q}, who <be:s> rarely wrong, <say:s> that <FACT>.",
    "<WHO> <ask:s> {S.o} whether everything <be:s> all right, and {S} <nod>.", "{S} <be> told that <FACT>.",
    "<WHO> <come:s> by and <say:s> that <FACT>.", "{Q} <have:s> heard from <WHO> that <FACT>.",
)  # fmt: skip
# Things, numbers, opinions, moods.
REMARKS = (
    "<VIEW>", "{Q} always <say:s>: \"<VIEW.plain>\"", "<WHO> <put:s> it like this: <VIEW>",
    "as far as {S} <can> see, it <be:s> true: <VIEW>", "{S} <remember> an old saying: <VIEW>",
    "{S} <count> {n} <LOTS>[ in passing|, and {Q} <count:s> one more|, just to pass the time].",
    "{Q} <count:s> the <LOTS> and <arrive:s> at {many}; {S} <count> and <arrive> at one more.",
    "there <be:p> <LOTS> everywhere.", "{S} <have> never seen so many <LOTS> in one place.",
    "without <LOTS>, {Q} <say:s>, it would not be the same.",
    "of everything there <be:s>, {S} <like> <NP> [best|least].", "{S} <cannot> stop thinking about <NP>.",
    "<NP> <remind:s> {S.o} of [{year}|{his} childhood|something {he} <cannot> name].",
    "<NP> <be:s> just as {Q} <have:s> described it.", "{Q} [<speak:s>|<talk:s>] of nothing but <NP>.",
    "there <be:s> something about <NP> that {S} <find> [odd|hard to describe|hard to forget].",
    "{S} <owe> {Q} {price.1}, [and {Q} <have:s> not forgotten it|but {Q} <be:s> patient].",
    "{S} <be> as [tired|cheerful|busy|patient] as {Q} <be:s> [lively|grumpy|lazy|restless].",
    "{S} <can> hear {Q} [humming|laughing|talking to {Q.himself}] <WHERE>.", "for a while nobody <say:s> anything.",
    "{S} <have> a piece of [cheese|cake|bread|chocolate] in {his} pocket and <share> it with {Q} <WHERE>.",
    "it <be:s> [quieter|later] than {he} <have> thought.",
    "<WHO> <want:s> to know how things <be:p> going. [Not badly|Very well|Slowly but well], {he} <answer>.",
    "whatever happens, {S} <tell> {himself}, there <be:s> still supper.",
    "{Q} <be:s> in [a good|an excellent|a strange] mood, and {S} <be>, too.",
)  # fmt: skip
MORE = {
    "next": "after a while|a little later|before long|then|soon afterwards|some time later|{mins} minutes later|"
    "a moment later|after a short rest".split("|"),
    "manner": "without hurrying|in good spirits|with a smile|with a sigh|together with {Q}|in no great hurry|"
    "with one eye on the clock|while {Q} <look:s> on|while {Q} <tell:s> jokes|under the eyes of <WHO>|"
    "before {Q} <can:s> say a word|with more patience than skill".split("|"),
    "because": "because nobody else <will:s>|for {Q} <be:s> busy|since {Q} <have:s> no time|"
    "as it <cannot:s> wait any longer|because {Q} <have:s> forgotten it".split("|"),
    "interruption": "{Q} <call:s> {him}|the telephone <ring:s>|somebody <laugh:s> out loud|<WHO> <appear:s>|"
    "{Q} <have:s> a better idea|<WHO> <call:s> out that <FACT>".split("|"),
}  # fmt: skip
PRONOUNS = ("he", "him", "his", "himself", "T", "S", "S.o", "S.s", "V")
WEATHER = "it <be:s> [cold|windy|mild|foggy|hot|cloudy] [that day|for the time of year|outside]."
SLOT = re.compile(r"\{(next|manner|because|interruption)\}")
PART = re.compile(r"<(DO[12]|FACT|ASK|NP|LOTS|WHO|WHERE|VIEW)((?:[:.]\w+)?)>")
VERB = re.compile(r"<([a-z]+)(?::([a-z]+))?>")
KIN = {
    "man": "cousin|friend|neighbour|brother|uncle|father|grandfather",
    "woman": "cousin|friend|neighbour|sister|aunt|mother|grandmother",
}
MARK_S, MARK_O, MARK_P, MARK_Q = "\x01\x02\x03\x04"  # stand for the people until the whole text is known
FORMS = {"woman": ("she", "her", "her", "herself"), "man": ("he", "him", "his", "himself")}


@cache
def themes() -> dict[str, dict[str, tuple[str, ...]]]:
    """The parts of each theme by kind."""
    found = {}
    for name, table in THEMES.items():
        lines = re.sub(r"\n +", " ", table).strip().split("\n")
        split = (line.partition(": ") for line in lines)
        found[name] = {kind: tuple(part.strip() for part in parts.split(" / ")) for kind, _, parts in split}
    return found


def inflect(base: str, form: str, past: bool) -> str:
    """A form of a verb: "s" (it goes, it went), "p" (they go, they went), "i" (I go), "ing", "pp" or "b" (the base)."""
    if form == "b":
        return base
    if form == "ing":
        if base in ("be", "see") or base.endswith(("ee", "oe", "ye")):
            return base + "ing"
        if base in ("tie", "lie"):
            return base[:-2] + "ying"
        doubled = base in DOUBLED
        return (base[:-1] if base.endswith("e") else base + base[-1] if doubled else base) + "ing"
    if base in MODALS:
        return MODALS[base] if past else base
    soft = base.endswith("y") and base[-2] not in "aeiou"
    regular = base[:-1] + "ied" if soft else base + ("d" if base.endswith("e") else "ed")
    _, preterite, participle = IRREGULAR.get(base, (base, regular, regular))
    if form == "pp":
        return participle
    if base == "be":
        return {"s": "was", "p": "were", "i": "was"}[form] if past else {"s": "is", "p": "are", "i": "am"}[form]
    if past or form != "s":
        return preterite if past else base
    if base == "have":
        return "has"
    return base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "x", "ch", "sh", "o")) else "s")


def _cast(rng: Random) -> tuple[Scene, str]:
    """Who the sketch is about, with a companion and a place; and the verb form that goes with the main person."""
    kind = rng.choices(("I", "we", "named", "kin", "family"), (30, 12, 38, 12, 8))[0]
    sex = rng.choice(("woman", "man"))
    other = {"woman": "man", "man": "woman"}[sex]
    own_name, companion = (
        names.first_name(rng) if rng.random() < 0.5 else rng.choice(pools()[which]) for which in (sex, other)
    )
    he, him, his, self = FORMS[sex]
    full = own_name
    if kind == "I":
        full, he, him, his, self = "I", "I", "me", "my", "myself"
    elif kind == "we":
        full, he, him, his, self = "we", "we", "us", "our", "ourselves"
    elif kind == "family":
        family = names.surname(rng)
        full, he, him, his, self = f"the {family} family", "they", "them", "their", "themselves"
        own_name = "the " + family + ("es" if family.endswith(("s", "x", "sh", "ch")) else "s")
    elif kind == "kin":
        full = f"my {rng.choice(KIN[sex].split('|'))} {own_name}"
    elif rng.random() < 0.4:
        full = f"{own_name} {names.surname(rng)}"
    scene = {"full": full, "name": full if kind in ("I", "we") else own_name, "he": he, "him": him, "his": his}
    scene |= {"himself": self, "they": "we" if kind in ("I", "we") else "they", "Q": MARK_Q, "companion": companion}
    scene |= dict(zip(("Q.he", "Q.him", "Q.his", "Q.himself"), FORMS[other], strict=True))
    relations = KIN[other].split("|")[: 3 if kind == "kin" else None]  # no mother of a grandfather
    scene |= {
        "kin": f"{his} {rng.choice(relations)} {companion}",
        "S": MARK_S,
        "S.o": MARK_O,
        "S.s": MARK_P,
    }
    scene |= {"T": names.place(rng) if rng.random() < 0.7 else rng.choice(pools()["town"]), "V": names.vessel(rng)}
    scene["part"] = rng.choice(("morning", "afternoon", "evening"))
    return scene, {"I": "i", "we": "p", "family": "p"}.get(kind, "s")


class _Teller:
    """Writes the sentences of one sketch and remembers which parts have been told."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        name = rng.choice(tuple(themes()))
        self.theme, self.wet = themes()[name], name in ("holiday", "storm", "winter")
        self.scene, self.form = _cast(rng)
        self.past = rng.random() < 0.6
        self.scene["now"] = "by then" if self.past else "now"
        self.told: set[str] = set()
        self.at = 0
        self.plain = True

    def sentence(self, frame: str) -> str:
        """A frame with all its parts filled in, or nothing if the theme has no parts left for it."""
        self.plain = frame in PLAIN
        if not self.at and frame.startswith("{next}"):  # nothing has been done yet that it could come after
            frame = re.sub("^{next},?", "[first|to begin with],", frame)
        text = SLOT.sub(lambda match: self.rng.choice(MORE[match[1]]), frame)
        text = expand(self.rng, text, self.scene, WORDS)
        wanted = PART.findall(text)
        chosen = {}
        start = self.at
        for kind, _ in sorted(wanted):
            part = self._part(kind)
            if part is None:
                self.at = start
                return ""
            chosen.setdefault(kind, []).append(part)
        text = PART.sub(lambda match: self._placed(chosen, match[1], match[2]), text)
        text = expand(self.rng, text, self.scene, WORDS)
        return VERB.sub(lambda match: inflect(match[1], match[2] or self.form, self.past), text)

    def _part(self, kind: str) -> str | None:
        """An untold part of a kind; actions come in the order of the plot, at times with a leap."""
        if kind.startswith("DO"):
            actions = self.theme["do"]
            self.at += self.rng.choice((0, 0, 1)) + 1
            while not self.plain and self.at <= len(actions) and actions[self.at - 1].endswith("!"):
                self.at += 1
            if self.at > len(actions):
                return None
            # Drawn once, so that an action that is named twice in a sentence is the same both times.
            return expand(self.rng, actions[self.at - 1].rstrip("!"), {key: "{" + key + "}" for key in PRONOUNS}, WORDS)
        left = [part for part in self.theme[kind.lower()] if part not in self.told]
        if not left:
            return None
        part = self.rng.choice(left)
        self.told.add(part)
        return part

    def _placed(self, chosen: dict[str, list[str]], kind: str, suffix: str) -> str:
        """A part in the form that its place asks for."""
        part = chosen[kind][0] if kind.startswith("DO") else chosen[kind].pop()
        if not kind.startswith("DO"):
            return part
        verb, _, rest = part.partition(" ")
        if suffix == ":Q":
            rest = re.sub(r"\{(he|him|his|himself)\}", r"{Q.\1}", rest)
        return f"<{verb}{':s' if suffix == ':Q' else suffix}> {rest}"


def _named(rng: Random, text: str, scene: Scene) -> str:
    """Put the full names where somebody is first mentioned, and names or pronouns afterwards."""
    seen: set[str] = set()

    def name(match: re.Match) -> str:
        mark = match[0]
        first = ("Q" if mark == MARK_Q else "S") not in seen
        seen.add("Q" if mark == MARK_Q else "S")
        if mark == MARK_Q:
            return scene["kin"] if first else scene["companion"]
        if first and scene["he"] not in ("I", "we"):
            return scene["full"] + ("'s" if mark == MARK_P else "")
        pronoun = scene[{MARK_S: "he", MARK_O: "him", MARK_P: "his"}[mark]]
        return scene["name"] if mark == MARK_S and rng.random() < 0.35 else pronoun

    return re.sub(f"[{MARK_Q}{MARK_S}{MARK_O}{MARK_P}]", name, text)


def document(rng: Random) -> str:
    """A sketch of four to nine sentences: how it begins, what is done and said and thought, and how it ends."""
    teller = _Teller(rng)
    told = [teller.sentence(rng.choice(teller.theme["open"]))]
    if rng.random() < 0.12 and not teller.wet:
        told.append(teller.sentence(WEATHER))
    used: set[str] = set()
    for _ in range(rng.randint(4, 7)):
        frames = rng.choices((PLAIN, ACTIONS, MATTERS, REMARKS), (22, 28, 28, 22))[0]
        frame = rng.choice([frame for frame in frames if frame not in used])
        used.add(frame)
        told.append(teller.sentence(frame))
    told.append(teller.sentence(rng.choice(teller.theme["end"])))
    told = [sentence for sentence in told if sentence]
    if len(told) > 5 and rng.random() < 0.3:
        told[rng.randint(2, 4)] += "\n\n"
    return tidy(_named(rng, " ".join(told).replace("\n ", "\n"), teller.scene))
