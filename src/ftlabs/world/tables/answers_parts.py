"""What a short notice can say, in how many ways one can ask for it, and how one answers: parts for `registers.answers`.

A question is put together from a part of a facet (a direct question, an indirect one, a noun phrase) and a frame that
fits this part, so that each kind of fact is asked in hundreds of ways. Parts are separated by " / ".
"""

from dataclasses import dataclass
from functools import cache

# Frames for a direct question, an indirect question and a noun phrase. The second tables need a question before them.
DIRECT = tuple(
    "{p}? / {p}? / {p}? / {p}? / {p}? / {p}? / excuse me, {p}? / {p}, please? / please, {p}? / hello, {p}? / "
    "one question: {p}? / sorry, {p}? / {p}? I have forgotten. / {p}? It is for my [sister|uncle|class|mother]. / "
    "just so that I know: {p}? / my [friend|son|neighbour|wife] asks: {p}? / [we are new here;|I am new here;] {p}? / "
    "good [morning|evening], {p}? / {p}, [do you know|can you say]? / {p}? [Please tell me.|Thank you.]".split(" / ")
)
DIRECT_LATER = tuple("and {p}? / and {p}, please? / one more thing: {p}? / then {p}? / good, but {p}?".split(" / "))
INDIRECT = tuple(
    "do you know {p}? / can you tell me {p}? / could you tell me {p}, please? / tell me {p}. / please tell me {p}. / "
    "I would like to know {p}. / may I ask {p}? / I wonder {p}. / does anyone know {p}? / have you any idea {p}? / "
    "I have forgotten {p}. / we want to find out {p}. / who can tell me {p}? / [somebody|a caller] asked {p}. / "
    "nobody could tell me {p}. Can you? / could you look up {p}? / would you mind telling me {p}? / say {p}. / "
    "I am not sure {p}. / remind me {p}, please. / we should like to know {p}. / I must know {p}. / "
    "will you tell us {p}? / do you happen to know {p}? / it would help me to know {p}. / I only want to know {p}. / "
    "can anybody here say {p}?".split(" / ")
)
INDIRECT_LATER = tuple("and do you know {p}? / I also want to know {p}. / and tell me {p}, please.".split(" / "))
NOMINAL = tuple(
    "what is {p}? / what is {p}? / {p}? / {p}, please? / {p}, please. / I am looking for {p}. / I need {p}. / "
    "give me {p}, please. / do you know {p}? / can you tell me {p}? / I should like to know {p}. / what about {p}? / "
    "would you look up {p} for me? / I have a question about {p}. / {p} - what is it? / please tell me {p}. / "
    "I cannot remember {p}. / it is about {p}. / I lost the note with {p}. / may I ask {p}?".split(" / ")
)
NOMINAL_LATER = tuple("and {p}? / and {p}, please? / then {p}, please. / and what is {p}? / now {p}?".split(" / "))


@dataclass(frozen=True)
class Facet:
    """A kind of fact: sentences that state it, a line of a card, three kinds of questions, answers, a short follow-up.

    `{x}` is the subject, `{xo}` the same as an object; further slots are the values of the fact.
    """

    says: str
    direct: str
    indirect: str
    nominal: str
    answers: str
    card: str = ""
    follow: str = ""

    def part(self, name: str) -> tuple[str, ...]:
        """The wordings of one field."""
        return _split(getattr(self, name))


@cache
def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split(" / ")) if text else ()


