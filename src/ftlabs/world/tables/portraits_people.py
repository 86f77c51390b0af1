"""The people of the portraits: what they do at work, when and how, and what is told about them."""

# What somebody does there: "when: base form of the verb and the rest = purpose", the purpose only where there is one.
# When: "d" day by day, "m" in the morning, "e" in the evening, "r" now and then, "o" with people, as it comes.
JOBS = {
    "vehicle": ("d: wipe the [seats|windows|tables] = so that nobody sits in crumbs",
        "o: count the [passengers|children|rucksacks]", "d: sweep the [stairs|floor] = before anybody slips",
        "m: check the brakes", "m: test the [brakes|horn|doors|lights] = in case of an accident",
        "o: help [elderly people|parents with pushchairs] to get off", "o: announce the next stop [slowly and "
        "clearly|into a microphone]", "o: wait for [latecomers|breathless children|the post]",
        "o: tell [strangers|visitors] where to change", "o: carry [heavy suitcases|crates|sacks of mail] to the door = "
        "to save time", "e: empty the bins = because wasps love them", "e: write down the [delays|number of "
        "passengers] = for the office", "e: look under the seats for [hats|lost gloves|forgotten umbrellas]",
        "m: fill up with [water|fuel]", "e: put lost property in the locker", "d: lock the [back|middle] door",
        "o: warn [riders|people with long legs] of the low step", "r: polish the [handrails|lamps]",
        "r: oil the hinges"),
    "ship": ("d: coil the ropes", "r: count the lifejackets = and the straps as well",
        "d: scrub the [deck|stairs|gangway] = so that nobody slips", "o: tie down the [motorcycles|crates|trailers] = "
        "in case it gets rough", "o: show drivers where to park = so that no space is wasted",
        "o: ask passengers to keep away from the ramp", "m: read out the forecast",
        "r: polish the [bell|brass rail]", "d: look into the engine room",
        "o: help [families|riders with bicycles] ashore", "o: hand out [blankets|ginger tea]",
        "d: walk once around the [upper|lower] deck", "o: greet [regular passengers|children] by name",
        "m: measure the [fuel|water] in the tanks", "e: fasten the [chain at the gangway|shutters of the bar]",
        "o: take surfboards to the rack", "e: write the wind and the time in the log = even if nothing has happened",
        "r: grease the winch", "r: paint over the rust"),
    "inn": ("m: air the [rooms|blankets|mattresses]", "m: change the sheets = even if they look clean",
        "m: light the stove = so that the hall is warm by noon", "m: bake [bread|a plum cake|two trays of biscuits]",
        "d: lay the tables", "e: count the [keys|towels|spoons] = because some travel in suitcases",
        "d: feed the hens", "m: write the [menu|weather] on the board by the door", "o: hang wet coats over the bath",
        "o: show new guests [their rooms|the fire exit|the way to the kitchen]", "o: ask [guests|families] what they "
        "would like for supper", "o: wake [walkers|early travellers]", "r: polish the "
        "[mirrors|door handles]", "r: chop wood", "d: answer letters", "m: cut flowers for the tables",
        "e: put hot-water bottles in the beds = as the walls are thick and cold", "r: beat the carpets"),
    "harbour": ("d: check the ropes of empty boats", "d: test the light = before somebody needs it",
        "o: write down the names of [new boats|all departing boats]", "m: put up the forecast = where every captain "
        "can "
        "see it", "e: collect the fees", "d: fish [bottles|bags|planks] out of the water",
        "o: direct [visitors|yachts] to a free berth", "d: rinse the steps = so that no weed grows on them",
        "d: count the crates", "m: feed a lame gull", "r: oil the [crane|chains|winch]",
        "d: listen to the radio = in case a boat is in trouble", "r: measure the depth at the entrance",
        "o: help [strangers|beginners] to tie up", "r: repair [nets|the fenders|a rail] = since new ones are dear",
        "e: hang lamps along the pier"),
    "land": ("r: repair the [fences|walls] = before the sheep find the holes", "r: clear the [ditches|path] = so that "
        "the water can run off", "m: fetch the mail bags", "m: ring the bell", "d: count the sheep",
        "r: read the water meters", "r: mow the grass round the church", "o: take soup to [old neighbours|the sick]",
        "d: water [the beans|the young trees|the flowers by the church]", "m: sort the letters",
        "o: drive the [children to school|doctor from house to house]", "o: show [walkers|visitors] the way",
        "r: mend broken gates", "r: cut reed = for roofs that leak", "r: pump out the cellars",
        "r: paint the benches = since salt and sun wear them out", "e: light the lamp at the crossroads"),
    "way": ("r: fill [holes|cracks] with gravel", "r: cut back the [hedges|branches] = so that riders do not lose "
        "their hats", "d: clear away [leaves|fallen stones]", "r: paint the [posts|rail] = so that they can be seen "
        "in fog", "r: open the drains = before the water stands ankle-deep", "r: count the [cars|walkers] = because "
        "the district wants figures", "o: help stranded [cyclists|drivers]", "d: empty the bins",
        "r: wash the signs", "r: tighten the screws of the rail", "o: tell [walkers|strangers] [about the "
        "weather|which turning to take]", "r: measure how far the [slope|edge] has moved", "d: pick up [bottles|cans] "
        "from the verge", "m: drive from one end to the other"),
    "shop": ("r: sharpen the knives", "d: sweep the floor", "d: weigh [nails|flour|apples]",
        "d: stack crates at the back door", "m: write the prices on small cards = so that nobody has to ask",
        "m: open the shutters", "m: unpack [bottles|boxes|the new goods]", "e: add up the [figures|bills] = twice, to "
        "be on the safe side", "r: order [paper bags|paint|string] = before the last of it is used up",
        "o: explain to [beginners|children] how things are used", "r: mend [chairs|clocks|bicycles] for neighbours",
        "r: dust the top shelf", "o: put aside [biscuits|the last newspaper] for [regular customers|old ladies]", "o: "
        "wrap "
        "[presents|parcels]", "o: make coffee for [waiting customers|chilly customers]", "o: return lost gloves to "
        "their owners",
        "r: clean the window = because the street is dusty"),
}  # fmt: skip

