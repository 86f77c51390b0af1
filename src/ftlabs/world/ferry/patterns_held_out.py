"""What people write to the Merrow Line, kept from training: 6 patterns per intent for validation and 6 for the test.

The slots are those of `patterns_train.py`. The patterns of TEST were written before any score on them was seen; whoever
changes one after looking at scores must say so in the card of the data set.
"""

VALIDATION = {
    "refund": (
        "You cancelled the {hour} boat on {day}. What about the money for my [ticket|tickets]?",
        "I have been told to ask here for my money, since the trip to {island} was called off.",
        "Is it right that I get nothing back for booking {code}?",
        "By what date will you repay us for the crossing of {date}?",
        "The price was taken from my account, yet no ticket came. I would like to be paid back.",
        "We are too ill to sail. Can you give us the money instead of [a voucher|another date]?",
    ),
    "timetable": (
        "Until what hour can one get from {island} to {port} in the evening?",
        "I cannot read the small print: does a boat go at {hour} on {date} or not?",
        "How many minutes does the ferry stay in {port} before it sails?",
        "We are in {port} and the pier is empty. Does the {hour} boat still come today?",
        "Which of your boats is the quickest way to {island}?",
        "From which month do the ferries to {island} sail daily?",
    ),
    "fares": (
        "What would {few} grown-ups and a baby pay to {island}?",
        "Do you sell a cheap ticket for [young people|soldiers|families]?",
        "Is the crossing free for babies?",
        "I saw a price of {count} marks in the newspaper. Is that for one way only?",
        "If we buy {group} tickets at once, do they get cheaper?",
        "What is the charge for a [camper|trailer|small lorry] on the {island} route?",
    ),
    "booking change": (
        "Something came up. Can we go on {date} rather than on {day}?",
        "I gave the wrong birthday for {name} when I booked. Would you correct it?",
        "My plans are different now, please shift booking {code} by a few days.",
        "Could you make it {few} people instead of five on our ticket?",
        "We booked seats, but we would prefer a cabin. What can be done about booking {code}?",
        "Is it too late to switch from the {hour} departure to an earlier one?",
    ),
    "lost property": (
        "Somewhere on your ship there must be a {colour} {item} that belongs to me.",
        "I got off in {port} in a hurry and left a {item} behind.",
        "Do you post things that were forgotten on board?",
        "A {item} has gone missing on the {island} route. Was it given to you?",
        "My [phone|wallet|purse|camera|notebook|scarf|book] slipped out of my bag on the ferry, I believe on {day}.",
        "What do you do with a {item} that nobody comes for? Mine was lost in {month}.",
    ),
    "luggage": (
        "I have a suitcase, a bag and a box. Is that more than I may take along?",
        "Where do cyclists put their bicycles on your boats?",
        "My trunk is {big}. Should I tell you before I come?",
        "Do you look after bags at the harbour while we walk around {port}?",
        "Could a sailor carry our cases up to the deck? We are both over 70.",
        "What is the greatest weight for one bag, would {kilos} kilos be fine?",
    ),
    "pets": (
        "Our {pet} goes wherever we go. Is there a problem on the ferry?",
        "Is there any boat to {island} without dogs? I cannot bear their hair.",
        "Would a [cat|rabbit|kitten|hamster|tortoise] in a closed box be all right in the saloon?",
        "Do you know if {island} lets foreign cats in?",
        "How much room is there for an animal like a [goat|pony|sheep]?",
        "My puppy is only {few} months old. Can it come along?",
    ),
    "complaint": (
        "What a terrible evening on the {hour} boat! Rude waiters and dirty cups.",
        "I was treated like a thief by your guard in {port}.",
        "Nobody lifted a finger when my grandmother fell on the stairs. I am shocked.",
        "Please tell your crew to be kinder to old people.",
        "For this price I expect clean seats and not such a dirty hole.",
        "The woman who checked our tickets made fun of us in front of everyone.",
    ),
}

TEST = {
    "refund": (
        "Nothing sailed on {date} because of the [wind|strike|ice]. I expect the full price back.",
        "Do you return the money when somebody [falls ill|has an accident] before the trip?",
        "According to my bank, the {count} marks that you owe me have still not arrived.",
        "We did not go on board, as the boat was {few} hours late. Now I am asking you to repay both tickets.",
        "How do I claim back what I spent on booking {code}?",
        "A voucher is no use to me, I want cash for the crossing that you cancelled.",
    ),
    "timetable": (
        "We would like to come home from {island} late on {day}. Do any boats still go then?",
        "The board in {port} says {hour} and your page says something else. When does it really leave?",
        "How much time do I need to get across to {island}?",
        "Will there be extra sailings [at Easter|on New Year's Day|during the festival]?",
        "Does your morning boat already run in {month}?",
        "What is the earliest that I can be in {port} on {date}?",
    ),
    "fares": (
        "My niece is {count} years old. Does she travel at half price?",
        "I would like to know what we must pay for a place in a cabin.",
        "Can you tell me roughly what a week on {island} by ferry costs for {few} people and a car?",
        "Is there something cheaper for those who cross {few} times a month?",
        "Do old people or the unemployed get anything off?",
        "Why is a single to {island} dearer than last year, and what does it cost now?",
    ),
    "booking change": (
        "We have to leave one day sooner than we said. Please see if {date} is free for booking {code}.",
        "On our reservation there are {count} people, but now only two of us will travel.",
        "Would you kindly write {name} on the ticket in place of my name?",
        "Can the way back be on {day} instead? The way out stays as it is.",
        "I pressed the wrong button and booked {hour}. I meant the next boat.",
        "Please take the car out of booking {code}, we will walk on board.",
    ),
    "lost property": (
        "Yesterday a {colour} {item} of mine stayed behind on the seat by the window.",
        "Is it possible that the cleaners picked up my {item} on the {hour} boat?",
        "I had my {item} when we boarded in {port}, and on land it was no longer there.",
        "Whom do I ring up when I have left something on the ship?",
        "One of the children forgot a {item} on deck, it is {colour} and quite new.",
        "If a {item} turns up, please keep it for me until I am back in {port}.",
    ),
    "luggage": (
        "Will there be room for two bicycles and a {big} bag on {day}?",
        "I cannot lift much. Is somebody there to bring my case on board?",
        "How heavy may a suitcase be before you ask for more money?",
        "Do we keep our rucksacks with us or hand them over when we board?",
        "Are skis and other long things a problem on the boat to {island}?",
        "We arrive in {port} at noon and sail in the evening. What can we do with our bags until then?",
    ),
    "pets": (
        "There will be a {pet} with us on {day}. Must I tell you beforehand?",
        "Would you let a big dog lie under the table in the restaurant?",
        "Does an old cat have to spend the crossing below, among the cars?",
        "I breed rabbits and want to carry {count} of them to {island}. What are the rules?",
        "Where may my dog do its business on such a long trip?",
        "Some people are afraid of my parrot. Is it still fine to have it beside me on board?",
    ),
    "complaint": (
        "I have never met such an unfriendly crew as on the {hour} boat.",
        "Is it normal that the floor is full of rubbish and that there is no soap?",
        "Your officer would not let my pregnant wife sit down. What kind of people work for you?",
        "It rained into the cabin, and when we rang the bell nobody came the whole way.",
        "You should be ashamed of the way the old man at gate {few} was pushed around.",
        "We asked politely for help in {port}, and the clerk just shut the window in our faces.",
    ),
}
