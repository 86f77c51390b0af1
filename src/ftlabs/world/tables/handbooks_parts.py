"""Houses whose staff handbooks we write, each with typed things, and the subjects of their daily work.

A pool holds one kind of thing, so that any member makes sense wherever the pool is used. Pools may hold slots.
The tables are plain text: a block starts with `#`, and each of its fields with `name:`.
"""

import re

Block = tuple[frozenset[str], dict[str, str]]
FIELD = re.compile(r"(?:^|\| )(guest|boss|opening|closing|event|job|spot|dirty|kit|goods|door|found|woe): ")


def blocks(table: str, field: re.Pattern[str]) -> dict[str, Block]:
    """The blocks of a table by name: the flags of the heading, and the text of each field."""
    found = {}
    for block in table.strip().removeprefix("# ").split("\n# "):
        head, _, body = block.partition("\n")
        name, _, flags = head.partition(":")
        _, *parts = field.split(" ".join(body.split()))
        texts = (text.strip(" |") for text in parts[1::2])
        found[name] = frozenset(flags.split()), dict(zip(parts[::2], texts, strict=True))
    return found


# dirty, kit, goods: plurals; spot: a place with its preposition; door: what one locks; woe: what goes wrong.
HOUSES = blocks(
    """
# library: public
guest: reader | boss: head librarian | opening: the doors open | closing: the reading room closes | event: story hour
| job: librarian, trainee, caretaker | spot: behind the desk, in the reading room, in the hall, by the returns box |
dirty: tables, window sills, keyboards, glass doors | kit: printers, copiers, lifts | goods: boxes of new books,
bundles of newspapers, sacks of post | door: map cabinet, back door, book van | found: a bookmark made of bacon, a
pair of glasses, a scarf, a flute | woe: two people want the same chair, the printer eats paper, somebody reads aloud
to himself
# swimming pool: public tickets
guest: visitor | boss: bath master | opening: the first swimmers come | closing: the water is cleared | event:
swimming lesson | job: lifeguard, cashier, cleaner | spot: at the entrance, beside the slide, next to the first-aid
room, behind the till | dirty: showers, benches, footbaths, goggles | kit: pumps, hair dryers, filters | goods: sacks
of salt, towels, bottles of cleaner | door: pump room, first-aid room, locker with the whistles | found: a wet sock, a
wedding ring, a towel, a diving mask | woe: the water turns green, the slide is blocked, a choir wants to practise in
the showers
# campsite: public
guest: camper | boss: warden | opening: the gate goes up | closing: the gate comes down | event: bonfire | job:
warden's mate, gardener, night guard | spot: beside the gate, in the wash house, in the warden's hut, at the camp shop
| dirty: sinks, showers, picnic tables, barbecues | kit: pumps, lamps, washing machines | goods: sacks of wood, gas
bottles, crates of milk | door: tool shed, wash house, gas store | found: a tent pole, a frying pan, a single boot, a
teddy bear | woe: a trailer blocks the path, somebody plays the trumpet at night, the drain overflows
# museum: public tickets
guest: visitor | boss: keeper | opening: the shutters go up | closing: the last room is dark | event: guided tour |
job: guard, guide, cashier | spot: in the hall, beside the dinosaur, by the stairs, at the cloakroom | dirty: glass
cases, frames, stools, handrails | kit: audio guides, lamps, lifts | goods: crates of paintings, boxes of postcards,
catalogues | door: coin room, side gate, silver case | found: a glove, a sketchbook, a walking stick, a lunch box |
woe: a rucksack brushes a vase, the alarm sounds for a fly, a schoolteacher loses half of the class
# theatre: public tickets
guest: visitor | boss: stage manager | opening: the doors open | closing: the curtain falls | event: performance |
job: usher, porter, prompter | spot: in the foyer, by the stage door, at the bar, at the cloakroom | dirty: mirrors,
door handles, handrails, dressing tables | kit: spotlights, lifts, headsets | goods: costumes, crates of lemonade,
painted boards, cases with instruments | door: stage door, wig room, ticket desk | found: a pair of opera glasses, a
fan, one pearl earring, a cough sweet | woe: a singer loses her voice, a telephone rings in the third act, two people
hold the same seat number
# market hall: public
guest: customer | boss: hall master | opening: the shutters go up | closing: the shutters come down | event: fish sale
| job: sweeper, stall officer, porter | spot: in the hall office, by the scales, at the loading door, next to the fish
counter | dirty: counters, scales, tiles, benches | kit: scales, cold rooms, ice machines | goods: crates of plums,
sacks of potatoes, boxes of prawns, cheeses | door: cold room, north gate, weigh house | found: a shopping list, a
purse, a live crab, a basket of eggs | woe: a truck parks on the herbs, traders argue about a hook, a hen escapes
# bus company: public tickets
guest: passenger | boss: depot manager | opening: the first bus leaves | closing: the last bus is in | event: trip |
job: driver, inspector, mechanic | spot: in the depot, in the drivers' room, in the waiting room, at the terminus |
dirty: windows, lamps, mirrors, handrails | kit: wipers, heaters, radios | goods: ticket rolls, tyres, drums of oil |
door: depot gate, cash room, fuel store | found: an umbrella, a cello, a school bag, a pushchair | woe: a bridge is
closed, the ramp sticks, somebody boards with a ladder
# cable car: public tickets
guest: passenger | boss: line manager | opening: the first cabin goes up | closing: the last cabin is down | event:
ride | job: cabin guard, engine man, cashier | spot: at the valley station, beside the big wheel, in the waiting room,
by the barrier | dirty: cabin windows, benches, steps, handrails | kit: motors, winches, signal bells | goods: crates
for the mountain inn, bags of mail, tins of grease | door: engine room, top station, rope store | found: a ski pole, a
woollen hat, a thermos flask, a map | woe: the wind rises, a cabin stops between two masts, a goat stands on the
platform
# hotel: public
guest: guest | boss: housekeeper | opening: the front desk opens | closing: the kitchen closes | event: wedding party |
job: porter, chambermaid, night clerk | spot: at the front desk, in the linen room, on the second floor, beside the
lift | dirty: baths, mirrors, ashtrays, taps | kit: lifts, heaters, dryers | goods: laundry bags, crates of wine,
trunks, breakfast trays | door: linen room, wine cellar, garden door | found: a toothbrush, a silk tie, a set of false
teeth, a novel | woe: a pipe drips, a bride cannot find her shoes, one bed is sold twice
# school kitchen:
guest: pupil | boss: head cook | opening: the first pan is on | closing: the last plate is dry | event: lunch | job:
cook, helper, driver | spot: by the stove, at the hatch, in the pantry, next to the sinks | dirty: pots, trays,
worktops, ladles | kit: ovens, mixers, scales | goods: sacks of carrots, crates of apples, tubs of yoghurt | door:
pantry, cold room, knife drawer | found: a marble in the peas, a mitten, a spelling book, a tooth | woe: the pasta is
late, somebody mixes up salt and sugar, the milk boils over
# hospital laundry:
guest: visitor | boss: forewoman | opening: the machines start | closing: the machines stop | event: delivery | job:
presser, driver, sorter | spot: by the big drum, at the ironing line, by the loading ramp, in the mending room |
dirty: baskets, irons, trolleys, folding tables | kit: dryers, irons, drums | goods: sacks of sheets, folded gowns,
bales of towels | door: soap store, boiler room, ramp door | found: a thermometer, a wedding ring, a pen, a note for a
dentist | woe: a red sock turns forty sheets pink, a drum shakes, the steam fails
# lighthouse:
guest: visitor | boss: head keeper | opening: the lamp is lit | closing: the lamp goes out | event: watch | job:
keeper, assistant, boatman | spot: in the lamp room, in the kitchen, at the foot of the tower, in the boathouse |
dirty: lenses, windows, steps, brass handles | kit: lamps, foghorns, winches | goods: drums of oil, crates of food,
bags of post | door: lamp room, oil store, boathouse | found: a telescope, a fishing float, a message in a bottle, a
gull's egg | woe: the fog comes in, a gull breaks a pane, the battery runs low
# fishing port:
guest: skipper | boss: harbour master | opening: the first boats land | closing: the ice house closes | event: auction
| job: quay officer, ice man, crane driver | spot: in the harbour office, by the crane, in the auction hall, at the
ice house | dirty: counters, tiles, scales, fish tables | kit: cranes, winches, ice machines | goods: crates of
herring, blocks of ice, drums of petrol | door: ice house, net loft, fuel pump | found: a rubber glove, a knife, a net
needle, a left boot | woe: a rope parts, two boats claim one berth, nobody has ordered ice
# boatyard:
guest: customer | boss: yard foreman | opening: the crane starts | closing: the sheds are locked | event: launch |
job: boatbuilder, painter, apprentice | spot: in the yard office, in the paint shed, in the tool room, by the mast
store | dirty: hulls, workbenches, windows, sinks | kit: cranes, saws, hoists | goods: planks, sheets of canvas, tins
of varnish, engines | door: paint shed, rope store, yard gate | found: a pencil, a pocket knife, a rusty anchor, a cap
| woe: varnish drips on the deck, the tide is too low, the saw goes blunt
# airport: public
guest: passenger | boss: duty manager | opening: the first desk opens | closing: the runway lights go out | event:
flight | job: desk clerk, loader, security officer | spot: at gate two, by the luggage belt, behind the desks, in the
departure hall | dirty: trays, trolleys, windows, counters | kit: belts, scales, scanners | goods: crates of mail,
suitcases, animal cages | door: staff gate, tool store, oversize desk | found: a passport, a belt, a surfboard, a
tablet computer | woe: the fog is thick, the belt stops, a suitcase turns up that nobody claims
# railway station: public tickets
guest: traveller | boss: stationmaster | opening: the ticket hall opens | closing: the last train is gone | event:
departure | job: porter, ticket clerk, signalman | spot: on platform two, under the clock, in the waiting room, at the
barrier | dirty: benches, clocks, windows, timetable boards | kit: lifts, ticket machines, clocks | goods: mail bags,
crates of pigeons, bundles of newspapers | door: left-luggage office, signal box, bicycle shed | found: a suitcase, a
violin, a sandwich, a birthday cake | woe: the express is late, the board shows yesterday, somebody holds the train for
an aunt
# zoo: public tickets
guest: visitor | boss: head keeper | opening: the turnstile opens | closing: the animals are indoors | event: feeding
| job: keeper, vet, gardener | spot: in the keepers' room, at the entrance, near the monkey island, next to the guinea
pigs | dirty: cages, troughs, windows, signs | kit: heaters, pumps, feeding machines | goods: sacks of hay, crates of
fish, boxes of crickets | door: snake house, feed store, bear gate | found: a child's shoe, a banana, a camera, an ice
cream spoon | woe: a parrot learns a rude word, the seals go on strike, an ostrich swallows a key
# bakery: public
guest: customer | boss: master baker | opening: the shop opens | closing: the shutters come down | event: batch | job:
baker, apprentice, shop assistant | spot: near the ovens, at the counter, in the back room, next to the bread shelves
| dirty: trays, shelves, mixing bowls, worktops | kit: ovens, mixers, slicers | goods: sacks of flour, trays of rolls,
crates of eggs | door: flour store, shop door, yeast fridge | found: a glove, a shopping bag, a single mitten, a
library card | woe: the dough does not rise, somebody forgets the salt, the queue reaches the church
# botanical garden: public tickets
guest: visitor | boss: head gardener | opening: the gates open | closing: the greenhouses are shut | event: plant sale
| job: gardener, guide, gatekeeper | spot: in the palm house, in the potting shed, at the entrance, next to the cactus
bed | dirty: pots, panes, labels, benches | kit: sprinklers, heaters, pumps | goods: sacks of soil, trays of young
plants, crates of bulbs | door: seed room, palm house, tool shed | found: a straw hat, a walking stick, a paintbrush,
a picnic blanket | woe: the heater fails in frost, a wedding stands in the tulips, the labels change places
# cinema: public tickets
guest: visitor | boss: manager | opening: the box office opens | closing: the credits end | event: film | job:
projectionist, usher, cashier | spot: in the foyer, at the popcorn stand, in the projection room, by the emergency
exit | dirty: handrails, signs, glass counters, door handles | kit: projectors, fans, popcorn machines | goods: film
boxes, sacks of corn, posters | door: projection room, side exit, sweet store | found: a scarf, a lipstick, a
half-full bag of sweets, an umbrella | woe: the sound comes before the picture, a mobile telephone glows, the popcorn
burns
""",
    FIELD,
)

