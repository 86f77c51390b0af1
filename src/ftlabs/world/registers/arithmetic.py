"""Small sums that are always right: in figures, in words, with money, with clock times, and as stories.

Only things that can be counted are counted, and a sum keeps to the same things from beginning to end.
"""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, expand, person, tidy
from ftlabs.world.lexicon import NUMBERS

SHARE = 9

WORDS = {
    "things": "apples|pears|eggs|candles|books|postcards|stamps|marbles|buttons|pencils|biscuits|plates|tulips|coins|"
    "tickets|keys|spoons|photographs|shells|oranges".split("|"),
    "beasts": "hens|ducks|goats|sheep|rabbits|cows|geese|ponies".split("|"),
    "yard": "meadow|yard|barn|field|garden".split("|"),
    "vehicle": "bus|tram|boat|train|cable car".split("|"),
    "box": "box|basket|bag|drawer|tin".split("|"),
    "ware": "loaf|map|melon|postcard|candle|sandwich|newspaper|cup of tea|pie|notebook".split("|"),
    "dear": "lamp|kettle|scarf|jumper|umbrella|book|radio|clock|torch|basket".split("|"),
    "entry": "museum|zoo|concert|cable car|castle|swimming pool|boat trip|play".split("|"),
    "money": "marks|euros|coins|pounds|crowns".split("|"),
    "ride": "bus|train|tram|night train|coach|boat|cable car".split("|"),
    "event": "lesson|meeting|talk|tour|rehearsal|visit|puppet show".split("|"),
}

# Stories in which `b` is added to `a`, or taken from it; `c` is the result.
ADDED = (
    "{P} had {a} {things.1}. [Then|On {day}] [{Q}|a friend] brought {b} more. Now {P} had {c} {things.1}.",
    "There were {a} {things.1} in the {box.1}. {P} put in {b} more. That made {c} {things.1}.",
    "{a} {beasts.1} stood in the {yard.1}. {b} more came[ through the gate|]. Then there were {c} {beasts.1}.",
    "{a} people sat on the {vehicle.1}. At {T} {b} more got on and nobody got off, so there were {c} people on it.",
    "{P} read {a} pages on Monday and {b} pages on Tuesday. That is {c} pages in two days.",
    "{P} found {a} {things.1} and {Q} found {b}. Together they found {c} {things.1}.",
    "{P} is {a} years old. In {b} years {P.he} will be {c}.",
    "One shelf holds {a} {things.1} and the other holds {b}. Both together hold {c} {things.1}.",
    "From {T} to {U} it is {a} kilometres, and from {U} to {V} {b} more. From {T} to {V} by way of {U} it is {c} "
    "kilometres.",
    "{P} has {a} {money.1}. {Q} gives {P.him} {b} {money.1}. How much does {P} have now? {c} {money.1}.",
)
TAKEN = (
    "There were {a} {things.1} in the {box.1}. {P} took {b} of them. {c} {things.1} were left.",
    "{P} had {a} {things.1} and gave {b} of them to {Q}. {P.he} kept {c} {things.1}.",
    "{a} people sat on the {vehicle.1}. At {T} {b} of them got off and nobody got on. {c} people stayed on it.",
    "{a} {beasts.1} were in the {yard.1}. {b} of them ran away. {c} {beasts.1} stayed.",
    "{P} baked {a} biscuits. {Q} ate {b} of them. How many are left? {c} biscuits.",
    "The book has {a} pages. {P} has read {b}. There are {c} pages to go.",
    "{P} had {a} {money.1} and spent {b} {money.1}. {P.he} had {c} {money.1} left.",
    "{a} {things.1} were for sale, and {b} of them were sold. So {c} {things.1} were not sold.",
    "The hall has {a} seats. {b} are taken. {c} seats are free.",
    "{a} guests were invited to {P}'s party, and {b} of them could not come. So {c} guests came.",
)
CHANGE = (
    "A {ware.1} costs {b} {money.1}. {P} pays with {a} {money.1} and gets {c} {money.1} back.",
    '"That is {b} {money.1}, please." {P} gave the shopkeeper {a} {money.1}. "And {c} {money.1} change."',
    "Price: {b} {money.1}. Paid: {a} {money.1}. Change: {c} {money.1}.",
    "{P} buys a {ware.1} for {b} {money.1}. {P.he} has {a} {money.1}, so {c} {money.1} are left.",
    "Question: A {ware.1} costs {b} {money.1}. {P} pays with {a}. How much change is there?\nAnswer: {c} {money.1}",
)
SEVERAL = (
    "A ticket for the {entry.1} costs {a} {money.1}. {n} tickets cost {c} {money.1}.",
    "{P} needs {n} tickets for the {entry.1}. One ticket is {a} {money.1}, so {P.he} pays {c} {money.1}.",
    "One {ware.1}: {a} {money.1}. {n} of them: {c} {money.1}.",
    "{n} friends bought a ticket each for the {entry.1}. Each paid {a} {money.1}. Together they paid {c} {money.1}.",
    "How much are {n} tickets at {a} {money.1} each? {n} times {a} is {c}, so they are {c} {money.1}.",
    "{P} packs {a} {things.1} into each {box.1}. In {n} of them there are {c} {things.1}.",
    "{P} shares {c} {things.1} among {n} children. Each child gets {a} {things.1}.",
)
CLOCK = (
    "The {ride.1} leaves {T} at {from} and takes {m} minutes. It arrives in {U} at {to}.",
    "Departure: {from}. Time on the way: {m} minutes. Arrival: {to}.",
    "The {event.1} begins at {from} and lasts {m} minutes. It ends at {to}.",
    "The {event.1} begins at {from} and ends at {to}. It lasts {m} minutes.",
    "{P} puts the cake into the oven at {from}. It bakes for {m} minutes. At {to} it is ready.",
    "The {ride.1} should have left at {from}, but it was {m} minutes late. It left at {to}.",
    "It is {from} now. In {m} minutes it will be {to}.",
    "Question: The {ride.1} leaves at {from}. The journey takes {m} minutes. When does it arrive?\nAnswer: at {to}",
    "{P} left the house at {from} and walked for {m} minutes. {P.he} was at the station at {to}.",
    "From {from} to {to} it is {m} minutes.",
)


