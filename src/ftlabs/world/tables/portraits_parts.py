"""What the portraits are put together from: by kind of subject its openings, its topics and a list of facts.

A topic holds several wordings of one matter, so that a page never says the same thing twice. `{S}` is the subject of
the page (its name, "it", "the boat"); the other capital slots are filled by `registers/portraits.py`.
"""

OPENINGS = {
    "ship": ("{N} was built in {Y}[ by {maker}| in {C}|] and has [sailed|gone back and forth] between {A} and {B} "
        "ever since.", "[Built|Launched] in {Y}, {N} [sails|goes] [every day|on weekdays|all year round|from {M.1} to "
        "{M.2}] from {A} to {B}.", "Of the [three|four|five|six] boats that lie at {A}, {N} is the {rank}.", "[Slow "
        "but sure|Rarely "
        "empty and never late|Loved by everybody but {N.its} cleaners]: {N} [is the boat to|links {A} and] {B}.",
        "Whoever [has business|lives|works] in {B} [knows|gets to know] {N}.", "[Some boats are fast, others are "
        "handsome|There are quicker boats and there are newer ones]; {N}, which [serves|lands at] {B}, is [neither, "
        "but punctual|simply reliable].", "It is hard to imagine {A} without {N}, the {F} boat that goes to {B} [and "
        "back|] {times} a day."),
    "train": ("{N} runs [between {A} and {B}|from {A} to {B}] {times} a day, [and hardly anybody has ever seen it "
        "late|rain or shine|except on the first Sunday in {M.1}].", "The [line|route] from {A} to {B} was opened in "
        "{Y}, and {N} has [served|worked on] it since {Y.2}.", "[Nobody|Hardly anybody] in {A} says that they take "
        "the {kind}; they say that they take {N}.", "{N} is a {F} {kind} with {seats} seats, [{few} doors and one "
        "driver|a bell and a driver who likes to ring it].", "If you come to {A} [without a car|on foot|with heavy "
        "luggage], {N} is [what you need|the easiest way on to {B}].", "[Built|Bought second-hand] in {Y}, {N} still "
        "[carries|takes] schoolchildren, traders and day trippers to {B}."),
    "inn": ("{N} [stands|is] [on the road to {B}|at the edge of {A}|behind the church in {A}|opposite the station of "
        "{A}] and has {rooms} rooms.", "{N} in {A} was [opened|founded] in {Y}[ by {maker}| for travellers who had "
        "missed the last boat| by two friends without any money|].", "[Between {A} and {B}|Halfway to {B}] there is "
        "[only one place|no "
        "other place] to stay the night[: {N}|, apart from {N}].", "Ask anybody in {A} for a [dry|clean|quiet] bed, "
        "and [you will be sent to|they will point in the direction of] {N}.", "{N} has {beds} beds, {few} baths and a "
        "[garden|view|breakfast] that guests [write about|remember|photograph].", "From outside, {N} looks like [any "
        "other house in {A}|a barn with too many windows]; inside, it is [warm|a different matter]."),
    "harbour": ("{N} was [built|dug] in {Y}[, when {A} still lived on herring,| by {maker}| in less than two years|] "
        "and has {berths} berths.", "{N} is [the only safe place for boats between {A} and {B}|small, deep and well "
        "sheltered|the heart of {A}].", "{berths} boats can lie at {N} at one time, [although there are seldom so "
        "many|and in {M.1} all of them do].", "Those who come to {A} by sea [first see|step ashore at] {N}.",
        "[Old masters|Fishermen|Most captains] say that you can [enter|find] {N} with your eyes shut; the "
        "[office|coast guard] would rather you did not.", "There are prettier harbours than {N}, but [none nearer "
        "to {B}|none where the coffee is better]."),
    "land": ("{N} [lies|is] {km} kilometres from {A} and has {people} [inhabitants|people, and more sheep than that].",
        "About {people} people live [in and around {N}|in {N} all year round]; in summer there are twice as many.",
        "{N} is [a quiet place|not easy to reach|older than {A}] and [few|hardly any] of those who have been there "
        "once stay away for good.", "[Roughly|A little more than] {people} people, one "
        "shop, one [school|doctor|bar]: that is {N}.", "~Nobody comes to {N} by accident, since the road from {A} "
        "[ends|stops] there.", "=Nobody comes to {N} by accident: the boat from {A} [goes no further|takes {minutes} "
        "minutes].", "The first houses of {N} were built in {Y}[, after a fire in {A}| for the workers of a "
        "brickyard| by fishermen from {B}]."),
    "way": ("{N} [leads|goes] from {A} to {B} and is {km} kilometres long.", "{N} was [built|opened] in {Y}[ by "
        "{maker}| after {few} years of work|, against the advice of everybody in {B}|].", "To get from {A} to {B} "
        "there is no [shorter|better|drier] way than {N}.", "Before {Y}, when {N} was [built|opened], people from {B} "
        "had to [go round by {C}|wait for low water|take a boat].", "[Walkers|Drivers|Riders] know {N} for two "
        "things: [the view|the wind] and [the holes|the steep part near {C}].", "{N} saves [a whole hour|{few} "
        "kilometres] on the way to {B}, [unless there is snow|provided that you find the beginning]."),
    "shop": ("{N} has [stood|been] [in the middle of {A}|beside the brook in {A}|near the station of {A}] since {Y}.",
        "{N} is open from {open} to {close}, [and on {day}s until {late}|except on {day}s|and not a minute longer].",
        "People come to {N} from as far away as {B}, [which is {km} kilometres|and some of them on foot].",
        "What {N} in {A} does not have, [nobody in {A} needs|you will not find anywhere in the district].",
        "It was {maker} who [opened|founded] {N} in {Y}, with two [rooms|tables|shelves] and [borrowed money|a great "
        "many plans].", "[You smell|You hear] {N} [before you see it|from the other side of the street]."),
}  # fmt: skip

