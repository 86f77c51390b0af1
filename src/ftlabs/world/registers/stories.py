"""Short stories: somebody wants, loses, finds or makes something, things happen in order, and pronouns refer."""

from random import Random

from ftlabs.world.grammar import Scene, person, some, write

SHARE = 16

OPENINGS = (
    "{P} was a {job} in {town}.",
    "{P}, a {neutral_person} {job}, lived near the {building.1} with {P.his} {animal.1}.",
    "One {day} in {month}, {P} [walked|went|hurried] to the {building.1}.",
    "It was a {weather} {day}, and {P} was [alone|at home|in the {building.1}] with {P.his} friend {Q}.",
    "{P} and {Q} were [neighbours|old friends|brother and sister|cousins] and [always|often] [worked|travelled|walked] "
    "together.",
    "Once there was a {neutral_person} {job} called {P} who loved {animal_plural}.",
    "Every {day}, {P} [met|visited|helped] {Q} at the {building.1}.",
    "Early in the morning {P} [woke up|looked out of the window|opened the door] and heard a {animal.1}.",
)
PLOTS = (
    (
        "{P} had lost {P.his} {small.1}.",
        "{P.he} [looked|searched] under the {furniture} and behind the {furniture}, but [it was not "
        "there|found nothing].",
        '"Have you seen my {small.1}?" {P.he} asked {Q}.',
        "{Q} [thought for a moment|laughed|shook {Q.his} head] and pointed to the {place_noun}.",
        "There was the {small.1}, [under a {furniture}|beside a {household}|on top of a {paper}], and {P} [laughed|was "
        "{glad}|thanked {Q.him}].",
    ),
    (
        "{P} wanted to give {Q} a {thing.1} for {Q.his} birthday.",
        "{P.he} went to the {building} and [asked for|looked at|chose] a {colour} one.",
        "It cost {small_number} coins, [and {P} had only two|but {P.he} paid at once|which was all that {P.he} had].",
        "On {day} {P.he} [knocked at the door|brought it to {town}] with the {thing.1} in a {household}.",
        "{Q} was {glad} and said that it was the [best|most {good}] {thing.1} in {town}.",
    ),
    (
        "{P} and {Q} planned a [journey|trip|holiday] to {town.1}.",
        "They packed {things}, {clothing_plural} and a {food} and [bought two tickets|took the "
        "{vehicle.1}|left at dawn].",
        "Half way there, [the {vehicle} stopped|it began to rain|they lost the map|a {animal} stood on the road].",
        "{Q} was {cross}, but {P} [sang a song|opened the {household}|told a story about a {animal}].",
        "In the evening they reached {town.1}, [tired but {glad}|and slept until noon|and drank {drink_any} at "
        "the inn].",
    ),
    (
        "A [storm|strong wind|heavy rain] came over the {land}, and the {building.1} was [dark|cold|full of water].",
        "{P} [lit a candle|closed the windows|brought a blanket] and called {Q}.",
        "Together they carried the {things} and the {animal} [upstairs|into the {building}|to the {vehicle}].",
        "They waited for {small_number} hours and [told stories|played cards|drank {drink_any}].",
        "In the morning the sky was [clear|blue], and only one {thing} was broken.",
    ),
    (
        "{P} found a {colour} {animal.2} near the {land}.",
        "It was [hungry|tired|afraid|wet], so {P.he} gave it {food_any} and [some water|a warm blanket|a place "
        "to sleep].",
        '"[May|Can] it stay with us?" {P.he} asked. {Q} [smiled|nodded|thought about it for a long time].',
        "From that day the {animal.2} followed {P.him} to the {building} and [slept under the "
        "{furniture}|waited at the "
        "door].",
        "[Nobody|No one] in {town} ever forgot the {job} with the {animal.2}.",
    ),
    (
        "{P} wanted to learn to play the {instrument.1}.",
        "At first it sounded like [an angry|a sad|a sleepy] {animal}, and {Q} [left the room|closed the "
        "door|covered {Q.his} ears].",
        "{P} practised every {day} for {small_number} weeks.",
        "Then {P.he} played at the {building} in front of all the {job_plural}.",
        "They [clapped|cheered|asked for one more song], and {Q} was [proud|surprised|{glad}].",
    ),
    (
        "{Q} asked {P} to repair the {thing.1}.",
        "{P} [borrowed|bought|looked for] a {tool.1} and [started at once|opened the box|read the guide].",
        "But the {tool.1} broke, and the {thing.1} fell into the {nature}.",
        "{P} [told the truth|wrote a letter|said sorry] and promised to bring a new one.",
        "{Q} was [not angry|kind about it|{glad} that {P} was honest], and they [shared a {food}|walked home "
        "together].",
    ),
    (
        "The {job.2} of {town} had a {good} {thing.1}, and everyone wanted to see it.",
        "On {day} it was gone. The {job.2} [asked everyone|searched the {building}|called {P}].",
        "{P} saw small marks on the floor and followed them to the {place_noun}.",
        "There sat a {animal.2} with the {thing.1} [in its nest|under its paw|beside it].",
        '"So you are the thief," said {P}, and even the {job.2} laughed.',
    ),
    (
        "{P} had never seen the sea, so {Q} took {P.him} to the harbour.",
        "They watched the captain [count the passengers|polish the bell|shout at the gulls] and the old ferry "
        "leave the pier.",
        "{P} asked for a ticket, but the fare was [too high|{small_number} coins more than {P.he} had].",
        'The captain [smiled|looked at {P.him}] and said, "Carry the luggage on board, and the crossing is free."',
        "{P} stood on deck [all the way|with {Q}|beside a {colour} suitcase] and was {glad}.",
    ),
    (
        "{P} baked a {food.1} for the [market|feast|school] and used salt where {P.he} needed sugar.",
        "{Q} ate the first piece and [turned red|asked for water|said nothing].",
        "{P} [tasted it too|understood at once] and [laughed until {P.he} cried|was {cross}].",
        "They [gave the rest to the {animal.1}|threw it to the {animal_plural}] and started again.",
        "The second {food.1} was {good_taste}, and not a crumb was left.",
    ),
)
EXTRAS = (
    "The {building.3} was [{good}|{wild}|{bad}] and smelled of {smell}.",
    "A {animal} [watched from the {nature}|ran across the road|slept in the sun].",
    "{P} thought about the {thing} that {Q} had [lent|given|shown] {P.him}.",
    "It was [cold|warm|late|early|quiet], and the {nature} was {wild}.",
    "{Q} [smiled|waited|listened|said nothing].",
)
ENDINGS = (
    "", "", "That night {P} slept well.", "And so the day ended.", "{P} never forgot that {day}.",
    '"[Next time|Tomorrow] we will be [quicker|wiser|more careful]," said {Q}.',
    "After that, they [ate|drank {drink_any}|went home].",
    "It was a [good|strange|long] day.",
)  # fmt: skip


