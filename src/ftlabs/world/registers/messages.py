"""Short everyday messages, written in a hurry: small letters, missing marks, to neighbours, shops and friends."""

from random import Random

from ftlabs.world.grammar import expand, tidy

SHARE = 13

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
    "I left my {small} in the {vehicle} on {day}. Has anyone found it?",
    "My {small} is lost. It is {colour}, and my name is in it.",
    "Someone took my {small} from the {building}. Where can I ask for it?",
    "The {vehicle} came two hours late. I would like my money back.",
    "I paid for a {food} and never got it. Please send the money back.",
    "The concert was cancelled. How do I get a refund for my two tickets?",
    "Please move my booking at the hotel in {town} from {day} to the day after.",
    "I booked a table for {n}, but we are more now. Can you change that?",
    "There is a wrong name on my ticket for the {building}. It should be {name}.",
    "At what time does the first [train|bus|ferry] leave for {town}?",
    "Does the [train|bus|ferry] to {town} go on {day} as well?",
    "When do we arrive in {town} if we take the {vehicle} at {n}?",
    "How much is a return ticket to {town} for two adults and a child?",
    "Is the {building} cheaper for children? What do {n} tickets cost?",
    "Do I have to pay for my {animal} in the {vehicle}?",
    "My {animal} is small and quiet. May it sit on the seat?",
    "Are {animal}s allowed in the {building}, or must mine wait outside?",
    "I have {n} heavy bags and a suitcase. Is there room in the {vehicle}?",
    "May I take a bicycle and a {thing} on the {vehicle} to {town}?",
    "Your {job} shouted at my mother. I expect an apology.",
    "The {building} was dirty and the {job} was {bad_person}. I am not happy.",
    "I have waited {n} weeks for an answer. This is not how one treats people.",
)
ENDS = (
    "thanks",
    "thank you",
    "please hurry!",
    "see you",
    "many thanks, {name}",
    "- {name}",
    "it is urgent",
    "I look forward to your answer.",
    "Best wishes, {name}",
    "Please answer soon.",
    "",
    "",
    "",
)


def document(rng: Random) -> str:
    """A message of one or two wishes, at times as a short exchange."""
    parts = [rng.choice(HELLOS), *rng.sample(BODIES, rng.choice((1, 1, 2))), rng.choice(ENDS)]
    text = " ".join(expand(rng, part, {"n": str(rng.randint(1, 12))}) for part in parts if part)
    text = tidy(text, capitals=rng.random() < 0.6)
    return text.upper() if rng.random() < 0.06 else text
