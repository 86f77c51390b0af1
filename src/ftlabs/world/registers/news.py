"""News: short reports from harbours, roads, sports grounds and town halls, with numbers and with quotes."""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, person, some, write
from ftlabs.world.tables.reports import REPORTS

SHARE = 5

# Pools that only the news need.
WORDS = {
    "ship": ("ferry", "steamer", "cargo ship", "fishing boat", "sailing ship"),
    "road_trouble": ("a burst pipe", "a fallen tree", "flooding", "an accident", "a landslide", "road works"),
    "more": ("two more", "four more", "six more"),
    "weather_now": ("cloudy", "foggy", "dry", "cool"),
    "weather_later": ("sunny", "rainy", "windy", "bright"),
    "load": ("apples", "oranges", "eggs", "tomatoes", "bananas", "cherries"),
    "closed_place": ("library", "museum", "swimming pool", "theatre", "town hall", "cinema"),
    "picked": ("apples", "cherries", "grapes", "strawberries", "plums", "pears"),
    "concert_day": ("Monday", "Tuesday", "Thursday"),
    "planting": ("spring", "autumn"),
    "contest": ("cross-country run", "bicycle race", "swimming race", "rowing race"),
    "fete": ("flower show", "book fair", "summer festival", "village fair", "harvest feast", "garden party"),
    "good_cause": ("hospital", "lifeboat", "school library", "animal home", "fire brigade"),
    "stolen": ("violin", "painting", "gold watch", "clock", "silver cup", "pearl necklace"),
    "escaped": ("bull", "pony", "goat", "donkey", "pig"),
    "goods": ("bread", "butter", "coffee", "fish", "coal", "wood", "flour", "petrol"),
    "music_maker": ("piano", "violin", "cello", "harp", "guitar", "accordion", "organ"),
    "shop_new": ("bakery", "bookshop", "bicycle shop", "tea shop", "toy shop", "music shop"),
}
QUARTERS = ("00", "10", "15", "20", "30", "40", "45", "50")
HEADINGS = {
    "harbour": ("Harbour", "From the coast", "Shipping news"),
    "traffic": ("Traffic", "Roads and railways"),
    "weather": ("Weather", "Outlook"),
    "sport": ("Sport", "Results"),
    "town": ("Town news", "From the town hall"),
    "event": ("What is on", "At the weekend"),
    "police": ("In brief", "Police report"),
    "business": ("Business", "Markets and prices"),
}


def _scene(rng: Random) -> Scene:
    """Persons, towns and numbers of one report; of two prices and two goals the greater comes first."""
    scene = person(rng, "Q", person(rng, "P"))
    for number in (1, 2):
        if rng.random() < 0.5:
            scene[f"town.{number}"] = names.place(rng)
        if rng.random() < 0.5:
            scene[f"surname.{number}"] = names.surname(rng)
    low, goals = rng.randint(2, 9), rng.randint(0, 3)
    numbers = {
        "n": rng.randint(13, 95), "m": rng.randint(2, 24), "low": low, "high": low + rng.randint(1, 5),
        "goals_against": goals, "goals_for": goals + rng.randint(1, 3), "hot": rng.randint(31, 38),
        "cm": rng.randint(12, 90), "age": rng.randint(62, 91),
        "minutes": rng.choice((10, 15, 20, 25, 30, 40)), "seconds": rng.randint(2, 59), "dom": rng.randint(1, 28),
        "big": rng.choice((1200, 2500, 3000, 4000, 7500, 12000)), "big_vote": rng.randint(12, 20),
        "small_vote": rng.randint(2, 11), "phone": rng.randint(2000, 9999),
    }  # fmt: skip
    scene.update({key: str(value) for key, value in numbers.items()})
    for key, first, last in (("early", 6, 9), ("time", 10, 17), ("late", 18, 23)):
        scene[key] = f"{rng.randint(first, last)}:{rng.choice(QUARTERS)}"
    scene["vessel.1"] = names.vessel(rng)
    scene["soon_day"] = rng.choice(("Saturday", "Sunday", "Friday", "Wednesday"))
    return scene


def _report(rng: Random, kind: str) -> str:
    """A lead and two to four of the sentences that belong to it, in their order."""
    lead, *details = rng.choice(REPORTS[kind])
    keep = set(some(rng, details, 2, 4))
    return write(rng, [lead, *(detail for detail in details if detail in keep)], _scene(rng), words=WORDS)


def document(rng: Random) -> str:
    """One report, with a heading or without, or a column of leads."""
    kind = rng.choice(tuple(REPORTS))
    shape = rng.random()
    if shape < 0.15:
        kinds = rng.sample(tuple(REPORTS), rng.randint(3, 5))
        return "\n".join(write(rng, rng.choice(REPORTS[k])[:1], _scene(rng), words=WORDS) for k in kinds)
    text = _report(rng, kind)
    return f"{rng.choice(HEADINGS[kind])}\n{text}" if shape < 0.3 else text