PRICE_ANSWERS = (
    "{price}. / {price}. / {price}. / it costs {price}. / that is {price}. / {price} for {who}. / for {who} it is "
    "{price}. / you pay {price}. / that costs {price}. / we [take|ask] {price}. / "
    "exactly {price}. / it is {price}. / {price}, no more."
)
FREE_ANSWERS = (
    "nothing. / nothing at all. / it is free. / that is free. / nothing, {who} is free. / no charge. / you pay "
    "nothing. "
    "/ we take nothing for {who}. / for {who} there is nothing to pay. / free of charge."
)
PERSON = Facet(
    "{who} pays {price}[ {paid}|] / for {who} the [fare|ticket] is {price} / a ticket for {who} costs {price}[ "
    "{paid}|] "
    "/ {price} is what {who} pays / {who} can have a ticket for {price} / [we ask|we take] {price} for {who}",
    "what does {who} pay / how much does {who} pay / what does a ticket for {who} cost / how much is {who} / "
    "how much is it for {who} / what must {who} pay / how much is a ticket for {who} / what do you charge for {who} / "
    "how much do you take for {who} / what is it for {who} / how many {coins} does {who} pay / "
    "how expensive is a ticket for {who} / what would {who} have to pay / "
    "how much money does {who} need for the ticket",
    "what {who} pays / how much {who} pays / how much it is for {who} / what a ticket for {who} costs / "
    "what you charge for {who} / how much {who} has to pay / how expensive a ticket for {who} is / what {who} must pay",
    "the price for {who} / the fare for {who} / the price of a ticket for {who} / the ticket price for {who}",
    PRICE_ANSWERS + " / {who} pays {price}. / a ticket for {who} costs {price}.",
    "{who}: {price}",
    "and {who}? / and for {who}? / what about {who}? / for {who}? / and what does {who} pay?",
)
THING = Facet(
    "{who} costs {price}[ {paid}|] / for {who} you pay {price}[ {paid}|] / we [ask|take] {price} for {who} / "
    "{price} is the price of {who} / you can have {who} for {price} / the price of {who} is {price}",
    "what does {who} cost / how much does {who} cost / how much is {who} / what do you charge for {who} / "
    "how much do you take for {who} / what is the cost of {who} / how many {coins} does {who} cost / "
    "what must I pay for {who} / how much must we pay for {who} / how expensive is {who} / "
    "for how much can I have {who} / "
    "how much money do I need for {who} / what do you ask for {who} / what would {who} cost me",
    "what {who} costs / how much {who} costs / how much {who} is / what you charge for {who} / "
    "how expensive {who} is / how much one pays for {who} / what I have to pay for {who}",
    "the price of {who} / the price for {who} / the cost of {who} / the charge for {who}",
    PRICE_ANSWERS + " / {who} costs {price}.",
    "{who}: {price}",
    "and {who}? / and for {who}? / what about {who}? / for {who}? / and what does {who} cost?",
)
CARRIED = Facet(
    "for {who} one pays {price}[ {paid}|] / {who} costs {price}[ extra|] / we [ask|take] {price} for {who} / "
    "whoever brings {who} pays {price} / {price} is charged for {who} / {who} may come along for {price}",
    THING.direct
    + " / what does it cost to bring {who} / how much is it to take {who} along / how much more is it with "
    "{who} / I am bringing {who}; what does that cost / we come with {who}; how much is that / what is the fare for "
    "{who} / what must one pay who brings {who}",
    THING.indirect + " / what it costs to bring {who} / how much it is to take {who} along / how much more it is with "
    "{who}",
    THING.nominal + " / the fare for {who} / the charge for bringing {who}",
    THING.answers,
    THING.card,
    THING.follow + " / and with {who}? / I also have {who}; what is that?",
)
FREE_SAYS = "{who} is free / for {who} you pay nothing / there is nothing to pay for {who} / we take nothing for "
"{who} / {who} need not be paid for"

ALLOWED = Facet(
    "",
    "may I {do} / can I {do} / am I allowed to {do} / is one allowed to {do} / is it all right to {do} / may one {do} "
    "/ is "
    "{doing} allowed / can people {do} / are guests allowed to {do} / is it permitted to {do} / would it be all right "
    "if I "
    "wanted to {do} / may we {do} / could I {do} / I would like to {do}; may I / "
    "we want "
    "to {do}; is that all right / my [brother|aunt|friend] wants to {do}; is that allowed / {doing}: is that allowed "
    "/ are "
    "we allowed to {do} / do the rules let me {do} / is {doing} all right",
    "whether I may {do} / if I may {do} / whether {doing} is allowed / whether one may {do} / if it is all right to "
    "{do} / "
    "whether we can {do} / whether people may {do} / what the rule for {doing} is",
    "the rule about {doing} / the rule for {doing}",
    "",
    "",
    "and may I {do}? / and {doing}? / what about {doing}? / and can we {do}?",
)
# What a rule says and how one answers for it: allowed, forbidden, allowed in one place only.
VERDICTS = {
    "yes": (
        "you may {do} / {doing} is allowed / everybody may {do} / anyone who wants to {do} is welcome to do so / it "
        "is all "
        "right to {do}",
        "yes. / yes, you may. / yes, that is allowed. / yes, of course. / yes, {doing} is allowed. / yes, you may "
        "{do}. / yes, "
        "nobody minds. / it is allowed. / yes, gladly. / certainly.",
    ),
    "no": (
        "{doing} is not allowed / please do not {do} / nobody may {do} / you may not {do} / it is forbidden to {do} / "
        "we do not "
        "want anyone to {do}",
        "no. / no, you may not. / no, that is not allowed. / no, I am afraid not. / no, {doing} is forbidden. / no, "
        "nobody may "
        "{do}. / no, please do not {do}. / it is not allowed. / no, never. / sorry, no.",
    ),
    "only": (
        "you may {do}, but only {at} / {doing} is allowed only {at} / whoever wants to {do} may do so {at} / {do} "
        "only {at}, "
        "please / one may {do} {at} and nowhere else / {at} you may {do}",
        "only {at}. / yes, but only {at}. / no, only {at}. / {at}, yes. / {at}, but nowhere else. / yes, {at}. / you "
        "may, but "
        "only {at}. / not everywhere; only {at}. / {doing} is allowed only {at}.",
    ),
}  # fmt: skip
WHERE_ALLOWED = Facet(
    "",
    "where may I {do} / where can one {do} / where is {doing} allowed / in which place may one {do} / where are we "
    "allowed to "
    "{do} / where must I go if I want to {do} / is there a place where I may {do} / I want to {do}; where can I / "
    "where does "
    "nobody mind {doing} / where is it all right to {do}",
    "where one may {do} / where {doing} is allowed / where we can {do} / in which place {doing} is allowed",
    "the place for {doing} / the place where one may {do}",
    "{at}. / only {at}. / {at}, but nowhere else. / {at}. / you may {do} {at}. / {at} and nowhere else. / that is "
    "allowed {at}.",
)  # fmt: skip


