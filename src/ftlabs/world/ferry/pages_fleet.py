"""Handbook pages about boats, routes and harbours. Gaps such as `{b.captain}` are filled from tables."""

BOAT_PAGES = {
    "Kittiwake": """
The {b.name} is the boat that most new colleagues meet first. She was built in {b.built} and has sailed from {r.port}
to {r.island} ever since, under a {b.funnel} funnel that one can see from every house by the harbour.

Captain {b.captain} has had the command for nine years. She knows every rock on the way and likes punctual crews.

There are {b.seats} seats for passengers, most of them indoors, and room for {b.cars} cars below. The top speed is
{b.knots} knots.

What passengers love is {b.aboard} in the front saloon; no other boat has one. Anybody may borrow a book for the
crossing. Please put the books back in their places after the last trip, and dry the wet ones on the heater.""",
    "Sea Holly": """
Built in {b.built}, the {b.name} sails between {r.port} and {r.island}. Families ask for her by name, because she has
{b.aboard} with a slide, wooden blocks and a box of hats, and no other boat has one. One of us looks in there every
twenty minutes.

In short:
- Captain: {b.captain}
- Funnel: {b.funnel}
- Seats: {b.seats}
- Car deck: {b.cars} cars
- Top speed: {b.knots} knots

The {b.name} rolls a little when the wind comes from the side. Hand out ginger biscuits before the first big wave, not
after it. Her lift is narrow: two pushchairs do not fit in at once, so help the second family at the stairs.""",
    "Silver Gannet": """
The {b.name} works on our open-water route from {r.port} to {r.island}. She was built for us in {b.built}. With
{b.seats} seats and space for {b.cars} cars she is the second largest boat of the line.

Captain {b.captain} joined us from the coast guard. When she asks for quiet on the bridge, she means it.

You know the boat from afar by her {b.funnel} funnel. On board there is {b.aboard}, which no other boat has: soup, fish
pie and a vegetable dish from one hour after the first departure until the last return. The cooks close it whenever the
sea is too rough for hot pots. Her {b.knots} knots help to make up for a late start.""",
    "Marigold": """
Small, old and much photographed: the {b.name} was built in {b.built} and carries day trippers from {r.port} to
{r.island}. The funnel is {b.funnel}, like the flower.

She has {b.seats} seats and takes only {b.cars} cars, so drivers should always book. At {b.knots} knots nobody is in a
hurry, and nobody needs to be, since the crossing is the shortest that we offer.

Captain {b.captain} has been on board for longer than anybody can remember. He paints her himself every spring.

On the lower deck stands {b.aboard} with six stools; no other boat has one. Tea is served in real cups. Count them when
the day is over: they are a popular souvenir.""",
    "Lady Orla": """
The {b.name} is our largest boat and our newest, built in {b.built}. She makes the long trip from {r.port} to
{r.island}.

Passengers find {b.seats} seats on two decks. On the car deck {b.cars} cars stand in four lines. For those who want to
sleep or work there are {b.aboard} behind the saloon. No other boat has cabins. A key costs nothing, but we note the
name of the passenger.

Captain {b.captain} gives a short speech at every departure. Switch off the music before it begins.

Her funnel is {b.funnel}, and it has to be washed each Monday. With {b.knots} knots she is also our fastest boat, and
she needs more water to stop than all the others.""",
    "Old Tamsin": """
The {b.name} has no route of her own. She lies at Merrow Quay and stands in whenever another boat is being repaired.
She has been ours since {b.built}, the year in which she was built.

Captain {b.captain} keeps her ready to leave within two hours. The funnel is {b.funnel}, which saves soap.

- {b.seats} seats, all of them wooden
- {b.cars} cars, if they are small and the drivers are patient
- {b.knots} knots with the wind behind her

Passengers who are sad about losing their usual boat cheer up when they see {b.aboard} in the saloon, for no other
boat has one. In winter we light it an hour before boarding. Keep coats and children at a distance.""",
}

