"""News lines and short reports from the towns of the world."""

from random import Random

from ftlabs.world.grammar import expand, person, some, tidy, write

SHARE = 8

LEADS = (
    "The {building.1} in {town.1} [will open|will close|opened|closed] [in {month}|on {day}|after {n} years].",
    "A {job.1} from {town.1} [won|found|sold|built] a {neutral} {thing.1} on {day}.",
    "Heavy rain in {town.1}: the {nature} [rose|flooded the {building}] on {day}.",
    "{n} {animal_plural} [escaped from|were seen near|were born in] the {building.1} in {town.1}.",
    "The {vehicle.1} from {town.1} to {town.2} [was late|will run on time again|costs more] [from "
    "{month}|since {day}].",
    "{P} {surname} of {town.1} is the [new|first|oldest] {job.1} of the town.",
    "The price of {food_any} in {town.1} [rose|fell] by {n} [coins|pennies] in {month}.",
    "Strong wind stopped the ferry to the island, and {n} passengers [slept in the harbour|waited at the pier] "
    "of {town.1}.",
    "The school of {town.1} has [lost|found|bought] a {instrument.1}.",
)
BODIES = (
    '"We are [very|all] {glad}," said the {job}, {Q} {surname}.',
    '"It was a [quiet|long|strange] day," said {Q} {surname}, a {job}.',
    "About {n} people [came to see it|helped|were there].",
    "Nobody was hurt.",
    "The {building} [stays open|is closed] until {day}.",
    "Tickets cost {small_number} coins[, children pay half|].",
    "The {job_plural} of {town.1} [want to meet|will meet|have met] on {day}.",
    "[Last year|In {month}] there were only {small_number}.",
    "A {animal} [watched|slept] while the {job} [spoke|worked].",
    "The weather on {day}: [sun|rain|wind|snow|fog], {m} degrees.",
)


def document(rng: Random) -> str:
    """One report with a headline or without, or a column of headlines."""
    scene = person(rng, "Q", person(rng, "P"))
    scene.update(
        n=str(rng.randint(3, 90)), m=str(rng.randint(1, 25)), glad=rng.choice(("happy", "glad", "sad", "proud"))
    )
    if rng.random() < 0.25:
        fresh = {key: scene[key] for key in scene if "." not in key or key.startswith(("P", "Q"))}
        return "\n".join(
            tidy(expand(rng, lead, {**fresh, "n": str(rng.randint(3, 90))})) for lead in some(rng, LEADS, 3, 5)
        )
    return write(rng, [rng.choice(LEADS), *some(rng, BODIES, 2, 4)], scene)
