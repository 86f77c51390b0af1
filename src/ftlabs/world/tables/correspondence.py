"""What letters, messages, replies, dialogues and diaries share: typed pools, and a scene whose numbers hang together.

Everything that must agree inside one text is drawn here once: times are in order, prices add up, a lost thing has one
look, and half of the names are made up on the spot.
"""

from functools import cache
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, person
from ftlabs.world.lexicon import NUMBERS, pools

_POOLS = {
    "event": "concert;play;puppet show;evening of songs;circus show;piano recital;film about whales;dance evening",
    "dish": "soup;fish pie;lamb stew;mushroom pie;roast chicken;potato salad;onion tart;bean stew;baked fish",
    "cake": "apple cake;plum tart;lemon cake;cherry pie;honey cake;cheesecake;carrot cake",
    "ware": "kettle;desk lamp;toaster;jacket;rucksack;radio;teapot;bicycle lock;tent;wool blanket;wall clock;raincoat",
    "mendable": "bicycle;sewing machine;watch;radio;accordion;camera;coffee mill;typewriter;violin;music box",
    "pet": "dog;cat;puppy;rabbit;parrot;tortoise;hamster;terrier",
    "illness": "a cold;a fever;a bad cough;a sore throat;a sprained ankle;a toothache;a stomach ache",
    "lesson": "swimming lesson;piano lesson;sewing course;painting class;drawing class;language course;riding lesson",
    "topic": "owls;lighthouses;old railways;bread;bees;knots;gardens;mountain rescue;sea birds;clocks;wooden boats",
    "fault": "the kitchen tap drips;the heating stays cold;the light in the hall is out;the front door does not lock;"
    "water comes through the bathroom ceiling;the bedroom window does not shut;the oven stays cold;the sink is "
    "blocked",
    "sight": "the old mill;the castle;the clock museum;the botanical garden;the lighthouse;the covered "
    "market;"
    "the cathedral;the salt works",
    "present": "scarf;book about birds;teapot;box of chocolates;jar of honey;wooden puzzle;pair of slippers;kite",
    "weather": "it rained;the sun shone;it was windy;it was foggy;it snowed a little;it was hot;the sky was grey",
    "tool": "ladder;drill;hammer;saw;spade;wheelbarrow;hedge shears;long rope",
    "loan": "ladder;drill;wheelbarrow;big pan;cake tin;tent;sleeping bag;bicycle pump;suitcase",
    "veg": "potatoes;onions;carrots;pears;plums;tomatoes;leeks;apples;beans",
    "mood": "tired but happy;cold and hungry;in good spirits;glad to be home;quite worn out;full of stories",
    "staffer": "driver;conductor;clerk at the ticket window;woman at the information desk;man at the gate;inspector",
    "breed": "brown terrier;old sheepdog;small white poodle;young spaniel;black labrador;grey greyhound",
    "trade": "baker;gardener;carpenter;cook;clerk;driver;waiter;night porter;shop assistant;bookbinder",
    "street": "Mill Lane;Station Road;Church Street;Bridge Street;Garden Row;Harbour Street;School Lane;Market Square;"
    "Orchard Road;Well Lane;Castle Hill",
}
# A thing that gets lost, how one knows it again, and what is in it or written on it.
_ITEMS = """
umbrella;with a wooden handle;It was a present from my aunt.|suitcase;with one broken wheel;There are clothes in it.
rucksack;with a torn side pocket;My notes and a water bottle are in it.|coat;with big buttons;My keys are in the pocket.
camera;in a leather case;All our holiday pictures are on it.|handbag;with a brass clasp;My passport is inside.
hat;with a narrow brim;My name is on the band.|scarf;with long fringes;My grandmother knitted it.
wallet;with a zip;My library card is in it.|notebook;with a rubber band;It has my address inside.
watch;with a cracked glass;It stopped at noon.|purse;with a flower on it;There are some coins and a key in it.
jacket;with a hood;A return ticket is in the left pocket.|phone;in a cloth cover;There is a picture of a cat on it.
violin case;with two stickers;The violin is inside, of course.|toy bear;with one ear;It belongs to my daughter.
basket;with a lid;It smells of apples.|flute case;with a long strap;The name of the music school is on it.
lunch box;with a broken lid;Please throw the sandwich away.
walking stick;with a silver knob;My father carved it himself.
"""
KIN = (
    "my mother she,my father he,my sister she,my brother he,my grandmother she,my grandfather he,my aunt she,"
    "my uncle he,my daughter she,my son he,my wife she,my husband he,my cousin she,my niece she,my nephew he"
)
FORMS = {"she": ("she", "her", "her"), "he": ("he", "him", "his")}
VEHICLES = ("train", "train", "bus", "bus", "tram", "coach", "ferry", "express", "mail boat")


@cache
def words() -> dict[str, tuple[str, ...]]:
    """The typed pools, for `words=` of the grammar."""
    return {name: tuple(table.split(";")) for name, table in _POOLS.items()}


@cache
def _items() -> tuple[tuple[str, ...], ...]:
    rows = _ITEMS.strip().replace("\n", "|").split("|")
    return tuple(tuple(row.strip().split(";")) for row in rows)


