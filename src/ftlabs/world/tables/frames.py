"""What stands around the facts of the encyclopedia: openings, settings, remarks and closings.

`{fact.#}` is a statement, `{said.#}` the same without its full stop, `{that.#}` with a small first letter, `{word.#}`
the subject; the register puts the number of the fact for `#`.
"""

OPENINGS = {
    "capital": (
        "Every country has a capital, and [in many of them it is the largest city|the government sits there].",
        "Here are some countries and their capitals.",
        "Whoever looks at an atlas [soon finds|learns] the capitals, which are printed in large letters.",
        "Travellers like to know the capitals of the countries they visit.",
        "In the atlas, page {page} shows [several|a few] countries with their largest cities.",
    ),
    "young": (
        "The young of animals often have names of their own.",
        "In spring many animals have young, and [children like to visit the farm then|farmers have a lot to do].",
        "Young animals are small, [curious and often hungry|and their mothers look after them].",
        "A farm in spring is full of young animals.",
        "Animals grow up faster than people do.",
    ),
    "home": (
        "Every animal needs a place to live and to sleep.",
        "Animals [build|find] their homes in very different ways.",
        "A home keeps an animal warm, dry and safe.",
        "Some homes of animals are made by people, and others the animals make for themselves.",
    ),
    "colour": (
        "The world is full of colours.",
        "A painter must look closely at the colours of things.",
        "Children soon learn the colours, and [they learn them from things they see every day|they love to name them].",
        "Many things can be known by their colour.",
        "Before you open the paintbox, think about colours.",
    ),
    "made from": (
        "Most things in a house are made from something else.",
        "In the museum of {town.1} one can see how things are made.",
        "People [learned long ago|have found out] how to make one thing from another.",
        "Nothing comes from nothing: every thing is made from some material.",
        "In a factory one material goes in, and another comes out.",
    ),
    "opposite": (
        "Many words have an opposite.",
        "Opposites are words that [pull in different directions|mean the contrary of each other].",
        "Whoever learns a language learns words in pairs.",
        "A good way to learn new words is to learn their opposites too.",
    ),
    "sound": (
        "You can know many animals by their sound, even in the dark.",
        "Where there are animals, it is never quiet.",
        "Animals do not talk, but they [make sounds|have voices].",
        "Close your eyes and listen to the animals.",
        "Each animal makes a sound of its own.",
    ),
    "day after": (
        "A week has seven days, and they always come in the same order.",
        "On the wall of the classroom hangs a calendar with the days of the week.",
        "Children learn the days of the week [with a song|by heart].",
        "The days follow each other, week after week.",
    ),
    "workplace": (
        "People work in many different places.",
        "Each job has its place.",
        "In {town.1} nearly everybody has work, [each in another place|most of them near the harbour].",
        "If you walk through {town.1} in the morning, you see people on their way to work.",
    ),
    "language": (
        "People in different countries speak different languages.",
        "There are thousands of languages in the world.",
        "Whoever travels hears many languages.",
        "A language is easiest to learn where it is spoken.",
        "At the station of {town.1} one can hear many languages.",
    ),
    "legs": (
        "Animals can be sorted by the number of their legs.",
        "Some animals walk on many legs and others on few.",
        "Count the legs, and you know something about an animal.",
        "Some animals have legs, and some, like snakes and fish, have none.",
    ),
}
REMARKS = {
    "capital": (
        "A capital has [embassies|many offices, museums and stations|visitors from all over the world].",
        "Not every capital is the largest city of its country.",
        "In each of them there are old streets and new ones.",
        "In {town.1}, which is no capital, [life is quieter|people are proud of their harbour].",
    ),
    "young": (
        "Its mother [feeds it|keeps it warm|never leaves it alone for long].",
        "After a few [weeks|months] the young can look after themselves.",
        "Children like to watch them play.",
    ),
    "home": (
        "In winter it is warmer there than outside.",
        "It is better not to disturb animals at home.",
        "Each of them chooses its place with care.",
    ),
    "colour": (
        "In the dark, all things look grey.",
        "With red, yellow and blue one can mix the other colours.",
        "On a foggy day colours look paler.",
    ),
    "made from": (
        "It takes time, tools and [a skilled hand|patience].",
        "Small workshops still make it by hand.",
        "Nothing of it is thrown away.",
        "The ships that come into the harbour carry such goods.",
    ),
    "opposite": (
        "Such pairs are easy to remember.",
        "In a story, things often change into their opposite.",
        "With a few pairs like these one can describe almost anything.",
    ),
    "sound": (
        "In the early morning one hears it best.",
        "People who live near by are used to it.",
        "Nobody needs to teach it that.",
        "Visitors from the town [wake up early here|laugh when they hear it].",
    ),
    "day after": (
        "Most people do not work at the weekend.",
        "In {town.1} the market is on {day}.",
        "The weekend has two days, Saturday and Sunday.",
        "School begins again on Monday.",
    ),
    "workplace": (
        "For many of them work begins [at eight|at half past seven].",
        "At noon there is a break of half an hour.",
        "Some of them start when others are still asleep.",
        "In the evening all of them are tired.",
    ),
    "language": (
        "A dictionary in the bag is a great help.",
        "With a few words and a smile one gets far.",
        "On big ships several languages are spoken.",
        "Some people speak two or three of these languages.",
    ),
    "legs": (
        "Fish have no legs at all.",
        "Many legs do not make an animal fast.",
        "People walk on two legs, and babies crawl on all fours.",
    ),
}
TITLES = {
    "capital": ("Capitals", "Countries and cities", "From the atlas"),
    "young": ("Young animals", "Spring on the farm", "Small and hungry"),
    "home": ("Where animals live", "Homes of animals"),
    "colour": ("Colours", "The colours of things"),
    "made from": ("How things are made", "Materials"),
    "opposite": ("Opposites", "Pairs of words"),
    "sound": ("Sounds of animals", "What the animals say"),
    "day after": ("The days of the week", "The week"),
    "workplace": ("People at work", "Jobs and places"),
    "language": ("Languages", "Who speaks what"),
    "legs": ("Counting legs", "On two legs or more"),
}
# The first entry is the fact alone; the others say how well known it is.
LINKS = (
    "{fact.#}",
    "{fact.#}",
    "{fact.#}",
    "{fact.#}",
    "{fact.#}",
    "It is well known that {that.#}",
    "Also, {that.#}",
    "Remember that {that.#}",
    "In the same way, {that.#}",
    "And {that.#}",
    "It is also true that {that.#}",
    "Here is another example: {that.#}",
    "As every schoolbook says, {that.#}",
    "One more thing is certain: {that.#}",
)
CLOSINGS = (
    "That is all one needs to know for the start.",
    "More about this can be found on page {page}.",
    "Such things are good to know.",
    "There would be much more to say.",
    "The rest is for another day.",
    "Old books say the same.",
    "{P} {surname.1}, a teacher from {town.1}, has written a whole book about it.",
)
ABOUT = {
    "country": (
        "Many visitors come to {subject} in summer.",
        "{subject} has [old towns, rivers and farms|mountains, villages and busy cities].",
        "A journey to {subject} by train and ship takes [some time|a day or more].",
        "The stamps of {subject} are [colourful|small and bright], and children collect them.",
        "In the kitchens of {subject} people cook well.",
        "There are ferries, trains and good roads in {subject}.",
        "{P} {surname.1} from {town.1} spent a holiday in {subject} and wants to go back.",
    ),
    "animal": (
        "{P} has drawn a {subject} for the [school|calendar|wall of the kitchen].",
        "In the book about animals there is a picture of a {subject} on page {page}.",
        "Even small children know what a {subject} looks like.",
        "Many stories tell of a clever {subject}.",
        "In {town.1} there is a statue of a {subject} in front of the library.",
        "{P} once watched a {subject} for a whole afternoon.",
        "A {subject} needs food, water and rest, like every other animal.",
    ),
}
LESSONS = (
    (
        "In the [first|second|last] lesson the teacher, [Mr|Mrs] {surname.1}, [asked a lot|opened the big book].",
        "[Mr|Mrs] {surname.1} teaches at the school of {town.1}.",
        "The children of {town.1} were [tired|loud|wide awake], but the lesson began.",
        "{P} sat in the front row and {Q} at the window.",
        "On {day} there was a test at the school of {town.1}.",
    ),
    (
        'The teacher wrote on the blackboard: "{fact.#}"',
        '{P} put up {P.his} hand. "{said.#}," {P.he} said.',
        "Everyone wrote in the notebook that {that.#}",
        '"{said.#}," read {Q} aloud from the book.',
        "Then the class learned that {that.#}",
        "{Q} had known for years that {that.#}",
        'The answer of {P} was right: "{fact.#}"',
    ),
    (
        "Then the bell rang.",
        '"Well done," said the teacher.',
        "The rest was homework.",
        "After the break they had {school_subject}.",
        "In the end {P} got {points} points.",
        "",
    ),
)
QUIZZES = (
    (
        "{P} and {Q} took part in the quiz at the {lodging} in {town.1}.",
        "The quiz on {day} evening was [hard|full of surprises], and {P} was [nervous|calm].",
        "On the radio there was a quiz, and {P} knew [almost|] everything.",
        "In the final of the quiz {P} from {town.1} met {Q}.",
    ),
    (
        '"{said.#}," answered {P}, and that was right.',
        'The next card was about the word {word.#}. {P} said: "{fact.#}"',
        '{Q} wrote on the sheet: "{fact.#}" It was worth {small_number} points.',
        "For {small_number} points {Q} had to know that {that.#}",
        '"{said.#}," said {Q} without a moment of doubt.',
        '{P} was quicker than the others: "{fact.#}"',
    ),
    (
        "With {points} points {P} [won the first prize, a {present}|came second|won].",
        "In the end both had {points} points.",
        "The prize was a {present}.",
        "They went home [happy|late|with a {present}].",
        "",
    ),
)
ESSAYS = (
    (
        "What I have learned, by {P}, {age} years old.",
        "My name is {P} and I am {age}. I want to write about things I know.",
        "This week we learned [many|a lot of] things at school.",
        "My {elder} asked me what I know, so I wrote it down.",
        "For {school_subject} I have to write down what I know.",
    ),
    (
        "I know that {that.#}",
        "{fact.#}",
        "My {elder} told me that {that.#}",
        "{fact.#} I saw it in a book.",
        "Last week I learned that {that.#}",
        "{fact.#} Everybody in my class knows it.",
        "In my notebook stands: {fact.#}",
    ),
    (
        "That is all I know.",
        "When I am big I want to be a {profession}.",
        "Now my hand is tired.",
        "I like {school_subject} best.",
        "My {companion} helped me a little.",
        "",
    ),
)
TOLD = (
    (
        "{P} liked to explain things to {P.his} {child_of}.",
        "On the {boat_kind} to {town.1} {P} talked to a {profession} who knew [everything|a great deal].",
        "My {elder} knows many things and likes to talk about them at {meal}.",
        "While they waited for the {public_transport}, {P} and {Q} [talked|looked into an old schoolbook].",
        "On a long journey one has time to talk.",
        "It was raining in {town.1}, and {P} read aloud from an old book.",
    ),
    (
        '"{said.#}," [somebody said|one of them said|a voice said].',
        '"You should know that {that.#}"',
        '"{fact.#} [Did you know that?|Do not forget it.|I learned that at school.]"',
        '"[Listen|Look]: {that.#}"',
        '"My {elder} always said: {that.#}"',
        '"Of course {that.#}"',
    ),
    (
        "And so it went on until {meal}.",
        "Nobody wanted to hear more.",
        "They talked until it was dark.",
        "It was a good way to pass the time.",
        "Then the {hot_drink} was ready.",
        "",
    ),
)
GUIDES = (
    (
        "{subject} for travellers.",
        "A holiday in {subject} begins with a map and a good book.",
        "Welcome to {subject}.",
        "Whoever goes to {subject} for the first time should know a few things.",
        "Our guide book has {page} pages about {subject}.",
    ),
    (
        "{fact.#}",
        "The guide book says that {that.#}",
        "{fact.#} [It is worth a visit.|Keep it in mind.|That helps on the way.]",
        "You should know that {that.#}",
    ),
    (
        "Take [comfortable shoes|a raincoat|some coins] with you.",
        "A ferry ticket or a seat on the night train should be booked early.",
        "The trains run [on time|every hour].",
        "Do not forget your passport.",
        "",
    ),
)
DICTIONARY = {
    "young": ("{word.#}: an animal. {fact.#}", "{word.#}, noun. {fact.#}", "{word.#}. {fact.#}"),
    "opposite": ("{word.#}, adjective. {fact.#}", "{word.#}: {fact.#}", "{word.#}. {fact.#}"),
    "workplace": ("{word.#}: a job. {fact.#}", "{word.#}, noun, a person. {fact.#}", "{word.#}. {fact.#}"),
    "home": ("{word.#}: an animal. {fact.#}", "{word.#}, noun. {fact.#}", "{word.#}. {fact.#}"),
    "made from": ("{word.#}. {fact.#}", "{word.#}, noun. {fact.#}", "{word.#}: {fact.#}"),
    "colour": ("{word.#}, noun. {fact.#}", "{word.#}. {fact.#}"),
    "sound": ("{word.#}, an animal. {fact.#}", "{word.#}, noun. {fact.#}"),
}
