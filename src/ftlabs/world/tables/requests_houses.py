"""The houses that `requests` writes to: each line is `key: entry; entry; ...` of one kind of house.

A kind brings whom one greets (`to`), what takes place there (`trip`), what one does there (`act`, after "to"), what
went wrong (`gone`, `dirt`, whole clauses), its people, its corners, and indirect questions about times (`when`), things
to bring (`pack`) and steps (`step`). `only` and `not` name the cases that fit it.
"""

HOUSES = {
    "bus": """
to: bus company; coach office; {firm} Coaches; bus people; timetable office
trip: the {t.1} bus to {place.1}; the night coach to {place.1}; the early coach from {place.2}
trip: the bus to {place.1}
act: travel to {place.1}; ride to {place.1} and back; take the coach from {place.2}
gone: {trip} never came; {trip} drove past our stop without slowing down
gone: {trip} was cancelled because of the strike; {trip} broke down on the steep road
gone: {trip} left four minutes early, before anybody could get on
staff: the driver; the man in the ticket booth; the inspector; the woman on the phone
room: in the luggage hold; at the stop in {place.1}
spot: under the back seat; in the luggage hold; on the rack over row {low}; at the stop in {place.1}
spot: beside the driver
dirt: the floor was sticky with lemonade; the bins at the stop were overflowing
dirt: the windows were too dirty to see out; half the seats were torn; there was chewing gum on my seat
dirt: it smelt of petrol all the way
when: when the earliest bus leaves for {place.1}; which bus reaches {place.1} before {t.2}
when: how often the bus runs at noon; whether the last bus waits for the train
when: whether your buses run on Sundays in winter; which route is the shortest
pack: whether a folded bicycle goes in the hold; where I can park near the stop; how many cases I may bring
pack: whether a surfboard is too long for the bus; what a pushchair costs
step: whether the bus has a ramp; whether the driver can lower the floor; which stop is best for a wheelchair
nice: the driver waited while I ran; the driver got out to help an old man with his bags
nice: the bus was on time all winter
view: your oldest bus; the depot; the drivers at work
feast: on one of your old buses
work: drivers; mechanics; cleaners
price: fare // unit: seats // in: on the bus""",
    "train": """
to: railway; railway office; {firm} Railways; station master; railway people; customer office
trip: the {t.1} train to {place.1}; the slow train to {place.1}; the sleeper to {place.1}; the {vessel}
trip: the fast train
act: travel to {place.1}; go to {place.1} by train; take the sleeper to {place.1}
gone: {trip} was cancelled without an announcement; {trip} stood in a field for {num} hours
gone: {trip} ended in {place.2}; {trip} was so late that I missed my connection
gone: {trip} left from another platform and nobody told us
staff: the guard; the conductor; the clerk at window {low}; the man in the information office
room: in the second carriage; on platform {low}; in the waiting room
spot: in the second carriage; on the luggage rack; between two seats; in the waiting room at {place.1}
spot: on platform {low}
dirt: the toilets were locked or filthy; the tables had not been wiped; there was rubbish under every seat
dirt: the heater blew cold air; the waiting room smelt of cigars
dirt: the carriage was so full that we stood in the corridor
when: when the last train leaves {place.1}; at which stations {trip} stops; whether the {t.2} runs on holidays
when: how long I have to change in {place.2}; whether {trip} still runs in {month}; which train is the fastest
pack: whether a tandem counts as one bicycle or two; how large a trunk may be; where skis are kept
pack: whether I must book a space for my bicycle; what the lockers at {place.1} cost
pack: how long I may park at the station
step: whether there is a lift to platform {low}; who helps a blind passenger with changing; how wide the doors are
nice: the guard found us a whole compartment; the conductor told the children the names of all the bridges
nice: somebody had put flowers in the waiting room; the announcements were clear and friendly
view: the old signal box; your steam engine; the station clock
feast: in a carriage of our own
work: guards; engine drivers; cooks for the dining car
price: fare // unit: seats // in: on the train""",
    "cable car": """
to: cable car; {firm} Cable Cars; lower station; mountain office; cable car office
trip: the cable car; the first car of the day; the {t.1} car; the big cabin; the last car down
act: ride up to the top; go up and walk down; take the last car down
gone: the cable car was closed because of the wind; {trip} stood still in the fog for {num} hours
gone: the upper station was shut when we wanted to go down; {trip} was not running, although the sun was shining
staff: the cabin attendant; the man at the lower station; the woman at the till; the ski guard
spot: in the cabin; on the bench at the top; at the lower station; in the ski rack; on the viewing deck
dirt: the cabin windows were scratched all over; there was mud on the benches
dirt: the bins at the top were full of bottles
when: when the first car goes up; when the last car comes down; how often the cars run at midday
when: when the season ends; how strong the wind may be before you close; whether you run in {month}
pack: whether skis cost extra; whether a mountain bike fits in the cabin; where walkers may park
pack: how big a tent bag may be
step: whether a wheelchair fits through the door; how many steps there are at the top
step: whether the cabin stops for boarding
nice: the attendant explained every peak to us; you waited for the last walkers in the dark
view: the pulley wheels; the view from the mast; the old wooden cabin
feast: in the restaurant at the top; in the big cabin
work: attendants; mechanics; a cook for the hut
price: price of a return ticket // unit: places // in: in the cabin""",
    "airline": """
to: airline; {firm} Air; flight office; luggage office; passenger service
trip: the {t.1} flight to {place.1}; flight {number}; the morning flight; the flight from {place.2}
act: fly to {place.1}; take the evening flight; fly home to {place.2}
gone: {trip} was cancelled when we were already at the gate; {trip} landed in {place.2} instead of {place.1}
gone: {trip} was overbooked and they left me behind; {trip} was delayed until the next morning because of snow
staff: the steward; the woman at the gate; the man at desk {low}; the pilot
room: at gate {low}; in the hall by desk {low}
spot: in the seat pocket in row {low}; at gate {low}; in the locker over row {low}; in a tray at the security check
dirt: there were crumbs between the seats; the blanket had been used before; my table would not fold up
when: when the desk opens; how long before the flight I must be there; when {trip} lands
when: whether you fly there in {month}
pack: how heavy my suitcase may be; whether a pushchair flies free; whether fishing rods may come into the cabin
pack: what a second case costs; where one parks for {num} weeks; whether my skis count as special luggage
step: whether my wheelchair can go into the hold; who meets a blind passenger at the gate
step: which seats have more leg room
nice: the pilot came out to greet the children; the steward brought my father a second blanket without being asked
view: the cockpit; the engines; the wing from my window
work: stewards; luggage porters; ground staff
price: fare // unit: seats // in: in the plane
not: season""",
    "hotel": """
to: Hotel {firm}; reception; hotel; front desk; {firm} Inn; manager
trip: our room; room {low}; the double room; the room with the balcony; our stay
act: stay {num} nights; come for a weekend; spend {num} nights with you
gone: you gave {trip} to somebody else; the water was cut off on the second day; the lift and the heater broke down
gone: the restaurant was closed although you had promised dinner
gone: builders were hammering under us from {t.1} onwards
staff: the porter; the receptionist; the waiter; the night clerk; the chambermaid
room: in the hall; in room {low}; beside the lift
spot: in the wardrobe of room {low}; in the bathroom; under the bed; in the breakfast room; in the lift
dirt: the sheets had holes; there was sand in the bath; nobody emptied the bin; the curtains smelt of smoke
when: until when breakfast is served; when the room is ready; whether the desk is open at night
when: whether you close in winter
pack: where I can leave my motorcycle; whether there is a shed for bicycles
pack: whether we may leave our cases until {t.3}; what a parking space costs per night
pack: whether skis may be kept in the cellar
step: whether there is a room on the ground floor; how many steps lead to the dining room
step: whether the shower has a seat
nice: the porter carried everything up to the fourth floor; the breakfast was the best of our whole holiday
nice: the cook made something special for my {age} year old; somebody had put a hot bottle in each bed
view: the old staircase; the dining room; the view from room {low}
feast: in your garden room; on the terrace; in the dining room
work: waiters; a night porter; chambermaids
price: price of a room // unit: beds // in: in the room
not: season""",
    "campsite": """
to: campsite; {firm} Camping; warden; campsite office; camping ground
trip: our place by the water; pitch {low}; the hut; the big tent; the place under the trees
act: camp for {num} nights; come with our tent; put up our caravan at your place
gone: {trip} was under water when we arrived; the site was closed because of the storm
gone: the power failed and did not come back; somebody else's caravan was standing on {trip}
gone: the showers were shut and the taps were dry
staff: the warden; the man at the gate; the girl in the shop; the night watchman
room: in the kitchen hut; at the gate
spot: in the washroom; on the wall behind the showers; near the fire place; on pitch {low}; in the kitchen hut
dirt: the showers were full of sand; the rubbish had not been fetched for days
dirt: there were wasps around the open bins
when: until when cars may drive in at night; when the shop opens; when the season begins; when it must be quiet
pack: whether our trailer may stand beside the tent; how much a second car costs; where the boat can be left
step: whether the path to the washroom is flat; whether one of the showers has handles; how far it is from the gate
nice: the warden lent us a hammer and dry matches; our neighbours shared their soup when ours had burnt
view: the meadow at sunrise; the tents from the hill; the boats
feast: by the fire place; in the big tent; on the meadow
work: a warden; cleaners; somebody for the shop
price: price of a pitch // unit: places // in: on the site
not: season; pregnant""",
    "theatre": """
to: theatre; {firm} Theatre; box office; ticket office; concert hall; choir office
trip: the evening performance; the {t.3} concert; the children's play; the opera; the last night of the play
act: see the play; come to the concert; hear the choirs
gone: {trip} was called off because the singer was hoarse
gone: {trip} ended after the first act when the lights went out
gone: {trip} was moved to another night and nobody told us; our row did not exist, so we sat on stools
staff: the usher; the lady in the cloakroom; the man at the box office; the barman
room: in the cloakroom; on the stairs to the balcony
spot: in row {low}; in the cloakroom; at the bar; on the balcony; on the stairs to the balcony
dirt: the carpet was full of crumbs; the seat in front was broken
dirt: the mirrors in the cloakroom had not been cleaned
when: when the doors open; how long the play lasts; whether there is a second break; when the last performance is
pack: whether the cloakroom takes suitcases; where one may park in the evening
pack: whether a folding bicycle can be left there
step: whether there is a space for a wheelchair; how a deaf guest can follow the play
step: whether there is a seat at the end
nice: the usher gave my aunt a cushion; the actors came out and talked to the children afterwards
view: the empty stage; the painted ceiling; the costumes
feast: in the foyer; on the stage
work: ushers; a carpenter; singers
price: price of a ticket // unit: seats // in: in the theatre""",
    "pool": """
to: swimming pool; {firm} Baths; pool office; bath attendants; baths
trip: the swimming course; the morning lesson; the children's course; the {t.1} class; the evening swim
act: swim in the early morning; take the swimming course; come with the children
gone: the pool was closed for repairs when we came; {trip} was dropped because the teacher was ill
gone: the water was so cold that everybody got out again; they sent us out at {t.2} because of a school party
staff: the bath attendant; the swimming teacher; the woman at the till; the man with the whistle
spot: in locker {low}; in the changing room; on the bench by the deep end; under the hair dryers
spot: in the corridor by the showers
dirt: there were hairs in every shower; the changing room smelt of smoke; plasters were floating in the small pool
when: when it is least full; how early one may swim; whether you open on holidays; when the outdoor pool opens
pack: where bicycles can be locked; whether the lockers are big enough for a rucksack; what parking costs
step: whether there is a lift into the water; how deep the small pool is
step: whether the floor is rough enough to be safe
nice: the attendant found my ring at the bottom; after {num} lessons my daughter jumped in without fear
view: the old tiles; the slide; the swimming lesson
feast: in the small pool; beside the slide
work: attendants; cleaners; a swimming teacher
price: entrance fee // unit: places // in: in the pool
not: animal""",
    "museum": """
to: museum; {firm} Museum; museum office; ticket desk; museum people
trip: the guided tour; the {t.1} tour; the paper workshop; the night tour; the special exhibition
act: visit the exhibition; join the tour; see the old maps
gone: the hall with the ships was closed without notice; {trip} was cancelled because the guide did not come
gone: {trip} ended after ten minutes because of the alarm; half of the paintings had been lent to another town
staff: the attendant in the blue hall; the guide; the man at the ticket desk; the lady in the souvenir shop
room: in the cloakroom; in the souvenir shop
spot: in the cloakroom; on the bench before the big painting; in the souvenir shop; in the map room
spot: in locker {low}
dirt: there was dust on every glass case; the signs were too faded to read; the cups in the tea room were not clean
when: when it is least crowded; on which day entry is free; until when the tea room serves
when: whether you open on Mondays
pack: whether a rucksack must go into a locker; where our coach can park; whether a pushchair may come upstairs
step: whether there is a lift to the tower room; how many stools there are
step: whether blind visitors may touch the statues
nice: the guide answered every question of my class; the attendant lent me her reading glasses
view: the ship models; the dinosaur; the old maps without flash
feast: in the courtyard; among the dinosaurs
work: guides; attendants; a bookbinder
price: entrance fee // unit: places // in: in the halls""",
    "school": """
to: language school; {firm} School; school office; evening school; course office
trip: the evening course; the beginners' course; the Tuesday class; the summer course; the exam
act: learn Italian; take the evening course; begin with the summer class; sit the exam
gone: {trip} was cancelled after {num} lessons; our teacher left and nobody took over
staff: our teacher; the woman in the office; the caretaker; the new teacher
room: in classroom {low}; in the corridor
spot: in classroom {low}; on the window sill; under my desk; in the corridor; in the coffee corner
dirt: the classroom was never swept; the heater did not work; the board was so dirty that we could not read it
when: when the next course begins; on which evenings the class meets; when the results come
when: whether there are lessons in {month}
pack: where one can park in the evening; whether there is a rack for bicycles
pack: whether I need to bring the book myself
step: whether the classroom is on the ground floor; whether I may take the exam with larger letters
nice: our teacher explained the grammar calmly for the tenth time; I ordered a whole meal in Italian without blushing
view: our class; the title page of the old handbook
feast: in classroom {low} on the last evening
work: teachers; a caretaker; somebody for the office
price: course fee // unit: places // in: in the classroom
not: season; child""",
    "bicycles": """
to: bicycle hire; {firm} Cycles; bicycle shop; cycle hire; hire desk
trip: the tandem; the red bicycle; the bicycle with the child seat; bicycle number {low}; the electric bicycle
act: hire {num} bicycles; ride around the lake; ride through the forest on your bicycles
gone: {trip} lost a pedal after {num} kilometres; {trip} had been given to somebody else
gone: the brakes of {trip} failed; the battery of {trip} was empty before midday
gone: the shop was shut when we stood at the door at {t.1}
staff: the mechanic; the young man in the shop; the lady at the hire desk; your partner at the station
spot: in the basket; on the counter; in the bag behind the saddle; on the shelf next to the helmets; in the yard
dirt: the saddle was torn; the chain was brown with rust; the helmet smelt as if it had been in a cellar
when: at what time the bicycles have to be back; when you open at weekends; whether you hire out in winter
pack: whether we can leave our rucksacks with you; where I may park the car; how much a trailer costs
step: whether you have a tricycle for somebody who cannot balance; how low the saddle goes
step: whether there is a hand bicycle
nice: the mechanic mended my own lamp for nothing; the bicycles were clean, oiled and quick
view: the old tandem in the window; your workshop
work: a mechanic; students for the summer
price: hire charge // unit: bicycles // in: in the basket
not: season; pregnant""",
    "boats": """
to: boat hire; {firm} Boats; boat house; boatman; boat people
trip: the rowing boat; the canoe; the {vessel}; the sailing boat; the blue boat
act: hire a boat for a day; row to the island; take a canoe down the river; sail round the lake
gone: {trip} had a hole in the bottom; {trip} had only one oar; the engine of {trip} stopped in the reeds
gone: you closed the landing stage because of a storm; {trip} was out with somebody else when we came at {t.1}
staff: the boatman; the girl on the landing stage; the man with the beard; your assistant
spot: in the bow; under the middle bench; on the landing stage; in the boat house; in the waterproof box
dirt: there was water up to our ankles; the lifejackets were mouldy; fish scales stuck to every bench
when: when the boats must be back; how late we can row in summer; when the season begins
when: whether you open in the rain
pack: whether our dry sacks fit under the bench; where one can leave the car; where bicycles are safe
step: whether somebody helps with getting in; how steep the gangway is; whether there is a boat with a proper seat
nice: the boatman towed us home when we could not row any more; he showed us how to row forwards and backwards
view: the boat house; the boats at sunset
feast: on the raft; in the boat house
work: a boatman; helpers for the summer
price: hire charge // unit: boats // in: in the boat
not: season; pregnant""",
    "shuttle": """
to: island shuttle; {firm} Island Boats; harbour office; boat service; shuttle office
trip: the {t.1} shuttle; the {vessel}; the last boat back; the first crossing; the boat to {place.1}
act: cross to {place.1}; go over to the island; come back with the last boat
gone: {trip} stayed in port because of the waves; {trip} was full and left {num} of us on the pier
gone: {trip} turned round halfway and brought us back; all sailings after {t.1} were called off in the fog
staff: the skipper; the deckhand; the woman in the ticket hut; the harbour officer
room: in the cabin; on the pier; on the upper deck
spot: on the upper deck; in the cabin; beside the lifejackets; in the ticket hut; on the pier
spot: under the bench in the bow
dirt: the benches were wet and sticky; there were cigarette ends everywhere on deck; the toilet had no water
when: when the first boat crosses; when the last boat leaves the island; what interval there is at midday
when: whether you sail in a strong wind; how many sailings there are in {month}; at which pier the boat lands
pack: whether a kayak can go on deck; how much a bicycle costs; where on the mainland I can park overnight
step: whether the gangway is too steep for a wheelchair; whether there are seats indoors
step: how high the step aboard is
nice: the skipper slowed down so that everybody could see the seals; the deckhand held my arm on the wet steps
view: the bridge and the captain; the island from the sea; the crew at the ropes
feast: on the upper deck; aboard, with music
work: deckhands; a ticket seller; somebody who can steer and paint
price: fare // unit: seats // in: on board""",
    "parcels": """
to: parcel service; {firm} Parcels; parcel office; depot; delivery people
trip: my parcel; the parcel for my aunt; the box with the books; parcel {number}
gone: {trip} arrived in {place.2} instead of {place.1}; {trip} was handed to a neighbour whom nobody knows
gone: {trip} lay in the rain until the box fell apart; {trip} has been at your depot since {past}
staff: your driver; the man at the counter; the woman on the phone; the new courier
torn: the box was wet on all sides; one corner was crushed; the label had been torn off
when: when the depot opens; until what time drivers deliver; whether you deliver on Saturdays
when: how long parcels are kept
step: whether the driver can bring it up to the third floor; whether I can ring somewhere if I cannot read the card
nice: your driver carried the box up to the fourth floor; the parcel came a day sooner than promised
work: drivers; sorters for the night; somebody for the counter
only: overpaid; twice; rude; queue; times; thanks; job; parcel
price: price of a small parcel""",
}
