"""The sentences of the explanations, by kind of record.

A frame that begins with "!" is a command or a question and cannot be put into somebody's mouth; one that begins with
">" refers back and never opens a text. The slots are the fields of the record (see the register).
"""

SECOND_VERBS = frozenset(
    "sew treat look put open guard cool cut freeze lose clean start break become remain stop turn cause learn "
    "rise begin run let point".split()
)
PLURAL_PRODUCTS = frozenset(("candles", "bricks", "baskets", "sails"))
COUNTABLE = frozenset(
    "a week/an hour/a dozen/a minute/a day/a century/a decade/a metre/a litre/a kilogram/a kilometre".split("/")
)
ORDINALS = tuple("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())
SEASON_WORK = {
    "winter": ("people heat their houses", "the days are short and the nights are long"),
    "spring": ("gardeners sow peas and lettuce", "many birds come back from the south"),
    "summer": ("the beaches fill with bathers", "the evenings stay light for a long time"),
    "autumn": ("apples and nuts are gathered", "the leaves change colour and fall"),
}

ANIMAL = (
    "{plural} [belong to|are counted among] the {kinds}, [just as {other_plural} are {other_kinds}|and "
    "they live on {food}].",
    "The animal that people call a {name} feeds on {food}.",
    "What {plural} eat is easily told: {food}.",
    "[Most|Nearly all] {plural} are at home in {home}, where they find {food}.",
    "Whoever wants to [draw|photograph|watch] {plural} [must be patient|should keep quiet|needs time].",
    "It is in {home} that one meets {plural} most often.",
    "The little one of a {name} goes by the name of {young}[, a word that few people know||, at least in books|]"
    ".",
    "What a {young} turns into, [as soon as it has grown up|after some time|in the end], is a {name}.",
    "When several {plural} [are seen|live|stay] together, [some books speak|one may speak] of a {crowd}.",
    "A {crowd} of {plural} consists of [a few|a dozen|many] animals that [keep close together|look for {food} side by "
    "side].",
    "!Do {plural} have enemies? [Of course they do, above all when they are young.|Hardly any animal has none.|Yes, "
    "and hunger is the worst of them.]",
    "!How do you tell a {name} from a {other_name}? [By what it eats|Look at the food]: {food} for the first, "
    "{other_food} for the second.",
    "Unlike {other_plural}, which live on {other_food}, {plural} prefer {food}.",
    ">They {habit}[; that is why people find them so interesting|, and nobody has to teach them|, as [every guide|any "
    "good book] will tell you|].",
    "{plural} {habit}, whereas {other_plural} {other_habit}.",
    "!Never disturb a {young}[; look at it from a distance|, even if it sits on your path|].",
    "When food grows scarce, {plural} [move on|go hungry|look for another place].",
    "Both {plural} and {other_plural} [need peace and quiet|were here before us], but only "
    "the former {habit}.",
    "[Not everybody knows|Children are often surprised to hear|One reads in many books] that {plural} {habit}.",
    "Not every {kind} can do what {plural} do: they {habit}.",
    "!Take away {food}, and there would soon be no {plural} in {home}.",
    "Although a {name} [may look tame|seems calm], it is a wild animal and should be [left alone|watched from a "
    "distance].",
)  # fmt: skip
PRODUCT = (
    "It is from {stuff} that {product} {is} made.",
    "{maker} make {product} out of {stuff}[, as they have done for hundreds of years|, mostly by hand|].",
    "What {maker} [turn|change] {stuff} into is {product}.",
    "{product} {is} used for {use}, and {stuff} [must|has to] be bought first.",
    "[Long ago|In former times], {product} {was} made by hand only; today machines do a good part of it.",
    "The way from {stuff} to {product} is [longer than one thinks|not hard to explain|a matter of patience].",
    "!Have you ever wondered where {product} {comes} from? [The answer is simple.|{maker} know.|It begins with "
    "{stuff}.]",
    "People who have never seen {product} being made [are often surprised|imagine it to be easier than it is].",
    "Nobody gets {product} from anything but {stuff}[, whatever the advertisement says|, at least not in the old way].",
    "If they run out of {stuff}, {maker} cannot go on.",
)  # fmt: skip
STEPS = (
    "First {step_a}; then {step_b}; after that {step_c}, and [finally|in the end] {step_d}.",
    "To begin with, {step_a}. [As soon as that is done,|Next|Then] {step_b}. [After that|Once this is finished,] "
    "{step_c}. "
    "At the very end {step_d}.",
    "There are four steps: {step_a}, {step_b}, {step_c}, and {step_d}.",
    "Before anything else, {step_a}. When this has happened, {step_b}, and after that {step_c}. What remains is that "
    "{step_d}.",
    "[The order matters:|It goes like this:] {step_a}, next {step_b}, afterwards {step_c}, until at last {step_d}.",
    "At first {step_a}; [later|when the time has come] {step_b}. Then {step_c}, and last of all {step_d}.",
)  # fmt: skip
AFTER_STEPS = (
    ">The result is good for {use}.",
    "!If you want {product} to last, {keep}.",
    "!{keep}, and {it} will [last longer|keep for a long time].",
    "By {keeping}, one avoids [waste|trouble].",
    "[If anything goes wrong|Should one step be forgotten], {maker} [begin again|can tell at once].",
    "Good {product} can be dear, but cheap goods are seldom a bargain.",
    ">It takes [patience|practice] rather than strength.",
    ">Because so much work goes into {them}, nothing should be thrown away.",
)  # fmt: skip
TRADE = (
    "A {trade} is somebody who {works} [for a living|day after day|for other people].",
    "One who {works} for a living is known as a {trade}.",
    "!What is a person called who {works}? A {trade}, of course.",
    "To {work}, a {trade} needs {tools}.",
    "It is the {trade} who {works}; the {other_trade}, on the other hand, {other_works}.",
    "People call in a {trade} because {why}.",
    "When {why}, it is good to know a {trade}.",
    "Since {why}, it is good to have a {trade} [not far away|among one's friends|in the family].",
    ">!The usual place for this kind of work: {where}.",
    "A {trade} at work has {tools} within reach.",
    "A good {trade} does not {never}.",
    ">The first thing a beginner learns is not to {never}.",
    "In {home}, {learner} learned for {years} years how to {work} [and was then called a {trade}|and still "
    "remembers every mistake].",
    "{learner} from {home} wanted to {other_work} at first but became a {trade} [instead|and never regretted it].",
    "The more often you {work}, the [easier it becomes|fewer mistakes you make].",
    "Anyone who enjoys {working} may make a good {trade}.",
    "Even on a bad day a {trade} has to {work}.",
    "!Could you do without a {trade} for a year? [Hardly, for|Probably not:] {why}.",
    "While the {other_trade} {other_works} with {other_tools}, the {trade} has {tools} at hand.",
    "!Do not mistake a {trade} for a {other_trade}: only the former {works}.",
)  # fmt: skip
COUNTRY = (
    "{country} lies in {lies}.",
    "{country} {shape}[, as every map shows|, which visitors notice at once|].",
    "Abroad, {country} is known [above all|chiefly] for {known}.",
    "A person who comes from {country} is called {citizen}.",
    "{citizen} who lives abroad [may|will sometimes] miss {known}.",
    "If you travel from {country} to {other_country}, you come to a land that is known for {other_known}.",
    "It is for {known} that many people [visit|love|remember] {country}.",
    "Not {other_country} but {country} is the place for {known}.",
    "{country} {shape}, while {other_country} {other_shape}.",
    "!Where does one find {country} on the globe? In {lies}.",
    "!Before you set off for {country}, [learn how to say thank you|check your passport|ask "
    "what the weather is like].",
    "What [surprises|pleases] visitors in {country} is [how friendly people are|how much there is to see|the food].",
    "[Some|A few] guests stay for two days; others [come back every year|never want to leave].",
)  # fmt: skip
CALENDAR = (
    "{month} is the {place_in} month of the year and has {days}.",
    "Once {before} is over, next comes {month}.",
    "{month} stands between {before} and {next}.",
    "What comes next when {month} has ended is {next}.",
    "{month} turns into {next} at midnight, [without a sound|and hardly anyone notices].",
    "In the north of the world {month} belongs to {season}; in the south it is the other way round.",
    "In {month}, [as a rule|in most years], {work}.",
    "!How long does {month} last? It has {days}.",
    "Whoever was born in {month} is a little older than a classmate born in {next} of the same year.",
    "People who book [a cabin|a holiday flat] for {next} had better do so before {month} ends.",
    "A calendar shows {month} on one page, and to reach {next} you turn it over.",
    "Whoever is paid by the month gets the wages for {month} [at the end of it|in the last week of it].",
    "A season ticket for {month} is valid from the first of the month to the {last}.",
    "!Count the weeks in {month}: there are about four.",
)  # fmt: skip
WORD = (
    "The word {word} consists of two shorter ones, {half} and {rest}.",
    "!Put {half} before {rest}, and you get {word}, which means {meaning}.",
    "What people call \"{word}\" is {meaning}.",
    "!What does \"{word}\" mean? It stands for {meaning}.",
    "\"{word}\" is written as one word, without a gap, and has {letters} letters.",
    "\"{word}\" begins with {initial} and ends with {last}.",
    "\"{other}\" is put together in the same manner as \"{word}\": first {other_half}, then {other_rest}.",
    "The difference between {word} and {other} is clear: the one means {meaning}, the other {other_meaning}.",
    "Anyone who knows {half} and {rest} can guess the meaning[, at least roughly|]: {meaning}.",
    "Not all long words are difficult; \"{word}\" is easy once you take it apart.",
    "A child who hears \"{word}\" for the first time may ask about it, and the answer is short: {meaning}.",
    "[In a dictionary|In the index] \"{word}\" stands under {initial}, [whereas|while] {rest} has its own entry.",
)  # fmt: skip
# One of each for a pair: what the words have to do with each other, what they go with, and what else may be said.
CONTRARY = (
    "\"{one}\" is the contrary of \"{other}\".",
    "Whatever is {one} is anything but {other}.",
    "!To turn \"{one}\" round, say \"{other}\".",
    "!What is the contrary of \"{one}\"? It is \"{other}\".",
    "\"{one}\" and \"{other}\" [make a pair|belong together|are a pair of contraries].",
    "The word that one needs for the contrary of \"{one}\" is \"{other}\".",
)  # fmt: skip
LIKENESS = (
    "When one says {one}, one thinks of {like}; {unlike} makes one think of {other}.",
    "{like} may be called {one}, but nobody calls {unlike} so.",
    "!Is {unlike} {one}? Not at all: {other} is the proper word.",
    "If something is as {one} as {like}, it is far from being {other}.",
    "One learns the two words best as a pair: {one} like {like}, {other} like {unlike}.",
    "{unlike} is not {one} but {other}; {like} is {one}.",
    "{like} is {one}, {unlike} is {other}.",
    "As an example of what is {one} one may take {like}, and for {other}, {unlike}.",
)  # fmt: skip
BETWEEN = (
    "Between {one} and {other} there is [a middle|room for much else].",
    "Where one person says {other}, another may say {one}; it depends on what one compares.",
    "Most things lie somewhere between {one} and {other}.",
    "A thing can be {one} today and {other} [tomorrow|later|next year].",
)  # fmt: skip
# The number once, and then something that goes on from it.
AMOUNT = (
    "{whole} consists of {number} {part}[; {remark}|].",
    "Taken together, {number} {part} make up {whole}.",
    "There are {number} {part} in {whole}[; {remark}|].",
    "!How many {part} are there in {whole}? The answer is {number}.",
    "What has {number} {part} is called {whole}.",
    "!If you have forgotten how many {part} belong to {whole}, remember the figure {number}.",
    "{whole} has {number} {part}, and {remark}.",
    "It takes {number} {part} to make {whole}.",
)  # fmt: skip
MULTIPLIED = (
    "{times} times {number} is {product}, so {times} times {whole} gives {product} {part}.",
    "With half of {whole} one has {half} {part}.",
    "For {times} times {whole} one has to reckon with {product} {part}.",
    "Half of it makes {half} {part}.",
)  # fmt: skip
TERM = (
    "{genus} {mark} is called {term}.",
    "{genus} {mark} goes by the name of {term}.",
    "{term} is {genus} {mark}, and it is meant for {use}.",
    "What [people|experts] call {term} is {genus} {mark}.",
    "For {use} there is {term}, that is, {genus} {mark}.",
    "{term} serves for {use}; [put simply|in other words], it is {genus} {mark}.",
    "{term} serves for {use}, and {other_term} for {other_use}.",
    "!What is {term}? It is {genus} {mark}.",
    "{term} is of use when it comes to {use}.",
    "{other_term} and {term} are two things: only the latter is {genus} {mark}.",
)  # fmt: skip
CAUSE = (
    "If {subject} {causes}, {it} {effects}.",
    "[Whenever|As soon as] {subject} {causes}, {it} [may|will] {effect}.",
    "!Why {does} {subject} {effect}? Usually because {it} {causes}.",
    "{subject} can {effect} if {it} {causes}; so it is wise to {advice}.",
    "{subject} will {effect} when {it} {causes}, [and that is why|for which reason] careful people {advice}.",
    "When {it} {causes}, {subject} {effects}.",
    "{subject} [may|can] {effect} when {it} {causes}; [for this reason|so] one had better {advice}.",
    "!Imagine that {subject} {causes}: {it} will {effect}.",
)  # fmt: skip
ADVICE = (
    "!To {goal}, {act}.",
    "Anyone who wants to {goal} [should|had better] {act}.",
    "!If you want to {goal}, {act}, and do not {avoid}, for {reason}.",
    "People who hope to {goal} and yet {avoid} forget that {reason}.",
    "To {goal}, {acting} is better than {avoiding}, because {reason}.",
    "!How does one {goal}? It helps to {act}.",
    "Since {reason}, those who wish to {goal} should not {avoid}.",
    "It is easier to {goal} if you {act}.",
    "!To {goal}, {act} instead of {avoiding}.",
    "!Do not {avoid} if you want to {goal}; {reason}.",
)  # fmt: skip
COMPARISON = (
    "Compared with {than}, {more} is {less}; {why}.",
    "{more} is {less} than {than}, which is why {why}.",
    "Of the two, {more} and {than}, the first is {less}, so {why}.",
    "Between {than} and {more} there is one difference that counts: the latter is {less}, so {why}.",
    "As {more} is {less} than {than}, {why}.",
)  # fmt: skip
OPENINGS = (
    "!A few things about {theme} are worth knowing.",
    "!There is [always something|a good deal] to learn about {theme}.",
    "!Here is some advice about {theme}.",
    "!Questions about {theme} are asked every day, and most of them are easily answered.",
    "!You need not be an expert to understand something about {theme}.",
)  # fmt: skip
TELLERS = (
    "my aunt {first}", "our neighbour {first} {surname}", "the librarian of {place}", "{first} {surname}",
    "an old teacher in {place}", "the guide at the museum of {place}", "my grandfather", "our teacher",
    "the author of a guide to {place}", "our friend {first} from {place}", "the host of our inn at {place}",
)  # fmt: skip
TELLS = (
    "[As|Just as] {teller} once explained, SAID",
    "{teller} [told us|once wrote|explained] that SAID", "In the words of {teller}: SAID",
    "{teller} never tires of saying that SAID", "Ask anyone, and you will hear that SAID",
    "It was {teller} who first told me that SAID", "{teller} put it this way: SAID",
)  # fmt: skip
CLOSINGS = (
    "That is [really|about] all there is to it.", "[It is as simple as that.|So much for that.]",
    "[Now you know.|More can be found in any good handbook.|One never stops learning.]",
    "If you are still not sure, [ask somebody who knows|look it up|try it yourself].",
    "Everything else [is a matter of practice|can wait until another time].",
)  # fmt: skip
# Statements begin in small letters inside another sentence, unless they begin with a name.
LOWERED = (
    "The ", "A ", "An ", "What ", "When", "Whoever", "It ", "If ", "To ", "In ", "Of ", "Once", "People", "Most",
    "Nearly", "Unlike", "They", "Both", "Few", "Not ", "Without", "Although", "Long", "Nobody", "Before", "One ",
    "Since", "Anyone", "Neither", "While", "There", "Put", "Between", "Where", "Rather", "With", "Count", "As ", "For ",
    "By ", "Even ", "Children", "Half ", "Let ", "Those", "Instead", "Unless", "Compared", "Take ", "Because",
    "First", "Some", "Good ", "Whatever", "Taken", "Should", "Abroad",
)  # fmt: skip
# What is said once in a text and not again.
ONCE = frozenset(
    "stuff food home habit crowd young other_food other_habit use steps keep keeping work works working tools "
    "where why "
    "never other_work other_works shape known lies other_known days season meaning letters initial remark "
    "like unlike mark before next half "
    "goal act avoid reason cause causes effect effects advice".split()
)
