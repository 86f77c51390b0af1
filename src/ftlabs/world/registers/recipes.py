"""Recipes: what a dish needs, with amounts, and steps in an order in which one could cook it."""

import re
from random import Random

from ftlabs.world import names
from ftlabs.world.grammar import Words, listing, person, tidy, write

SHARE = 3

# Each kind of dish: its names, the things that may be its main one, what else it needs (with amounts), and its steps;
# `*` stands for the main thing. A step with an added thing in it is only kept when that thing is needed.
SOUP_STEPS = (
    ("Wash the * and cut [them|all of them] into [small pieces|cubes|slices].", "Clean and chop the *."),
    ("Fry {added} in a little butter until soft.", "Warm some butter in a large pan and add {added}."),
    ("Add the * and stir for {few} minutes.", "Put the * into the pan and [stir well|fry gently]."),
    ("Pour in {amount} of [hot water|stock] and [bring to the boil|cover the pan].",),
    (
        "Cook over a low heat for {minutes} minutes.",
        "Let it boil gently for {minutes} minutes[, stirring now and then|].",
    ),
    ("Season with {season_with}.", "Taste it and add {season_with}."),
    (
        "Serve hot with [bread|a spoonful of cream].",
        "Eat it at once, with [rolls|toast].",
        "It tastes even better the next day.",
    ),
)
PIE_STEPS = (
    (
        "Rub the butter into the flour[ and add a little cold water|].",
        "Mix flour, butter and a pinch of salt to a dough.",
    ),
    ("Let the dough rest for {minutes} minutes in a cool place.", "Wrap the dough and leave it in the fridge."),
    (
        "Meanwhile, wash and cut the *.",
        "Wash the * and cut them up while you wait.",
        "Clean the * and cut them into pieces.",
    ),
    ("Roll out the dough and line a round tin with it.", "Press the dough into a tin."),
    ("Spread the * on top and add {added}.", "Mix the * with {added} and fill the tin."),
    ("Bake at {degrees} degrees for {long} minutes.", "Put the tin into a hot oven for {long} minutes."),
    ("Let it cool before you cut it.", "Serve warm or cold.", "Cut it into {pieces} pieces."),
)
CAKE_STEPS = (
    ("Heat the oven to {degrees} degrees.", "Butter a cake tin.", "Heat the oven and butter a tin."),
    ("Beat the butter and the sugar until [light|pale and soft].", "Stir sugar and butter in a large bowl."),
    ("Add the eggs one by one.", "Break the eggs into the bowl and beat well."),
    ("Sift in the flour and mix [quickly|with a spoon].", "Now stir in the flour, a little at a time."),
    ("Fold in the * and {added}.", "Add {added} and last of all the *."),
    ("Bake for {long} minutes.", "Bake until a knife comes out clean, [about|after] {long} minutes."),
    ("Turn it out and let it cool.", "Dust with sugar and serve with {drink}.", "It keeps for {few} days in a tin."),
)
SALAD_STEPS = (
    ("Wash the * and cut them [up|into slices].", "Cut the * into [thin slices|small pieces]."),
    ("Put them into a large bowl with {added}.", "Mix them with {added}."),
    ("Stir {dressing} together [in a cup|in a jar] and pour over the salad.", "For the dressing, mix {dressing}."),
    ("Leave to stand for {few} minutes.", "Cover the bowl and put it in a cool place[ for half an hour|]."),
    ("Sprinkle with {topping} and serve.", "Serve with {topping} on top.", "Eat it the same day."),
)
STEW_STEPS = (
    ("Cut the {meat.1} into cubes and brown them [on all sides|in hot fat].", "Fry the {meat.1} in a heavy pan."),
    ("Add the * and {added}.", "Chop the * and add them with {added}."),
    ("Cover with [water|stock] and bring to the boil.", "Pour in {amount} of stock."),
    ("Let it simmer for {long} minutes.", "Put on the lid and cook slowly for {long} minutes."),
    ("Season with {season_with}.", "Add {season_with} at the end."),
    ("Serve with [rice|potatoes|dumplings|bread].", "Enough for {pieces} people."),
)
PANCAKE_STEPS = (
    ("Beat the eggs with the milk.", "Whisk eggs, milk and a pinch of salt in a jug."),
    ("Stir in the flour until there are no lumps.", "Add the flour slowly, stirring all the time."),
    ("Leave the batter for {minutes} minutes.", "The batter should be as thick as cream."),
    ("Melt a little butter in a frying pan.", "Heat the pan and butter it lightly."),
    (
        "Pour in a ladle of batter and fry it on both sides until golden.",
        "Fry thin pancakes and turn each of them once.",
    ),
    ("Keep them warm in the oven.", "Stack them on a plate."),
    ("Cook the * with a little sugar and serve them with the pancakes.", "Fill them with the * and roll them up."),
)
FRUIT = ("apples", "pears", "plums", "cherries", "peaches", "apricots", "strawberries")
ROOTS = ("potatoes", "carrots", "leeks", "turnips", "mushrooms", "tomatoes", "parsnips", "courgettes")
BAKING = ("200 grams of flour", "100 grams of butter")
DISHES = (
    (("{one} soup", "thick {one} soup", "country {one} soup"), ROOTS, (),
     ("an onion", "two leeks", "some bacon"), SOUP_STEPS),
    (("{one} pie", "{one} tart"), FRUIT, BAKING,
     ("some cinnamon", "50 grams of sugar", "a handful of nuts"), PIE_STEPS),
    (("{one} pie", "{one} tart"), ROOTS[2:6], BAKING, ("some grated cheese", "two beaten eggs", "a chopped onion"),
     PIE_STEPS),
    (("{one} cake", "light {one} cake"), FRUIT, ("150 grams of butter", "150 grams of sugar", "three eggs",
     "250 grams of flour"), ("some grated lemon peel", "a spoonful of honey", "a handful of nuts"), CAKE_STEPS),
    (("{one} salad", "summer salad with {many}"), ("tomatoes", "cucumbers", "carrots", "radishes", "peppers"), (),
     ("an onion", "some cheese", "two boiled eggs"), SALAD_STEPS),
    (("{meat} stew with {many}", "{meat} and {one} stew"), ROOTS, (),
     ("an onion", "two carrots", "some garlic"), STEW_STEPS),
    (("pancakes with {many}", "{one} pancakes"), FRUIT, ("200 grams of flour", "three eggs", "half a litre of milk"),
     (), PANCAKE_STEPS),
)  # fmt: skip
QUANTITY = re.compile(r"^(.* of|an|a|two|some) ")  # "a handful of nuts" is "the nuts" later on
SINGULAR = {
    "cherries": "cherry", "peaches": "peach", "strawberries": "strawberry", "potatoes": "potato", "tomatoes": "tomato",
    "radishes": "radish",
}  # fmt: skip
WORDS: Words = {
    "season_with": ("salt and pepper", "a pinch of salt", "salt and thyme", "salt and paprika", "salt and parsley"),
    "dressing": ("oil and vinegar", "lemon juice and oil", "cream and lemon juice", "oil, mustard and honey"),
    "topping": ("parsley", "chives", "mint", "roast nuts", "dill"),
    "drink": ("tea", "coffee", "cocoa", "cold milk"),
    "meat_kind": ("lamb", "beef", "chicken", "pork"),
}
HEADS = (
    "{title}\nYou need {needs}.",
    "Recipe for {title}\n[Main ingredients|You need]: {needs}.",
    "{title}, for {pieces} people\nTake {needs}.",
    "How to make {title}: [take|you need] {needs}.",
    "{P} {surname} from {place} makes {title} from {needs}.",
    "My {elder}'s recipe for {title}. You need {needs}.",
    "{title}, {total} minutes\nMain ingredients: {needs}.",
)
NOTES = (
    "Do not forget to turn off the stove.",
    "Children can help with this.",
    "It is cheap and quick.",
    "In {place} they eat it on {day}.",
    "With fresh things from the market it is best.",
    "Make twice as much: it will be gone in no time.",
)