def _scene(rng: Random) -> Scene:
    scene = person(rng, "Q", person(rng, "P"))
    scene["weather"] = rng.choice(("sunny", "rainy", "windy", "cold", "warm", "grey", "foggy"))
    scene["glad"] = rng.choice(("happy", "glad", "cheerful", "delighted"))
    scene["smell"] = rng.choice(("fresh bread", "coffee", "old books", "apples", "soap", "smoke", "wet dogs", "paint"))
    scene["cross"] = rng.choice(("angry", "sad", "worried", "cross", "tired"))
    scene["land"] = rng.choice(("garden", "river", "old bridge", "lake", "forest", "meadow", "town", "hills"))
    scene["place_noun"] = rng.choice(
        ("garden", "river", "old bridge", "barn", "lake", "stone wall", "forest", "cupboard")
    )
    return scene


def document(rng: Random) -> str:
    """An opening, the beats of one plot in order with a remark in between, and an ending."""
    plot = list(rng.choice(PLOTS))
    for extra in some(rng, EXTRAS, 0, 2):
        plot.insert(rng.randint(1, len(plot) - 1), extra)
    # A person who is met later must be known: an opening without Q gets one sentence that brings the friend in.
    opening = rng.choice(OPENINGS)
    friend = "" if "{Q}" in opening or rng.random() < 0.3 else "{P.his} [best|old|good] friend was {Q}[, a {job}|]."
    return write(rng, [opening, friend, *plot, rng.choice(ENDINGS)], _scene(rng))
