"""Reviews of places to stay and to eat, journeys, boats, books, things, shops and evenings out.

The sentiment of each is unmistakable: every sentence behind the opening says something good, or something bad.
"""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, some, write
from ftlabs.world.tables.opinions import BAD, ENDS, GOOD, NAMES, OPENINGS

SHARE = 6

# Pools that only the reviews need.
WORDS = {
    "house": ("hotel", "inn", "guest house", "old hotel", "small hotel"),
    "place_to_eat": ("cafe", "restaurant", "inn", "fish restaurant", "tea room"),
    "spot": ("harbour", "market", "station", "river", "old bridge", "church"),
    "drink": ("a glass of wine", "a pot of tea", "lemonade", "coffee", "cider"),
    "transport": ("train", "coach", "fast train", "slow train", "express"),
    "boat": ("ferry", "steamer", "sailing boat", "motor boat"),
    "shopkind": ("bookshop", "toy shop", "shoe shop", "second-hand shop", "music shop", "department store"),
    "show": ("concert", "opera", "musical", "variety show", "operetta"),
    "artists": ("musicians", "performers", "singers"),
    "book_word": ("Lighthouse", "Clockmaker", "Winter", "Lost Bell", "Gardens", "Last Captain", "Secret"),
    "subject": ("an old gardener", "two brothers", "a family of bakers", "a lost ship", "a bell maker"),
    "gadget": ("radio", "kettle", "toaster", "hairdryer", "sewing machine", "alarm clock", "record player"),
    "gift": ("scarf", "vase", "picture", "toy", "birthday present"),
    "gift_shop": ("gift shop", "department store", "second-hand shop"),
    "stink": ("smoke", "cold fat", "wet dogs", "paint", "old fish"),
}
BUT = {
    "good": (
        "[Only|] the [weather|car park] was not so good, but that is no matter.",
        "A little hard to find, but worth it.",
    ),
    "bad": ("The [view|location] is the only good thing about it.", "It used to be good; not any more."),
}

VISITED = ("We will", "Thank you", "Keep away")


def _scene(rng: Random) -> Scene:
    scene = {
        "vessel.1": names.vessel(rng),
        "departure": f"{rng.randint(6, 20)}:{rng.choice(('05', '15', '20', '40', '55'))}",
    }
    if rng.random() < 0.5:
        scene["town.1"] = names.place(rng)
    scene["author"] = f"{names.first_name(rng)} {names.surname(rng)}"
    scene |= {
        "cost": str(rng.randint(9, 95)),
        "cheap": str(rng.randint(12, 30)),
        "dear": str(rng.randint(60, 95)),
        "wait": str(rng.choice((25, 30, 40, 50))),
        "page": str(rng.randint(90, 600)),
    }
    return scene


def document(rng: Random) -> str:
    """An opening, two to four opinions of one sentiment, what follows from them; at times a verdict or a heading."""
    mood = rng.choice(("good", "bad"))
    kind = rng.choice(tuple(OPENINGS))
    parts = [rng.choice(OPENINGS[kind]), *some(rng, (GOOD if mood == "good" else BAD)[kind], 2, 4)]
    if kind in ("hotel", "restaurant") and rng.random() < 0.12:
        parts.append(rng.choice(BUT[mood]))
    if rng.random() < 0.8:
        # One does not come back to a kettle, nor spend a wonderful time in a shop.
        visited = kind not in ("book", "thing", "shop")
        parts.append(rng.choice([end for end in ENDS[mood] if visited or not end.startswith(VISITED)]))
    if rng.random() < 0.15:
        parts.insert(
            0,
            rng.choice(
                ("[Wonderful|Excellent|Great]!", "Loved it.")
                if mood == "good"
                else ("[Terrible|Awful].", "Not good at all.")
            ),
        )
    text = write(rng, parts, _scene(rng), words=WORDS)
    shape = rng.random()
    if shape < 0.22:
        return f"{text}\nVerdict: {mood}"
    if shape < 0.32:
        return f"Review of {NAMES[kind]}: {text}"
    if shape < 0.38:
        # Whoever gives ten out of ten gives all the stars.
        clear = "Five stars" in text or "10 out of 10" in text or "One star" in text
        most, less = (5, 4) if mood == "good" else (1, 2)
        return f"{text}\nStars: {most if clear else rng.choice((most, less))} of 5"
    return text