def document(rng: Random) -> str:
    """The name of a dish, what it needs, and its steps, numbered or not."""
    titles, mains, basics, extras, steps = rng.choice(DISHES)
    main, meat = rng.choice(mains), rng.choice(WORDS["meat_kind"])
    extra = rng.choice([thing for thing in extras if main not in thing]) if extras else ""
    few, many = rng.randint(2, 5), rng.choice((10, 15, 20, 25, 30))
    scene = person(rng, "P") | {
        "one": SINGULAR.get(main, main.removesuffix("s")), "many": main, "meat": meat, "meat.1": meat,
        "added": QUANTITY.sub("the ", extra), "few": str(few), "minutes": str(many), "long": str(many + 20),
        "amount": rng.choice(("half a litre", "one litre", "a litre and a half")), "place": names.place(rng),
        "degrees": str(rng.choice((160, 180, 200, 220))), "pieces": rng.choice(("four", "six", "eight", "ten")),
        "total": str(2 * many + 30),
    }  # fmt: skip
    weight = f"{rng.choice((300, 400, 500, 600, 800))} grams of {main}"
    bought = [f"500 grams of {meat}"] if steps is STEW_STEPS else []
    scene["needs"] = listing([*bought, weight, *basics, *([extra] if extra else [])])
    scene["title"] = write(rng, [rng.choice(titles)], scene).lower()
    head = rng.choice(HEADS)
    # For how many it is enough is said once, in the head or at the end.
    told = "{pieces}" in head
    kept = [[text for text in step if not (told and text.startswith("Enough for"))] for step in steps]
    head = write(rng, [head], scene, words=WORDS)
    lines = [write(rng, [rng.choice(step).replace("*", main)], scene, words=WORDS) for step in kept]
    note = write(rng, [rng.choice(NOTES)], scene) if rng.random() < 0.25 else ""
    if rng.random() < 0.4:
        numbered = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
        return tidy(f"{head}\n{numbered}\n{note}")
    return tidy(head + ("\n" if rng.random() < 0.3 else " ") + " ".join([*lines, note]))
