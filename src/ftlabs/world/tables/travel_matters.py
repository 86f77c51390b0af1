"""What can be said and asked about the service of a line and its vehicles: times, seats, captains, speed."""

from ftlabs.world.tables.matters import matter

TRAVEL = (
    matter("duration", "line", """
        How long does the {ride} take?
        How long is the {ride} from {place} to {to}?
        How much time does the {ride} [to {to}|] take?
        What is the travel time [to {to}|from {place} to {to}]?
        How long do you need from {place} to {to}?
        How long will I be {aboard}?
        How long does it take to [get|travel] to {to}?""",
        """The {ride} [from {place}|] to {to} takes {dur}.
        It takes {dur} to get from {place} to {to}.
        The {vehicle} needs {dur} from {place} to {to}.
        {dur} after leaving {place}, the {vehicle} reaches {to}.
        {to} is {dur} from {place} by {vehicle}.
        The {ride} between {place} and {to} lasts {dur}.
        ---
        {dur}.
        It takes {dur}.
        The {ride} takes {dur}."""),
    matter("first", "line", """
        When does the first {vehicle} leave?
        At what time is the first departure?
        What time does the first {vehicle} [go|leave|depart] in the morning?
        When is the earliest {vehicle} [to {to}|]?
        When can I leave {place} at the earliest?
        When does the service begin in the morning?
        How early does the first {vehicle} [go|leave]?""",
        """The first {vehicle} leaves {place} at {first}.
        The day begins with the first departure at {first}.
        The first departure [from {place}|] is at {first}.
        At {first} the first {vehicle} of the day leaves for {to}.
        The earliest {vehicle} to {to} goes at {first}.
        ---
        At {first}.
        The first one leaves at {first}.
        {first}."""),
    matter("last", "line", """
        When does the last {vehicle} leave?
        At what time is the last departure?
        What time does the last {vehicle} [go|leave|depart] [at night|]?
        When is the latest {vehicle} [to {to}|]?
        What is the latest time to travel?
        When does the service end?
        How late does the last {vehicle} [go|leave]?""",
        """The last {vehicle} leaves [{place}|] at {last}.
        The last departure [of the day|] is at {last}.
        After {last} there is no {vehicle} [to {to}|].
        The latest {vehicle} to {to} goes at {last}.
        The service ends with the {vehicle} at {last}.
        ---
        At {last}.
        The last one leaves at {last}.
        {last}."""),
    matter("often", "line", """
        How often does the {vehicle} [run|go|leave]?
        How often is there a {vehicle} to {to}?
        How often do you go to {to}?
        What is the time between two departures?
        How frequent is the service?
        How long must I wait for the next {vehicle} at most?""",
        """[On weekdays|From Monday to Saturday] there is a {vehicle} every {every}.
        A {vehicle} leaves {place} every {every}.
        The {vehicle} runs every {every}.
        There is a departure every {every}.
        ---
        There is one every {every}.
        The {vehicle} goes every {every}."""),
    matter("sunday", "line", """
        Do you run on Sundays?
        Is there a {vehicle} on Sundays?
        Can I travel on a Sunday?
        Are there departures on Sundays?
        Is there a Sunday service?
        Does the {vehicle} [go|run] on Sundays too?""",
        """[On Sundays there is no service|There is no service on Sundays].
        No {vehicle} runs on Sundays.
        The timetable is valid on all days but Sunday[, when the {vehicle} does not run|].
        ---
        No, not on Sundays.
        No.
        No, there is no service on Sundays.""",
        """On Sundays the first {vehicle} leaves at {sunday}.
        The Sunday service begins at {sunday}.
        On Sundays and holidays the {vehicle} runs from {sunday}.
        ---
        Yes, from {sunday}.
        Yes, the first one leaves at {sunday}."""),
    matter("crew", "line", """
        Who is the {crew} of {v}?
        Who is in charge of {v}?
        What is the name of the {crew} of {v}?
        Whose {vehicle} is {v}?
        Which {crew} works on {v}?
        What is the {crew} of {v} called?
        Who runs {v}?""",
        """The {crew} of {v} is {v.crew}.
        {v.crew} is the {crew} of {v}.
        {v} is in the charge of {v.crew}[, its {crew} for {weeks} years|].
        {crew} {v.crew} [works on|runs] {v}[, and {w} belongs to {crew} {w.crew}|].
        {w} is run by {crew} {w.crew}, and {v} by {crew} {v.crew}.
        ---
        {crew} {v.crew}.
        {v.crew}.
        Its {crew} is {v.crew}."""),
    matter("seats", "line", """
        How many seats does {v} have?
        How many [passengers|people] can {v} carry?
        For how many passengers is there room on {v}?
        How many people can sit on {v}?
        What is the number of seats on {v}?
        How many people does {v} take?
        How many seats are there on {v}?""",
        """{v} has {v.seats} seats[, {w} {w.seats}|].
        There are {v.seats} seats on {v}.
        {v} [carries|takes|has room for] {v.seats} passengers.
        {w} has {w.seats} seats and {v} has {v.seats}.
        With its {v.seats} seats, {v} is [often full in summer|seldom full|a favourite of school classes].
        ---
        {v.seats}.
        It has {v.seats} seats.
        It has room for {v.seats}."""),
    matter("built", "line", """
        When was {v} built?
        In which year was {v} built?
        How old is {v}?
        What year is {v} from?
        Since when has {v} existed?
        In what year was {v} made?""",
        """{v} was built in {v.built}.
        {v} was built in {v.built}, {w} in {w.built}.
        {v} comes from the year {v.built}.
        In {v.built} {v} was built [in {beyond}|in a yard in {beyond}|for {org}].
        {v}, built in {v.built}, [is the pride of {org}|has been painted many times since].
        ---
        It was built in {v.built}.
        It is from {v.built}.
        It dates from {v.built}."""),
    matter("colour", "line", """
        What colour is {v}?
        What is the colour of {v}?
        Which colour is {v} painted?
        Which colour does {v} have?
        What does {v} look like?
        How is {v} painted?""",
        """{v} is {v.colour}[, while {w} is {w.colour}|].
        {v} is painted {v.colour}.
        The {crew} keeps {v} clean and {v.colour}.
        You [know|recognise] {v} by its {v.colour} paint.
        {w} is painted {w.colour}, but {v} is {v.colour}.
        ---
        It is {v.colour}.
        {v.colour}."""),
    matter("speed", "line", """
        How fast is {v}?
        What is the speed of {v}?
        How fast does {v} go?
        What speed does {v} reach?
        How quickly does {v} travel?
        At what speed does {v} travel?""",
        """{v} goes at {v.speed}.
        {v} travels at {v.speed}[, and {w} at {w.speed}|].
        The speed of {v} is {v.speed}.
        At {v.speed}, {v} is [no racer, but it arrives|quick enough for most people].
        ---
        {v.speed}.
        It goes at {v.speed}."""),
)  # fmt: skip
