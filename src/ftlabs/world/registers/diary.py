"""Diaries and short reports: one day or one trip in the first person and the past tense, events in order."""

import re
from random import Random

from ftlabs.world.grammar import expand, tidy
from ftlabs.world.tables.correspondence import clock, scene, words

SHARE = 3

Stage = tuple[str, ...]
SLOT = re.compile(r"\{[^}]*\}")

# A day is a row of stages; of each stage one sentence is told, some stages may be left out ("" among them).
TRIP: tuple[Stage, ...] = (
    ("we got up at [five|six] because the {veh} to {place.1} left at {t.1}.", "today we went to {place.1} at last.",
     "{Q} woke me in the dark: the {veh} would not wait for us.", "the {t.1} to {place.1} was full, and we stood.",
     "I left the house with a {item} and {note} in my pocket, on the way to {place.1}."),
    ("", "the ticket cost {p}, [which was more than last year|and the conductor wished us luck].",
     "{Q} had forgotten {Q.his} ticket and paid {p} again.",
     "a boy with a {pet.1} sat down beside us and told us jokes.",
     "in {place.2} we had to change and nearly missed the {veh}.", "it was {late} minutes late, but nobody was angry.",
     "from the window we saw {sight.1} far away.", "we shared bread and [pears|plums|apples|tomatoes] on the way."),
    ("in {place.1} {weather.1}.", "we arrived at {t.2}, and {weather.1}.",
     "at {t.2} we stood in the market square of {place.1}.",
     "{place.1} was smaller than I had thought, and prettier."),
    ("first we looked for {sight.2}, which was closed until {t.3}.", "from the hill behind {sight.2} we counted boats.",
     "{Q} wanted to see {sight.2}, so we walked there along the water.",
     "a friendly woman showed us the way to {sight.2}."),
    ("", "at noon we ate {dish.1} at the quay, for {fee}.", "for lunch there was only {dish.1}, but it was good.",
     "the {dish.1} at the inn was cold, and the waiter said that it always was."),
    ("", "then I noticed that my {item} was gone. It lay on the bench where we had rested.",
     "on the way down {Q} fell and hurt {Q.his} knee, and we rested for half an hour.",
     "I bought a {present.1} for {kin}.", "we threw stones into the harbour and talked about {topic.1}.",
     "a man sold us a map for {fee}; it showed another town."),
    ("the last {veh} home left at {t.4}.", "we caught the {t.4} back and slept all the way.",
     "at {t.4} we were on the way home, {mood.1}.", "we came home late, {mood.1}."),
)  # fmt: skip
HOME: tuple[Stage, ...] = (
    ("{weather.1} when I woke up.", "I slept until [eight|nine] and missed the {veh}.", "a quiet day at home.",
     "in the morning somebody rang the bell: {Q}, with a {cake.1}.", "today nothing went as planned."),
    ("the {pet.1} had [eaten my slipper|slept in the sink|brought me a leaf].",
     "there was no milk, so I had my tea black.",
     "for breakfast I finished the {cake.2} from yesterday.",
     "in the kitchen the tap dripped, and I put a bowl under it."),
    ("in the morning I wrote to {sir} about the rent.", "then I mended my {mendable.1}, and it even worked.",
     "I wanted to read about {topic.1}, but {Q} called and talked for an hour.",
     "I carried old newspapers down to the yard.",
     "at {t.2} I went to the dentist, who found nothing."),
    ("", "at the market I paid {fees} for two kilos of {veg.1}.",
     "in the shop I looked at a {ware.1} for {p} and left it there.",
     "a letter came from {place.1}: my money for the cancelled {event.1} is on its way.",
     "the library sent me a note. The book about {topic.1} was due last week."),
    ("", "in the afternoon {kin} came by, and we drank coffee until {t.3}.", "at {t.3} the neighbours began to sing.",
     "I lent {Q} my {loan.1}. I wonder when I will see it again.",
     "I looked for my {hue} {item} and found it under the bed.",
     "the man who was to look at the heating did not come."),
    ("for supper I made {dish.1}.",
     "the [fish pie|mushroom pie|roast chicken|onion tart] burned a little, but we ate it.",
     "in the evening there was {dish.1} and a game of cards.",
     "after supper I went to the {event.2} with {Q}. We had row {row}."),
    ("", "now I am tired.", "tomorrow I will get up earlier.", "that was all, and it was enough.",
     "I went to bed [early|with a book|before the neighbours]."),
)  # fmt: skip
WORK: tuple[Stage, ...] = (
    ("my first day as a {trade.1} at {firm} and Sons.", "my second week at {firm} and Sons.",
     "I started at {t.1}, as every day.", "the {veh} was {late} minutes late, and so was I."),
    ("{sir} showed me [the rooms|the cellar|where the coffee stands].", "{sir} was [in a good mood|late, so we sang].",
     "somebody had lost the keys, and we waited in the yard for half an hour."),
    ("in the morning a man complained that his [kettle|radio|desk lamp|toaster] was broken. I gave him a new one.",
     "a woman asked for her {p} back, and {Q} explained the rules to her.",
     "an old man told me about {place.1}, where he was born.",
     "we sorted the post: {n} parcels for {place.1} and one without a name.",
     "at {t.2} a class of children came to look at everything."),
    ("", "at noon I sat in the sun with {Q} and ate {dish.1}.",
     "we had half an hour for lunch. {Q} paid for both of us.",
     "I had left my sandwich on the {veh}."),
    ("", "later I dropped a box, but only {n} cups were broken.",
     "{Q} taught me how one [ties a parcel|counts the money|speaks to angry people].",
     "then the light went out, and we went on with candles.",
     "I made one mistake: I wrote [15 instead of 50|Monday instead of Friday|{other} instead of {firm}]."),
    ("at {t.4} we closed.", "I came home at {t.4}, {mood.1}.",
     "on the way home I fell asleep and woke up in {place.2}.",
     "{sir} said that I had done well."),
)  # fmt: skip
SAILING: tuple[Stage, ...] = (
    ("the {vessel} left the harbour of {place.1} at {t.1}.", "I crossed to {place.2} on the {vessel} today.",
     "we waited on the pier until the {vessel} came at {t.1}."),
    ("boarding took a long time because of a cart full of {veg.1}.",
     "my suitcase went into the hold, and I went on deck.",
     "a sailor took my ticket and tore off a corner.", "my cabin was number {room}, small and clean."),
    ("at first the sea was calm.", "the wind came up before we had passed the lighthouse.",
     "gulls followed us the whole way.",
     "the captain spoke, but nobody understood a word."),
    ("", "{Q} was seasick and held on to the rail.", "a {breed} lay under my bench and snored.",
     "I drank tea for {fee} and read about {topic.1}.",
     "two passengers quarrelled about a seat by the window.", "a child lost a shoe, and everybody looked for it."),
    ("", "then the engine stopped, and for {late} minutes we only floated.",
     "halfway it rained, and all of us went into the saloon.",
     "someone shouted that there was a whale. It was a rock."),
    ("at {t.2} we saw the houses of {place.2}, and soon we were there.",
     "at {t.2} the crew threw the ropes to the men on the quay.",
     "we landed in {place.2} at {t.2}."),
    ("", "{kin} stood there and waved.", "nobody waited for me, but the inn was easy to find.",
     "my luggage had stayed behind in {place.1}. They will send it on {day.1}."),
    ("I would do it again.", "next time I take the train.", "I could still feel the waves in bed.",
     "that was my first crossing."),
)  # fmt: skip
HEADS = (
    "{day.3}, {d.1}", "{d.1}", "{day.3}", "Dear diary,", "{place.3}, {d.1}", "My {day.3}", "{d.1}.", "A day in {month}",
    "", "", "Report by {me}", "From the notebook of {P}:", "Diary, {day.3}", "Written on {d.1} in {place.3}",
)  # fmt: skip
TITLES = {"trip": ("Our trip to {place.1}", "A day in {place.1}"), "sailing": ("A crossing", "On board the {vessel}")}
KINDS = {"trip": TRIP, "home": HOME, "work": WORK, "sailing": SAILING}


def document(rng: Random) -> str:
    """A diary entry or a report of one day: a date or heading, then what happened from morning to night."""
    made = scene(rng)
    for key, earliest in (("t.1", 380), ("t.2", 570), ("t.3", 840), ("t.4", 1050)):
        made[key] = clock(earliest + rng.randrange(0, 110, 5))
    kind = rng.choice(tuple(KINDS))
    heads = (*HEADS, *TITLES.get(kind, ()), *TITLES.get(kind, ()))
    sentences = [rng.choice(stage) for stage in KINDS[kind]]
    if rng.random() < 0.25:
        # A second event of the same part of the day, where there is no clock time that could come too late.
        # Nor where the two would speak of the same dish or contradict each other, as the ends of a trip do.
        at = rng.randrange(1, len(sentences) - 2)
        told = set(SLOT.findall(sentences[at]))
        other = [text for text in KINDS[kind][at] if text and text != sentences[at] and "{t." not in text]
        spare = [text for text in other if not told & set(SLOT.findall(text))]
        sentences.insert(at, rng.choice(spare or [""]))
    told = " ".join(expand(rng, text, made, words()) for text in sentences if text)
    head = expand(rng, rng.choice(heads), made, words())
    return tidy(f"{head}\n{told}")
