"""Timetables: departures and arrivals of trains, buses, trams, boats and river ferries, as prose, lists and tables.

The times add up: every arrival is its departure plus the duration, stops lie in order, a delay moves all that follows.
"""

from random import Random

from ftlabs.world.grammar import Scene, expand, listing, tidy
from ftlabs.world.lexicon import DAYS
from ftlabs.world.tables.services import clock, organisation, somewhere, span

SHARE = 3

OPENINGS = (
    "{title}", "Timetable of {org}", "{title}: departures from {place}", "Departures from {place} to {to}",
    "{place} - {to}", "From {place} to {to} by {vehicle}", "{title}, timetable for [summer|winter|{season_month}]",
    "[Summer|Winter] timetable: {place} to {to}", "{vehicle} departures, {place} to {to}",
    "{vehicle} [timetable|schedule], {place} to {to}",
    "Timetable {place} - {to}, valid from {date}",
)  # fmt: skip
# One run is no list of departures, and a way with a change does not end where the first ride ends.
RUN_OPENINGS = tuple(opening for opening in OPENINGS if "departures" not in opening.lower())
ONWARD_OPENINGS = (
    *(opening for opening in RUN_OPENINGS if "{to}" not in opening),
    "{place} - {to} - {beyond}", "From {place} to {beyond}", "{place} to {beyond}, [change|changing] in {to}",
    "From {place} to {beyond} by way of {to}", "How to get from {place} to {beyond}", "Connections to {beyond}",
)  # fmt: skip
# Over a delay: what stands on a board today, not over a timetable.
LIVE_OPENINGS = (
    "{title}", "{title}: [today|news]", "{place} - {to}", "From {place} to {to} by {vehicle}",
    "Departures from {place}",
    "{title}: departures from {place}", "News from {org}", "Announcement of {org}",
)  # fmt: skip
ONE_TRIP = (
    "The {dep} {vehicle} from {place} reaches {to} at {arr}.",
    "A {vehicle} leaves {place} at {dep} and arrives at {arr}.",
    "At {dep} there is a {vehicle} to {to}, arrival {arr}.", "{v} leaves at {dep} and is in {to} at {arr}.",
    "Departure {dep}, arrival {arr}.", "If you take the {vehicle} at {dep}, you are in {to} at {arr}.",
    "Whoever must be in {to} by {arr} takes the {vehicle} at {dep}.", "The {ride} that begins at {dep} ends at {arr}.",
    "The {vehicle} of {dep} gets to {to} at {arr}.", "Leaving {place} at {dep}, [the {vehicle}|{v}] is due at {arr}.",
    "Passengers who leave at {dep} arrive in {to} at {arr}, that is after {dur}.",
)  # fmt: skip
ABOUT = (
    "The {ride} takes {dur}.", "All departures take {dur}.", "It is {dur} from {place} to {to}.",
    "The {vehicle} needs {dur} [for the {ride}|to reach {to}].", "Each {ride} lasts {dur}.",
    "The travel time is {dur}[ in both directions|].",
)  # fmt: skip
NOTES = (
    "[On Sundays the first {vehicle} leaves at {sunday}.|There is no service on Sundays.|On holidays the {vehicle} "
    "runs as on Sundays.]",
    "The {one} is run by {v}.",
    "The {one} does not run on {day}.", "The {two} [runs|goes] only in {month}[ and {other_month}|].",
    "The {two} waits for the train from {beyond}.", "On {other_day} the {two} leaves ten minutes later.",
    "A ticket costs {adult}, a return {back}.", "Bicycles are not carried on the {two}.",
    "Boarding begins {early} before departure.", "On market days there is an extra {vehicle} at {extra}.",
    "The {two} takes no groups[ without booking|].",
    "In fog the {vehicle} may be late[; please listen to the announcements|].",
    "The ticket office opens half an hour before the first departure.",
    "{v} has {v.seats} seats, and {w} has {w.seats}.",
    "[The|This] [timetable|schedule] is valid [until|from] {date}.",
    "Children under {alone} [travel|come] only with an adult.",
    "Large luggage is given to the {crew} [before boarding|at the door].",
    "The {final} carries passengers only, no bicycles.",
    "On {day} there is an extra {vehicle} at {extra}, [because of the market|for the school children].",
    "Between {one} and {two} the waiting room is [closed|heated|open].",
    "On the {one} the {crew} is {v.crew}.",
    "Season tickets are valid on all departures[ except the {one}|].",
)  # fmt: skip
DELAYS = (
    "The {dep} to {to} is {late} late. It will leave at {newdep} and arrive at {newarr}[ instead of {arr}|].",
    "Because of [fog|ice|a fallen tree|repairs|strong wind], the {vehicle} of {dep} leaves {late} later, at {newdep}. "
    "It reaches {to} at {newarr}.",
    "Delay: departure {newdep} instead of {dep}. Arrival in {to} at {newarr}. [We are sorry.|Tickets stay valid.|]",
    "{v} was due in {to} at {arr}. It is {late} late and comes at {newarr}.",
    "Yesterday the {dep} left {late} late, at {newdep}, and so it was {newarr} before {v} reached {to}.",
    "{v} is delayed by {late}: it leaves {place} at {newdep}, not at {dep}[, and is in {to} at {newarr}|].",
    "The {dep} has not come yet. [The {desk}|{crew} {v.crew}] says that it will leave at {newdep}, {late} late.",
    "{late} were lost in {place}. {v}, planned for {dep}, left at {newdep} and arrived at {newarr}.",
    "The {vehicle} at {dep} is cancelled. The next one leaves at {next} and arrives at {nextarr}.",
    "There is no {vehicle} at {dep} today. Please take the next one at {next}, which is in {to} at {nextarr}.",
)  # fmt: skip
CHANGES = (
    "To get from {place} to {beyond}, take the {vehicle} at {dep}. You are in {to} at {arr}. Your [bus|train|coach] "
    "leaves "
    "there at {conn}, so you have {wait} to change.",
    "The {dep} arrives in {to} at {arr}, where you wait {wait} for the [bus|train] to {beyond} at {conn}.",
    "From {to} there is a [bus|train|tram] to {beyond} at {conn}. The {vehicle} that leaves {place} at {dep} and "
    "arrives at "
    "{arr} reaches it [easily|in time|with {wait} to spare].",
    "First {place} to {to}: departure {dep}, arrival {arr}. Then {wait} in the waiting room. Then {to} to {beyond}: "
    "departure {conn}, arrival {end}.",
)  # fmt: skip
SERVICE = (
    "The first {vehicle} leaves {place} at {one} and the last one at {final}.",
    "From {one} to {final} a {vehicle} leaves every {gap}.",
    "There is a {vehicle} every {gap}, from {one} until {final}.", "The service begins at {one} and ends at {final}.",
    "{count} times a day a {vehicle} goes from {place} to {to}, first at {one}, last at {final}.",
    "Between {one} and {final} there are {count} departures.",
    "The last {vehicle} to {to} goes at {final}, the first at {one}.",
)  # fmt: skip
COUNTS = "two three four five six seven eight nine ten".split()


