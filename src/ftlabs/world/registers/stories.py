"""Short stories: each follows one plot from its beginning to its end, and what matters in it comes back."""

from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Scene, person, write
from ftlabs.world.tables import plots, plots_more

SHARE = 7

PLOTS: tuple[plots.Plot, ...] = tuple(
    plot for module in (plots, plots_more) for name, plot in vars(module).items() if name.isupper()
)
# Pools that only the plots need.
WORDS = {
    "state": ("tired but happy", "a little late", "with a red face", "with flowers in one hand"),
    "street_stop": ("bus stop", "corner", "garden gate", "harbour"),
    "land_transport": ("bus", "coach", "post bus"),
    "concert_place": ("church", "town hall", "school", "theatre"),
    "link": ("had gone to the same school", "lived in the same street", "were both on the way to the same wedding"),
    "music_maker": ("violin", "flute", "guitar", "accordion", "clarinet", "trumpet", "cello", "banjo"),
    "race": ("cross-country run", "mountain race", "ten-mile run", "marathon", "harbour run"),
    "garden_work": ("water the plants", "pick berries", "look for snails", "dig for treasure"),
    "harvest": ("carrots", "apples", "strawberries", "potatoes", "beans"),
    "pocketable": ("key", "purse", "wallet", "glove", "ring", "watch", "penknife", "locket", "earring"),
    "stray": ("dog", "cat", "kitten", "puppy", "terrier", "spaniel"),
    "fragile": ("vase", "cup", "bowl", "teapot", "mirror", "jug", "plate", "lamp"),
    "inn": ("inn", "hotel", "guest house"),
    "case": ("suitcase", "backpack", "bag", "holdall"),
    "town_transport": ("bus", "tram", "train"),
    "feast": ("wedding", "fair", "summer festival", "harvest feast", "carnival"),
    "fine": ("sunny", "warm", "bright", "calm"),
}
STARTS = (
    *[""] * 12,
    "This is a true story.",
    "People in {town.1} still tell this.",
    "Listen to this.",
    "A short story.",
)
ENDS = (*[""] * 9, "And that is the end of the story.", "So it was.", "{P} often thinks of it.")


def _scene(rng: Random) -> Scene:
    scene = person(rng, "Q", person(rng, "P"))
    if rng.random() < 0.35:
        scene["P"] = names.first_name(rng)
    if rng.random() < 0.5:
        scene["town.1"] = names.place(rng)
    scene["vessel.1"] = names.vessel(rng)
    low = rng.randint(4, 30)
    scene |= {"low": str(low), "high": str(low + rng.randint(3, 20)), "age": str(rng.randint(8, 13))}
    scene |= {"old": str(rng.choice((20, 30, 40, 45, 50))), "guests": str(rng.randint(20, 90))}
    scene["evening"] = f"{rng.randint(17, 21)}:{rng.choice(('00', '10', '15', '30', '40', '45'))}"
    scene["elderly"] = "woman" if scene["Q.he"] == "she" else "man"
    scene["Girl"] = rng.choice([name for name in ("Nora", "Ida", "Mina", "Lena") if name not in scene.values()])
    return scene


def document(rng: Random) -> str:
    """One plot, a variant of each beat in order, at times in paragraphs."""
    beats = [rng.choice(beat) for beat in rng.choice(PLOTS)]
    join = "\n" if rng.random() < 0.12 else " "
    return write(rng, [rng.choice(STARTS), *beats, rng.choice(ENDS)], _scene(rng), join=join, words=WORDS)
