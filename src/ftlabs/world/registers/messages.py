"""Short everyday messages, written in a hurry: small letters, missing marks, to neighbours, shops and friends."""

from random import Random

from ftlabs.world.grammar import expand, tidy

SHARE = 5

HELLOS = (
    "hi {name},",
    "hello,",
    "hey {name}",
    "hi there,",
    "good morning,",
    "dear {name},",
    "hello {name}!",
    "",
    "",
    "",
)
BODIES = (
    "can you [bring|lend me|buy] a {thing} [on {day}|today|before {day}]?",
    "i lost my {colour} {small} in the {building}, did you see it?",
    "the {food} from your shop was {bad_taste}. i want a refund",
    "is the {building} open on {day}?",
    "i need to change my booking for the {building} to {day}",
    "we are waiting at the {building}, where are you?",
    "the {vehicle} is late again, i will be there at {n}",
    "can i bring my {animal} to the {building}?",
    "how much is a {thing} in your shop?",
    "thanks for the {thing}, it is {good}",
    "your {animal} is in our garden again",
    "please cancel the {food} for {day}, i am ill",
    "i do not understand the timetable of the {vehicle}, can you help me?",
    "do i need a ticket for the {building}?",
    "what is the fare to {town}? i have {n} coins",
    "my suitcase is too heavy, could you carry it?",
    "the {job} was {bad_person} to me, i want to complain",
    "when does the {building} close?",
)
ENDS = (
    "thanks",
    "thank you",
    "please hurry!",
    "see you",
    "many thanks, {name}",
    "- {name}",
    "it is urgent",
    "",
    "",
    "",
)


def document(rng: Random) -> str:
    """A message of one or two wishes, at times as a short exchange."""
    parts = [rng.choice(HELLOS), *rng.sample(BODIES, rng.choice((1, 1, 2))), rng.choice(ENDS)]
    text = " ".join(expand(rng, part, {"n": str(rng.randint(1, 12))}) for part in parts if part)
    return tidy(text, capitals=rng.random() < 0.4)
