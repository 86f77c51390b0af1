"""Phrasings that pretraining never has, for testing whether the model knows a fact or only a sentence.

They were written without sight of the phrasings that the training text uses. Whoever edits `facts.py` or the registers
should not read them: once a phrasing from here gets into the training text, it no longer tests anything. Articles
(a or an) and capital letters are set afterwards by the code that fills the slots.
"""

STATEMENTS: dict[str, tuple[str, ...]] = {
    "capital": (
        "Ask anybody in {s} for the name of their capital and they will say {o}",
        "Of all the towns in {s}, the one that was chosen as the capital is {o}",
        "On a map of {s}, the star that marks the capital stands beside {o}",
    ),
    "young": (
        "The animal that is now a grown {s} was once a {o}",
        "When a {s} has a little one, we call that little one a {o}",
        "Somebody who finds the baby of a {s} has found a {o}",
    ),
    "home": (
        "To visit a {s} at home, you would have to go to a {o}",
        "After a long day, a {s} goes home to a {o}",
        "The kind of home that suits a {s} best is a {o}",
    ),
    "colour": (
        "If you want to paint {s}, the paint that you need is {o}",
        "Look at the colour of {s} and you will see that it is {o}",
        "When you think of the colour of {s}, you think of {o}",
    ),
    "made from": (
        "Nobody could make {s} if the world ran out of {o}",
        "To end up with {s}, you have to begin with {o}",
        "When people make {s}, the main thing that they use is {o}",
    ),
    "opposite": (
        "Turn the meaning of {s} around and you get {o}",
        "If one thing is {s} and the next is just the other way round, then the next is {o}",
        "Something that is not {s} at all but quite the reverse is {o}",
    ),
    "sound": (
        "To make itself heard, a {s} {o}",
        "Even in the dark you can hear that it is a {s}, because it {o}",
        "If you listen to a {s}, you will hear how it {o}",
    ),
    "day after": (
        "Go to bed on {s} and you wake up on {o}",
        "After the last hour of {s} comes the first hour of {o}",
        "Someone who has to wait just one day from {s} must wait until {o}",
    ),
    "workplace": (
        "To meet a {s} at work, you should go to a {o}",
        "If you became a {s}, the place of your daily work would be a {o}",
        "When it is time to start work, a {s} goes to a {o}",
    ),
    "language": (
        "Children who grow up in {s} learn to speak {o}",
        "Before you travel to {s}, it helps to learn some {o}",
        "The newspapers that people read in {s} are written in {o}",
    ),
    "legs": (
        "Count what a {s} stands or rolls on and you get {o}",
        "Whether you call them legs or wheels, a {s} has {o}",
        "To draw all the legs or wheels of a {s}, you must draw {o}",
    ),
}

QUESTIONS: dict[str, tuple[str, ...]] = {
    "capital": (
        "Which city should I write down as the capital of {s}?",
        "My map of {s} does not show the capital, so which city is missing?",
    ),
    "young": (
        "What was a {s} called when it was still very small?",
        "If a {s} had a baby, what would be the right word for that baby?",
    ),
    "home": (
        "Where must I look to find a {s} at home?",
        "What sort of place does a {s} come home to?",
    ),
    "colour": (
        "Which colour of paint would you choose for a picture of {s}?",
        "If I showed you some {s}, what colour would you see?",
    ),
    "made from": (
        "What do people turn into {s}?",
        "What is the main thing that goes into the making of {s}?",
    ),
    "opposite": (
        "If it is not {s} but just the other way round, what is it?",
        "I said {s} but I meant the opposite, so which word should I have used?",
    ),
    "sound": (
        "What does a {s} do to make itself heard?",
        "Which word says what a {s} does when we hear it?",
    ),
    "day after": (
        "Which day begins when {s} ends?",
        "The shop is shut on {s} and opens again one day later, so on which day does it open?",
    ),
    "workplace": (
        "Where would I find a {s} who is busy at work?",
        "If I became a {s}, what sort of place would I work in?",
    ),
    "language": (
        "I am moving to {s}, so which language should I learn?",
        "In which language do mothers in {s} sing to their babies?",
    ),
    "legs": (
        "If you counted the legs or wheels of a {s}, how many would there be?",
        "If you drew a {s}, how many legs or wheels would it need?",
    ),
}

LABEL_FORMATS: tuple[str, ...] = (
    "{x} >> {y}",
    "# {x} # {y}",
    "{x} ... {y}",
    "Entry: {x} / Group: {y}",
    "Seen: {x}\nNoted: {y}",
    "* {x}\n  goes with {y}",
    '"{x}" counts as {y}',
    "for {x} we wrote {y}",
)