TOPICS = {
    "ship": {
        "speed": ("[At a speed of|With {N.its}] {knots} knots {S} needs {minutes} minutes for the {km} kilometres.",
            "The crossing takes {minutes} minutes, [or a little longer|and ten more] when the wind is against "
            "{N.him}.", "{S} makes {knots} knots at most, and [nobody has ever asked for more|on calm days rather "
            "less, to save fuel].", "{minutes} minutes after {S} has left {A}, the first ropes are thrown ashore in "
            "{B}."),
        "size": ("There are {seats} seats[, half of them indoors| on two decks|], and {cars} cars fit [below|on the "
            "car deck], if the drivers [leave no gaps|fold in their mirrors].", "{S} takes {cars} cars and {seats} "
            "passengers; [a lorry counts as three cars|bicycles are not counted].", "{S} is {metres} metres long, so "
            "{N.it} [fits|just fits] into the berth at {B}[, with a hand's breadth to spare|].", "{cars} cars stand "
            "in {few} lines[, the smallest in front|, and the newest in the driest one|]."),
        "look": ("Everything above the deck is {F}[, like most of the doors in {A}|, because the paint was "
            "left over|, except for the white rails].", "You recognise {N.him} by the {F} paint or, "
            "with eyes shut, by the smell of [coffee|fresh paint|fried herring].",
            "Every {M.1} the crew [paints|scrapes and paints] the funnel {F}, "
            "and every autumn the salt [takes|eats] it off again."),
        "love": ("What passengers [like best|talk about afterwards] is the [bar with its {few} lamps|iron stove in "
            "the saloon|hammock on the upper deck|bench behind the bridge, where it is never windy].",
            "Children may [press the button of the horn|count the buoys with the mate|wear a lifejacket and be "
            "photographed], [and many a parent would like to|which costs nothing].", "On the lower deck there is a "
            "[bar|small shop|kitchen] that sells [soup|hot prawns|ginger cake|beer and lemonade] [until|up to] {few} "
            "minutes before landing.", "No other boat [on this coast|in the district] has [a library|a cello player "
            "on Fridays|beds for dogs|a barber]."),
        "wrong": ("In a strong wind from the side {S} rolls, so [cups are only half filled|the stools are tied to the "
            "floor|the cook serves bread instead of soup].", "The [gangway|ramp] is steep at low water; [help people "
            "with pushchairs|let nobody run|wheelchairs wait for the mate].", "If the force of the wind reaches "
            "{force}, {S} stays in port, [and tickets are valid the next day|whatever the calendar says].",
            "[Sometimes|Twice a year or so] one of the engines [strikes|coughs and stops], and then the crossing "
            "takes twice as long.", "The heater in the saloon [knocks|sighs] [like a tired horse|whenever it is "
            "cold], but it has never failed."),
        "past": ("In {Y.2} {S} got [new engines|a second deck|a wider car deck|windows that open], [which|and that] "
            "cost more than the whole boat had.", "During the war {S} carried [coal and post|potatoes|children to the "
            "mainland], and [there are still|one can still see] [marks|holes] in the rail.", "[Once|In {Y.2}] {S} "
            "towed a [yacht|fishing boat|small tanker] that had broken down near {C} all the way to {A}.",
            "{S} has been [sold|renamed] {few} times, [but the bell|yet the old bell] still bears the first name."),
        "fare": ("A single costs {price}, a return {price.2}; children [pay half|under six go free], and "
            "[pets|rucksacks] cost nothing.", "The fare is {price}, which you pay [on board|at the "
            "gangway|beforehand], and [a surfboard|a bicycle|a trailer] is {price.3} extra.",
            "Cars need a reservation; [foot passengers|walkers and riders] [do not|simply come and pay {price}]."),
        "times": ("The first sailing is at {first}, the last at {last}; [in between|between those] {S} leaves every "
            "{every}.", "{S} leaves {A} at {first} on weekdays and [an hour later|not at all] on Sundays.",
            "Those who miss the boat at {last} [sleep in {A}|have a long night before them], for there is no later "
            "one."),
    },
    "train": {
        "speed": ("The [journey|trip] of {km} kilometres takes {minutes} minutes, with {stops} stops [on the way|, "
            "one of them in {C}].", "[Going uphill|On the steep part behind {C}] {S} is no faster than a "
            "[cyclist|good horse], but nobody [minds|gets out].", "{S} needs {minutes} minutes, [three fewer than|a "
            "third less than] [ten years ago|before the bridge was mended]."),
        "size": ("{S} has {seats} seats and [hooks for {few} bicycles|a rack for skis|room for two pushchairs by the "
            "middle door].", "On market days all {seats} seats are taken, [and crates of hens stand in the "
            "passage|and people stand close together].", "There is one [compartment|corner] for people who [work|want "
            "quiet], and [the rest is for talkers|everyone knows it]."),
        "fare": ("A ticket [costs|is] {price}, [a weekly one|a ticket for the whole week] {price.2}; [the driver "
            "gives change|please have coins ready].", "Tickets are sold [by the driver|at the kiosk|from a machine "
            "that takes no notes] and [must be stamped|are valid for {few} hours].", "Dogs travel at half fare; "
            "[rabbits|snakes|cats] in a [closed basket|box with holes] do not need a ticket."),
        "times": ("The first one [leaves|departs] at {first} and the last at {last}; on weekdays there is one every "
            "{every}.", "{S} leaves {A} at {first}[, not a second sooner|, as soon as the school bus has come "
            "in|].", "Between {first} and {last} {S} goes at intervals of {every}, [on Sundays half as "
            "often|and nobody needs a timetable]."),
        "love": ("The seats on the [left|right] are the popular ones, because [you see the dunes|the heater is under "
            "them|the sun comes in there].", "Regular passengers [greet each other|have their own places|save each "
            "other seats] and [notice|ask] when somebody is missing.", "Behind {C} the line runs [along the "
            "river|through a wood|between two lakes], and [talkative people fall silent|phones come out].",
            "Some passengers get on only for [the view|the trip] and go [straight|right] back again."),
        "wrong": ("The brakes squeak in [wet weather|the morning]; [that is normal|it is not dangerous, only loud].",
            "Delays are [rare and short|announced at once]; [most of them|nearly all] are caused by [sheep|fog|late "
            "connections at {C}].", "When it snows, {S} [stops|waits] at {C} until [the plough has been|somebody has "
            "cleared the snow], and the driver [makes tea|reads aloud].", "The back door [sticks|must be pushed "
            "hard], so [please get out at the front|wait for the driver].", "A parcel that is left behind is [kept in "
            "the locker at {A}|handed in at {B}] and [given back|returned] to whoever can describe it."),
        "past": ("In {Y.2} the line was to be closed, but [the whole of {B}|{few} hundred people] [signed a "
            "letter|marched through the rain], and it stayed.", "[Until|Up to] {Y.2} {S} also carried {past_load}[, "
            "year after year|], and old people still [remember that|talk about it].",
            "The {F} paint was [chosen by a vote|the "
            "cheapest], and since {Y.2} nobody has [dared|been allowed] to change it."),
    },
    "inn": {
        "rooms": ("There are {rooms} rooms with {beds} beds in all; [{few} of them look out on|the dearer ones have a "
            "view of] the [harbour|hills|garden].", "{singles} of the {rooms} rooms are singles, [and they are gone "
            "first|small, but with a proper desk].", "The rooms have [no numbers|names instead of numbers]: [Pear, "
            "Plum and Cherry are upstairs|the largest one is called Whale]."),
        "price": ("A night costs {price.2}, breakfast included; [a pet|a cot|parking] is {price.3} more.",
            "A bed [in the large room|under the roof] is {price}, a room of one's own {price.2}.", "In winter rooms "
            "are cheaper, from {price}, and the fires are lit at [four|three|noon]."),
        "food": ("Breakfast is from {open} to {mid}, [and whoever comes later gets|but late sleepers get] [bread "
            "and|only] coffee.", "In the evening there is [one dish|a choice of two dishes], [usually|mostly] "
            "[herring|soup|pie], and [it is never dull|second helpings are free].", "The kitchen [bakes its own "
            "bread|buys eggs from next door|uses what the garden gives], and [guests taste that|nothing is thrown "
            "away]."),
        "rules": ("[Boots stay|Wet rucksacks are left] in the hall; [slippers|dry towels] lie on the shelf beside the "
            "door.", "The front door is locked at {late}; [later guests|night owls] [ring twice|take a key with "
            "them].", "Smoking is allowed [only|] in the yard, [pipes included|and the bucket is for the cigarette "
            "ends].", "Guests must leave their rooms by {mid}, [though luggage may stay|but nobody is chased out]."),
        "love": ("Most guests [come back|stay longer than planned] for the [garden|stove|library|quiet], [not|rather "
            "than] for the beds.", "In the hall [hangs|there is] [an old map which guests like to study|an old "
            "barometer which guests like to tap|a clock that is ten minutes fast].", "On Saturdays the {role} [lights "
            "a fire in the "
            "yard|tells ghost stories|plays the cello], and even the shyest guests [sit down|join in]."),
        "wrong": ("The hot water lasts for {few} baths, [so it pays to be early|then it takes an hour to come back].",
            "The third stair [creaks|is loose], [and regular guests step over it|which everybody learns the first "
            "night].", "When it rains [hard|from the west], there is a bucket [in the passage|on the top floor]; the "
            "roof [will be mended|is on the list].", "Once a year somebody books [the wrong|another] week, and [a bed "
            "is put up in the library|neighbours help out]."),
        "past": ("[Long ago|Before the first guests came,] the house was a [school|customs house|mill|bakery], [and "
            "old photographs in the hall "
            "show it|and in the cellar you can still see it].", "In {Y.2} half of it burned down, but [the stairs|the "
            "old oak tables] "
            "[were saved|survived].", "A [painter|poet|general] is said to have [stayed|lived] here for {few} years "
            "without [paying|complaining]."),
    },
    "harbour": {
        "size": ("The [long|outer] pier measures {metres} metres, the [short|inner] one not even half of that.",
            "The water is {few} metres deep at the entrance, [so larger ships anchor outside|even at low tide].",
            "Of the {berths} berths, {few} are kept for visitors, [who pay {price} a night|first come, first "
            "served]."),
        "light": ("At the end of the pier [stands|there is] a {F} light that can be seen for {km} kilometres.",
            "When there is fog, a bell rings [at intervals of {few} seconds|{few} times a minute], [and the dogs of "
            "{A} howl|all night if need be]."),
        "office": ("The office is open from {open} to {close}; [at other times|outside these hours] [knock at the "
            "yellow door|ring the number on the door].", "Captains sign the book [in the office|before they go "
            "ashore], and [fees|berths] are paid [in cash|in advance].", "On the wall of the office hang [the "
            "forecast, the tide table and a calendar with cats|{few} lifejackets for visitors]."),
        "rules": ("Nobody may [fish|swim|tie up] [between the two piers|where the ferry lands], [not even after "
            "midnight|with no exception].", "Crates and nets are [stacked|left] along the wall, so that the "
            "[posts|steps|gangway] stay free.", "Petrol is sold until {close}; [smoking|lighting a cigarette] near "
            "the pump [is forbidden|costs you a fine of {price.2}].", "Rubbish goes into the {F} bins, bottles into "
            "the [crate beside them|other ones], and nothing goes overboard."),
        "love": ("Visitors [sit|like to sit] on the [warm stones|old crates] with a bag of prawns and watch the "
            "[boats come in|gulls steal from each other].", "In the evening, when the [boats are in|wind drops], half "
            "of {A} [walks|strolls] to the end of the pier and back.", "The best place is [the bench by the crane|the "
            "steps below the office]: [out of the wind|from there one sees every boat that comes in]."),
        "wrong": ("With a [north|west] wind the swell [comes in|gets in], and the [small boats|outer berths] have to "
            "be cleared.", "[In {M.1}|Every spring] sand [blocks|fills] the entrance, and the dredger [from {B}|] "
            "[works|is busy] for a fortnight.", "The third post from the left is [rotten|loose]; [do not tie anything "
            "to it|it has been marked with {F} paint]."),
        "past": ("In {Y.2} a storm [broke|took away] {few} metres of the pier, [which were never replaced|and "
            "fishermen rebuilt it in one winter].", "Once {few} hundred barrels of herring were [landed|salted] here "
            "in a week; now it is a few crates.", "The crane dates from {Y}, [was last used "
            "in {Y.2}|has been silent since {Y.2}] and [is loved by photographers|will not be sold]."),
    },
    "land": {
        "way": ("~A bus [comes|goes there] from {A} {times} a day; [the trip takes {minutes} minutes|the last one goes "
            "back at {last}].", "~You reach {N.him} from {A} by a narrow road in {minutes} minutes, [if nothing comes "
            "the other way|longer behind a tractor]."
, "=The boat from {A} needs {minutes} minutes[, weather permitting| and lands beside the church|].", "=A boat comes "
"from {A} {times} a day; the last one goes back at {last}."),
        "shop": ("The shop opens at {open} and [sells|has] everything [from nails to cheese|that a person needs, "
            "except hats].", "There is [no bank and no petrol; both can be found in {A}|one bar, which is also the "
            "post office; for the rest people go to {A}|no dentist; people with toothache go to {A}|one cash machine, "
            "which is empty on {day}s].", "Bread comes from {A} at {open}, [and by {mid} it is gone|so nobody gets "
            "up any sooner]."),
        "school": ("The school has [one class|two classes] and {children} children, [who eat at one long table|most of "
            "whom "
            "walk there].", "The schoolteacher is also the [librarian|organist|mayor], and [sometimes mixes these "
            "up|nobody thinks that odd]."),
        "land": ("The highest point is {height} metres, [high enough for a view of {B}|which the locals call the "
            "mountain].", "The west is [steep and bare|all dunes]; in the east there are [fields|orchards|reeds and "
            "two lakes].", "The shortest walk [across the hills|along the fields] takes {few} hours, the nicest one [a "
            "whole "
            "day|twice as long]."),
        "life": ("People here [breed|keep] [sheep|horses|hens and guinea pigs], [grow|sell] potatoes and let rooms to "
            "[walkers|families].", "[Hardly anyone|Nobody] locks their door, [apart from|with the exception of] the "
            "schoolteacher, who comes from {A}.", "[Every|Each] {M.1} there is a feast with [fireworks|a brass band|a "
            "boat race], and [whoever has moved away comes home|nobody works the day after].", "On {day}s two choirs "
            "practise, [one in the church, the other in the bar|and they do not greet each other]."),
        "wrong": ("~In winter the [road|path] is often [blocked|under water], so every house [has|keeps] food for "
            "{few} weeks.", "The wind [blows|comes] from the west on [two days out of three|most days], and [washing "
            "is tied twice|hats are rarely worn].", "Since {Y.2} there has been no doctor; [a|the district] nurse "
            "comes [on {day}s|every second week].", "Rumours spread [faster than the post|within an hour], and most "
            "of them are [true|about somebody's cousin]."),
        "past": ("[Once|A hundred years ago] there were three times as many houses; [the stones|their walls] can be "
            "seen [among the trees|in the grass].", "In {Y.3} electricity [came|was brought] here, {few} years later "
            "than [to|in] {A}, [and the old people were not sure about it|].", "The church was [built|paid for] by "
            "{maker} in {Y}; [its roof|the bell] is more recent."),
    },
    "way": {
        "length": ("On foot it takes {walk} minutes, by car [a quarter of that|much less], and by bicycle [it depends "
            "on the wind|something in between].", "{S} is {few} metres wide, so [two lorries cannot pass|a cart fits, "
            "a bus does not].", "[Behind the last farm|At an old oak|Beyond the bridge] {S} divides, and the "
            "[left|right] branch goes on to {C}."),
        "price": ("Cars pay {price}, trucks {price.2}; [walkers and riders|bicycles and prams] go free.",
            "[Until {Y.2}|In the old days] one had to pay a toll [at {C}|at the white hut], [a coin for each "
            "wheel|for people as well as for geese]."),
        "care": ("The {role} has looked after {N.him} since {HY}, [mostly alone|with one helper|for little money].",
            "Each spring the [holes|cracks] are filled, [starting from {A}|the worst ones first], and each winter "
            "makes new ones.", "The iron posts were [painted|put up] in {Y.2} [so that nobody goes astray in "
            "fog|after a cart had gone over the edge]."),
        "love": ("Halfway there is a bench [with a view|that somebody gave in memory of a dog], [where most people "
            "rest|and few walk past it].", "When the [hedges bloom|cherries are ripe], people come [only to "
            "walk here|from far away, with baskets].", "Early risers [see deer|have it to themselves], [late ones|the "
            "others] [meet|will meet] [trippers|a line of cars]."),
        "wrong": ("The part [behind|near] {C} is steep, and [brakes smoke|lorries go down it in first gear|cyclists "
            "get off].", "After heavy rain {S} is [closed|blocked by stones], and drivers are sent [round by "
            "{C}|back]; [that costs|it means] {few} more kilometres.", "There is [no light|no shelter|nothing to "
            "drink] [anywhere|until {C}], so bring [a torch|a coat|a bottle]."),
        "past": ("The work was [planned|meant to last] for one year and took {few}, [because money ran out twice|as "
            "nobody had counted the brooks].", "Old people [say|still tell how] that the first cart was driven across "
            "by [the mayor's wife|a baker, with a cake for everybody].", "In {Y.2} {S} was [widened|straightened|laid "
            "with asphalt], [which some regret|and since then the trip has been quicker by {few} minutes]."),
    },
    "shop": {
        "size": ("There are {few} rooms, [the last of which|the largest of which] is [full of crates|hardly ever "
            "opened].", "Inside there is [space|room] for {children} people, [more only if they hold their breath|if "
            "no one brings a pushchair]."),
        "times": ("{S} opens at {open}; [the regulars|early customers] [wait|stand] outside from {early} [on|] and "
            "discuss the weather.", "On {day}s it stays closed, [which strangers find out too late|and then the {role} "
            "goes fishing].", "The lights go out at {close}, [but whoever is inside may finish|and latecomers can "
            "knock as long as they like]."),
        "wares": ("{S} [has|offers] {goods.1}, {goods.2} and, in the back, {goods.3}.", "For {price} you get "
            "{goods.1}; {goods.2} [are|will be] dearer, around {price.2}.", "Most people come for {goods.1}, [but go "
            "home with|and leave with] {goods.2}.", "What is [not sold|left over] by {close} is [given|taken] to the "
            "[school|hospital|hens], apart from {goods.1}."),
        "love": ("People like the [bell over the door|smell of wood and oil|stove, which they are allowed to sit by].",
            "Nobody is [hurried|sent away], not even those who [only want to look|pay with a bag of small coins].",
            "You may [bring things back|return goods] within {few} days, [no questions asked|as long as they are dry "
            "and clean]."),
        "wrong": ("The till [jams|sticks] [when it is damp|at noon], so sums are done on paper, [and twice|with great "
            "care].", "In the afternoon it gets [crowded|noisy]; [come before {mid}|whoever wants advice had better "
            "come early].", "Parking is difficult: there are {few} spaces, and [the baker's van|a very old truck] "
            "[takes|blocks] the best one."),
        "past": ("In {Y.2} {S} moved [across the street|into the old fire station], and [customers carried the "
            "shelves|it took {few} days].", "The house used to be a [stable; the iron rings are still in the wall|post "
            "office, and some people still post letters through the door|dairy; the tiles are still there]."),
    },
}  # fmt: skip

