"""The second half of the themes of the sketches, from a fishing night to the piano; see `sketches_parts`."""

THEMES = {
    "fishing": """
open: {S} <go> out with the fishing boat {V} for one night. / at {night}, when others <go:p> to bed, {S} <walk> down
  to the harbour of {T}. / for one night {S} <be> the least useful person on a fishing boat.
do: put on a lifejacket! / coil the ropes / drink hot tea on deck / hold the lamp / throw out the nets / wait for
  hours! / haul in the nets hand over hand / sort the herring from the mackerel / throw the small ones back / pack the
  fish in ice / rinse the deck with buckets / sleep on a heap of ropes! / carry the crates ashore
fact: the engine <be:s> louder than any talk / the sea <glow:s> a little behind the boat / the nets <come:p> up nearly
  empty / the prices <have:p> fallen again / the gulls <know:p> the hour / the cabin <smell:s> of diesel and fried
  fish
ask: where the fish <have:p> gone / whether the wind will turn / how the skipper <find:s> the place in the dark / what
  a crate of herring <fetch:s>
np: the cold / the lamp on the mast / the engine / the moment before dawn
lots: crates / nets / gulls / herring
who: the skipper / the youngest of the crew / the buyer on the quay / the ship's cook
where: in the lee of the wheelhouse / on a heap of nets / in the cabin / on the quay
view: fishing is nine parts waiting and one part wet sleeves. / the sea does not care how early one got up. / whoever
  talks much at night has never hauled a net. / a fish tastes different to someone who has caught it.
end: at sunrise the boat <lie:s> at the quay as if nothing <have:s> happened. / {he} <sleep> until noon and <dream> of
  rope. / for days everything <smell:s> of fish.
""",
    "garden": """
open: {S} <have> rented a garden behind the railway in {T} for {price} a year. / in {S.s} garden hardly anything
  <grow:s> except [beans|nettles|snails]. / since {year} {S} <have> dug the same small garden at the edge of {T}.
do: pull out the nettles / dig over the bed / put the potatoes in rows / sow the [carrots|lettuces|peas] too close
  together! / tie up the beans / water everything after sunset / carry the snails to the far end / cut back the roses
  / pick the first [tomatoes|strawberries|gooseberries] / burn the dry leaves / give away {n} marrows / clean the
  spade
fact: the snails <come:p> back by night / the soil <be:s> full of stones / the apple tree <bear:s> only every second
  year / the neighbour's lettuces <grow:p> faster / it <have:s> not rained for weeks / the hedge <be:s> home to a
  family of wrens
ask: what <have:s> eaten the cabbages / whether it <be:s> too late to sow / how deep one <plant:s> a bulb / who
  <have:s> taken the ladder
np: the apple tree / the shed / the rain barrel / the bed by the wall
lots: snails / beans / weeds / marrows
who: the man from the next garden / the chairman of the garden club / a beekeeper / the woman with the prize roses
where: on the bench by the shed / under the apple tree / at the fence
view: weeds grow without any help, and so does advice. / one should sow less than one wants and water more than one
  likes. / a garden teaches patience to those who have some. / a bought tomato is a tomato only in colour.
end: in autumn there <be:s> jam for the whole street. / the snails <have:p> the last word. / this year nobody <eat:s>
  better beans.
""",
    "bakery": """
open: at three in the morning {S} <start> work in a bakery in {T}. / {S} <be> new at the bakery, and everything
  <have:s> to be learnt before dawn. / for {n} months {S} <have> helped in the bakery on the corner.
do: tie on an apron / heat the oven / weigh the dough / shape {many} rolls / brush the loaves with water / take the
  trays out of the oven / drop a whole tray! / fill the baskets / wipe the tables / open the shop / count out the
  change / write the price of the rye bread on the board / eat a warm roll standing up!
fact: the rolls <be:p> gone by eight / the oven <need:s> an hour to get hot / the flour <get:s> into everything / the
  rye bread <keep:s> for a week / the first customers <be:p> nurses and bus drivers / the bell above the door never
  <stop:s> ringing
ask: how one <wake:s> up at two without hating it / whether the dough <have:s> risen / why the crust <crack:s> / who
  <buy:s> the last loaf
np: the oven / the early start / the crust / the warm back room
lots: rolls / loaves / trays / customers
who: the baker / the apprentice / a customer in a hurry / the miller
where: in the back room / on the flour sacks / behind the counter
view: bread cannot be hurried, only spoiled. / those who get up early are not better people, merely more tired. / a
  roll from yesterday is still better than a promise for tomorrow. / nobody argues with his mouth full.
end: by noon the shelves <be:p> empty and nobody <ask:s> why. / {he} <go> to bed when others <have:p> lunch. / now
  {he} <can> tell the time by the smell.
""",
    "ferryman": """
open: {S} <work> on a small river ferry near {T}, from one bank to the other and back. / the river at {T} <be:s> wide
  and <have:s> no bridge, only a ferry on which {S} <work>. / for one summer {S} <sell> tickets on a river ferry.
do: let down the gangway / greet the passengers / tear off the tickets! / put a wedge under the wheels of the
  [lorry|van] / ring the bell / count the bicycles / pull in the ropes / help a [pushchair|pram] over the step / sweep
  the deck / read the water level / grease the winch / lock the cash box
fact: the crossing <take:s> only {mins} minutes / dogs <travel:p> free, geese <do:p> not / in fog nobody <cross:s> /
  the last trip <be:s> at {eve} / on weekdays the same {n} people <come:p> / the fare <have:s> not gone up since
  {year}
ask: whether the current <be:s> dangerous / why nobody <build:s> a bridge / how deep the river <be:s> / when the last
  boat <leave:s>
np: the bell on the far bank / the fog / the winch / the brown water
lots: passengers / bicycles / cars
who: the ferryman / a farmer with two goats / the schoolteacher / a regular passenger
where: on the rail / in the little cabin / at the landing stage
view: a short crossing is long enough for a long story. / the shore always looks better from the other side. / on
  water everybody becomes polite. / a bridge is quicker, but nobody waves on a bridge.
end: in the evening the boat <lie:s> on the wrong bank, as always. / at the end of the year they <count:p> {many}
  crossings a day. / by autumn nobody <want:s> a bridge any more.
""",
    "inn": """
open: {S} <run> a small inn with {n} rooms near the harbour of {T}. / {S} <take> over the inn in {T} from an aunt. /
  in the season {S} <serve> breakfast to {many} guests in a room for twenty.
do: air the rooms / change the sheets / write the menu on the board / fill the salt cellars / fry {many} eggs / carry
  the luggage up to the top floor / find a room for a late guest / repair the tap in room {n} / answer the telephone /
  count the towels / write out the bill / wave from the door! / clean the windows
fact: room {n} <look:s> out on the bins / the guests <eat:p> more when it <rain:s> / the bathroom <be:s> at the end of
  the corridor / somebody <have:s> left a [snake|goose|cello] in the wardrobe / hardly anybody <cancel:s> in August /
  the stairs <creak:p>
ask: whether breakfast <be:s> included / when the last guest <come:s> in / who <have:s> taken the hairdryer / how late
  one <may:s> arrive
np: the room under the roof / the old register / the creaking stairs / the breakfast room
lots: guests / towels / reservations / keys
who: the cook / the chambermaid / a guest from the mainland / the tax inspector
where: in the kitchen / at the reception desk / on the terrace / at the bar
view: a guest forgives a small room sooner than a cold breakfast. / people who complain in the evening are friendly
  after breakfast. / the loudest guests tip the least. / one can have too many towels, but not in August.
end: in November the inn <close:s>, and {S} <sleep> in room one. / the best review <say:s> only: we slept. / by the
  time the last guest <leave:s>, the first one <have:s> booked again.
""",
    "dog": """
open: {S} <have> taken in a dog that <be:s> afraid of [umbrellas|buses|hats]. / the dog <belong:s> to a friend on
  holiday, but for {n} weeks it <live:s> with {S.o}. / in {T} everybody <know:s> {S.s} dog, and not only for its size.
do: fill the water bowl / put on the lead / walk around the park in the rain / throw the same stick {many} times! /
  apologise to the postman! / wipe the muddy paws / buy a muzzle for the bus / hide the slippers / comb the tangled
  coat / look for the ball under the sofa / share the armchair!
fact: the dog <bark:s> at the weather forecast / the sausages <have:p> disappeared / dogs <pay:p> the children's fare
  on the tram / the dog <understand:s> more than it <show:s> / the vet <be:s> on holiday / the sofa <have:s> changed
  its owner
ask: who <have:s> eaten the butter / whether it <may:s> come into the shop / what dogs <dream:p> of / why it <hate:s>
  the lift
np: the armchair / the park / the evening walk / the chewed slipper
lots: sticks / biscuits / dogs / slippers
who: the vet / the postman / the woman with the two poodles / the tram conductor
where: in the park / on the sofa / in front of the butcher's
view: whoever owns a dog knows all the weather there is. / a tired dog is a good dog. / dogs forgive everything except
  suitcases. / one should never argue with anybody who wags its tail.
end: at night it <snore:s>, and nobody <mind:s>. / without the dog, the flat would be too quiet. / the lead <hang:s>
  by the door, ready.
""",
    "shop": """
open: {S} <work> in a [hardware|stationery|fabric] shop in {T}, four days a week. / the shop <have:s> belonged to the
  family since {year}; now {S} <stand> behind the counter. / {S} <open> a small shop in {T}, although everybody
  <advise:s> against it.
do: roll up the shutters / dust the shelves / put new prices on the [lamps|notebooks|ribbons] / unpack a delivery /
  climb the ladder for a single button! / cut {n} metres of cord / wrap a present / write out a receipt / exchange a
  faulty lamp / ring the supplier / add up the till / sweep the pavement
fact: the bill <be:s> wrong by {price} / the customers <come:p> all at once or not at all / the ladder <wobble:s> /
  the supermarket <be:s> cheaper / people <buy:p> candles before storms / one shelf <have:s> not been touched for
  years
ask: whether they <have:p> it in blue / how long the guarantee <last:s> / what the smallest size <be:s> / why the
  delivery <be:s> late
np: the till / the shop window / the top shelf / the old scales / the bell
lots: customers / receipts / candles / parcels
who: a regular customer / the supplier / the apprentice / the woman from the bank
where: behind the counter / in the back room / in the doorway
view: nobody comes only for a button; most come for a talk. / the customer is not always right, but always in front of
  you. / a cheap lamp is dear if it does not burn. / to sell little and to know everybody is also a business.
end: at {eve} the shutters <go:p> down with a crash. / the last customer <buy:s> a single nail and <stay:s> half an
  hour. / the figures <be:p> poor, the talk <be:s> excellent.
""",
    "library": """
open: {S} <work> in the library of {T}, where it <be:s> never quite silent. / {S} <find> a strange note in a library
  book. / every {day} {S} <spend> two hours in the reading room in {T}.
do: return {n} books / look up a title in the catalogue / climb to the top shelf / borrow a book about
  [knots|bees|volcanoes|lighthouses] / sit down at the usual table! / read the first page three times! / copy out a
  recipe / fall asleep over an atlas! / whisper an apology! / renew the loan by telephone / pay the fine! / repair a
  torn page
fact: the book <be:s> {n} years overdue / somebody <have:s> corrected the spelling in pencil / page {many} <be:s>
  missing / the heating <hum:s> / the newest novels <be:p> always out / the card <have:s> run out
ask: who <have:s> written in the margin / whether the book <may:s> leave the building / how the story <end:s> / where
  the maps <be:p> kept
np: the reading room / the card index / the pencil note / the oldest book
lots: books / shelves / readers
who: the librarian / a student / an old gentleman with a magnifying glass / the cleaner
where: in the reading room / between the shelves / on the front steps
view: a borrowed book is read sooner than a bought one. / one never finds the book one looks for, but often a better
  one. / the quietest people have the loudest umbrellas. / to read is to travel without luggage.
end: outside it <be:s> dark, and {S} <have> not noticed. / at {eve} the lamps <go:p> out, one after the other. / one
  book <stay:s> at home, by mistake.
""",
    "storm": """
open: the storm <reach:s> {T} at {hour}, and {S} <be> not prepared. / {S} <have> heard the warning on the radio, yet
  it <come:s> sooner than forecast. / after the storm {S} <walk> through {T} to see what <be:s> left.
do: close the shutters / take in the washing / fill the bath with water / look for candles / tie down the
  [boat|bins|beehives] / bring the rabbits indoors / listen to the radio / hold the door with both hands! / count the
  seconds after the lightning! / sleep in the hall! / gather up the broken tiles / saw up the fallen tree / help to
  clear the road
fact: the lights <have:p> gone out / a tree <lie:s> across the road / the ferry <be:s> cancelled until further notice
  / the water <stand:s> in the cellar / the chimney <have:s> lost its hat / {many} houses <be:p> without power
ask: whether the roof will hold / how long the power <will:s> be off / whose garden bench that <be:s> / when the worst
  <be:s> over
np: the wind / the rattling window / the roof / the old lime tree
lots: tiles / candles / branches / buckets
who: the fire officer / the man from the power station / the mayor / the roofer
where: in the hall / under the stairs / by candlelight in the kitchen
view: after a storm people talk to each other who never did before. / a loose tile costs nothing today and a roof
  tomorrow. / it is not the wind that breaks things but what it carries. / one candle is worth more than a lamp
  without power.
end: in the morning the sea <be:s> as smooth as a plate. / only the [weathercock|garden bench] <be:s> never found. /
  the neighbours <drink:p> the melting ice cream together.
""",
    "hiking": """
open: {S} <hike> from {T} over the hills, {many} kilometres with a rucksack. / on a {day} in {month} {S} <set> out for
  the hut above {T}. / {S} <want> to walk along the whole cliff path, from {T} to the lighthouse.
do: lace up the boots / fill the bottle at a spring / follow the red signs / jump over a brook! / eat an apple on the
  way! / let a herd of cows pass / lose the path in the mist! / ask a shepherd for the way / climb over a stile / put
  a plaster on a blister! / take off the boots! / look down on the valley / sign the book in the hut
fact: the path <be:s> steeper than on the map / the bridge <have:s> been washed away / the hut <be:s> full / the signs
  <point:p> both ways / the view <be:s> hidden in cloud / the last bus down <leave:s> at {eve}
ask: how far it still <be:s> / whether the weather will hold / which of the two paths <be:s> the shorter / what that
  bird <be:s>
np: the summit / the mist / the hut / the cliff path / the rucksack
lots: signs / sheep / walkers
who: a shepherd / the warden of the hut / a walker from the next valley / the forester
where: on a flat stone / in front of the hut / on the ridge
view: the best part of a mountain is the bench. / whoever starts late walks fast and sees little. / new boots should
  be worn at home before they go abroad. / going down is quicker than going up, but the knees disagree.
end: in the hut there <be:s> soup, and nobody <say:s> a word. / the feet <hurt:p>, the heart <do:s> not. / from the
  valley the hill <look:s> quite small.
""",
    "hospital": """
open: {S} <lie> in the hospital of {T} with a broken leg. / for {n} days {S} <share> a room in the hospital with a
  talkative stranger. / {S} <have> to stay in hospital after an accident with a [ladder|scooter|bicycle].
do: learn to walk on crutches! / swallow the tablets with cold tea! / look out at the car park! / solve the crossword!
  / listen to the night nurse's steps! / write a card to the office! / trade the pudding for an apple! / watch the
  visitors! / count the tiles on the ceiling! / thank the nurses! / pack the small bag
fact: supper <come:s> at five / the bed by the window <be:s> the better one / visitors <may:p> stay until seven / the
  doctor <speak:s> too fast / the bandage <itch:s> / the man across the corridor <snore:s>
ask: when {he} <may> go home / what the X-ray <show:s> / whether it will hurt / who <have:s> sent the flowers
np: the bed by the window / the long corridor / the hospital tea / the crutch
lots: visitors / flowers / grapes
who: the night nurse / the doctor / the patient in the next bed / the cook
where: by the window / at the end of the corridor / in the day room
view: in a hospital even clocks are patient. / one learns who one's friends are by who brings grapes. / health is
  noticed only when it is away. / a kind nurse is half the medicine.
end: on {day} {he} <leave>, slowly, by the front door. / at home the stairs <be:p> longer than before. / at the front
  door the family <be:s> waiting with a bunch of flowers.
""",
    "piano": """
open: {S} <inherit> a piano and <have> no idea where to put it. / rather late in life {S} <take> up the
  [piano|violin|accordion]. / every evening at {eve} {S} <practise> the same short piece.
do: wash both hands / close all the windows / play the scales / count aloud! / miss the same note as yesterday! /
  start again from the top! / turn the page too late! / tap the beat with one foot! / slow down in the difficult bar!
  / play for the family / bow to the cat! / close the lid
fact: one key <stick:s> / the neighbours <know:p> the piece by heart / the teacher <be:s> patient / the left hand
  <be:s> slower than the right / the dog <howl:s> at the high notes / the lessons <cost:p> {price} each
ask: whether it <be:s> too late to learn / how anybody <can:s> play so fast / why the left hand <do:s> not obey / who
  <will:s> come to the recital
np: the difficult bar / the metronome / the sticking key / the waltz
lots: music books / black keys / pieces
who: the music teacher / the tuner / the woman downstairs / a girl of nine
where: on the piano stool / in the music school / in the hall
view: ten minutes every day are better than an hour on Sunday. / a wrong note played bravely is half right. / one must
  be bad at a thing before one can be good at it. / music is the only noise one pays for.
end: one evening there <be:s> clapping from across the yard. / the piece <be:s> not perfect, but it <be:s> a piece. /
  the cat no longer <leave:s> the room.
""",
}
