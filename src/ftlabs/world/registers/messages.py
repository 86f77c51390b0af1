"""Short everyday messages, written in a hurry, to railways, hotels, shops, landlords, schools, friends: what is wanted.

The shape is that of all hurried mail: a greeting, what it is about, the wish, a detail, an end, any of them missing.
"""

from random import Random

from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.tables import messages_private as private
from ftlabs.world.tables import messages_public as public
from ftlabs.world.tables.correspondence import scene, words
from ftlabs.world.tables.messages_travel import TRAVEL

SHARE = 12

# Who is written to: weight, greetings, first sentences that tell the situation, and the matters.
TO_ALL = "hello,|hi,|good morning,|good evening,|hi there,|hello there,|good day,"
RECEIVERS = (
    (30, TO_ALL + "|dear railway people,|dear customer service,|dear {firm} Lines,|to {firm} Travel:",
     ("i am standing in {place.1}.", "we are going to {place.2} on {d.1}.", "i use your {veh} every day.",
      "{n} of us travel to {place.1}.", "i have called you {n} times."), TRAVEL),
    (16, TO_ALL + "|dear Hotel {firm},|dear {sir},|to the front desk:",
     ("i have stayed with you before.", "we are coming from {place.2}.", "we are a family of {n}.",
      "a friend told me about your house."), public.HOTEL),
    (10, TO_ALL + "|dear {firm} Theatre,|dear box office,",
     ("we come from {place.1}.", "i am a member.", "i love your house."), public.STAGE),
    (9, TO_ALL + "|dear {firm}'s,|to the kitchen:", ("we were at your place on {day.3}.", "we know you well."),
     public.TABLE),
    (14, TO_ALL + "|dear {firm} and Sons,|dear {sir},|dear shop,",
     ("i have bought from you for years.", "i found you by chance.", "i am a new customer."), public.SHOP),
    (9, TO_ALL + "|dear {sir},|{sir},|dear landlord,", ("i live in flat {row}.", "you know me from {street}."),
     private.LANDLORD),
    (9, "hi,|hello {Q},|dear {Q},|hi {Q}|dear neighbour,|hello upstairs,", ("it is {P} from next door.",),
     private.NEIGHBOUR),
    (10, TO_ALL + "|dear {sir},|dear school office,",
     ("i am writing for {Q}.", "this is {me}, about {Q}."), private.SCHOOL),
    (8, TO_ALL + "|dear library,|dear {sir},", ("i am a reader of yours.", "i come every {day.3}."), private.LIBRARY),
    (8, TO_ALL + "|dear {sir},|hello {firm} Repairs,", ("i was in your workshop on {day.3}.",), private.WORKSHOP),
    (14, "hi {Q},|hey {Q}|{Q}!|hello you,|dear {Q},|hi,", ("are you awake?", "sorry to bother you.", "guess what.",
     "quick one:", "i tried to call you."), private.FRIEND),
    (9, "hi all,|hello dears,|hi,|hey|dear all,", ("quick note from {place.2}.", "all well here.", "only in short:"),
     private.FAMILY),
)  # fmt: skip
INTIMATE = (private.NEIGHBOUR, private.FRIEND, private.FAMILY)
ABOUT = (
    "it is about {topic}.", "this is about {topic}.", "i write about {topic}.", "a question about {topic}:",
    "{topic}: please read.", "about {topic}:", "one more word about {topic}.", "short and quick, about {topic}:",
    "{topic}!", "regarding {topic}.", "we need to talk about {topic}.", "i have to trouble you about {topic}.",
    "subject: {topic}", "only a line about {topic}.", "it concerns {topic} again.", "my reason for writing: {topic}.",
    "my message is about {topic}.", "i was told to write to you about {topic}.", "a word about {topic}, please.",
)  # fmt: skip
ENDS = (
    "thanks", "thank you", "thanks, {me}", "{me}", "- {P}", "many thanks, {P}", "please reply soon.", "yours, {me}",
    "kind regards, {me}", "waiting for your word.", "can you answer today?", "regards, {me}", "thank you in advance.",
    "i hope you can help.", "greetings from {place.1}, {me}", "it is rather urgent.", "until then, {me}",
    "best, {P}", "have a good day.", "sorry for the trouble.", "please let me know.", "that is all. {me}",
    "answer here, not by phone.",
)  # fmt: skip
WARM_ENDS = (
    "thanks!", "see you, {P}", "{P}", "love, {P}", "hugs", "bye", "- {P}", "talk later", "till soon!", "let me know",
    "ok?", "thank you dear", "write back",
)  # fmt: skip


