"""Letters and postcards between friends, families and offices."""

from random import Random

from ftlabs.world.grammar import expand, person, some, tidy, write

SHARE = 8

NEWS = (
    "We arrived in {town} on {day}, and the {building} is {wild_or}.",
    "The {food} here is {good_taste}, and the {drink_any} is even better.",
    "My {animal.1} is [well|ill|fat and happy] and sleeps under the {furniture}.",
    "I have a new {thing}. It is {colour} and {neutral}.",
    "{Q} [sends you a kiss|asks about your {thing}|works as a {job} now|wants to learn the {instrument}].",
    "Yesterday we saw {small_number} {animal_plural} near the {nature}.",
    "On {day} there was a concert with {instrument_plural} in the {building}.",
    "The children [built|painted|lost|broke] a {toy} and were {mood} all day.",
    "It has rained since {day}, and the {nature} is {wild}.",
    "The crossing was [rough|calm], and {Q} [was ill|slept on deck|counted gulls] the whole time.",
)
ASKS = (
    "Could you send me the {thing}[ that I left in the {building}|]?",
    "Please bring [your|my|the] {small} when you come.",
    "When will you visit us?",
    "Do you still have my {colour} {thing}?",
    "Please write soon and tell me about [your work|the garden|the {animal}|{town}].",
)
FORMAL = (
    "thank you for your letter of {day}. The {thing} that you ordered [will be sent next week|is ready|has arrived].",
    "I am writing about the {thing} which I bought in your {building} on {day}. It is {bad}, and I ask for a refund.",
    "we have received your complaint about the {job}. [We are sorry for the trouble.|He has said sorry.]",
    "I would like to book the {building} for {day} for {small_number} people. [Please tell me the price.|Is it "
    "still free?]",
    "your booking of a room for {small_number} days in {month} is noted. [Dogs are welcome.|Bring this letter "
    "with you.]",
    "the schedule of the {building} has changed. From {month} it opens [at noon|one hour later] on {day}.",
    "I left my {colour} {small} in your {building} on {day}. [Has anyone found it?|It has my name inside.]",
)
CLOSINGS = ("Love,", "Your friend,", "With love,", "Yours,", "Best wishes,", "See you soon,")


def _friendly(rng: Random) -> str:
    scene = person(rng, "Q", person(rng, "P", person(rng, "W")))
    scene["wild_or"] = expand(rng, "[{good}|{good}|{bad}|very quiet]")
    scene["mood"] = rng.choice(("happy", "sad", "quiet", "proud", "cheerful", "angry"))
    opening = rng.choice(("Dear {W},", "My dear {W},", "Hello {W},", "Dear {W},"))
    thanks = "[Thank you for the {thing}.|How are you?|I hope you are well.|At last I have time to write.|]"
    body = write(rng, [thanks, *some(rng, NEWS, 2, 4), *some(rng, ASKS, 0, 2)], scene)
    return expand(rng, opening, scene) + "\n" + body + "\n" + rng.choice(CLOSINGS) + "\n" + scene["P"]


def _formal(rng: Random) -> str:
    names = {"T": rng.choice(("Mr", "Mrs", "Ms")), "S": expand(rng, "{surname}")}
    opening = expand(rng, "Dear [{T} {S}|Sir or Madam],", names)
    body = tidy(expand(rng, rng.choice(FORMAL)), capitals=False).replace("..", ".")
    return f"{opening}\n{tidy(body)}\nYours sincerely,\n" + expand(rng, "{name} {surname}[, {job}|]")


def document(rng: Random) -> str:
    """A letter to a friend or to an office: greeting, news or business, closing, name."""
    return _friendly(rng) if rng.random() < 0.65 else _formal(rng)
