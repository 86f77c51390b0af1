"""Handbook pages about the rules. Their short answers stand in `rules.py`; a test holds the two together."""

RULE_PAGES = {
    "rule-pets": (
        "Animals on board",
        """
Nearly all animals are welcome, as long as the other passengers hardly notice them.

- A dog comes on a short lead. A muzzle is not needed.
- A cat travels in a closed basket, which stands on the floor and not on a seat.
- A parrot sits in a covered cage. An uncovered one learns our announcements.
- A rabbit comes in a box with holes, and so do guinea pigs and hens.
- A horse may cross only in a trailer on the car deck, and somebody stays with it.
- Snakes must stay ashore, whatever they are carried in. There was an evening in 1994 that nobody wants again.

If an animal is ill or afraid, offer its owner the bench near the door, where there is air.""",
    ),
    "rule-stowing": (
        "Where things go on board",
        """
A free gangway is the best safety rule. So each thing has its place on all of our boats:

- a suitcase on the rack by the stairs
- a rucksack under your seat
- a bicycle in the stand on the car deck
- a pushchair folded, beside the lift
- a surfboard along the rail at the back, tied twice
- a tent in the locker near the door

Say "under your seat" and not "somewhere down there". Point with an open hand.

What fits in none of these places is shown to the mate before boarding. If the mate shakes her head, the thing stays on
the pier. Never let passengers stand their luggage in front of a lifejacket box, not even for a minute.""",
    ),
    "rule-refunds": (
        "Refunds",
        """
Tickets can be given back until two days before sailing; then the passenger gets the full price. Whoever is
later, but comes before the boat leaves, gets half of it. When the boat has left, there is nothing to pay back, with
one exception: if we cancelled the sailing ourselves, other rules hold, and they have a page of their own.

We need the ticket and the number of a bank account. Cash is never handed out at the desk, since the till has to agree
in the evening.

The money arrives within ten days. People ring up on the third day and want to know where it is. Tell them the date on
which the ten days are over; a date calms people more than a number.""",
    ),
    "rule-changes": (
        "Changing a booking",
        """
Plans change, and we make it easy. A passenger may move a booking to another day or another boat on the same route as
long as the booked boat has not left.

The price is 4 marks for each change, no matter how many people stand on the booking. Whoever changes twice pays twice.
If the new ticket is dearer, the difference is added; if it is cheaper, we do not pay it back.

Ask for the code of the booking, type it in, read out the new day and the new time, and wait for a yes. Only then press
the green key. Most complaints about changes come from a wrong day that nobody read out.""",
    ),
    "rule-lost-property": (
        "Lost property",
        """
Whatever is found on a boat or a pier gets a label with the date, the boat and the place. In the evening it goes to the
red house at Merrow Quay, from all harbours. Passengers collect it there; we do not send things by post.

We keep everything for six weeks. After that, clothes go to the church and the rest is sold for the lifeboat. Food is
thrown away on the same day, and nobody needs to be told what happened in the hot summer of the forgotten prawns.

Ask people to describe what they lost before you show them anything. Umbrellas are hard: there are always forty, and
thirty of them are black.""",
    ),
    "rule-boarding": (
        "Boarding",
        """
The gate opens half an hour before the boat leaves, and whoever is early waits on the pier until she is in. Passengers
on foot must be at the gate ten minutes before sailing. Then it is closed, and it stays closed, even for people who
run and wave.

Cars have to be in line 40 minutes before sailing, because we load them by size and not by the order in which they
came. A driver who is late loses the place but not the ticket, which is good for the next boat.

Families with small children and people who walk with a stick go first. Then come those with luggage, then everybody
else. Take the tickets with the right hand and keep the left one free for the rail.""",
    ),
    "rule-groups": (
        "Groups",
        """
A group is at least twelve people who travel on the same boat and pay together. School classes, choirs and wedding
parties are the usual ones.

Groups get 15 per cent off the price of all their tickets. The discount is taken from the sum and rounded down to whole
marks, and it cannot be joined with any other. The leader pays for everybody at one desk, in one go. Eleven people are
not a group, however nicely they ask.

Let groups board after the families. Give them seats at the back of the saloon, where the singing disturbs nobody, and
tell the leader when to count: once on the pier, and once before we land.""",
    ),
    "rule-luggage": (
        "Luggage",
        """
Every passenger may bring two pieces of luggage without paying. A piece may weigh no more than 25 kilos, since one of
us has to lift it sooner or later. There is a scale at each gate; use it only when you doubt, and let the passenger
read the figure.

Bags that are too heavy can be packed again on the bench beside the scale. Lend people one of the canvas sacks if they
need a second bag, and write down who has it.

Gas bottles, petrol and fireworks are not luggage. They stay on land without discussion. Musical instruments are
carried by their owners, and a cello does not need a ticket.""",
    ),
    "rule-wheelchairs": (
        "Passengers in wheelchairs",
        """
All our piers have a ramp, and all our boats have a lift. Still, we need to be two for it, so passengers
with a wheelchair should call us one day before they travel. Write the name, the boat and the kind of chair on the list
in the crew room.

Speak to the person in the chair and not to the one behind it. Ask before you push. Go up the ramp forwards and down it
backwards, and put the brakes on at once.

There are places with a belt near the window on the left side. The person who comes along to help pays the fare of a
child. If nobody called, we help all the same, and the boat waits.""",
    ),
    "rule-weather": (
        "Bad weather",
        """
Wind is what decides. From wind force nine no boat leaves any harbour, and boats at sea make for the nearest pier.
Below that the captain decides alone, and nobody on land should try to talk her or him into sailing.

Rain, snow and cold change nothing. In ice, spread sand on the ramp before the first passenger comes.

If the sea is rough but we sail, say so at the gate. Some people will prefer to wait, and their tickets stay good. Hand
out paper bags without comment. Those who feel ill should look at the horizon, sit low in the middle of the boat, and
eat something dry.""",
    ),
    "rule-cancelled": (
        "When a sailing is cancelled",
        """
When we cancel a sailing, for whatever reason, the passenger chooses: all your money or a later boat. Use these very
words, since they are easy to understand and leave nothing open.

Those who choose a later boat keep their ticket; put a stamp on the back. They may wait in the warm hall. Those who
want the money fill in the yellow form, and it is paid like any other refund.

Do not explain engines to people. "The boat cannot sail, and I am sorry" is enough. If somebody has a plane, a wedding
or a funeral to reach, fetch the harbour master. There is often a fishing boat that will help.""",
    ),
    "rule-smoking": (
        "Smoking",
        """
Passengers may smoke only on the top deck. This holds for cigarettes, cigars and pipes, and for the kinds with a
battery too. It holds in the rain, and it holds for captains.

There are buckets with sand beside the benches up there. Empty them every evening, wet.

If you see somebody smoke elsewhere, go there, smile, and say where it is allowed; do not begin with what is not.
People follow an open hand more gladly than a sign. On the car deck there is no smile: smoke and petrol do not go
together, so stop it at once and call the mate.""",
    ),
    "rule-food": (
        "Food and drink",
        """
Passengers are free to bring their own food. They may eat it anywhere but on the car deck. There is one rule: no glass
bottles. Glass rolls, breaks and ends up in somebody's foot. Offer a paper cup and keep the bottle at the bar until we
land.

Coffee and biscuits are sold on every boat except the Old Tamsin. Prices hang on the wall. Hot drinks are handed out
only when the sea is calm.

Wine and beer are sold to adults after midday. If somebody has had enough, say that the bar is closed. Then close it,
for everybody, until the next harbour.""",
    ),
    "rule-children": (
        "Children",
        """
Children under four travel free and need no ticket, not even in the holidays. From four to fifteen they pay the fare
for a child.

A child may travel alone from eleven years on. Younger ones need somebody with them who is sixteen or older. Write down
the name of a child who is alone, and look in twice during the crossing without making a show of it. On the other side,
wait until someone has met the child.

If a child is lost on board, lift it up so that it can be seen, and ask for its first name. Parents are usually on the
other deck, looking at the engine.""",
    ),
    "rule-bicycles": (
        "Bicycles",
        """
A bicycle costs 3 marks on every route, in addition to the ticket of its rider. Children's bicycles with small wheels
go free. A tandem counts as one, because we like to see them.

Riders push their bicycles up the ramp after the last car. Nobody rides on board. The wheels go into the stand, and the
rider ties the frame with one of the blue straps. Bags are taken off and carried upstairs.

On fine Sundays there are more bicycles than places. Then those who have booked come first, and the others wait for the
next boat. Electric ones are not charged on board.""",
    ),
    "fares-animals": (
        "Fares: animals and extras",
        """
Most animals travel without a ticket: cats, rabbits, birds and all that fits in a cage. Dogs are the exception, since
each of them takes up the place of two feet. We take 2 marks for each dog, big or small, on every route and in each
direction. Dogs that guide blind passengers go free.

A horse pays nothing itself, but the trailer in which it stands costs as much as a car.

- sledge, skis or surfboard: free
- canoe: free, if two people carry it
- pushchair: free

When you are asked for something that is not on the list, it is free. Write it down, and the office will think about
it.""",
    ),
}