def _numbers(rng: Random, minus: bool) -> tuple[int, int, int]:
    """Two numbers and their sum or difference, all between 0 and 20."""
    total = rng.randint(0, 20)
    part = rng.randint(0, total)
    return (total, part, total - part) if minus else (part, total - part, total)


def _figures(rng: Random) -> str:
    minus = rng.random() < 0.45
    a, b, c = _numbers(rng, minus)
    return f"{a} {'-' if minus else '+'} {b} = {c}"


def _words(rng: Random) -> str:
    minus = rng.random() < 0.45
    a, b, c = (NUMBERS[number] for number in _numbers(rng, minus))
    forms = ("{a} minus {b} is {c}.", "{b} from {a} leaves {c}.", "{a} take away {b} makes {c}.") if minus else (
        "{a} plus {b} is {c}.", "{a} and {b} make {c}.", "if you add {b} to {a}, you get {c}.")  # fmt: skip
    return tidy(rng.choice(forms).format(a=a, b=b, c=c))


def _asked(rng: Random) -> str:
    minus = rng.random() < 0.45
    a, b, c = _numbers(rng, minus)
    sign = "minus" if minus else "plus"
    return rng.choice((f"What is {a} {sign} {b}? {c}.", f"How much is {a} {sign} {b}? It is {c}.",
                       f"{a} {sign} {b}? That makes {c}."))  # fmt: skip


def _scene(rng: Random) -> Scene:
    scene = person(rng, "Q", person(rng, "P"))
    if rng.random() < 0.5:
        scene["P"] = names.first_name(rng)
    scene.update({key: names.place(rng) for key in "TUV"})
    return scene


def _told(rng: Random, template: str, **figures: object) -> str:
    scene = {**_scene(rng), **{key: str(value) for key, value in figures.items()}}
    return tidy(expand(rng, template, scene, WORDS))


def _story(rng: Random) -> str:
    a, b, c = rng.randint(2, 15), rng.randint(2, 9), 0
    minus = rng.random() < 0.5
    a, c = (a + b, a) if minus else (a, a + b)
    return _told(rng, rng.choice(TAKEN if minus else ADDED), a=a, b=b, c=c)


def _change(rng: Random) -> str:
    paid = rng.choice((5, 10, 10, 20, 20, 50))
    price = rng.randint(2, paid - 2)
    # Nobody pays 34 marks for a loaf.
    ware = rng.choice(WORDS["ware" if price < 9 else "dear"])
    return _told(rng, rng.choice(CHANGE), a=paid, b=price, c=paid - price, **{"ware.1": ware})


def _several(rng: Random) -> str:
    each, count = rng.randint(2, 10), rng.randint(2, 6)
    return _told(rng, rng.choice(SEVERAL), a=each, n=count, c=each * count)


def _clock(rng: Random) -> str:
    begin, minutes = rng.randrange(6 * 60, 21 * 60, 5), rng.randrange(20, 95, 5)
    end = begin + minutes
    figures = {"from": f"{begin // 60}:{begin % 60:02d}", "m": minutes, "to": f"{end // 60}:{end % 60:02d}"}
    return _told(rng, rng.choice(CLOCK), **figures)


BARE = (_figures, _figures, _words, _asked)
TOLD = (_story, _story, _change, _several, _clock, _clock)


def document(rng: Random) -> str:
    """A page of sums of one kind: bare sums in lists, told ones a few at a time."""
    if rng.random() < 0.45:
        kind = rng.choice(BARE)
        numbered = kind is not _figures and rng.random() < 0.2
        lines = dict.fromkeys(kind(rng) for _ in range(rng.randint(4, 12)))
        join = " " if kind is _words and not numbered and rng.random() < 0.3 else "\n"
        return join.join(f"{n}. {line}" if numbered else line for n, line in enumerate(lines, 1))
    kind = rng.choice(TOLD)
    return rng.choice(("\n", "\n\n", "\n")).join(dict.fromkeys(kind(rng) for _ in range(rng.randint(2, 5))))