# Questions that take two facts. `{pa}` and `{pb}` are single prices, `{total}` is what comes out.
COMBINED = {
    "sum": Facet(
        "",
        "what do {who} and {other} cost together / how much is it for {who} and {other} / what is the price for {who} "
        "with {other} / "
        "how much is {who} plus {other} / what does it come to for {who} and {other} / I need {who} and {other}; how "
        "much is that / "
        "{who} and {other}: how much together / what must I pay in all for {who} and {other} / how much money do I "
        "need for {who} "
        "and {other}",
        "what {who} and {other} cost together / how much it is for {who} and {other} / what I pay in all for {who} "
        "and {other}",
        "the price for {who} and {other} together / the total for {who} and {other} / the sum for {who} and {other}",
        "{total}. / {total}. / {total} together. / together {total}. / {pa} and {pb}, so {total}. / {pa} plus {pb} "
        "makes {total}. / "
        "that makes {total}. / that comes to {total}. / {total} in all. / you pay {total} for both.",
    ),
    "group": Facet(
        "",
        "what do {k} {whos} pay / how much is it for {k} {whos} / what does it cost for {k} {whos} / we are {k} "
        "{whos}; what do we pay "
        "/ how much do {k} {whos} pay together / {k} {whos}: how much is that / what would {k} {whos} have to pay / "
        "what do you charge "
        "for {k} {whos}",
        "what {k} {whos} pay / how much it is for {k} {whos} / how much {k} {whos} pay together",
        "the price for {k} {whos} / the total for {k} {whos}",
        "{total}. / {total}. / {k} times {pa}, so {total}. / that makes {total}. / together {total}. / {k} {whos} pay "
        "{total}. / "
        "{total} in all. / {total}, which is {pa} each.",
    ),
    "return": Facet(
        "",
        "what does {who} pay one way and back / how much is it for {who} there and back / what do two single tickets "
        "for {who} cost / "
        "{who} wants to go and come back; what does that cost / how much is {who} in both directions / what is it for "
        "{who} there and back "
        "if each way is paid singly",
        "what {who} pays there and back / how much two single tickets for {who} cost / what it is for {who} one way "
        "and back",
        "the price for {who} there and back / the price of two single tickets for {who}",
        "{total}. / {total}. / twice {pa}, so {total}. / {pa} each way, that is {total}. / {total} there and back. / "
        "that makes {total}. / "
        "{pa} there and {pa} back, together {total}.",
    ),
    "change": Facet(
        "",
        "I pay for {who} with {note}; how much do I get back / how much change is there from {note} for {who} / if I "
        "give you {note} for "
        "{who}, what do I get back / what is left of {note} after I have paid for {who} / here are {note} for {who}; "
        "what is my change",
        "how much change I get from {note} if I pay for {who} / what is left of {note} after one has paid for {who}",
        "the change from {note} for {who}",
        "{total}. / {total}. / you get {total} back. / {total} back. / {note} less {pa} is {total}. / {total} is "
        "left. / your change is "
        "{total}.",
    ),
    "ends": Facet(
        "",
        "at what time is {run} over / when does {run} end / when is {run} over / {run} starts at {ta}; when does it "
        "end / how late is it when "
        "{run} ends / when can we go home after {run} / until when does {run} last",
        "when {run} ends / at what time {run} is over / until when {run} lasts / how late it is when {run} ends",
        "the end of {run} / the time when {run} is over",
        "at {total}. / at {total}. / {total}. / {ta} plus {pa}, so at {total}. / it starts at {ta} and takes {pa}, so "
        "it ends at {total}. / "
        "{run} ends at {total}. / at {total}, {pa} later.",
    ),
    "arrival": Facet(
        "",
        "when does {run} get there / when does {run} arrive / {run} leaves at {ta}; when is it there / at what time "
        "do we get there with {run} / "
        "when would {run} be there / at what time does {run} arrive / how early can I be there with {run} / when do "
        "those arrive who take {run}",
        "when {run} gets there / when {run} arrives / at what time we get there with {run}",
        "the time when {run} gets there / the arrival of {run} / the time at which {run} arrives",
        "at {total}. / at {total}. / {total}. / {ta} plus {pa}, so at {total}. / it leaves at {ta} and takes {pa}, so "
        "at {total}. / {run} "
        "arrives at {total}. / at {total}, {pa} later.",
    ),
    "hours": Facet(
        "",
        "how many hours is {door} open / how long is {door} open in a day / for how long can one go to {door} / how "
        "much time is there between "
        "opening and closing of {door} / how many hours a day does {door} stay open / {door}: open for how long",
        "how long {door} is open in a day / how many hours {door} stays open / for how long one can go to {door}",
        "the number of hours that {door} is open / the time between opening and closing of {door}",
        "{total}. / {total}. / {total} a day. / from {ta} to {tb}, so {total}. / {door} is open for {total}. / "
        "{total}, from {ta} to {tb}.",
    ),
    "dearer": Facet(
        "",
        "which is dearer, {who} or {other} / what costs more, {who} or {other} / for which do I pay more, {who} or "
        "{other} / is {who} dearer than "
        "{other} / {who} or {other}: which is the dearer one / what is more expensive, {who} or {other} / which of "
        "the two costs more, {who} or "
        "{other} / do I pay more for {who} or for {other}",
        "which is dearer, {who} or {other} / whether {who} or {other} costs more / for which one pays more, {who} or "
        "{other}",
        "the dearer of the two, {who} or {other}",
        "{most}. / {most}. / {most} is dearer. / {most}, at {high}. / {most} costs more. / {most}: {high} against "
        "{low}. / for {most} you pay "
        "more.",
    ),
    "older": Facet(
        "",
        "which is older, {who} or {other} / what was there first, {who} or {other} / is {who} older than {other} / "
        "{who} or {other}: which is the "
        "older of the two / which of the two is from the earlier year, {who} or {other} / which came first, {who} or "
        "{other} / which has been "
        "there longer, {who} or {other}",
        "which is older, {who} or {other} / which came first, {who} or {other} / whether {who} is older than {other}",
        "the older of the two, {who} or {other}",
        "{most}. / {most}. / {most} is older. / {most}, from {high}. / {most} came first. / {most}: {high}, and the "
        "other {low}. / {most}, by "
        "{gap} years.",
    ),
    "longer": Facet(
        "",
        "which way is longer, to {who} or to {other} / which takes longer, to {who} or to {other} / is it longer to "
        "{who} or to {other} / to {who} or to {other}: which is longer / which of "
        "the two takes more time, to {who} or to {other} / on which way does one sit longer, to {who} or to {other}",
        "which takes longer, to {who} or to {other} / whether it is longer to {who} or to {other}",
        "the longer of the two ways, to {who} or to {other}",
        "to {most}. / the way to {most}. / to {most} it is longer. / to {most}, {high}. / to {most}: {high} against "
        "{low}. / {most} is further.",
    ),
    "more": Facet(
        "",
        "are there more {who} or more {other} / of which are there more, {who} or {other} / {who} or {other}: which "
        "are more / do you have more "
        "{who} than {other} / which number is greater, that of the {who} or that of the {other}",
        "whether there are more {who} or more {other} / of which there are more, {who} or {other}",
        "the greater number, {who} or {other}",
        "{most}. / {most}. / more {most}. / there are more {most}. / {most}: {high} against {low}. / {most}, {high} "
        "of them.",
    ),
}  # fmt: skip