ROUTE_PAGES = {
    "Skellan": """
Boats for {r.island} leave from {r.port}, berth one. The {r.boat} does all the trips. A crossing lasts {r.crossing}
minutes when there is no fog.

From Monday to Saturday there is a boat {r.often}, which makes {sailings} crossings a day in each direction. On Sundays
the earliest ones are left out.

{r.island} is where the grammar school is, so the early boats are full of pupils. Let them on board last: they run
faster than you can count. On the left side one may see seals after a third of the way. Passengers who ask for the
lighthouse should get off, turn right and follow the wall.""",
    "Ostrey": """
{r.island} is reached from {r.port}, our home harbour. The crossing takes {r.crossing} minutes and is done by the
{r.boat}.

A boat leaves {r.often}, {sailings} times on a weekday. That sounds rare, so tell passengers at the desk when the next
one goes, without being asked.

The island lives on its market. On Wednesdays traders bring crates, cheese and sometimes a goose; show them to the car
deck early and keep the stairs free. The pier of {r.island} is steep at low water. Offer an arm to older passengers,
and carry the luggage of anybody who looks at the ramp and sighs.""",
    "Brannay": """
- Port: {r.port}
- Boat: {r.boat}
- Time on the water: {r.crossing} minutes
- Departures: {r.often}, which makes {sailings} on a weekday

This is our roughest route, because {r.island} lies alone in the open sea. Before you leave the harbour, ask everybody
to sit down, tie the bins and close the windows on the west side.

Most passengers are walkers and people who watch birds. They come with rucksacks and questions. Have the little map of
the island in your pocket; it answers nearly all of them. Those who want to spend the night should have a bed, as
{r.island} has one inn with nine rooms. Ask politely whether they booked.""",
    "Little Auk": """
Our shortest route runs from {r.port} to {r.island}: {r.crossing} minutes, and the island is in sight all the time. The
{r.boat} goes there {r.often}, from early morning until late in the evening, {sailings} times on a weekday.

Because the trip is so short, there is no time to sell tickets on board. Whoever comes without one goes back to the
office. Start to count the passengers while the ramp is still down.

{r.island} has no shops and no cars except those of the farmers. Remind day trippers to take water with them. In May
the birds nest beside the path; dogs stay on the lead there as they do on the boat.""",
    "Hollin Isle": """
The journey to {r.island} is the longest that we offer. From {r.port}, berth two, it takes {r.crossing} minutes.
Departures are {r.often}, so there are just {sailings} of them on a weekday, all made by the {r.boat}.

Passengers have time on this route, and time makes them hungry, tired and talkative. Walk through the saloon every half
hour. Fill up the water, wake those who asked to be woken, and listen to the man with the stories about the war of the
herring boats; he travels each Friday.

Twenty minutes before we land we announce it twice. Drivers go to their cars only then. Many holiday guests leave
{r.island} on Saturdays, so expect a full boat.""",
}

HARBOUR_PAGES = {
    "Tarbeck": """
Two boats leave from {h.port}, so this is our busiest harbour. Berth one is for Skellan, berth two for Hollin Isle;
send people to the right one before they ask.

The ticket office opens at {h.opens} and closes at {h.closes} on every day of the week. There are two desks. When the
line reaches the door, open the second.

Bus {h.bus} comes from the railway station and stops in front of the gate. Whoever comes by car can leave it behind the
fish hall for {h.parking} marks a day.

The harbour master is {h.master}. He decides who may tie up where, and he likes to be told about delays by telephone,
not by rumour.""",
    "Merrow Quay": """
{h.port} is where the company began, and the head office is still here, above the store for ropes and paint. The
boat for Ostrey leaves from the long pier.

{h.master} is the harbour master. If a truck blocks the pier, call her first.

Ticket office: from {h.opens} in the morning until {h.closes} in the evening, Sundays included.

Parking is dear, at {h.parking} marks a day, because the car park belongs to the town. Say so kindly when people
complain, and tell them about bus {h.bus}, which runs from the church square to our door.

The red house beside the office is for lost property. Please do not use it to dry your coats.""",
    "Northwick": """
At {h.port} there is more wind than anywhere else on the coast. Passengers for Brannay wait in the glass hall; open it
together with the ticket office at {h.opens}. The office closes at {h.closes}, a little after the last departure. Lock
the hall only when it is empty.

The harbour master, {h.master}, speaks softly and is always right about the weather. Ask him before you promise
anything to anybody.

How to get here: bus {h.bus} from the town hall takes a quarter of an hour. Drivers follow the blue signs to the lower
car park, where a place costs {h.parking} marks a day. The upper one belongs to the bakery.""",
    "Sandhaven": """
{h.port} is a beach with a pier. In summer half of the people in our line only want to know where the toilets are: left
of the ice cream stand.

- The office opens at {h.opens}.
- It closes at {h.closes}, so the evening shift is the longest of all.
- A car may stand in the dunes for {h.parking} marks a day, our lowest price.
- Bus {h.bus} stops at the pier.
- The harbour master is {h.master}.

The boat for Little Auk leaves from the end of the pier. Old people can ride there on the luggage cart if it is free.
Sweep the sand off the steps every morning, or somebody will slip by noon.""",
}