def _plan(rng: Random) -> tuple[Scene, list[int], int]:
    """A line with its departures (in minutes of the day, evenly or unevenly spaced) and the duration of a ride."""
    kind, scene = organisation(rng, "line")
    style = "padded" if rng.random() < 0.6 else rng.choice(("plain", "am", "dot"))
    took, gap = (
        5 * rng.randint(2, 5 if kind.vehicle in ("cable car", "tram") else 26),
        rng.choice((20, 30, 30, 45, 60, 60, 90, 120)),
    )
    even = rng.random() < 0.5
    departures = [5 * rng.randint(66, 100)]
    for _ in range(rng.randint(2, 5)):
        departures.append(departures[-1] + (gap if even else 5 * rng.randint(4, 36)))
    days = rng.sample(DAYS[:6], 2)
    summer = ("April", "May", "June", "July", "August", "September")
    months = [summer[number] for number in sorted(rng.sample(range(len(summer)), 2))]
    last = departures[-1]
    scene |= {
        "style": style, "dur": span(took, short=rng.random() < 0.5), "even": "yes" if even else "",
        "gap": {20: "20 minutes", 30: "half hour", 45: "45 minutes", 60: "hour", 90: "90 minutes", 120: "two "
        "hours"}[gap],
        "one": clock(departures[0], style), "two": clock(departures[1], style), "final": clock(last, style),
        "count": COUNTS[len(departures) - 2], "day": days[0], "other_day": days[1], "month": months[0],
        "other_month": months[1],
        "season_month": rng.choice(("spring", "autumn", "May", "October")), "extra": clock(last + 45, style),
        "date": f"{rng.randint(1, 28)} {rng.choice(('March', 'May', 'September', 'October', 'December'))}",
        "sunday": clock(departures[0] + 5 * rng.randint(6, 24), style),
    }  # fmt: skip
    return scene, departures, took


def _trip(rng: Random, scene: Scene, departures: list[int], took: int, template: str, which: int | None = None) -> str:
    """A sentence about one departure: its arrival, a delay of it, the next one, and a connection in time."""
    index = rng.randrange(len(departures) - 1) if which is None else which
    style, start = scene["style"], departures[index]
    late, wait = 5 * rng.randint(1, 11), 5 * rng.randint(1, 8)
    after = departures[min(index + 1, len(departures) - 1)]
    moments = {
        "dep": start, "arr": start + took, "newdep": start + late, "newarr": start + late + took, "next": after,
        "nextarr": after + took, "conn": start + took + wait, "end": start + took + wait + 5 * rng.randint(3, 12),
    }  # fmt: skip
    own = {key: clock(moment, style) for key, moment in moments.items()}
    return tidy(expand(rng, template, {**scene, **own, "late": f"{late} minutes", "wait": f"{wait} minutes"}))


