"""Handbook pages about times and fares (two forms, and a note for each island), house style, the company, safety."""

TIMES_FORMS = (
    """
From Monday to Saturday the first boat to {r.island} leaves {r.port} at {r.first}. It lands at {first_arrival}. The next
ones follow {r.often}; the last of the day sails at {r.last} and arrives at {last_arrival}.

On Sundays we let people sleep: the first boat leaves at {r.sunday_first}, and from then on the times are those of a
weekday.

Each boat comes back after a short stay at the pier. The last boat back from {r.island} leaves at {r.last_back},
every day of the week.""",
    """
Here are the times that passengers ask for most:

- first boat from {r.port}, Monday to Saturday: {r.first}, arrival {first_arrival}
- first boat on Sundays: {r.sunday_first}
- last boat from {r.port}, every day: {r.last}, arrival {last_arrival}
- last boat back from {r.island}, every day: {r.last_back}

Between the first boat and the last there is one {r.often}. The crossing takes {r.crossing} minutes, and you can work
out every other arrival from that.""",
)

TIMES_NOTES = {
    "Skellan": """
Mention the last boat back to all day trippers when they show their tickets. Whoever misses it has to find a bed on the
island, and we hear about it for weeks.""",
    "Ostrey": """
Never guess a time. If you are not sure, look at the board, and only then answer. On market days the second boat of the
morning is often late by a few minutes, since the crates have to go ashore first.""",
    "Brannay": """
The first boat also carries the newspapers, the bread and the doctor. It does not wait for any of them, and whoever
misses it has three hours to think about getting up earlier.""",
    "Little Auk": """
There are so many sailings that people do not look at the clock. Tell them about the evening all the same: the birds go
to sleep, the lamp on the pier goes out, and then there is only one boat left.""",
    "Hollin Isle": """
With so few departures a mistake costs a passenger half a day. Write the time of the next boat on every ticket that you
sell, in figures that can be read without glasses.""",
}

FARES_FORMS = (
    """
A single ticket to {r.island} costs {r.adult} marks for an adult. The return ticket is {r.adult_return} marks, so
whoever buys it saves {saving} against two singles. It is good for a month.

Children from four to fifteen pay {r.child} marks for a single. That is half the price of an adult, rounded down to
whole marks.

A car costs {r.car} marks each way. The driver needs a ticket too.""",
    """
What passengers pay to {r.island}:

- adult, single: {r.adult} marks
- adult, return: {r.adult_return} marks
- child from four to fifteen, single: {r.child} marks
- car, one way, without the driver: {r.car} marks

The return ticket is {saving} cheaper than two singles and stays good for a month.""",
)

FARES_NOTES = {
    "Skellan": """
Pupils who cross five days a week have a pass from the school. It is green, has a photograph, and costs them nothing at
the gate. A pass without a photograph is not a pass; ask kindly, and let the child sail this once.""",
    "Ostrey": """
Always ask "single or return?" before you name a price. Traders pay for themselves and for the car, but not for the
goods in it. Prices are the same on every day of the year, also on market days.""",
    "Brannay": """
Offer the return ticket to everybody who carries little luggage, since they are likely to come home soon. Walkers often
plan to stay a week and are back on the third day, wet and happy; their ticket is still good then.""",
    "Little Auk": """
Most people here pay in coins. Keep the till full of small ones, and count the change into the passenger's hand. As
there are hardly any roads on the island, ask drivers whether they really need the car. Usually they do not.""",
    "Hollin Isle": """
A trailer costs as much as a car. A motorcycle goes for half of that, rounded down. A key to a quiet cabin costs
nothing. There is no price for parcels: people who want to send one should find a passenger who takes it along.""",
}

STYLE_PAGES = {
    "style-tone": (
        "House style: how we speak",
        """
Our first words to a passenger are always the same: "Good day and welcome aboard." We say them with a smile, in the
rain too.

After that, keep it short. People at a harbour have a bag in one hand and a child in the other. Give the answer first
and the reasons later, and only if somebody wants them. One sentence is better than three.

We say "you", never "the customer". We do not say "unfortunately". When the answer is no, begin with no, and then say
what is possible: "No, but the next boat has room" is a good answer. We never argue about the past. If we were wrong,
we say sorry once and mean it.""",
    ),
    "style-times": (
        "House style: times, prices and names",
        """
Times are written on the 24-hour clock, with two digits for the hour: 07:30, 18:15. We do not write "half past seven"
or "7.30 pm". A time without a day is a time for Monday to Saturday. If you mean Sunday, say Sunday.

Prices are in whole marks, with a figure: 14 marks. There are no smaller coins in our tills.

Crossings are given in minutes, even the long ones, because minutes are easier to add to a departure.

Captains have their title before the full name, as in "Captain Ida Brandt". The names of boats have "the" before them:
the Kittiwake, the Sea Holly. Islands and harbours never do.""",
    ),
    "style-letters": (
        "House style: letters and messages",
        """
We answer every letter on the day on which it comes, even if the answer is only that we are looking into it.

Read the whole letter first. Many people ask their question in the last line, after the story of their holiday. Answer
the question in your first sentence. Use the words of the passenger: if somebody writes "bag", do not answer with "item
of luggage".

Do not promise what somebody else has to do. Do not guess. "I will ask the captain and write again tomorrow" is a good
answer, provided that you do it.

At the end come your first name and the name of your harbour. No titles, no jokes, no little drawings of fish.""",
    ),
}

