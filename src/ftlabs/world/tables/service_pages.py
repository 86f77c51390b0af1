"""Sentences of the pages of organisations that nobody asks about: openings, manners, tasks, house style, handbook.

The slots are those of `services.organisation`.
"""

TITLES = (
    "{title}", "About {org}", "Welcome to {org}", "{title}, {place}", "[Good to know|What you should know]: {title}",
    "Leaflet of {org}", "Information for {guests}", "{title} - [since {year}|in short]", "A visit to {org}",
    "[Handbook|Guide] of {org}, page {stand}",
)  # fmt: skip
OPENINGS = (
    "{org} is a {it} in {place}.", "{org} has been [known|loved] in {place} since {year}.",
    "Welcome to {org}[, the {it} of {place}|].",
    "Since {year} {org} has [looked after|served] its {guests} in {place}.",
    "{chief} is the {boss} of {org}, a {it} in {place}.",
    "This page tells {guests} what they need to know about {org}.",
    "There is only one {it} in {place}, and it is [called|] {org}.", "Everybody in {place} knows {org}.",
    "Thank you for choosing {org}.",
    "[Small and old|Small but lively|Simple and friendly], {org} is the {it} of {place}.",
    "{org} belongs to the [town|people] of {place}.", "Read this before you come to {org}.",
    "Whoever comes to {place} [sooner or later|one day] meets {org}.", "{org}: a {it} with {size} workers.",
    "The people of {place} founded {org} in {year}.",
    "You find {org} [in the middle of|at the edge of|near the church of] "
    "{place}.",
)  # fmt: skip
LAST_WORDS = (
    "We look forward to [your visit|seeing you].", "The staff are glad to help.", "Ask at the {desk} if you need more.",
    "[Have a good day|Enjoy your day].", "All this is valid until further notice.",
    "Prices may change in {months} months.",
    "More stands in the leaflet[, which is free|].", "{chief} wishes you a pleasant day.",
    "Everything else is told at the {desk}.",
)  # fmt: skip
RULE_TITLES = (
    "Rules of {org}", "House rules", "{title}: rules for {guests}", "What {guests} should know", "{title}: please read",
    "Rules for {guests}", "The rules of the {it}", "Conditions of {org}, {year}", "{title}\nRules", "Please note",
    "From the rules of {org}", "Good manners at {org}",
)  # fmt: skip
MANNERS = (
    "Please speak quietly on the telephone.",
    "Take your litter home.", "Doors are closed by the staff only.", "Whoever breaks something pays for it.",
    "The staff decide in case of doubt.", "Children may not run.",
    "Wet umbrellas stay by the door.", "Music is allowed with headphones only.", "Keep the way out free.",
    "Be kind to the staff, and they will be kind to you.", "In case of fire, leave by the nearest door.",
    "Bags may not block the way.", "Please have small money ready.", "Whoever breaks the rules must leave.",
    "Nothing may be sold {aboard} without permission.",
    "Please wait your turn at the {desk}.",
    "Do not leave bags or suitcases alone.",
    "{guests} follow the instructions of the staff.", "Posters may be hung up only by the {boss}.",
    "Balls, kites and scooters stay outside.", "Please say good morning; it costs nothing.",
)  # fmt: skip
# For those with seats and tickets: lines, cinemas, theatres.
MANNERS_SEATED = (
    "Please keep your ticket until the end.", "Feet do not belong on the seats.", "Do not lean on the doors.",
    "Please let others [out|off] before you go in.", "Tickets cannot be given to other people.",
)  # fmt: skip
PRICE_TITLES = (
    "Prices", "{title}: prices", "Price list of {org}", "What it costs", "{title}\nPrices", "Our prices",
    "{title} - price list",
)  # fmt: skip
PRICE_ROWS = (
    ("[Adult|Adults]", "{adult}"), ("[Child|Children]", "{child}"), ("[Student|Students]", "{student}"),
    ("[Pensioner|Pensioners]", "{student}"), ("[Family|Family ticket]", "{family}"), ("[Children under|Under] {age}",
    "free"),
    ("Groups of {size} or more", "{percent} per cent less"), ("Season ticket", "{season}"),
)  # fmt: skip
FARE_ROWS = (
    ("Return", "{back}"), ("Dog", "{dog}"), ("Bicycle", "{bike}"), ("[Change of booking|Changing a booking]", "{fee}"),
)  # fmt: skip
CAR_ROWS = (("[Car with driver|Car]", "{car}"), ("Caravan", "{caravan}"))
HIRE_ROWS = (
    ("{hired}, one hour", "{adult}"), ("{hired}, one day", "{car}"), ("Deposit", "{deposit}"),
    ("Children's {hired}, one hour", "{child}"), ("Repairs", "free"), ("Late return, each hour", "{fee}"),
)  # fmt: skip
CAMP_ROWS = (
    ("Tent, one night", "{adult}"), ("Caravan, one night", "{caravan}"), ("Adult", "{student}"), ("Child", "{child}"),
    ("Dog", "{dog}"), ("Warm shower", "free"), ("Firewood, one basket", "{fee}"),
)  # fmt: skip
PRICE_NOTES = (
    "Please pay at the {desk}.", "All prices are in {currency}.",
    "Prices are valid [until the end of the year|all year].",
    "Vouchers are accepted.", "Cards are not accepted.", "Groups should book [in advance|a week before].",
    "The price is paid back only if we cancel.", "Change is given up to {deposit}.", "A receipt is given on request.",
)  # fmt: skip
STAFF_TITLES = (
    "The staff of {org}", "Who does what at {org}", "{title}: our staff", "The people behind {org}", "Staff",
    "Our team",
    "Duties of the staff", "{title}: who is responsible for what", "Work at {org}",
)  # fmt: skip
CHIEF_TASKS = (
    "{chief} is the {boss} and signs all letters.", "The {boss}, {chief}, decides about [refunds|prices|new workers].",
    "{chief} runs {org} and knows every key.", "The {boss} is {chief}, who answers complaints in person.",
    "{chief}, {boss} for {weeks} years, makes the plans for each week.",
)  # fmt: skip
HOUSE_TASKS = (
    "{a} sits at the {desk} and answers questions.", "{a} opens the doors at {open}.",
    "{b} cleans the rooms every morning.",
    "{b} keeps the lost property in order.", "{c} repairs what is broken.", "{c} counts the money in the evening.",
    "{a} answers the telephone every {long}.", "{b} has the keys, and nobody else has them.",
    "{c} is in charge of bookings and groups.", "The letters are written by {a}.", "In winter {b} clears the snow.",
    "{c} trains the new workers.", "{a} looks after children who cannot find their parents.",
    "New signs and posters are painted by {b}.", "On holidays {c} does the work of two.",
)  # fmt: skip
CREW_TASKS = (
    "{a} sells the tickets at the {desk}.", "{v.crew} is the {crew} of {v}.", "{b} checks the tickets {aboard}.",
    "{c} repairs the engines at night.", "{b} helps passengers with heavy luggage.", "{a} keeps the lost property.",
    "{c} washes {v} and {w} every {long}.", "The announcements are made by {b}.", "{a} plans the timetable.",
    "{c} deals with bookings, groups and season tickets.", "{w.crew}, the {crew} of {w}, trains new workers.",
    "{b} opens the waiting room half an hour before the first {vehicle}.", "{a} pays out refunds [on {long}|].",
    "The {crew} decides whether the {vehicle} leaves in bad weather.", "The crew of {v} are {v.crew}, {a} and {b}.",
    "{c} answers the telephone and writes down complaints.",
)  # fmt: skip
FLEET_TITLES = (
    "The vehicles of {org}", "{title}: what we travel with", "{v} and {w}", "Our {vehicle} and its sister",
    "The fleet of {org}",
    "{title}", "Old and new: {v} and {w}", "On the way with {org}",
)  # fmt: skip
FLEET_OPENINGS = (
    "{org} owns {v} and {w}.", "{v} and {w} belong to {org}.", "Between {place} and {to} you meet {v} or {w}.",
    "[For many years|Today] {org} has had two of them: {v} and {w}.",
    "Two names are known to all {guests}: {v} and {w}.",
    "{v} goes to {to}, and {w} goes to {beyond}.", "Come and see {v} and {w}.",
)  # fmt: skip
# By what they tell, so that a page tells it once.
FLEET = {
    "built": ("{v} was built in {v.built}[ in {beyond}|].", "{v} dates from {v.built}.", "{v} was made in {v.built}."),
    "seats": ("{v} has {v.seats} seats.", "There is room for {v.seats} people on {v}.",
    "{v} carries {v.seats} passengers.",
              "With {v.seats} seats {v} is [large enough|often full]."),
    "colour": ("{v} is {v.colour}.", "The [paint|colour] of {v} is {v.colour}.",
    "People know {v} by its {v.colour} paint.",
               "{v} is painted {v.colour}[ every spring|]."),
    "speed": ("{v} goes at {v.speed}.", "At {v.speed} {v} [is in no hurry|does its work].",
    "The speed of {v} is {v.speed}."),
    "crew": ("{v.crew} is the {crew} of {v}.", "The {crew} of {v} is called {v.crew}.", "{v} is run by {v.crew}.",
             "{crew} {v.crew} has worked on {v} for {weeks} years."),
}  # fmt: skip
CARDS = (
    "{v}: built {v.built}, {v.seats} seats, {v.colour}, {crew} {v.crew}.",
    "{v}\nBuilt: {v.built}\nSeats: {v.seats}\nColour: {v.colour}",
    "{v}, built in {v.built}, {v.colour}, {v.seats} seats, {v.speed}.",
    "{v}\n{crew}: {v.crew}\nSpeed: {v.speed}\nSeats: {v.seats}",
    "{v} - {v.seats} seats - {v.colour} - {v.built}",
    "{v}: {v.seats} seats, built in {v.built}, {v.speed}",
    "{v}, built in {v.built}, is run by {v.crew} and has {v.seats} seats.",
)
STYLE_TITLES = (
    "How we write", "House style of {org}", "{title}: how we write and speak", "Letters and signs: rules of {org}",
    "For the staff: how to write", "House style", "How the staff of {org} answer", "Rules for letters",
)  # fmt: skip
STYLE_RULES = (
    "Write times on the 24-hour clock: 17:30, not half past five.",
    "Write prices with the {currency} after the number.",
    "Call people {guests}[, not the public|].",
    "Begin with the answer, then give the reason.", "Keep sentences short.", "Sign with your first name and surname.",
    "Never promise what the {boss} has not decided.", "Say sorry once, not three times.",
    "Do not write whole words in capital letters.", "Answer within {soon} days.",
    "Name the day and the date: {long}, 12 May.",
    "Use no word that a child would not know.", "One letter, one subject.", "Thank people before you refuse something.",
    "Write the full name: {org}.", "Give the booking code in every letter.",
    "Answer questions in one sentence if you can.",
    "On the telephone, say the name of the {it} first.", "If you do not know the answer, say so and ask the {boss}.",
    "Never blame the weather alone.", "Do not use exclamation marks on signs.", "Put the most important thing first.",
    "Read every letter aloud before you send it.",
    "Numbers from two to twelve are written as words, except times and prices.",
    "Complaints are answered by name, never by a printed card.",
)  # fmt: skip
HANDBOOK_TITLES = (
    "From the handbook of {org}", "Handbook, page {stand}", "{title}: what to do when", "For the staff of {org}",
    "{title}: instructions for the staff", "When something happens", "What the staff do", "Handbook: {it}",
)  # fmt: skip
CASES = (
    "If a child is alone, bring it to the {desk} and call the parents.",
    "When you find a bag, write down the place and the time and take it to the {desk}.",
    "When somebody complains, listen first, then write down the name and the date.",
    "A refund is paid out only by {clerk}.", "If somebody falls ill, call the doctor of {place} at once.",
    "In case of fire, close the doors, count the people and wait for {chief}.",
    "Whoever is rude is asked to leave, politely and once.", "If the power fails, light the lamps and stay calm.",
    "If there are too many people, let the families with small children in first.",
    "If the change runs out, fetch coins from {clerk}.",
    "When it snows, put sand on the steps before {open}.",
    "If a dog is without a lead, lend one from the box at the {desk}.", "Lost umbrellas go into the stand by the door.",
    "Money that is found is counted by two people and put into an envelope.",
    "Write every accident into the red book, with the hour and your name.",
    "After closing, check all rooms and put out the lights.",
    "When a booking cannot be found, believe the guest and look again.",
    "Suitcases that nobody collects are opened after {days} days.",
)  # fmt: skip
CASES_SEATED = (
    "If somebody loses a ticket, [look for the booking code|ask for the receipt] and write a new one.",
    "If two people have the same seat, the older booking is the right one.",
    "A voucher may be used once; tear off the corner afterwards.",
    "When a group comes late, keep its places for {early}.",
)  # fmt: skip
CASES_AFLOAT = (
    "In a storm nobody may go on deck.", "If the wind rises to {wind}, the {vehicle} stays at the pier.",
    "Before sailing, the {crew} counts the life jackets.", "In fog the {crew} sounds the horn every two minutes.",
    "When the water is rough, hot drinks are not served.", "If a hat falls into the water, let it swim.",
    "The gangway is taken in two minutes before departure.", "Cabins are cleaned in the harbour, never under way.",
    "If the {ride} is cancelled, the fare is refunded at the {desk}.",
    "The anchor is checked by the {crew} every morning.",
)  # fmt: skip
HOUR_TITLES = (
    "Opening hours", "{title}: opening hours", "When we are open", "Hours of {org}", "{title}\nHours",
    "{title}, {place}",
)  # fmt: skip
GROUP_HOURS = "Groups: [please book|on request|{size} or more by booking]"
HOURS = (
    "[{open} to {close}|From {open} to {close}|Open: {open} to {close}|Hours: {open} to {close}]",
    "{closed}: closed", "[Telephone|Letters|Questions|Lost property|Complaints]: {clerk}",
    "{boss}: {chief}", "Holidays: [closed|as on Sundays|by appointment]",
    "{long}: open [later|one hour longer]",
)  # fmt: skip
