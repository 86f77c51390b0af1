"""Messages and how one answers them: politely or curtly, labelled or as a plain exchange. The facts stay the same.

Politeness is something to see side by side: the same message has a kind answer and a cold one, in changing order.
"""

from random import Random

from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.tables.correspondence import scene, words
from ftlabs.world.tables.reply_friends import FRIENDS
from ftlabs.world.tables.reply_matters import REPLIES, Reply

SHARE = 5

Labels = tuple[str, str, str]

HELLOS = ("Hello.", "Good morning.", "Dear {sir},", "Hi there.", "Good evening.", "Excuse me.", "Good day.")
FRIENDLY = ("Hi {Q}.", "Dear {Q},", "Hello {Q}.", "Hey {Q}!")
HUGS = ("Love, {Q}", "See you soon, {Q}", "{Q}", "Yours, {Q}", "Take care!")
SIGNS = ("{me}", "Thank you, {me}", "Regards, {me}", "Thanks, {me}")
THANKS = (
    "Dear {me},", "Dear {P},", "Thank you for your message.", "Hello {P}, thank you for writing.", "Good morning, {P}.",
    "Thank you for getting in touch, {P}.", "Dear {me}, thank you for writing.",
    "Many thanks for your message.", "Hello {P},",
)  # fmt: skip
WISHES = (
    "Please write again if there is anything else.", "Have a lovely {day.3}!",
    "I hope that this helps.", "Kind regards, {sir}", "With best wishes, {Q}", "If you have a question, just call.",
    "We are always glad to help.", "Is there anything else that I can do for you?", "Warm regards, {sir}",
    "Do write or call at any time.", "Yours, {Q}",
)  # fmt: skip
SIGHS = ("What do you want now?", "Well.", "Listen.", "I have no time for this.", "You again.", "Really?")
SNAPS = ("That is all.", "Goodbye.", "Do not write again.", "Next.", "We have better things to do.", "End of story.")
# Labels of the message, the polite answer and the curt one; the same heading may stand over both kinds.
LABELS = (
    ("Message:", "Polite:", "Curt:"), ("Message:", "A friendly answer:", "A rude answer:"),
    ("Customer:", "Good reply:", "Bad reply:"), ("Letter:", "Kind and helpful:", "Short and cold:"),
    ("They write:", "You may answer:", "Do not answer:"), ("Question:", "Warm:", "Cold:"),
    ("Note:", "Answer with thanks:", "Answer without thanks:"), ("Guest:", "A good host says:", "A bad host says:"),
    ("Email:", "Polite reply:", "Impolite reply:"), ("Written to us:", "How we like it:", "How we do not like it:"),
    ("A:", "B, friendly:", "B, unfriendly:"), ("Request:", "Courteous:", "Brusque:"), ("Post:", "Nice:", "Not nice:"),
    ("Visitor:", "Helpful clerk:", "Grumpy clerk:"), ("Incoming:", "Preferred answer:", "Rejected answer:"),
    ("Message", "Better", "Worse"), ("What was asked", "Polite", "Rude"), ("Complaint or wish", "Gentle", "Harsh"),
)  # fmt: skip
BETWEEN_FRIENDS = frozenset(("Message:", "Letter:", "They write:", "Note:", "Email:", "A:", "Incoming:", "Message"))
COMMENTS = (
    "The first answer is better, because it is {good} and says what happens next.",
    "The second answer helps nobody and makes the writer angry.", "Which one would you rather get?",
    "Both say something about the same thing, but only one of them says it kindly.",
    "People come back to those who answer like that, and not to the others.", "Politeness costs nothing.",
)  # fmt: skip


def _message(rng: Random, matter: Reply, made: Scene, named: bool) -> str:
    """The message; it is signed at any rate when the answer calls its writer by name."""
    hello = rng.choice(FRIENDLY if matter in FRIENDS else HELLOS) if rng.random() < 0.35 else ""
    signs = ("{P}", "Love, {P}", "Yours, {P}") if matter in FRIENDS else SIGNS
    sign = rng.choice(signs) if named or rng.random() < 0.4 else ""
    body = rng.choice(matter[0])
    return _said(rng, ("" if "{Q}" in body else hello, body, sign), made)


def _polite(rng: Random, matter: Reply, made: Scene) -> str:
    friends = matter in FRIENDS
    thanks = rng.choice(("Dear {P},", "Hello {P}.", "Hi {P}!") if friends else THANKS) if rng.random() < 0.7 else ""
    body = rng.choice(matter[1])
    if body.startswith("Thank you") and "thank" in thanks.lower():
        thanks = "Dear {P},"
    wish = rng.choice(HUGS if friends else WISHES) if rng.random() < 0.65 else ""
    return _said(rng, (thanks, body, wish), made)


def _curt(rng: Random, matter: Reply, made: Scene) -> str:
    sigh = rng.choice(SIGHS) if rng.random() < 0.2 else ""
    answers = rng.sample(matter[2], rng.choice((1, 1, 2)))
    snap = rng.choice(SNAPS) if rng.random() < 0.25 else ""
    return _said(rng, (sigh, *answers, snap), made)


def _said(rng: Random, parts: tuple[str, ...], made: Scene) -> str:
    text = " ".join(expand(rng, part, made, words()) + ("\n" if part.endswith(",") else "") for part in parts if part)
    return tidy(text.replace("\n ", "\n"))


def _both(rng: Random, labels: list[Labels], message: str, polite: str, curt: str) -> str:
    """The message with both answers under labels, the polite one first or last, at times with a comment."""
    ask, kind, cold = rng.choice(labels)
    gap = rng.choice((" ", "\n")) if ask.endswith(":") else "\n"
    answers = [f"{kind}{gap}{polite}", f"{cold}{gap}{curt}"]
    comment = ""
    if rng.random() < 0.5:
        answers.reverse()
    elif rng.random() < 0.3:
        comment = rng.choice(COMMENTS).format(good=rng.choice(("friendly", "polite", "kind", "warm")))
    parts = [f"{ask}{gap}{message}", *answers, comment]
    return rng.choice(("\n", "\n\n")).join(part for part in parts if part)


def _one(rng: Random, labels: list[Labels], message: str, polite: str, curt: str) -> str:
    """The message with one answer, mostly the polite one, named after its manner or not at all."""
    answer, manner = (polite, 1) if rng.random() < 0.7 else (curt, 2)
    chance = rng.random()
    if chance < 0.35:
        return f"{message}\n\n{answer}"
    if chance < 0.5:
        return f"{message}\n- {answer}"
    if chance < 0.7:
        plain = rng.choice((("Message:", "Reply:"), ("Q:", "A:"), ("Sent:", "Answer:"), ("Letter:", "Our answer:")))
        return f"{plain[0]} {message}\n{plain[1]} {answer}"
    chosen = rng.choice([row for row in labels if row[0].endswith(":")])
    return f"{chosen[0]} {message}\n{chosen[manner]} {answer}"


def document(rng: Random) -> str:
    """A message with one answer or with two that differ in manner; rarely two messages after each other."""
    made = scene(rng)
    matter = rng.choice(REPLIES + FRIENDS)
    polite, curt = _polite(rng, matter, made), _curt(rng, matter, made)
    message = _message(rng, matter, made, made["P"] in polite)
    labels = [labels for labels in LABELS if matter not in FRIENDS or labels[0] in BETWEEN_FRIENDS]
    return (_both if rng.random() < 0.55 else _one)(rng, labels, message, polite, curt)