# routine: done by the clock as well as on occasions. public: only where anybody may come; tickets: where they are sold.
# Things to do stand in the order in which one does them. Those with a star are tasks that one does at a time; reasons
# follow after `>`, and after `@` the times that fit only this task (without them, any `when` of the subject does).
DAILY = """
# lost property: routine public
title: Lost property / Things that stay behind / Found
when: when something has been found / when the day's things have been brought together / every evening
do: *~look {spot} > lost things like to hide @ {daily} / *~label everything that is found > a thing without a label
belongs to nobody @ as soon as it is brought in ; every evening / *~write the place and the hour in {book} > the owner
will ask where a thing was found / *~put wet things on the heater > a wet coat smells of dog by {day} @ whenever it
has rained ; on rainy days ; before the night / ~let people describe what they lost > honest people describe the
scratches ; everybody's umbrella is black / *~lock money and passports in the safe > a purse on a shelf makes honest
people nervous / *~throw forgotten food away > food does not get better by waiting @ every evening ; at {late} ; as
soon as {closing} / *~hang umbrellas on the hooks > umbrellas that lie down stay wet @ on rainy days ; every evening ;
before you go home
say: This week somebody left behind {found}. It is {spot}, and it misses its owner. / Among the things found since
{year} are {found}, {found} and [a live snail|a cheque for a cow|{n} single gloves]. / We keep things for {n}
[weeks|months]. After that, {someone} takes them to the [hospital shop|charity sale|schools]. / Posting costs {fee},
which the owner pays [beforehand|in advance]; collecting costs nothing. / Purses are counted by two people. The
figures go [in {book}|on the label], and both sign. / If you find {found}, do not laugh until the owner has gone.
# late: public
title: Late arrivals / Being punctual / When somebody is late
when: when the {event} cannot begin in time / whenever there is a delay / when we have to wait for somebody
do: *~begin without the latecomer > whoever is punctual should not have to pay for it @ if a colleague is not here at
{early} ; when one of us is missing / *~give a reason and a new time > waiting is easier when one knows how long /
*~tell those who wait how long it will be > a rumour is always longer than the delay / *~ask the {guests} to sit down
> standing makes every minute longer / *~write the delay in {book} > a delay grows if nobody owns it / ~keep our
quarrels for the staff room > people came for the {event}, not for our quarrels / ~leave excuses short > an honest
reason needs no details / ~use the time for a cup of tea > waiting with a cup is hardly waiting
say: The early shift begins at {early}, which means that [coats are off|the kettle has boiled|you are in your place]
at {early}. / Whoever misses the start of the {event} [is told when the next one begins|hears from us what can still
be done]. / {P} has been late once since {year}. {P.he} still talks about it. / Three times late in a month means a
talk with the {boss}; [nobody has needed the second one|it is a friendly talk]. / The clock {spot} is right. The one
in the staff room is {mins} minutes fast, and we like it that way. / A {guest} who comes after {late} is told the
truth: we are closed, and we open again tomorrow. / Trains, roads and aunts are accepted as reasons; [the alarm
clock|the moon] is not.
# keys: routine
title: Keys / Doors and keys / Locking up
when: when the last colleague has gone / every evening / at {late} / at the end of the late shift
do: ~sign for every key in {book} > a key without a name is a key without a home / ~carry the big key on a cord >
small keys have ended in the drain before / *~lock the {door} > an open door is an invitation / *~try each handle
twice > locks lie now and then / *~check the {door} > somebody always thinks that somebody else has done it / ~hang
the keys back on their hooks > pockets go home, hooks do not / *~count the keys on the board > a lost key costs us {n}
new locks ; nobody remembers at night what was locked at noon / ~report a missing key before evening > locks can be
changed in a day, but not in a night
say: Key number {n} opens the {door}. [The others look like it and do not|It sticks, so push a little and turn]. / No
key goes home with us, neither in a pocket nor [on a ring|in a lunch box]. / The spare key is with {P}; [it is not
under the mat|the flower pot is the first place where thieves look]. / Keys are never lent to {guests}. [Go along and
open the door yourself|Go with them instead]. / If you lock yourself out, ring line {line}. [It happens to each of us
once|We will laugh, but only a little]. / In {year} somebody took all {n} keys home for the weekend. Since then we
have written them down in {book}.
# money: routine public
title: Money / The till / Cash
when: when the last {guest} has gone / every evening / at {late} / at the end of [the|every] shift
do: ~name the price before taking the money > a price named afterwards sounds like an excuse / ~ask for small coins >
by noon we have nothing but notes / ~count the change into the hand > change counted aloud needs no argument / ~hand
over a receipt > without a receipt nobody can give anything back / ~keep the till shut > an open till is a question
that somebody might answer / *~put large notes in the safe > a full till makes honest people nervous @ whenever the
till is full ; every evening ; before the break / *~count the till with a colleague > two people count better than one
/ *~write the sum in {book} > a wrong sum is easier to find on the same day
say: We start the day with {fee} in the till, mostly in coins. / If at {late} the till is short by more than {fee},
tell the {boss} and go home. It usually turns up in the [morning|drawer]. / Never [make up a difference|repay a
missing sum] from your own purse; we want to know the real figure. / Tips belong to all of us. They go in the jar
{spot} and are shared out on {day}s. / Cards are welcome from {fee}; below that, they cost us more than we earn. /
There are no special prices for friends. [Friends understand that|Cousins are friends in this matter]. / If at {late}
there is more in the till than there should be, count again. [Somebody may come back for it|Somebody has not had the
right change].
# cleaning: routine
title: Cleaning / Keeping the place clean / Brooms and buckets
when: when the cleaners are on holiday / after a busy day / when the day's work is done
do: *~pick up the rubbish {spot} > people drop less where nothing lies @ {daily} / *~empty the bins > a full bin grows
a second one beside it @ {daily} / *~clean the {dirty} > {guests} see the corners first ; dry dirt takes twice as long
@ {daily} ; {weekly} / *~wipe the {dirty} with a damp cloth > a dry cloth only moves the dust @ {daily} ; {weekly} /
*~go over the {dirty} once more > what shines is treated with more respect @ {daily} ; {weekly} / *~sweep from the
back to the front > the dirt has to leave by the door @ {daily} / *~mop the floor {spot} > a clean floor is the best
safety rule @ {daily} ; {weekly} / *~rinse the buckets > grey water makes grey floors / ~hang the wet cloths over the
rail > a wet heap smells by the next day / ~put the brooms away with the bristles up > bent brooms only tickle the
floor
say: Red cloths are for the toilets and blue ones for the {dirty}. [There are no other colours|A pink one has been
used for both]. / Soap is {spot}. One spoonful is enough for {n} buckets; more only makes [foam|the floor slippery]. /
The {dirty} come first, then the {dirty}, and the floor last, because everything falls on it. / Our cleaners begin at
{early}. Lift the chairs beforehand, [say good morning|and leave no cups about]. / Put out the yellow sign before you
mop, not after somebody has slipped.
# telephone: routine
title: The telephone / Answering the telephone / Calls
when: every morning / after the weekend / before the break / at {early}
do: ~answer before the fourth ring > after the fifth ring people practise being angry / ~say our name first > a wrong
number is cleared up sooner when one hears a name / ~smile while speaking > one can hear a smile / *~write down who
rang, and when > a call that nobody noted did not happen @ after each call ; even if nobody else is there ; while you
still remember it / ~repeat every number in single digits > a number read out twice is rarely wrong / ~let the caller
end the call > there is often one more question / ~ring back within the hour > people who wait for a call cannot do
anything else / ~keep the line free > somebody may need us badly / *~listen to the messages on the machine > some
people only dare to speak to machines / *~read the notes of the last shift > half of all callers ring twice
say: The greeting is short: our name, your own name, 'good morning'. No [poems|slogans|songs]. / Line {line} is for
emergencies. [It is not for ordering lunch|Keep it free]. / Never say 'hold on' and vanish. Say how long it will take,
and [add a minute|be quicker]. / Messages for the {boss} go in {book} and not on [your hand|the back of an envelope].
/ Wrong numbers are treated like friends: [some of them come to see us|one of them married {P}].
# clothing: routine
title: Clothing / What we wear / Jackets, shoes and badges
when: before the shift / at the end of [the|every] shift
do: ~wear the badge on the left > {guests} look for the badge first / ~choose shoes that do not slip > wet shoes and
stone steps do not mix / ~tie back long hair > machines like hair too much / ~take off rings > a ring catches on every
hook / *~brush the jacket > a clean collar saves many words @ every morning ; before the shift ; once a week / ~mend a
torn pocket before it grows > coins find the hole / *~hang the jacket in the locker > jackets on chairs fall down and
 are walked on @ after work ; at the end of [the|every] shift / *~bring borrowed boots back
dry > the next feet will be grateful @ after a wet day ; on the next morning / *~wash the apron at home > the machine
in the cellar turns everything grey @ once a week ; at the weekend ; on {day}s
say: You get [two|three|four|five] shirts, a jacket and a badge with your first name. [The rest of you is your
own|Socks are your own affair]. / The jacket is {colour}, so that people can [find|see] us in a crowd. / Hats may be
worn [outdoors|in the yard], gloves whenever you handle the {goods}. / In summer the top button may be open. The
second one [may not|is an argument with the {boss}]. / On your last day give everything back, folded, [washed and
named|with empty pockets].
# letters:
title: How we write / Letters and notes / Our style
when: before the letter goes out / even on busy days / when the answer is no
do: *~thank people for writing > a letter takes more trouble than grumbling @ when a {guest} has written to us ; even
when the answer is no / *~answer the question first > people look for the answer and skip the rest @ when a {guest}
has written to us ; even when the answer is no / ~use short words > nobody reads a letter twice to be polite / ~write
dates with the month as a word > figures mean one day here and another abroad / ~give one reason, not five > five
reasons sound like none / ~leave out exclamation marks > shouting on paper is still shouting / ~sign with a full name
> a letter from nobody is not an answer / *~read the letter aloud > the ear finds what the eye forgives / *~check the
spelling of every name > a wrong name spoils the best sentence
say: We greet people with 'Dear' and their name, spelt [as they spell it|the way they signed it]. / Write 'we', not
'the management'. The management is [a tired person with a pen|also only us]. / Do not write '{early} hours' or
'{early} o'clock'; '{early}' is enough. / Jokes are fine on postcards. In an answer to a complaint they are [out of
place|like salt in tea]. / A notice on the wall has a title, {n} lines at most and a date on which it is taken down. /
Instead of 'It is forbidden to', write 'Please' and what you wish. [It is shorter as well|It sounds like a person]. /
Letters are answered within {n} days, and if we know nothing by then, we write that.
# radio:
title: On the radio / Radio language / Speaking by radio
when: in an emergency / whenever two people talk at once / when the wind is loud / with every call
do: *~say who is calling and who is called > everybody can hear everything / ~press the button, ~breathe, and then
~speak > half a word is lost when the button is pressed too late / *~spell names letter by letter > names crackle /
~keep messages under {mins} seconds > somebody else may be in a hurry / ~say figures one by one > 'fifteen' and
'fifty' sound alike in the wind / *~repeat every order > a repeated order is a safe order / ~end with 'over' > silence
can mean anything / *~charge the battery > batteries always die in the middle of a number @ every night ; after the
shift
say: Channel {n} is ours. The next one belongs to the [fire brigade|taxi drivers], who do not care for our lunch
plans. / 'Understood' means that you have heard it and will do it. '[Yes|Okay]' means nothing [at all|by radio]. / No
surnames of {guests}, no feelings and no songs: [anybody may be listening|it is a radio, not a stage]. / For a lost
child we say 'small parcel', for a fire 'Mr Ashton'. [If you really see Mr Ashton, wave|Learn both by heart]. / Radios
stand in the charger {spot}. Take the one with the green light and sign in {book}. / If nobody answers after {n}
calls, walk. [Feet have never had a flat battery|It is often quicker].
# forms: routine
title: Forms / Paper / What we write down
when: after any accident / whenever something has broken / when {woe}
do: *~fill in form {code} > memory is short and folders are long / ~write in block letters > whoever reads it later
was not there / ~date every page > a form without a date is a poem / ~use a pen and not a pencil > pencils allow
second thoughts / ~cross out mistakes with one line > what is blackened looks like a secret / ~sign only what was read
> the insurance reads every line / *~put a copy in the folder {spot} > single sheets like to travel @ every evening ;
before you send the form ; before you go home / *~file the sheets by month > nobody looks for a sheet by its colour @
{weekly}
say: There are {n} forms here, and [half of them are used|the longest is about shortening forms]. / Form {code} is for
the {goods}, [the white copy for us and the yellow one for the driver|in two copies]. / If you do not understand a
question on the form, neither did {P}; ask the {boss}, who wrote it. / Blue ink, please. Green ink is [for the
{boss}|taken for a joke]. / What is written down need not be remembered, [and what must be remembered should be
written down|which is the point of it]. / Forms are kept for {n} years {spot}. Mice [have so far respected this|got
the year {year}].
# newcomers:
title: New colleagues / The first week / Training
when: on the first day / in the first week / when somebody new has joined us
do: *~introduce new colleagues to everybody > a name is learned by using it / *~show newcomers where the {kit} are >
what is clear to us is new to others / ~explain why and not only how > a reason is remembered longer than an order /
*~practise before {opening} > {guests} should not be homework @ in the first week ; on the second day / ~let beginners
make small mistakes > nobody learns much while frightened / ~answer the same question twice > the best questions come
back / *~ask newcomers to sit with us at lunch > more is learned over soup than from a page / *~praise what went well
> people do again what they were praised for @ after the first long day ; at the end of the first week
say: Nobody should be ashamed to ask. In the first {n} weeks every question is free. / Newcomers spend {n} days with
{P}. First they watch, then they help, and then they work while {P.he} [watches|drinks tea]. / Nobody expects a
beginner to know what to do when {woe}. We expect a beginner to [tell|call] somebody. / By the end of the month a
beginner should know four things: the exits, the telephone, the keys, and [our names|where the biscuits are]. / The
newest of us gets locker number {n} and brings a mug, [something for the rain|a towel] and a fresh opinion. / The
{boss} also began as a beginner, in {year}, and [dropped a tray|lost a key] on the first morning.
# queues: public tickets
title: Tickets and queues / At the desk / Groups
when: when the queue reaches the door / on busy weekdays / during the holidays / on [wet|sunny] Sundays
do: *~open the second desk > a queue that moves does not complain / *~tell people how long they will wait > people can
wait, but they hate to guess / *~let people with a baby go first > the whole line will be glad of it / *~walk along
the line and ~answer questions > half of the people stand in the wrong queue / ~greet each {guest} by looking up > a
greeting costs no time / *~ask the leader how many they are > groups never agree on a number later @ if a school class
arrives ; whenever a choir or a party comes / ~point with an open hand > one finger looks like an order / ~explain the
fares without being asked > whoever has to ask feels foolish
say: A group is {n} people or more who pay together. [They get one ticket, and the leader keeps it|The leader counts
them, and so do we]. / A reservation is kept for {mins} minutes; then the place goes to whoever is waiting. / Refunds
are given until {late} on the day before, later only [with a doctor's note|if we are to blame|if the {boss} agrees]. /
When we are full, say so early and kindly, and [name the next quiet hour|offer another day]. / Two people who both say
that they were first are served by [two of us|the two of you] at the same moment. / An adult pays {fee}, and a ticket
on the {day} costs no more than on a {day}. / Nobody is let in without a ticket, except [babies|the fire brigade], and
the {boss} only on birthdays.
"""