def _parts(rng: Random, made: Scene) -> list[str]:
    """The templates of one message, in order.

    A wish may bring topics of its own ("topic|topic::wish"), and a "~" at its end says that no detail fits it.
    """
    chosen = rng.choices(RECEIVERS, weights=[receiver[0] for receiver in RECEIVERS])[0]
    _, hellos, situations, matters = chosen
    close = any(matters is mine for mine in INTIMATE)
    topics, wishes, details = rng.choices(matters, weights=[len(matter[1]) for matter in matters])[0]
    wish = rng.choice(wishes)
    own, _, wish = wish.rpartition("::")
    topics = own or topics
    parts = [wish.rstrip("~")]
    if rng.random() < 0.45 and not wish.endswith("~"):
        parts.append(rng.choice(details))
    if close and rng.random() < 0.25:
        parts.append(rng.choice(("and another thing:", "also:", "ah, and:", "before i forget:")))
        parts.append(rng.choice([other for other in wishes if other != wish]))
    if not close and rng.random() < 0.55:
        made["topic"] = expand(rng, rng.choice(topics.split("|")), made, words())
        parts.insert(0, rng.choice(ABOUT))
    elif rng.random() < 0.35:
        parts.insert(0, rng.choice(situations))
    if rng.random() < 0.5:
        parts.insert(0, rng.choice(hellos.split("|")))
    if rng.random() < 0.5:
        parts.append(rng.choice(WARM_ENDS if close else ENDS))
    return parts


def slip(rng: Random, text: str) -> str:
    """One slip of the fingers inside a word: a letter doubled, lost, swapped with the next, or a wrong neighbour."""
    places = [i for i in range(1, len(text) - 2) if text[i - 1 : i + 2].isalpha()]
    if not places:
        return text
    at = rng.choice(places)
    old, after = text[at], text[at + 1]
    new = rng.choice((old * 2 + after, after, after + old, rng.choice("aeioustn") + after))
    return text[:at] + new + text[at + 2 :]


def _hurry(rng: Random, text: str) -> str:
    """What haste does: capitals of anger in a few, lost marks, doubled marks, slips of the fingers."""
    if rng.random() < 0.03:
        text = text.upper()
    if rng.random() < 0.15:
        text = text.rstrip(".!?")
    if rng.random() < 0.08:
        text = text.replace(", ", " ")
    if rng.random() < 0.08:
        text = text.replace("?", rng.choice(("??", "?!", "")), 1)
    for _ in range(rng.choice((0, 0, 0, 0, 1, 1, 2))):
        text = slip(rng, text)
    return text


def document(rng: Random) -> str:
    """A message, or at times two or three from different people, each on a line of its own."""
    return "\n\n".join(_message(rng) for _ in range(rng.choice((1, 1, 1, 2, 2, 3))))


def _message(rng: Random) -> str:
    made = scene(rng)
    # A child bears the name of the parent who writes.
    made["family"] = made["me"].split()[-1]
    text = " ".join(expand(rng, part, made, words()) for part in _parts(rng, made))
    small = rng.random() < 0.3
    text = tidy(text, capitals=not small)
    text = text if small else _capital_i(text)
    if small and rng.random() < 0.5:
        text = text.lower()
    return _hurry(rng, text)


def _capital_i(text: str) -> str:
    """The templates write "i" small; in careful messages it is set right."""
    return " ".join(_I.get(word, word) for word in text.split(" "))


_I = {"i": "I", "i.": "I.", "i,": "I,", "i?": "I?", "i:": "I:", "sunday": "Sunday"}