COMPANY_PAGES = {
    "company-history": (
        "A short history of the line",
        """
The Merrow Line was founded in 1921 by two sisters, a baker and a schoolteacher, who were tired of waiting for the mail
boat. Their first boat was a herring boat with benches. It sailed from Merrow Quay with eleven passengers and a sack of
flour, and all of them arrived dry.

Today we have six boats, five routes and four harbours on the mainland. The company still belongs to the families of
the people who work for it.

Passengers like this story. Tell it when the sea is calm and there is time. On the first Sunday in June we hang out the
old flag, white with a yellow wheel, and there is cake at every gate.""",
    ),
    "company-first-day": (
        "Your first day",
        """
Welcome. You will be given a coat, a whistle, a lamp and this handbook. Sign for the lamp.

Spend the first morning at the ticket desk, because all questions arrive there. In the afternoon you sail once in each
direction and watch. Do not carry anything heavy yet, and never stand between a rope and the pier.

Learn three things before you go home: the times of your route, the fares of your route, and where the lifejackets are.
Somebody will ask you for all three tomorrow.

If a passenger wants something that you do not know, say so and fetch a colleague. Nobody has ever been blamed for
that. Wrong answers, on the other hand, cost us a boat ticket and a friend.""",
    ),
    "company-reserve": (
        "When a boat is being repaired",
        """
Each boat spends two weeks a year in the yard, always between November and March. In that time the Old Tamsin does her
work, with her own crew and her own captain.

On the route to Little Auk the timetable does not change. On all the others the Old Tamsin is slower than the usual
boat. There the first departure stays as it is, and the board at the gate shows the rest.

She has fewer seats than most of our boats, so count the bookings on the evening before. If they are too many, ring up
those who booked last and offer them another day without a fee.

Put a sign beside the gate that says which boat will come. Passengers look for a funnel, and they are lost if it has
the wrong colour.""",
    ),
    "office-telephone": (
        "The telephone desk",
        """
The telephone desk is in Merrow Quay, on the first floor. Somebody answers from 08:00 to 18:30, on Sundays as well. At
all other hours a recorded voice says these times and nothing else.

Pick up before the fourth ring. Say the greeting, then your first name. Have three things in front of you: the
timetable, the fares, and the list of today's delays.

Do not put people on hold with music. If you need more than a minute, ask for the number and ring back within the hour.

Bookings by telephone get a code with a letter and four figures. Read it out slowly, twice. Emergencies go straight to
the bridge of the boat.""",
    ),
}

SAFETY_PAGES = {
    "safety-emergency": (
        "Emergencies on board",
        """
Seven short signals and one long one mean: everybody to the deck. Do not wait to see whether it is serious.

1. Put on your own lifejacket first.
2. Open both doors of the saloon and call people out calmly.
3. Send children and old people to the side away from the wind.
4. Count. Tell the bridge the number, not your feelings.

If somebody falls into the water, shout "Man overboard", throw a ring, point with your whole arm and do not take your
eyes off the person. Another colleague runs to the bridge.

The first aid box hangs in the crew room. After every use, write down what was taken from it. Only the captain orders
people into the boats.""",
    ),
    "safety-storm-plan": (
        "The storm plan",
        """
When a storm is forecast, the captains and the harbour masters talk to each other at 05:00. They decide together
what is done on land. Whether a boat sails in less than wind force nine is for her captain alone to say.

At the harbour: tie the boats with double ropes, bring in the benches, close the shutters, and lift the signs off their
hooks. Move parked cars away from the sea wall if the owners can be reached.

At the desk: write the news on the board at once, with the time at which we shall know more. Make tea. People who wait
with something warm in their hands complain less.

On the islands: ring the inn. Passengers who cannot get home are found a bed, and children are never left on the pier.
The line pays for the first night.""",
    ),
    "safety-fog": (
        "Sailing in fog",
        """
In fog we sail, but slowly. The captain posts one of us at the bow with a whistle. If that is you, dress warmly, keep
your hood down so that you can hear, and do not talk to passengers.

The horn sounds every two minutes. Tell parents before it starts, since small children are frightened by it.

Boats may need half as long again as usual. Say this at the gate, so that people can still change their minds, and
write the expected arrival on the board. Do not say "any minute now".

Nobody may stand on the car deck. When we land, wait until the ramp lies flat and the crew on the pier has called twice
before the first passenger walks off.""",
    ),
}
