"""The first half of the themes of the sketches, from moving house to an old uncle; see `sketches_parts`."""

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
}
