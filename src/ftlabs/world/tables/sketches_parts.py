"""Themes of the sketches, each with its own small pools of parts that go together in any combination.

A theme is a table of kinds, parts separated by slashes; an indented line goes on with the line before. The kinds:
`open` first sentences; `do` actions in the order of the plot (verb first, in its base form;
`!` marks mishaps and whatever nobody would be asked to do); `fact` clauses about
things; `ask` indirect questions; `np` one thing; `lots` things that come in numbers; `who` people who know about it;
`where` places to sit or talk; `view` opinions and advice; `end` last sentences. `<go>` agrees with the main person,
`<go:s>` with one other thing, `<go:p>` with several; the tense is that of the document.
"""

THEMES = {
    "moving": """
open: at the end of {month} {S} <move> into [a flat|two rooms|a small house] in {T}. / it <take:s> {S.o} {n} days to
  move from [one end of {T} to the other|a large house into a small flat]. / the van <be:s> ordered for {hour}, and
  {S} <have> not packed even half of the [books|cups|clothes].
do: wrap the [plates|glasses|cups] in old newspapers / give away the [broad sofa|second kettle|worst of the chairs] /
  take down the [curtains|shelves|lamps] / write the name of the room on each box / carry the [table|mattress|desk]
  down the stairs / sweep the empty rooms once more / hand over the keys / put up the beds / unpack the [kettle|pots]
  first / hang a [mirror|picture] in the hall / ring the new neighbours' bell
fact: the stairs <be:p> too narrow for the [wardrobe|piano|sofa] / there <be:s> no lamp in the kitchen / the boxes
  <be:p> heavier than they <look:p> / the new [bathroom|bedroom] <be:s> smaller than the old one / one of the boxes
  <belong:s> to somebody else / the lift <have:s> stopped working
ask: where the [screws|scissors|towels] <be:p> / whether the [wardrobe|bed] will fit through the door / which box to
  open first / how so many things <can> have lived in so few rooms
np: the old kitchen / the view from the new window / the empty bedroom / the big box by the door
lots: boxes / bags / books / cups
who: the driver of the van / the landlady / the caretaker / the woman from the first floor
where: on the stairs / on the kitchen floor / on two boxes / in front of the house
view: nobody knows how much he owns until he has to carry it. / whoever packs the kettle last will drink tea first. /
  a home is not the walls but [the noises one knows|the people in it]. / moving is easier if you throw things away
  before, not after.
end: by [night|midnight] only the [clock|bed] <be:s> in its place, and that <be:s> enough. / it <do:s> not feel like
  home yet, but it <smell:s> of [coffee|soap|soup]. / the last box <stay:s> closed for years.
""",
    "boat": """
open: {S} <own> a [wooden|small|blue] boat called the {V}, which <leak:s>. / the old boat <have:s> been lying [upside
  down|under a canvas] in a yard in {T} since {year}, and {S} <want> to see her afloat again. / in [March|April] {S}
  <begin> to repair the {V}.
do: scrape off the old paint / look for the leak from inside / measure each plank twice / buy {n} brass screws / saw a
  new plank / borrow a clamp from the yard / press tar into the seams / sand the [rail|deck|mast] by hand / paint the
  hull [white|green|dark blue] / let the paint dry for two days! / sew a patch on the sail / push the boat down to the
  water / row once around the [pier|buoy]
fact: the wood <be:s> soft below the waterline / the engine <be:s> older than the harbour wall / one oar <be:s>
  shorter than the other / the paint <do:s> not dry while the wind <come:s> from the sea / the rope <have:s> rotted in
  the damp / the anchor <weigh:s> more than a grown man <can:s> lift alone
ask: where the water <come:s> in / whether the mast will hold in a storm / how many coats of paint a boat <need:s> /
  who <have:s> built her
np: the mast / the old engine / the smell of tar / the hull / the rudder
lots: planks / screws / brushes / ropes
who: the boatbuilder / an old sailor / the harbour master / the man in the paint shop
where: on an upturned bucket / on the slipway / in the shed / on the quay
view: a boat is never finished; one only stops. / salt water finds every hole, and so does the [bill|owner] in the
  end. / the dearer the paint, the sooner it rains. / it is better to sail an ugly boat than to look at a fine one.
end: she <float:s>, a little crooked, but she <float:s>. / the first trip <last:s> ten minutes and <end:s> in cheers
  from the pier. / next year the deck <will:s> have its turn.
""",
    "market": """
open: on [Saturday|market day] {S} <be> at the market in {T} before the stalls <open:p>. / {S} <go> to the market with
  {price} and a long list. / the market in {T} <begin:s> at {dawn}, though the traders <come:p> long before, and so
  <do> {S}.
do: walk past all the stalls without buying anything! / taste a slice of [cheese|pear|ham] / compare the prices of
  [potatoes|tomatoes|eggs] / ask for the smaller melon / choose the {n} best [apples|pears|leeks] / argue about the
  change! / wait in the queue for fresh fish / count the coins again! / pay for the [plums|herring|bread] / carry the
  full basket to the tram stop / share a [sausage|bun] with a strange dog!
fact: the [plums|cherries|mushrooms] <cost:p> less after noon / the scales <show:p> more than they should / the best
  [cheese|bread] <be:s> sold out by nine / the eggs <come:p> from a farm on the island / the stall by the fountain
  <have:s> a new owner / hardly anybody <buy:s> turnips any more
ask: whether the fish <be:s> from today / why the onions <be:p> dearer than last week / how long the cherries will
  keep / what one <can:s> make from [a pumpkin|so many leeks]
np: the cheese stall / the noise / the smell of fresh bread / the old scales / the fishmonger's voice
lots: stalls / baskets / crates / people
who: the woman at the cheese stall / the fishmonger / a farmer / the flower seller
where: by the fountain / behind the flower stall / under an awning / on the church steps
view: a friendly word saves more than a sharp eye. / the longest queue is not always at the best stall. / never go to
  the market hungry, or else you come home with {n} cakes. / what grows nearby tastes better and costs less.
end: at two the cleaners <come:p>, and the square <be:s> only a square again. / of the whole list only the salt <be:s>
  forgotten. / the basket <be:s> full and the purse <be:s> empty.
""",
    "holiday": """
open: it <rain:s> on every day that {S} <spend> in {T}, except the last. / {S} <spend> a week in a
  [cottage|tent|boarding house] in {T}, and it <rain:s>. / {S} <have> looked forward to the sea for months; now there
  <be:s> only rain.
do: put a bucket under the leak in the roof / read the same newspaper twice! / play cards until midnight / dry the
  socks over the stove / walk along the empty beach in a raincoat / visit the smallest museum on the coast / write
  postcards about the weather / look for shells between two showers / learn the names of the gulls / swim in the rain!
  / pack the wet towels
fact: the roof <leak:s> above the [bed|table|sofa] / the café <be:s> closed until {month} / there <be:s> only one pack
  of cards, with two kings missing / the landlady <have:s> a good word for any weather / the dunes <be:p> prettier in
  the wet / the trains home <be:p> full
ask: whether it <be:s> raining at home, too / when the sun will come out / why nobody <have:s> packed an umbrella /
  what people here <do:p> in winter
np: the rain on the roof / the wet beach / the stove / the little museum
lots: puddles / postcards / wet socks / umbrellas
who: the landlady / the man from the kiosk / the lifeguard / another guest
where: by the stove / under the porch / in the only café / behind the steamed-up window
view: there is hardly anything as long as a wet afternoon. / a bad holiday makes a better story than a good one. /
  rain is only dull for those who stay indoors. / whatever the forecast says, take a jumper.
end: on the last day the sun <shine:s> on the packed bags. / everybody at home <ask:s> about the sun. / {he} <book>
  the same rooms for next year.
""",
    "cooking": """
open: {S} <can> cook hardly anything but [eggs|porridge|rice]. / {S} <be> learning to cook, slowly and with much
  smoke. / on Thursdays {S} <go> to a cooking class in {T}, where {n} grown people <peel:p> potatoes in silence.
do: sharpen the knife / read the recipe to the end / chop the onions under running water / weigh the flour / beat the
  eggs by hand / fry the [fish|mushrooms|dumplings] too long! / taste the soup from a wooden spoon / throw the first
  pancake away! / add a pinch of [salt|pepper|sugar] / set the table for {n} / open all the windows / scrub the burnt
  pan
fact: the oven <be:s> hotter on the left side / the soup <need:s> another hour / the recipe <leave:s> out the most
  important step / salt <be:s> easier to add than to take out / the dough <stick:s> to everything / nothing <go:s>
  well with cold cabbage
ask: how one <know:s> when the fish <be:s> done / what a pinch of salt really <be:s> / why the cake <have:s> not risen
  / whether garlic <belong:s> in the soup
np: the oven / the old recipe book / the smell of onions / the first good soup
lots: pots / spoons / eggs / onions
who: the cooking teacher / the greengrocer / the cook from the inn / a woman who <have:s> run a canteen
where: at the kitchen table / on the back steps / beside the stove
view: a good soup needs time, not money. / cooking for one is harder than cooking for six. / the best sauce is to be
  hungry. / wash up as you go, or you will hate your own dinner.
end: there <be:s> nothing left in the pot, which <say:s> more than praise. / the smoke alarm <be:s> quiet for the
  first time. / next week it <will:s> be bread.
""",
    "key": """
open: {S} <stand> in front of the locked door without a key. / at {hour} {S} <notice> that the key to the
  [house|shed|cottage] <be:s> gone. / there <be:s> only one key to the [boathouse|cottage], and {S} <have>
  lost it.
do: turn out all the pockets! / walk the whole way back with bent head! / look under the mat / feel along the top of
  the door frame! / ring the neighbours' bell / ask at the [bakery|library|post office] / shake out the
  [coat|bag|gloves] / call the lost property office / climb through the [kitchen|cellar] window
fact: the spare key <be:s> inside / the pocket of the coat <have:s> a hole / the locksmith <cost:s> twice as much on
  Sundays / the back door <be:s> locked, too / somebody <have:s> handed in {n} keys that day / the window <be:s> open
  a little
ask: where {he} <have> seen it last / whether anybody <have:s> found it / how a key <can:s> vanish between two pockets
  / who else <have:s> a key
np: the lock / the back door / the pocket of the old coat / the drawer in the hall
lots: keys / drawers / pockets / doors
who: the locksmith / the officer at the lost property office / the baker's wife / the postman
where: on the doorstep / on the garden wall / in the neighbour's kitchen
view: a thing is always in the last place, because nobody goes on looking. / two keys are better than one, unless both
  are indoors. / whoever puts things back need not look for them. / losing a key is no crime, only a nuisance.
end: in the end the key <be:s> in the lock, where it <belong:s>. / the key <lie:s> in the [bread bin|sugar bowl|left
  boot], and nobody <know:s> why. / since then a second key <hang:s> next door.
""",
    "train": """
open: the {hour} to {T} <be:s> {mins} minutes late, and {S} <wait>. / {S} <sit> on platform {n} with a suitcase and a
  cold coffee. / because of [a strike|snow on the line|a fallen tree] no train <leave:s> for {T}, and {S} <wait>.
do: read the timetable from top to bottom / buy a [newspaper|cheese roll|bar of chocolate] at the kiosk / count the
  wagons of a goods train / listen to the announcements! / ask the guard about the connection / walk up and down the
  platform! / give up a place on the bench! / watch the pigeons! / share the biscuits with a stranger / change the
  ticket at the counter / get into the [last|wrong|first] carriage!
fact: the clock above the platform <have:s> stopped / the connection will not wait / the next train <leave:s> from
  another platform / the waiting room <be:s> closed for repairs / the loudspeaker <be:s> impossible to understand /
  passengers <may:p> claim half of the fare
ask: whether the train will come at all / how long the delay will last / why nobody <tell:s> them anything / which
  platform it <leave:s> from
np: the station clock / the draughty waiting room / the last carriage / the old timetable
lots: passengers / suitcases / pigeons / trains
who: the guard / the clerk at the counter / a woman with a birdcage / a soldier
where: in the waiting room / on the bench under the clock / by the kiosk / at the end of the platform
view: a delay of an hour is harder to bear without a book. / trains are like aunts: the one you hurry for comes late.
  / the faster people travel, the worse they wait. / it is always colder on a platform than elsewhere.
end: then everybody <stand:p> up at once, and there it <be:s>. / at last the train <come:s>, warm and half empty. /
  the refund, {price}, <arrive:s> weeks later.
""",
    "neighbour": """
open: somebody new <have:s> moved in [next door|upstairs|across the yard], and {S} <be> curious. / {S} <have> a new
  neighbour who <play:s> the [cello|trumpet|drums] after ten. / for {n} weeks {S} <have> said nothing but good morning
  to the new people [upstairs|across the landing].
do: look through the gap in the curtain! / take in a parcel for them / bake a [plum cake|loaf of bread] as a greeting
  / ring the bell / drink a cup of [very strong coffee|mint tea] / lend them a [ladder|drill|cake tin] / explain the
  bins / complain about the noise! / water their tomatoes / get the [ladder|drill|cake tin] back cleaner than before!
  / invite them to supper
fact: the walls <be:p> thin / their cat <prefer:s> other people's balconies / the name on the door <be:s> hard to
  pronounce / they <come:p> from the same valley / the light upstairs <burn:s> until two / they <laugh:p> a lot
ask: what their work <be:s> / whether the music <disturb:s> anybody / where they <have:p> lived before / how many of
  them there <be:p>
np: the noise above the ceiling / the shared garden / the thin wall / the strange name on the bell
lots: flower pots / pairs of shoes / visitors / parcels
who: the caretaker / the old woman from the ground floor / the postman / the landlord
where: on the stairs / over the fence / by the bins / on the landing
view: one should greet people before one judges them. / good neighbours are better than far cousins. / noise one knows
  by name is only half as loud. / neither a fence nor a wall ever kept out a cat.
end: now they <greet:p> each other by name. / on Sundays there <be:s> coffee [upstairs|downstairs] for everybody. /
  within a year nobody <can:s> remember the time before.
""",
    "winter": """
open: in winter only {many} people <stay:p> on the island, and {S} <be> among them. / since [November|the first storm]
  no boat <have:s> come to {T}, where {S} <live>. / {S} <have> only known {T} in summer, and now it <be:s> January.
do: saw wood for the stove / stop the cracks in the windows with newspaper / bring the hens into the [shed|kitchen] /
  walk to the harbour to look for the mail boat / knit a [jumper|pair of gloves] / break the ice on the rain barrel /
  tell long stories / count the tins in the cupboard / mend the nets indoors / watch the ice grow in the bay! / light
  a second lamp
fact: the shop <open:s> only twice a week / the pipes <have:p> frozen / the mail boat <be:s> late again / the nights
  <be:p> seventeen hours long / the lighthouse <be:s> the only light for miles / the school <have:s> four pupils
ask: whether the boat will come before the storm / how long the flour will last / why anybody <live:s> here / when the
  ice will break
np: the stove / the silence / the empty harbour / the north wind / the lamp in the window
lots: logs / candles / boats
who: the lighthouse keeper / the woman who <keep:s> the shop / the doctor from the mainland / the schoolteacher
where: around the stove / in the shop / in the harbour office / in the lee of the church
view: a winter is as long as the wood is short. / those who cannot be silent should leave in October. / the sea gives
  and takes, but mostly it waits. / cold hands are quicker than cold feet.
end: then, one morning, the ice <crack:s>, and everybody <run:p> to the pier. / in spring the first visitors <ask:p>
  whether it <be:s> not lonely. / nobody <speak:s> of winter any more once the first boat <be:s> in.
""",
    "bicycle": """
open: {S} <cycle> from {T} to the coast, {many} kilometres in {n} days. / with a tent, a pump and too many clothes {S}
  <set> out on a bicycle tour. / {S} <have> not sat on a bicycle since school, and now it <be:s> a tour of {n} days.
do: pump up the tyres / study the map / push the bicycle up the steepest hill / drink from a village pump! / mend a
  puncture by the roadside / race a [tractor|goose|small dog]! / lose the way at a crossroads! / put on the raincoat
  while riding! / eat {n} bread rolls / oil the chain / put up the tent in a meadow / wash in a stream / take the
  bicycle on a ferry
fact: the wind <come:s> from the front, whichever way the road <turn:s> / the saddle <be:s> too hard / the front brake
  <squeak:s> / the map <be:s> older than the road / the inn <have:s> no free beds / bicycles <travel:p> free of charge
ask: how far it <be:s> to the next village / whether the road <go:s> uphill / where one <can:s> buy a new tube / why
  {he} <have> packed so much
np: the last hill / the saddle / the wind / the road along the canal
lots: hills / cyclists / apple trees
who: the mechanic / another rider / a farmer / the innkeeper
where: under an apple tree / on a milestone / in the shade of a barn / at the side of the road
view: every hill has two sides, but one climbs only one of them. / the less you pack, the further you get. / nothing
  tastes better than water after a hill. / a rider sees more than a driver, and smells more, too.
end: at the coast {he} <put> both feet into the sea. / {he} <come> home by train, with sore legs. / the bicycle
  <get:s> a wash and a rest.
""",
    "choir": """
open: {S} <sing> in the choir of {T}, which <meet:s> on {day}s at {eve}. / the choir in {T} <need:s> voices, and {S}
  <can> at least read notes. / {n} weeks before the concert {S} <join> the choir, without having sung since school.
do: warm up with the others / look for the right page / sing the second voice / come in one bar too early! / hum
  along! / breathe in the wrong place! / learn the words by heart / turn the pages for the pianist / set up the chairs
  / press a white shirt / stand in the back row! / bow when the others bow!
fact: the piano <be:s> out of tune / there <be:p> three times as many women as men / the hall <be:s> colder than the
  church / the conductor <hear:s> everything / the last verse <be:s> too high for most of them / two singers <have:p>
  a cold
ask: whether anybody <notice:s> the wrong notes / when to breathe / why the basses always <drag:p> / how loud a
  whisper <may:s> be
np: the high note / the last verse / the old piano / the slow song
lots: singers / chairs / song books
who: the conductor / the pianist / the tallest of the basses / the caretaker of the hall
where: in the hall / behind the stage / over a cup of tea / in the cold church
view: a choir is as good as its listening. / it is better to sing softly than to sing wrongly, but worse than to sing.
  / nobody can quarrel and sing at the same time. / whoever comes late should at least come in tune.
end: after the last note it <be:s> quiet, and then the clapping <begin:s>. / on the way home everybody <sing:p>, and
  better than before. / the concert <bring:s> in {price} for the new roof.
""",
    "school": """
open: {S} <go> along on the school trip to {T}, as one of {n} grown-ups. / the class <travel:s> to {T} by
  [bus|boat|train], and {S} <have> to look after {many} children. / on the day of the school trip {S} <be> at the gate
  at {dawn}.
do: count the children / hand out the tickets / tie somebody's laces / collect the [tickets|rucksacks|caps] / hold a
  very sticky hand! / explain the lighthouse / answer {n} questions at once! / open a lunch box / look for the last
  child in the gift shop / comfort a boy with a grazed knee / count the children again / find a lost [shoe|cap|glove]
fact: one child <be:s> missing / the museum <close:s> on Mondays / the children <prefer:p> the stairs to the pictures
  / groups <pay:p> half / the driver <know:s> only one song / nobody <want:s> to sit beside the teacher
ask: how much longer it <take:s> / whether whales <sleep:p> / who <have:s> eaten all the biscuits / why the tower
  <lean:s>
np: the long bus ride / the gift shop / the picnic / the narrow stairs
lots: children / rucksacks / sandwiches
who: the headmistress / the guide / the bus driver / a small girl
where: on the grass / in the bus / in front of the museum / at the foot of the tower
view: a class is quiet only when it is up to something. / children remember the ice cream and forget the castle. /
  count before, count after, and count in between. / one learns more on a trip than in a week at the desk, though not
  what one should.
end: in the evening everybody <be:s> back, tired and happy. / half the class <be:s> asleep before the bus <turn:s> the
  corner. / the next trip <be:s> planned for {month}.
""",
    "uncle": """
open: {S} <visit> an old uncle in {T} on the first Sunday of the month. / the oldest of the family, an uncle of
  ninety, <live:s> in {T}, and {S} <look> in on him once a week. / {S} <have> an uncle who <have:s> been to sea for
  thirty years.
do: bring him a [bag of plums|newspaper|jar of honey] / shout into his better ear! / look at the old photographs /
  play chess with him! / lose on purpose! / wind up the clock / listen to the story of the storm / cut his hedge /
  read a letter to him / write down the names on the photographs / wash the cups in secret!
fact: the old man <remember:s> every ship but not the day of the week / the clock in his room <strike:s> thirteen /
  the old man <cheat:s> at cards / his coffee <be:s> black and thick / the dog <be:s> nearly as old as its master /
  the uncle <trust:s> neither banks nor doctors
ask: who the woman in the photograph <be:s> / whether the story of the whale <be:s> true / how the old man <manage:s>
  alone / what the uncle <keep:s> in the iron chest
np: the iron chest / the thirteenth stroke of the clock / the story of the storm / the photograph above the bed
lots: photographs / clocks / pipes
who: the nurse / the woman who <clean:s> for him / the doctor / a former shipmate
where: on the bench in front of his house / in the kitchen / among the photographs / by the window
view: old people repeat themselves because nobody listened the first time. / a true story gets better every year. /
  one should ask while there is still somebody to answer. / age is no merit, but it is a lot of work.
end: at the door the uncle always <say:s> that it <be:s> the last time. / the old man <keep:s> the key of his iron
  chest to himself. / the uncle <wave:s> until the corner, and {S} <wave> back.
""",
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

# Pools for the slots of the themes and of the frames.
WORDS = {
    "n": "three|four|five|six|seven|eight|nine".split("|"),
    "many": "14|18|20|24|30|36|40|45|60|80".split("|"),
    "mins": "10|15|20|25|40|50".split("|"),
    "hour": "9:40|10:15|11:05|14:20|15:45|16:30|17:10|noon|half past ten|a quarter to three".split("|"),
    "dawn": "6:30|7:00|7:15|half past six|a quarter to seven".split("|"),
    "eve": "18:15|18:30|19:00|19:45|half past seven|a quarter past six".split("|"),
    "night": "21:30|22:15|22:45|half past ten|eleven at night".split("|"),
    "price": "12 marks|18 marks 50|25 marks|30 euros|42 marks|15 euros|60 euros|37 marks".split("|"),
    "year": "1934|1951|1963|1968|1974|1982|1987|1991|1998".split("|"),
}