FACTS = {
    "ship": ("Built: {Y}", "Port: {A}", "Seats: {seats}", "Cars: {cars}", "Funnel: {F}",
        "Knots: {knots}", "Crossing: {minutes} minutes", "Length: {metres} metres", "{H.role}: {H.name}",
        "Single: {price}"),
    "train": ("From: {A}", "To: {B}", "Seats: {seats}", "Stops: {stops}", "Distance: {km} km",
        "Time: {minutes} minutes", "First: {first}", "Last: {last}", "Colour: {F}", "Fare: {price}",
        "{H.role}: {H.name}"),
    "inn": ("Rooms: {rooms}", "Beds: {beds}", "Breakfast: {open} to {mid}", "Price: from {price}", "Opened: {Y}",
        "Doors close: {late}", "{H.role}: {H.name}", "Village: {A}"),
    "harbour": ("Berths: {berths}", "Pier: {metres} metres", "Office: {open} to {close}", "Light: {F}", "Built: {Y}",
        "Visitors: {price} a night", "{H.role}: {H.name}"),
    "land": ("Inhabitants: {people}", "Highest point: {height} metres", "Children at school: {children}",
        "~Buses: {times} a day", "Distance from {A}: {km} km", "~Last bus: {last}", "=Last boat: {last}", "=Boats: "
        "{times} a day", "{H.role}: {H.name}"),
    "way": ("Length: {km} km", "From: {A}", "To: {B}", "Opened: {Y}", "On foot: {walk} minutes", "{H.role}: {H.name}"),
    "shop": ("Open: {open} to {close}", "Closed: {day}", "Since: {Y}", "Town: {A}", "{H.role}: {H.name}",
        "Rooms: {few}"),
}  # fmt: skip