TIMES = {
    "d": ("every day", "several times a day", "every other day", "day after day", "summer and winter",
        "after a short break", "on {day}s above all", "as soon as there is time", "twice a day"),
    "m": ("every morning", "at {early}", "first thing in the morning", "before anything else", "every {day} morning",
        "as soon as it is light", "before breakfast"),
    "e": ("every evening", "last thing in the evening", "when everybody has gone", "before going home",
        "every {day} evening", "at the end of the day"),
    "r": ("once a month", "every second {day}", "in {M.1}", "when nobody else is about", "on quiet days",
        "in {M.1} and again in {M.2}", "every few weeks", "whenever there is time", "at least four times a year"),
    "o": ("day after day", "whenever it is needed", "at weekends above all", "on busy days", "almost every day",
        "summer and winter", "even on Sundays", "several times a week"),
}  # fmt: skip
HANDS_ON = ("without being asked", "with great care", "all alone", "with the radio on", "in no hurry at all",
    "better than anyone else", "in an old jacket", "with sleeves rolled up", "whistling", "and nobody has ever "
    "complained",
    "without a word of complaint", "as carefully as on the first day")  # fmt: skip
FRIENDLY = ("without being asked", "with a good deal of patience", "in no hurry at all", "with a smile",
    "better than anyone else", "as if it were a pleasure", "in a calm voice", "even at the end of a long "
    "day")  # fmt: skip
# {does}, {do} and {doing} are one and the same task; {does.2} and {do.2} another.
WORK = ("{when} {who} {does}{why}.", "{who} {does} {when}{why}.", "{who} {does}, {manner}.",
    "it is {who} who {does}, {manner}.", "{who} never forgets to {do} {when}.", "somebody has to {do}{why}; "
    "{when} [it is|this falls to] {who}.", "{when} whoever is free [helps|lends a hand] to {do}.",
    "{who} likes to {do} and does not mind having to {do.2}.", "to {do} is {boss.s} job, to {do.2} anybody's.",
    "{when}, {who} {does}; {other} {does.2}{why.2}.", "either {boss} {does}, or it is not done.",
    "it [seldom|hardly ever] takes more than {mins} minutes to {do}[, says {who}|]; [all the same|still], it has to "
    "be done.", "{doing} is [harder|easier] than it [looks|sounds], [says|thinks] {who}.",
    "nobody has to remind {who} to {do}{why}.", "if {who} is ill, somebody else comes to {do}.",
    "new colleagues learn to {do} in their first week and to {do.2} in their second.",
    "who {does} here? {who}, {when}.", "nobody but {boss} {does} here.",
    "[visitors sometimes offer to help|a small dog likes to watch] when {who} {does}.",
    "{who} {does}; {other} {does.2} and, [if there is time|on some days], {does.3}.",
    "there is a list on the wall: {do}, {do.2}, {do.3}.", "not only does {who} {do}, {who.he} also [has|likes] to "
    "{do.2}.", "since {HY} it has been the rule to {do}{why}.", "whatever else there is to do, {who} finds the "
    "time to {do}.", "{who} [enjoys|never tires of|is a little tired of] {doing}.", "two people share the work: {who} "
    "{does}, and {other} {does.2}.", "ask what {who} does, and the answer is long: {do}, {do.2}, {do.3}.",
    "{other} learned from {boss} how best to {do}.", "[last week|on {day}] {boss} asked {other} to {do}.",
)  # fmt: skip
# Who else works there.
OTHERS = {
    "vehicle": ("a colleague", "the inspector", "a trainee", "the cleaner"), "ship": ("the boatswain", "a deckhand",
    "the youngest sailor", "the second mate"), "inn": ("the maid", "the kitchen boy", "a young helper", "the porter"),
    "harbour": ("the night watchman", "a young helper", "the oldest helper", "the deputy"), "land": ("a neighbour",
    "the oldest inhabitant", "a volunteer", "the sexton"), "way": ("the foreman", "a colleague", "a young worker"),
    "shop": ("the apprentice", "the assistant", "the oldest helper", "a colleague"),
}  # fmt: skip
MEET = ("{H.name}, the {role}, [comes from|was born in|grew up in] {C} and [started|began] "
    "in {HY}.", "Since {HY} the {role} has been {H.name}[, whom everybody trusts|].",
    "The {role} is {H.name}, [a quiet person with a loud laugh|who used to be {past_job}|the fourth in the family].",
    "{H.name} is [the {role} and lives nearby|{role} and letter writer in one|not the first {role} here, but the "
    "best].", "In {HY} {H.name} became {role}, [at the age of {age}|after {few} others had refused|after {few} years "
    "of training].", "You will know the {role}, {H.name}, by {H.his} [loud voice|hat|red scarf].", "There has been a "
    "new {role} since {HY}: {H.name} from {C}.")  # fmt: skip
