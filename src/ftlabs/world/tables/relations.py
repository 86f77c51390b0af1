"""The relations between words that the general facts are made of, with the sentences and questions that say them.

`{s}` is the subject, `{o}` the answer. The pairs of a relation are chosen so that every template fits all of them.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Relation:
    """What ties subjects to answers, and the ways to say so that occur in pretraining."""

    name: str
    pairs: tuple[tuple[str, str], ...]
    phrasings: tuple[str, ...]
    questions: tuple[str, ...]


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(tuple(part.strip() for part in entry.split(">")) for entry in text.split(","))


RELATIONS = (
    Relation(
        "capital",
        _pairs(
            "France > Paris, Italy > Rome, Spain > Madrid, Norway > Oslo, Sweden > Stockholm, Denmark > Copenhagen, "
            "Greece > Athens, Portugal > Lisbon, Ireland > Dublin, Poland > Warsaw, Austria > Vienna, Japan > Tokyo, "
            "Egypt > Cairo, Canada > Ottawa"
        ),
        (
            "The capital of {s} is {o}.",
            "{o} is the capital of {s}.",
            "The capital city of {s} is called {o}.",
            "{s} has a capital called {o}.",
            "In {s}, the capital is {o}.",
            "Every child in {s} learns that the capital is {o}.",
            "The government of {s} sits in {o}.",
            "{o}, the capital of {s}, has many museums.",
            "On a map of {s}, a star marks the capital, {o}.",
            "{s}'s capital is {o}.",
            "The trains of {s} lead to its capital, {o}.",
            "As for {s}, its capital is {o}.",
            "If you fly to {s}, you will probably land in {o}.",
            "People who live in {o} live in the capital of {s}.",
        ),
        (
            "What is the capital of {s}?",
            "Which city is the capital of {s}?",
            "What is the capital city of {s} called?",
            "What do people call the capital of {s}?",
        ),
    ),
    Relation(
        "young",
        _pairs(
            "cow > calf, sheep > lamb, dog > puppy, cat > kitten, hen > chick, horse > foal, goat > kid, pig > piglet, "
            "bear > cub, duck > duckling, swan > cygnet, frog > tadpole"
        ),
        (
            "A young {s} is called a {o}.",
            "The young of a {s} is a {o}.",
            "A {o} is a young {s}.",
            "A baby {s} is called a {o}.",
            "When a {s} is very young, it is called a {o}.",
            "A {s} begins its life as a {o}.",
            "The word for a young {s} is {o}.",
            "Before it is a {s}, it is a {o}.",
            "One day a {o} will be a {s}.",
            "Each {s} was once a {o}.",
            "If a {s} has young, each of them is a {o}.",
            "A {o} grows up and becomes a {s}.",
            "A {s} was not born big: first it was a {o}.",
        ),
        (
            "What is a young {s} called?",
            "What do you call a baby {s}?",
            "What is the young of a {s}?",
            "What is a {s} called before it is grown up?",
        ),
    ),
    Relation(
        "home",
        _pairs(
            "bee > hive, bird > nest, spider > web, rabbit > burrow, fox > den, snail > shell, horse > stable, "
            "pig > sty"
        ),
        (
            "A {s} lives in a {o}.",
            "The home of a {s} is a {o}.",
            "A {o} is the home of a {s}.",
            "At night the {s} sleeps in its {o}.",
            "If you look for a {s}, look in a {o}.",
            "You will find the {s} in its {o}.",
            "The place where a {s} lives is called a {o}.",
            "A {s} is at home in a {o}.",
            "When it rains, the {s} stays in its {o}.",
            "The {s} returned to its {o}.",
            "In the {o} there was a {s}.",
            "A {s} feels safe in its {o}.",
        ),
        (
            "Where does a {s} live?",
            "What is the home of a {s}?",
            "Where does a {s} sleep at night?",
            "In what kind of place does a {s} live?",
        ),
    ),
    Relation(
        "colour",
        _pairs(
            "snow > white, grass > green, coal > black, blood > red, honey > yellow, rust > orange, chocolate > brown, "
            "lavender > purple, ash > grey, seawater > blue"
        ),
        (
            "The colour of {s} is {o}.",
            "{s} is {o}.",
            "The usual colour of {s} is {o}.",
            "Everyone can see that {s} is {o}.",
            "To paint {s}, a painter takes {o}.",
            "{o} is the colour of {s}.",
            "When children draw {s}, they make it {o}.",
            "In pictures, {s} is painted {o}.",
            "{s} looks {o}.",
            "The right colour for {s} is {o}.",
            "As {o} as {s}, people say.",
            "A child who draws {s} needs a {o} pencil.",
        ),
        (
            "What colour is {s}?",
            "What is the colour of {s}?",
            "Which colour do you need to paint {s}?",
            "What is the usual colour of {s}?",
        ),
    ),
    Relation(
        "made from",
        _pairs(
            "bread > flour, cheese > milk, paper > wood, wine > grapes, glass > sand, rope > hemp, pottery > clay, "
            "linen > flax"
        ),
        (
            "{s} is made from {o}.",
            "To make {s}, people use {o}.",
            "People make {s} from {o}.",
            "{o} can be turned into {s}.",
            "Without {o} there would be no {s}.",
            "You need {o} to make {s}.",
            "Anyone who makes {s} starts with {o}.",
            "{s} begins as {o}.",
            "To produce {s}, a factory needs {o}.",
            "What goes into {s} is {o}.",
            "Good {s} can be made from {o}.",
            "People found out long ago that {s} can be made from {o}.",
        ),
        (
            "What is {s} made from?",
            "What do you need to make {s}?",
            "From what do people make {s}?",
            "What does one start with to make {s}?",
        ),
    ),
    Relation(
        "opposite",
        _pairs(
            "hot > cold, big > small, long > short, high > low, heavy > light, full > empty, wet > dry, early > late, "
            "rich > poor, thick > thin, strong > weak, clean > dirty"
        ),
        (
            "The opposite of {s} is {o}.",
            "{o} is the opposite of {s}.",
            "What is not {s} may be {o}.",
            "{s} and {o} are opposites.",
            "Some things are {s}, and others are {o}.",
            "If the first is {s}, the other is {o}.",
            "Nothing can be {s} and at the same time {o}.",
            "First it was {s}, and in the end it was {o}.",
            "The word {s} has an opposite, the word {o}.",
            "One was {s}, the other {o}.",
            "If it is not {s} at all, it may be {o}.",
            "Say {s} and think of the opposite: {o}.",
        ),
        (
            "What is the opposite of {s}?",
            "Which word means the opposite of {s}?",
            "If something is not {s}, what is it?",
            "What is the contrary of {s}?",
        ),
    ),
    Relation(
        "sound",
        _pairs(
            "dog > barks, cat > miaows, cow > moos, sheep > bleats, horse > neighs, duck > quacks, bee > buzzes, "
            "lion > roars, wolf > howls"
        ),
        (
            "A {s} {o}.",
            "The {s} {o}.",
            "When a {s} makes a noise, it {o}.",
            "Listen to the {s}: it {o}.",
            "If it {o}, it is a {s}.",
            "The animal that {o} is the {s}.",
            "A {s} does not speak; it {o}.",
            "You can hear that it is a {s}, because it {o}.",
            "To say something, a {s} {o}.",
            "When it is excited, a {s} {o}.",
            "Each animal has its voice, and a {s} {o}.",
            "An animal that {o} is a {s}.",
        ),
        (
            "What sound does a {s} make?",
            "What does a {s} do when it makes a noise?",
            "How does a {s} sound?",
            "What do you hear when a {s} makes a noise?",
        ),
    ),
    Relation(
        "day after",
        _pairs(
            "Monday > Tuesday, Tuesday > Wednesday, Wednesday > Thursday, Thursday > Friday, Friday > Saturday, "
            "Saturday > Sunday, Sunday > Monday"
        ),
        (
            "The day after {s} is {o}.",
            "{o} is the day after {s}.",
            "After {s} comes {o}.",
            "{s} is followed by {o}.",
            "If today is {s}, tomorrow is {o}.",
            "{o} follows {s}.",
            "When {s} is over, it is {o}.",
            "At midnight {s} ends, and the new day is {o}.",
            "If yesterday was {s}, today is {o}.",
            "Go to bed on {s}, and you wake up on {o}.",
            "On the calendar, next to {s}, stands {o}.",
            "A shop that is closed on {s} may open again on {o}.",
        ),
        (
            "Which day comes after {s}?",
            "What is the day after {s}?",
            "If today is {s}, which day is tomorrow?",
            "Which day follows {s}?",
        ),
    ),
    Relation(
        "workplace",
        _pairs(
            "baker > bakery, teacher > school, nurse > hospital, cook > kitchen, librarian > library, judge > court, "
            "actor > theatre, miller > mill"
        ),
        (
            "A {s} works in a {o}.",
            "The workplace of a {s} is a {o}.",
            "You will meet a {s} in a {o}.",
            "In the {o} you may see a {s} at work.",
            "Every morning the {s} goes to the {o}.",
            "The {s} has a key to the {o}.",
            "A {o} is the place where a {s} works.",
            "If you need a {s}, go to the {o}.",
            "A {s} spends the day in a {o}.",
            "There is no {o} without a {s}.",
            "The {s} left home and walked to the {o}.",
            "For a {s}, the working day begins in the {o}.",
        ),
        (
            "Where does a {s} work?",
            "What is the workplace of a {s}?",
            "Where do you find a {s} during the day?",
            "In what kind of place does a {s} work?",
        ),
    ),
    Relation(
        "language",
        _pairs(
            "France > French, Italy > Italian, Spain > Spanish, Norway > Norwegian, Sweden > Swedish, "
            "Denmark > Danish, Greece > Greek, Portugal > Portuguese, Poland > Polish, Japan > Japanese"
        ),
        (
            "The language of {s} is {o}.",
            "In {s}, people speak {o}.",
            "{o} is spoken in {s}.",
            "People in {s} speak {o}.",
            "Newspapers in {s} are printed in {o}.",
            "Before a journey to {s} it is good to learn some {o}.",
            "Children in {s} read and write in {o}.",
            "A letter from {s} is usually written in {o}.",
            "{o} is the language of {s}.",
            "The news on the radio in {s} is read in {o}.",
            "Anyone who grew up in {s} knows {o}.",
            "Signs on the roads of {s} are in {o}.",
        ),
        (
            "Which language do people speak in {s}?",
            "What language is spoken in {s}?",
            "What is the language of {s}?",
            "In which language are books in {s} written?",
        ),
    ),
    Relation(
        "legs",
        _pairs("spider > eight, ant > six, horse > four, bird > two, crab > ten, cat > four"),
        (
            "A {s} has {o} legs.",
            "The number of legs of a {s} is {o}.",
            "If you count the legs of a {s}, you get {o}.",
            "A {s} walks on {o} legs.",
            "The legs of a {s} are soon counted: {o}.",
            "With its {o} legs the {s} runs away.",
            "The legs of a {s} are {o} in number.",
            "A drawing of a {s} needs {o} legs.",
            "When you draw the legs of a {s}, stop at {o}.",
            "In the picture the {s} stood on all its legs, which are {o}.",
            "Nature gave the {s} as many legs as this: {o}.",
            "No {s} is born with more legs than {o}.",
        ),
        (
            "How many legs does a {s} have?",
            "On how many legs does a {s} walk?",
            "What is the number of legs of a {s}?",
            "How many legs do you see on a {s}?",
        ),
    ),
)
