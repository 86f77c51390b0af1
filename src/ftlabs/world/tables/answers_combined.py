"""Questions that take two facts of a notice: sums, change, arrivals, hours, and which of two is dearer or older."""

from random import Random

from ftlabs.world.grammar import Scene
from ftlabs.world.tables.answers_parts import COMBINED
from ftlabs.world.tables.answers_told import Told, clock, money, span

PLURALS = {
    "an adult": "adults", "a child": "children", "a pensioner": "pensioners", "a student": "students",
    "a pupil": "pupils",
    "a soldier": "soldiers", "a nurse": "nurses",
}  # fmt: skip
# What arrives somewhere; a tour or a show only ends.
RIDES = frozenset(("sailing", "run", "bus"))
NUMBERS = ("two", "three", "four", "five", "six")


def _make(key: str, slots: dict[str, str]) -> Told:
    facet = COMBINED[key]
    return Told(key, facet, slots, (), facet.part("answers"), "")


def _compare(key: str, one: tuple[str, int, str], two: tuple[str, int, str], most: bool) -> Told:
    """Which of two is dearer, older, longer or more; each is a name, a value and the value in words."""
    first, second = sorted((one, two), key=lambda entry: entry[1], reverse=most)
    return _make(key, {
        "who": one[0], "other": two[0], "most": first[0], "high": first[2], "low": second[2],
        "gap": str(abs(one[1] - two[1])),
    })  # fmt: skip


def _of_prices(rng: Random, prices: list[Told], scene: Scene) -> list[Told]:
    coins = scene["coins"]
    found = []
    one = prices[0]
    who, price = one.slots["who"], one.slots["price"]
    if len(prices) > 1:
        two = prices[1]
        both = {"who": who, "other": two.slots["who"], "pa": price, "pb": two.slots["price"]}
        found += [_make("sum", both | {"total": money(one.value + two.value, coins)})] * 2
        if one.value != two.value:
            found.append(
                _compare("dearer", (who, one.value, price), (two.slots["who"], two.value, two.slots["price"]), True)
            )
    if who in PLURALS:
        times = rng.randrange(len(NUMBERS))
        slots = {"who": who, "whos": PLURALS[who], "k": NUMBERS[times], "pa": price}
        found.append(_make("group", slots | {"total": money(one.value * (times + 2), coins)}))
    if scene["group"] == "line":
        found.append(_make("return", {"who": who, "pa": price, "total": money(2 * one.value, coins)}))
    note = next(note for note in (5, 10, 20, 50, 100, 200) if note * 100 >= one.value + 100)
    rest = money(note * 100 - one.value, coins)
    found.append(_make("change", {"who": who, "pa": price, "note": f"{note} {coins}", "total": rest}))
    return found


def combined(rng: Random, facts: list[Told], scene: Scene) -> list[Told]:
    """None to two questions that need two of the facts, or arithmetic with one."""
    by_key = {told.key: told for told in facts}
    found = []
    prices = [told for told in facts if "price" in told.slots and told.value]
    if prices:
        found += _of_prices(rng, rng.sample(prices, len(prices)), scene)
    if {"leaves", "takes"} <= by_key.keys():
        leaves, takes = by_key["leaves"], by_key["takes"]
        slots = {"ta": leaves.slots["t"], "pa": takes.slots["d"], "total": clock(leaves.value + takes.value)}
        words = scene["run"].split()
        found += [_make("arrival" if RIDES & set(words) else "ends", slots)] * 4
    if {"opens", "closes"} <= by_key.keys():
        opens, closes = by_key["opens"], by_key["closes"]
        slots = {"door": opens.slots.get("door", scene["door"]), "ta": opens.slots["t"], "tb": closes.slots["t"]}
        found += [_make("hours", slots | {"total": span(closes.value - opens.value)})] * 3
    for key, made, name, said, most in (
        ("year", "older", "old", "year", False), ("way", "longer", "to", "d", True), ("count", "more", "things",
        "n", True),
    ):  # fmt: skip
        pair = [told for told in facts if told.key == key]
        if len(pair) > 1 and pair[0].value != pair[1].value:
            one, two = ((told.slots[name], told.value, told.slots[said]) for told in rng.sample(pair[:2], 2))
            found += [_compare(made, one, two, most)] * 3
    wanted = min(len(found), rng.choice((0, 0, 1, 1, 1, 2)))
    chosen = {told.key: told for told in rng.sample(found, wanted)}
    return list(chosen.values())
