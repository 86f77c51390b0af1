"""Dialogues: two speakers by turns, in a shop, on the street, at home."""

from random import Random

from ftlabs.world.grammar import Scene, expand, person, tidy

SHARE = 8

# Each plot is a list of turns; the speakers alternate.
PLOTS = (
    (
        "Good [morning|evening]. [Can I help you?|What would you like?]",
        "I am looking for a {colour} {thing.1}.",
        "[We have one|There is one left], for {small_number} coins. It is {good}.",
        "[That is too much.|That is a fair price.|Could I see it?]",
        "[As you like.|I can give it to you for less.|Here it is.]",
        "[Thank you, I will take it.|Then I will think about it.|No, thank you. It is too {neutral}.]",
    ),
    (
        "Have you seen my {small.1}?",
        "[Which one|What does it look like]? [I see only a {thing}.|]",
        "It is {colour} and {neutral}. I had it in the {building}.",
        "[Look under the {furniture}.|{Q.his} {animal} was playing with it.|Perhaps you left it in the {vehicle}.]",
        "[Here it is!|You are right, there it is.|No, it is not there.] Thank you.",
    ),
    (
        "[How was your holiday|How was {town}], {Q}?",
        "It was {good}. We [saw {animal_plural}|swam in the lake|ate {food_any} every day].",
        "And the [hotel|inn|food|weather]?",
        "[Rather {bad}|A little {bad}|Very {good}], but [we laughed a lot|nobody minded|the {job} was {good_person}].",
        "[I would like to go there too.|Did you bring me a {thing}?]",
        "[Come with us next year.|Of course, it is in my bag.|Let us go together in {month}.]",
    ),
    (
        "When does the {vehicle.1} to {town.1} leave?",
        "At {small_number} o'clock, from platform {n}.",
        "And how much is a ticket?",
        "{n} coins. [Children pay half.|A dog travels free.|The fare is higher on {day}.]",
        "[One ticket, please.|Two tickets, please.|That is a long wait. Thank you.]",
        "[Have a good journey.|Here you are.|The waiting room is over there.]",
    ),
    (
        "What are you [doing|making|reading], {Q}?",
        "[I am reading a {paper} about a {job}.|I am baking a {food}.|I am mending the {thing}.]",
        "[Can I help you?|Is it difficult?|May I watch?]",
        "[Yes, please. Hold this {tool}.|No, thank you. It is almost done.|Yes, but be careful.]",
        "[What comes next?|And then?]",
        "[Then we wash the {household_plural}.|Then we drink {drink_any}.|Now we wait for {small_number} minutes.]",
    ),
    (
        "Doctor, [my {animal.1} does not eat|I cannot sleep|my arm hurts].",
        "How long has it been like that?",
        "Since {day}.",
        "[Rest, and drink {drink_any}.|Take this {small_number} times a day.|Come back on {day}.]",
        "[Thank you, doctor.|Is that all?|That is easy.]",
    ),
    (
        "You are late, {Q}.",
        "I am sorry. The {vehicle.1} [did not come|stood still for an hour|was full].",
        "[You said that on {day}, too.|That can happen.|You could have called.]",
        "[It will not happen again.|I brought you a {food}.|My phone was broken.]",
        "[Very well.|Then let us begin.|Sit down, the {drink_any} is still warm.]",
    ),
    (
        "Which do you like better, {animal_plural.1} or {animal_plural.2}?",
        "I like {animal_plural.1}, because they are {good_person}.",
        "[Really?|I see.] I [always thought they were {bad_person}|like {animal_plural.2}, for they are "
        "{good_person}].",
        "[Everyone is different.|My {job} says the same.|Then you should get one.]",
    ),
)


def _turns(rng: Random, scene: Scene) -> list[str]:
    turns = [tidy(expand(rng, turn, scene)) for turn in rng.choice(PLOTS)]
    return turns if rng.random() < 0.7 else turns[: max(3, len(turns) - 2)]


def document(rng: Random) -> str:
    """A dialogue, set as a play with names, or with quotation marks and "said"."""
    scene = person(rng, "Q", person(rng, "P"))
    scene["n"] = str(rng.randint(1, 12))
    turns = _turns(rng, scene)
    names = (scene["P"], scene["Q"])
    if rng.random() < 0.7:
        return "\n".join(f"{names[number % 2]}: {turn}" for number, turn in enumerate(turns))
    place = tidy(
        expand(rng, "[{P} met {Q} at the {building}.|{P} and {Q} sat in the {building}.|{P} called {Q}.]", scene)
    )
    lines = []
    for number, turn in enumerate(turns):
        verb = "asked" if turn.endswith("?") else rng.choice(("said", "answered"))
        spoken = turn[:-1] + "," if turn.endswith(".") else turn
        lines.append(f'"{spoken}" {verb} {names[number % 2]}.')
    return place + " " + " ".join(lines)