def _table(rng: Random, scene: Scene, heading: str, departures: list[int], took: int) -> str:
    """Departures and arrivals, one to a line, in one of several layouts."""
    rows = [(clock(start, scene["style"]), clock(start + took, scene["style"])) for start in departures]
    place, to = scene["place"], scene["to"]
    head, row = rng.choice(
        (
            (f"{place} - {to}", "{} - {}"), ("Departure - Arrival", "{} - {}"), ("", "{} " + place + ", {} " + to),
            ("", "Departure {}, arrival {}"), ("", place + " {} - " + to + " {}"), (f"{place}, {to}", "{}, {}"),
            ("", "Leaves {}, arrives {}"), ("", "{} to {}, arrival {}".replace("to {}", "to " + to)),
        )
    )  # fmt: skip
    head = "" if head == heading else head
    return "\n".join(part for part in (head, *(row.format(*times) for times in rows)) if part)


def _stops(rng: Random, scene: Scene, departures: list[int], took: int) -> str:
    """One run with all its stops and the time of each."""
    stops = [scene["place"]]
    for _ in range(min(rng.randint(2, 4), took // 5 - 1)):
        stops.append(somewhere(rng, [*stops, scene["to"]]))
    moments = sorted(departures[0] + 5 * step for step in rng.sample(range(1, took // 5), len(stops) - 1))
    times = [clock(value, scene["style"]) for value in (departures[0], *moments)]
    end = clock(departures[0] + took, scene["style"])
    form = rng.choice(("{p} {t}", "{t} {p}", "{p}: {t}", "{p}, {t}"))
    if rng.random() < 0.5:
        lines = [form.format(p=p, t=t) for p, t in zip([*stops, scene["to"]], [*times, end], strict=True)]
        return "\n".join(lines)
    said = listing([f"{p} at {t}" for p, t in zip(stops[1:], times[1:], strict=True)])
    return tidy(
        expand(rng, "[{v}|the {vehicle}] leaves {place} at {one}. It [stops in|calls at|passes] ", scene)
        + said + expand(rng, f" and reaches {{to}} at {end}.", scene)
    )  # fmt: skip


def document(rng: Random) -> str:
    """A heading at times, then departures as a table, a list of stops or sentences, with notes or a delay."""
    scene, departures, took = _plan(rng)

    def say(templates: tuple[str, ...], count: int = 1) -> str:
        chosen = rng.sample(templates, count)
        return " ".join(_trip(rng, scene, departures, took, template) for template in chosen)

    form = rng.random()
    opening = rng.choice(RUN_OPENINGS if 0.3 <= form < 0.42 else ONWARD_OPENINGS if 0.6 <= form < 0.72 else OPENINGS)
    heading = tidy(expand(rng, opening, scene))
    # A heading with a season or a date leaves no room for notes with another one.
    dated = "imetable for" in opening or "inter]" in opening or "{date}" in opening
    fitting = tuple(note for note in NOTES if not (dated and ("{date}" in note or "{month}" in note)))
    notes = say(fitting, rng.randint(0, 4))
    service = say(tuple(line for line in SERVICE if scene["even"] or "{gap}" not in line))
    # Notes on no single departure, for where the departures are not told one by one.
    general = tuple(note for note in fitting if not any(slot in note for slot in ("{one}", "{two}", "{final}")))
    if form < 0.3:
        table = f"{heading}\n{_table(rng, scene, heading, departures, took)}"
        return "\n".join(part for part in (table, rng.choice((say(ABOUT), "")), notes) if part)
    if form < 0.42:
        # Only one run is told of, so the notes know no other, nor "all departures except" the only one.
        others = ("{two}", "{final}", "all departures")
        single = tuple(note for note in fitting if not any(other in note for other in others))
        notes = say(single, rng.randint(0, 3))
        return "\n".join(part for part in (heading, _stops(rng, scene, departures, took), notes) if part)
    if form < 0.6:
        # The service names the first and the last departure; without it a note on one of them comes from nowhere.
        # And a departure that is the only help today does not run on some days only.
        heading = tidy(expand(rng, rng.choice(LIVE_OPENINGS), scene))
        before = rng.choice(("", f"{heading}\n", f"{service} "))
        named = fitting if before == f"{service} " else general
        today = tuple(note for note in named if "{two}" not in note and "does not run" not in note)
        return before + f"{say(DELAYS)} {say(today, rng.randint(0, 3))}".strip()
    if form < 0.72:
        onward = tuple(note for note in general if "{beyond}" not in note)
        return rng.choice((f"{heading}\n", "")) + f"{say(CHANGES)} {say(onward, rng.randint(0, 3))}".strip()
    times = [clock(start, scene["style"]) for start in departures]
    listed = expand(
        rng, "[The {vehicle} leaves {place} at|departures from {place} are at|a {vehicle} goes to {to} at] ", scene
    )
    parts = [tidy(listed + listing(times) + ".") if rng.random() < 0.5 else service]
    parts += [say(ABOUT), say(ONE_TRIP), notes]
    return rng.choice((f"{heading}\n", "")) + " ".join(part for part in parts if part)
