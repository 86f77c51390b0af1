"""Headings, openings, layouts and closing words of the notices of `registers.answers`."""

TITLES = (
    "{full}", "about {full}", "notice: {full}", "{full} in short", "for visitors of {full}",
    "what to know about {full}",
    "{full}: a notice", "news from {full}", "from the leaflet of {full}", "a card about {full}", "information: {full}",
)  # fmt: skip
HEADINGS = (
    "questions about {full}", "{full}: asked and answered", "what people ask about {full}",
    "asked last week about {full}",
    "answers from the desk of {full}", "a quiz about {full}", "{full}\nquestions and answers", "help page of {full}",
    "the telephone at {full} rings all day.", "{full} has a new enquiry desk.", "{guest}s ask, {full} answers",
    "everything about {full} in a few answers", "{guest}s of {full} want to know a lot.",
    "letters to {full}, with answers",
    "here are the questions that {guest}s ask most at {full}.", "{full}: short answers to short questions",
    "we asked about {full} in {A} and wrote down the answers.", "a morning at the desk of {full}", "enquiries: {full}",
    "the clerk at {full} knows all the answers.", "what you always wanted to know about {full}",
    "{full}: good to know",
    "for new staff: how we answer at {full}", "{full} - help", "notes from the enquiry desk, {A}: {full}",
)  # fmt: skip
LEADS = (
    "please note: ", "note: ", "by the way, ", "remember: ", "good to know: ", "for your information: ",
    "for those who ask: ",
    "new this year: ", "and so that nobody has to ask: ",
)  # fmt: skip
CLOSINGS = (
    "we look forward to your visit", "have a good day", "for everything else, ask [at the desk|us]",
    "please keep this card",
    "we wish you a pleasant time", "this notice replaces the old one", "thank you for reading this",
    "all this is new since {month}",
    "if you have [questions|a complaint], write to us", "no more is known[ so far|]",
)  # fmt: skip
BRIDGES = (
    "", "", "", "", "", "", "questions", "questions:", "questions and answers", "asked at the desk:",
    "[some|a few] questions:",
    "now answer.", "read it again and answer.", "{guest}s ask:", "what {guest}s asked:", "let us see who has read it.",
    "this is what people wanted to know.", "on the telephone:", "the teacher asks and the class answers.",
    "from the letters:",
    "short answers, please.", "a {guest} came to the desk.", "quiz", "exercise",
    "find the answers in the text.", "---", "***",
)  # fmt: skip
LAYOUTS = (
    ("Question: {q}\nAnswer: {a}", "\n"), ("Question: {q}\nAnswer: {a}", "\n"), ("Question: {q}\nAnswer: {a}", "\n\n"),
    ("Q: {q}\nA: {a}", "\n"), ("Q: {q}\nA: {a}", "\n\n"), ("Q: {q} A: {a}", "\n"), ("Q. {q}\nA. {a}", "\n"),
    ("Q{n}: {q}\nA{n}: {a}", "\n"), ("{q}\n{a}", "\n"), ("{q}\n{a}", "\n\n"), ("{q}\n{a}", "\n\n"), ("{q} {a}", "\n"),
    ("{q} {a}", " "), ("{q} - {a}", "\n"), ("{q} - {a}", "\n"), ("{n}. {q}\n{a}", "\n"), ("{n}. {q} {a}", "\n"),
    ("{n}) {q}\n{a}", "\n"), ("{asker}: {q}\n{clerk}: {a}", "\n"), ("{asker}: {q}\n{clerk}: {a}", "\n"),
    ("[Guest|Visitor|Caller]: {q}\n[Clerk|Desk|Office]: {a}", "\n"), ("- {q}\n- {a}", "\n"), ('"{q}" - "{a}"', "\n"),
    ('"{q}" "{a}"', "\n"), ("{asker} asks: {q}\n{clerk} answers: {a}", "\n"), ("> {q}\n{a}",
    "\n\n"), ("* {q}\n{a}", "\n"),
    ("[Teacher: {q}\nPupil|Mother: {q}\nSon|Grandfather: {q}\nGirl]: {a}", "\n"), ("{q} -> {a}", "\n"),
    ("You ask: {q}\nWe answer: {a}", "\n\n"), ("Question {n}: {q}\nAnswer {n}: {a}",
    "\n"), ("{guest}: {q}\n{office}: {a}", "\n"),
    ("Question {n}\n{q}\nAnswer\n{a}", "\n\n"), ("Question: {q} Answer: {a}", "\n"), ("{q}\n= {a}",
    "\n"), ("{q}\n\t{a}", "\n"),
    ("Asked: {q}\nSaid: {a}", "\n"), ("{q} ({a})", "\n"), ("[Enquiry|Card|Letter] {n}: {q}\n[Reply|Answer]: {a}",
    "\n\n"),
)  # fmt: skip
UNSAID = tuple(
    (question, answer)
    for question in (
        "Who sold the land?", "What does the chief wear?", "How tall is the flagpole?", "What was here before?",
        "Who drew the map?", "How many letters come in a week?", "Is the clock on the wall right?",
        "Who chose the name?",
    )
    for answer in ("It does not say.", "That is not said here.", "We are not told.",
    "The notice says nothing about it.")
)  # fmt: skip