GOODS = ("brown eggs", "second-hand books", "nails of every length", "ropes and strings", "smoked herrings",
    "pots and pans", "felt hats", "clay pipes", "seed potatoes", "ginger biscuits", "wool socks", "old postcards",
    "lamps and batteries", "wicker baskets", "cheap violins", "warm rolls", "bicycle tyres", "straw hats",
    "fresh prawns", "garden tools", "wooden blocks and dolls", "cough sweets", "umbrellas", "brushes")  # fmt: skip

WORDS = {
    "past_job": ("a baker", "a schoolteacher", "a cook", "a postman", "a nurse", "a piano tuner", "a lorry driver",
        "a fisherman", "a clerk", "a gardener", "a diver", "a shepherd", "a clockmaker", "a tailor", "a journalist",
        "a joiner", "a hairdresser",
        "a chemist", "a waiter", "a soldier", "a librarian", "a bricklayer", "a taxi driver", "a trumpet player"),
    "like": ("strong tea", "fog", "chess", "old maps", "rye bread", "long letters", "brass music", "cold mornings",
        "pears", "fishing", "crossword puzzles", "silence", "dogs", "herrings"),
    "dislike": ("rumours", "loud phones", "long speeches", "wet matches", "cigarette smoke", "unpaid bills",
        "whistling indoors", "excuses", "plastic flowers", "late guests"),
    "pet": ("blind dog", "fat cat", "parrot", "tame crow", "goat", "tortoise", "lame duck", "dachshund"),
    "relative": ("sister", "brother", "mother", "father", "aunt", "uncle", "cousin", "nephew", "niece"),
    "heir": ("daughter", "son", "niece", "nephew"),
    "saying": ("slowly is also a speed", "what is written down cannot get lost", "a dry rope is a good rope",
        "first the people, then the parcels", "a smile costs nothing", "bad weather talks, good weather works",
        "whoever asks twice errs once", "count again", "late is better than broken", "nothing is urgent at low tide"),
    "past_load": ("milk", "coal", "the post", "sugar beet", "crates of herrings", "flour for the bakers"),
    "few": ("two", "three", "four", "five", "six"),
    "mins": ("five", "six", "ten", "12", "15"),
    "goods": GOODS,
}  # fmt: skip