def clock(minutes: int) -> str:
    """Minutes since midnight as "7:45"."""
    return f"{minutes // 60 % 24}:{minutes % 60:02d}"


def money(halves: int, unit: str) -> str:
    """A price given in half units: "12 marks", "12 marks 50", "3 euros", "3.50 euros"."""
    whole, half = divmod(halves, 2)
    name = unit if whole != 1 or (half and unit == "euros") else unit[:-1]
    if not half:
        return f"{whole} {name}"
    return f"{whole}.50 {name}" if unit == "euros" else f"{whole} {name} 50"


def number(rng: Random, value: int) -> str:
    """A small number in words or, as often, in figures."""
    return NUMBERS[value] if value <= 12 and rng.random() < 0.5 else str(value)


def _people(rng: Random, scene: Scene) -> None:
    new = rng.random() < 0.5
    person(rng, "Q", person(rng, "P", scene))
    if new:
        scene["P"], scene["Q"] = names.first_name(rng), names.first_name(rng)
    scene["me"] = f"{scene['P']} {names.surname(rng) if new else rng.choice(pools()['surname'])}"
    scene["other"] = (
        names.surname(rng)
        if rng.random() < 0.5
        else rng.choice([name for name in pools()["surname"] if not scene["me"].endswith(name)])
    )
    # A third surname, for a ticket that bears the wrong one.
    taken = (scene["me"].split()[-1], scene["other"])
    scene["wrong"] = rng.choice([name for name in pools()["surname"] if name not in taken])
    scene["sir"] = f"{rng.choice(('Mr', 'Mrs', 'Ms'))} {scene['other']}"
    kin, pronoun = rng.choice(KIN.split(",")).rsplit(" ", 1)
    scene["kin"] = kin
    scene.update(zip(("kin.he", "kin.him", "kin.his"), FORMS[pronoun], strict=True))


def _places(rng: Random, scene: Scene) -> None:
    towns = rng.sample(pools()["town"], 3)
    new = rng.random() < 0.55
    scene.update({f"place.{i + 1}": names.place(rng) if new else town for i, town in enumerate(towns)})
    scene["firm"] = names.surname(rng) if new else rng.choice(pools()["surname"])
    scene["vessel"] = names.vessel(rng)


def _times(rng: Random, scene: Scene) -> None:
    """t.1 < t.2 < t.3 < t.4 on one day, a delay, two dates of one month and the nights between them."""
    now = rng.randrange(6 * 60, 16 * 60, 5)
    for key in ("t.1", "t.2", "t.3", "t.4"):
        scene[key] = clock(now)
        if key == "t.1":
            late = rng.choice((15, 20, 25, 35, 40, 45, 50))
            scene["late"], scene["tlate"] = str(late), clock(now + late)
        now += rng.randrange(55, 125, 5)
    scene["open"], scene["close"] = clock(rng.choice((480, 510, 540, 570, 600))), clock(rng.choice((960, 1020, 1110)))
    nights, first = rng.randint(2, 6), rng.randint(2, 22)
    month = rng.choice(pools()["month"])
    scene.update({"d.1": f"{first} {month}", "d.2": f"{first + nights} {month}"}, nights=str(nights), month=month)


def _numbers(rng: Random, scene: Scene) -> None:
    """Counts n < more, and prices that belong together: p, twice, times n, with the fee, the change, the rest."""
    unit = "marks" if rng.random() < 0.6 else "euros"
    n, price, big, fee = rng.randint(2, 8), rng.randint(3, 28), 2 * rng.randint(30, 110), rng.randint(2, 8)
    more = n + rng.randint(2, 4)
    scene.update(n=number(rng, n), more=number(rng, more), extra=number(rng, more - n), unit=unit)
    prices = {"p": price, "twice": 2 * price, "pn": n * price, "big": big, "fee": fee, "bigfee": big + fee,
              "less": big - fee, "half": big // 2, "pfee": price + fee, "fees": 2 * fee, "coin": 20,
              "rest": 20 - 2 * fee}  # fmt: skip
    scene.update({key: money(halves, unit) for key, halves in prices.items()})
    note = next(note for note in (20, 40, 100, 200, 400) if note > 2 * price)
    scene.update(note=money(note, unit), change=money(note - 2 * price, unit))
    scene.update(line=str(rng.randint(2, 48)), platform=str(rng.randint(1, 12)), room=str(rng.randint(3, 48)))
    scene.update(seat=str(rng.randint(2, 60)), row=str(rng.randint(2, 19)), age=number(rng, rng.randint(4, 12)))
    scene["house"] = str(rng.randint(2, 90))
    digits = rng.randint(1000, 9999)
    scene["code"] = rng.choice(
        (f"{rng.choice('ABCDHKRT')}{digits}", f"{rng.choice(('KT', 'RB', 'HZ'))}-{digits % 900}")
    )


def scene(rng: Random) -> Scene:
    """Everything that one text may need, agreeing with itself. Slots: see the functions above."""
    made: Scene = {}
    _people(rng, made)
    _places(rng, made)
    _times(rng, made)
    _numbers(rng, made)
    item, look, inside = rng.choice(_items())
    made.update(item=item, look=look, inside=inside, veh=rng.choice(VEHICLES))
    made["hue"] = rng.choice("red blue green black white brown grey yellow".split())
    return made
