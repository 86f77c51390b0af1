"""Further wordings of the general facts, a file for each relation.

With a dozen wordings (those in `relations`) a small model learns the sentences; a hundred and more, unlike each other
above all in what stands right before the answer, teach it the fact.
"""

from ftlabs.world.tables.wordings import (
    capital,
    colour,
    day_after,
    home,
    language,
    legs,
    made_from,
    opposite,
    sound,
    workplace,
    young,
)

# By the name of the relation.
WORDINGS: dict[str, tuple[str, ...]] = {
    "capital": capital.WORDINGS,
    "colour": colour.WORDINGS,
    "day after": day_after.WORDINGS,
    "home": home.WORDINGS,
    "language": language.WORDINGS,
    "legs": legs.WORDINGS,
    "made from": made_from.WORDINGS,
    "opposite": opposite.WORDINGS,
    "sound": sound.WORDINGS,
    "workplace": workplace.WORDINGS,
    "young": young.WORDINGS,
}