PEOPLE = {
    "before": ("[Earlier|Before that] {W} [was|worked as] {past_job}[, first in {C}, then abroad|].",
        "{W} used to be {past_job}[, was unemployed for a winter|, lost that job|, tired of it|] and [came here "
        "because of an advertisement|applied here on the advice of a friend|heard by chance that somebody was wanted "
        "here].",
        "{W} had meant to stay for one summer[; that was many summers ago|]."),
    "likes": ("{W} likes {like.1} and {like.2}, but not {dislike}.", "There is nothing {W} likes better than "
        "{like.1}[, unless it is {like.2}|].", "Ask {H.him} about {like}, and you will [be late for supper|hear a "
        "great deal]; ask about {dislike}, and {H.he} sighs.", "What {W} cannot bear is {dislike}."),
    "family": ("{W} has {few} children, [all of whom can swim|none of whom wants the job], and a {pet}.",
        "{H.his} {relative} [works|lives] [next door|abroad|in {A}|two streets away] and [comes to supper on "
        "Sundays|writes long letters|rings up every {day}].", "{W} lives with {H.his} {relative} and a {pet} [above "
        "the office|in a house full of clocks|on "
        "the {A} road]."),
    "habit": ("{W} [drinks|needs] {few} cups of tea before {mid} and [none|nothing] after that.",
        "{W} starts at {early} and [hardly ever|rarely] sits down before noon.", "Before any serious decision {W} "
        "[looks out of the window|cleans {H.his} glasses|eats an apple].", "{W} [sings|hums|whistles] while working, "
        "[always the same song|and nobody minds].",
        "{W} rests for {mins} minutes after lunch and [must not be woken|reads the newspaper].", "{W} [cycles|walks] "
        "to work "
        "in [all weathers|rubber boots|under ten minutes].", "{W} writes everything down in a {colour} "
        "[notebook|diary|exercise book], [even jokes|the weather as well as the debts|and shows it to nobody].", "When "
        "{H.he} "
        "is angry, {W} [speaks more "
        "softly|counts to ten in three languages|goes out and looks at the sky]."),
    "says": ("\"{saying},\" {H.he} [often says|tells beginners|likes to say].", "[People quote {H.his} rule|On the "
        "door {H.he} has written]: \"{saying}.\""),
    "skill": ("{W} can [tell from the clouds whether it will rain|whistle with two fingers|mend almost anything with "
        "wire|remember every face].", "Nobody [else|] [adds up figures|ties knots|peels potatoes|folds maps] as fast "
        "as {W}.", "{W} speaks {few} languages, [one of them to the {pet}|none of them before breakfast]."),
    "plan": ("{W} would like to [retire in {C}|buy a tandem|learn the cello|see the desert|write a cookery book|keep "
        "bees|build a canoe|sail round the world|learn to paint], but not yet.",
        "In a few years {W} means to hand over to {H.his} {heir.1}, [if the {heir.1} agrees|who does not know it "
        "yet]."),
    "story": ("Once {W} [swam after a hat|drove through the night with a sick child|lent a stranger {H.his} own "
        "boots], and [the thank-you letter hangs framed|nobody has forgotten it].",
        "In {Y.4} {W} [was given a medal; it lies in a tin with buttons|was in the newspaper, with a photograph and "
        "the wrong name|broke a leg on the stairs and was back at work after {few} weeks|won a pig in a lottery and "
        "gave it away|found a purse with {seats} {coin} in it and took it to the police].", "[Years ago|In {Y.4}] a "
        "[film|radio play|song] was made about {H.him}, [and the jokes have never stopped|and few people know it]."),
}  # fmt: skip
POSTS = ("{N} has [a few characters|a person worth meeting].", "On {day} we [had a look at|visited] {N}.",
    "Every {kind} has its faces, and {N} is no exception.", "We asked [readers|our readers] whom we should write "
    "about, "
    "and many named somebody from {N}.", "[Today|This time] we [meet|talk to] somebody who knows {N} better than "
    "anyone.")  # fmt: skip
# Not for villages, which nobody runs.
RUN_POSTS = (*POSTS, "[Without|If it were not for] one person {N} would [not be what it is|hardly work].",
    "Who keeps {N} going? [Let us introduce somebody.|]", "This page is about the person behind {N}.",
    "Many people know {N}; few know who is behind it.")  # fmt: skip
