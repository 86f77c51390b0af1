"""Recipes: a list of things and steps that use them."""

from random import Random

from ftlabs.world.grammar import listing, tidy
from ftlabs.world.lexicon import pools

SHARE = 5

ADDS = ("Add the {x} and stir.", "Mix in the {x}.", "Then add the {x}.", "Put the {x} into the bowl.",
        "Stir in the {x}.",
        "Chop the {x} and add it.", "Pour the {x} over it.")  # fmt: skip
STARTS = ("Warm the {pan}.", "Wash the {x}.", "Take a big bowl for the {x}.", "Cut the {x} into small pieces.",
          "Boil the {x} for {n} minutes.")  # fmt: skip
ENDS = ("Bake for {n} minutes.", "Cook slowly for {n} minutes and serve warm.", "Let it cool and serve with {d}.",
        "Leave it for {n} minutes, then eat at once.", "Serve on a {c} plate.")  # fmt: skip


SWEET = ("flour", "sugar", "butter", "milk", "honey", "egg", "jam")
SAVOURY = ("flour", "butter", "milk", "salt", "rice", "cheese", "egg", "water")


def document(rng: Random) -> str:
    """The name of a dish, what it needs, and three to five steps that use each thing once."""
    words = pools()
    sweet = rng.random() < 0.5
    main = rng.choice(words["fruit_plural" if sweet else "vegetable_plural"])
    others = [word for word in words["fruit_plural" if sweet else "vegetable_plural"] if word != main]
    needs = [main, *rng.sample((SWEET if sweet else SAVOURY) + tuple(rng.sample(others, 2)), rng.randint(2, 4))]
    name = words["fruit" if sweet else "vegetable"][words["fruit_plural" if sweet else "vegetable_plural"].index(main)]
    dish = f"{name} {rng.choice(('pie', 'cake', 'pudding', 'salad') if sweet else ('soup', 'pie', 'stew', 'salad'))}"
    slots = {"pan": rng.choice(("oven", "pan", "kettle")), "n": str(rng.choice((5, 10, 15, 20, 30, 40))),
             "d": rng.choice(words["drink_any"]), "c": rng.choice(words["colour"])}  # fmt: skip
    steps = [rng.choice(STARTS[1:]).format(x=needs[0], **slots)]
    steps += [rng.choice(ADDS).format(x=need) for need in needs[1:]]
    steps.append(rng.choice(ENDS).format(x="", **slots))
    if "Bake" in steps[-1]:
        steps.insert(0, STARTS[0].format(pan="oven"))
    head = rng.choice(("{d}\nYou need {l}.", "Recipe for {d}\nYou need {l}.", "How to make a {d}: take {l}."))
    text = head.format(d=dish, l=listing(needs))
    if rng.random() < 0.4:
        return tidy(text + "\n" + "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)))
    return tidy(text + " " + " ".join(steps))
