"""The same thing said in two ways: curt and polite, informal and formal, long and short, and verbs in two tenses."""

WORDS = {
    "thing": "map|list|key|timetable|bill|menu|form|ticket|newspaper|umbrella".split("|"),
    "house": "library|museum|school|hotel|post office|swimming pool".split("|"),
    "hour": "7:30|8:15|noon|14:20|16:45|18:30|nine o'clock".split("|"),
    "rising": "noon|nine o'clock|10:30|half past ten".split("|"),
    "ride": "train|bus|boat|tram|cable car".split("|"),
    "dish": "soup|fish pie|onion tart|stew|apple cake".split("|"),
    "drink": "tea|coffee|cocoa|lemonade|milk".split("|"),
    "kin": "cousin|friend|neighbour|uncle|teacher".split("|"),
    "event": "meeting|concert|lesson|talk|match".split("|"),
    "count": "two|three|four|five|six".split("|"),
    "ware": "kettle|radio|lamp|bicycle|camera".split("|"),
    "room": "kitchen|bathroom|hall|bedroom|cellar".split("|"),
}

POLITE = (
    ("Give me the {thing.1}.", "Could you give me the {thing.1}, please?"),
    ("Where is the {house.1}?", "Excuse me, could you tell me where the {house.1} is?"),
    ("Open the window.", "Would you mind opening the window?"),
    ("Close the door.", "Could you close the door, please?"),
    ("Wait here.", "Would you please wait here?"),
    ("Be quiet.", "Could you please be a little quieter?"),
    ("I want {drink.1}.", "I would like some {drink.1}, please."),
    ("Call me at {hour.1}.", "Could you please call me at {hour.1}?"),
    ("You are late.", "I had hoped that you would be here a little earlier."),
    ("Move your bag.", "Would you be so kind as to move your bag?"),
    ("That is my seat.", "I am sorry, but I think that this is my seat."),
    ("The {dish.1} is cold. Take it back.", "I am afraid the {dish.1} is cold. Could you take it back, please?"),
    ("What is your name?", "May I ask your name?"),
    ("No, I cannot come.", "Thank you for asking, but I am afraid I cannot come."),
    ("Send me the {thing.1} by {day.1}.", "I would be grateful if you could send me the {thing.1} by {day.1}."),
    ("Speak up, I cannot hear you.", "I am sorry, could you speak a little louder?"),
    ("Do not smoke in the {room.1}.", "Please do not smoke in the {room.1}."),
    ("Help me with this box.", "Could you help me with this box, please?"),
    ("Bring {count.1} more plates.", "Would you bring us {count.1} more plates, please?"),
    ("You gave me the wrong change.", "Excuse me, I think there is a mistake in my change."),
    ("When does the {ride.1} leave?", "Could you tell me when the {ride.1} leaves?"),
    ("Let me through.", "Excuse me, may I come through?"),
)

FORMAL = (
    ("Hi {P}, thanks for your note!", "Dear {P}, thank you for your letter."),
    ("Sorry I'm late.", "Please excuse my late arrival."),
    ("We can't make it on {day.1}.", "Unfortunately we are unable to come on {day.1}."),
    ("I'd like my money back for the {ware.1}.", "I kindly request a refund for the {ware.1}."),
    ("The {ware.1} doesn't work.", "I regret to inform you that the {ware.1} does not work."),
    ("Can you tell me when the {event.1} starts?", "I would be grateful to know when the {event.1} begins."),
    ("Come to the {event.1} on {day.1}!", "You are cordially invited to attend the {event.1} on {day.1}."),
    ("The {event.1} is off.", "We regret that the {event.1} will not take place."),
    ("See you soon, {P}", "I look forward to meeting you. Yours sincerely, {P}"),
    ("Your {ride.1} was late again.", "I wish to complain about the repeated delay of your {ride.1}."),
    ("The kids liked it.", "The children were pleased with it."),
    ("Don't forget the {thing.1}.", "Please remember to bring the {thing.1}."),
    ("Get in touch if there's a problem.", "Please contact us should there be any difficulty."),
    ("We've got no rooms left.", "We regret that all our rooms are taken."),
    ("I can't find the {thing.1}, can you help?", "I am unable to find the {thing.1} and would be glad of your help."),
    ("What's the price of the {ware.1}?", "Would you kindly inform me of the price of the {ware.1}?"),
    ("That's fine with me.", "I agree to your proposal."),
    ("We'll fix the {ware.1} by {day.1}.", "We shall repair the {ware.1} by {day.1}."),
    ("I need {count.1} tickets.", "I would like to order {count.1} tickets."),
    ("You still owe me {count.1} marks.", "May I remind you that {count.1} marks have not yet been paid?"),
)

SHORTER = (
    ("In my opinion, it would be best if we left at {hour.1}.", "We should leave at {hour.1}."),
    ("The reason why {P} was late was that the {ride.1} did not come.", "{P} was late because the {ride.1} did not "
     "come."),
    ("There are {count.1} people who are waiting in the hall.", "{count.1} people are waiting in the hall."),
    ("It is a fact that the {house.1} is closed on {day.1}.", "The {house.1} is closed on {day.1}."),
    ("At this point in time we have no {drink.1}.", "We have no {drink.1} now."),
    ("{P}, who is a very good friend of mine, bakes bread.", "{P}, a good friend of mine, bakes bread."),
    ("What I would like to say is that I enjoyed the {event.1}.", "I enjoyed the {event.1}."),
    ("The {ware.1} that I bought last week is already broken.", "My new {ware.1} is broken."),
    ("{P} went to the {house.1} in order to meet {Q}.", "{P} went to the {house.1} to meet {Q}."),
    ("Due to the fact that it rained, the {event.1} did not take place.",
    "Because of the rain there was no {event.1}."),
    ("He made a decision to sell the {ware.1}.", "He decided to sell the {ware.1}."),
    ("It was on {day.1} that the {event.1} took place.", "The {event.1} was on {day.1}."),
    ("{P} said in a loud voice that dinner was ready.", "{P} shouted that dinner was ready."),
    ("We waited for a period of {count.1} hours.", "We waited {count.1} hours."),
    ("Each and every guest was given a cup of {drink.1}.", "Every guest got a cup of {drink.1}."),
    ("The {dish.1} was so good that nobody left any of it on the plate.", "Everyone ate up the {dish.1}."),
)  # fmt: skip

# Past and present of what a person or a group does; `{N}` stands before the verb.
TENSES = (
    "walked to the {house.1} every {day.1}|walks to the {house.1} every {day.1}", "lived in {T}|lives in {T}",
    "worked in the {house.1} of {T}|works in the {house.1} of {T}", "had {count.1} cats|has {count.1} cats",
    "wrote a letter every {day.1}|writes a letter every {day.1}", "was often late|is often late",
    "took the {ride.1} at {hour.1}|takes the {ride.1} at {hour.1}", "sold flowers in {T}|sells flowers in {T}",
    "drank {drink.1} without sugar|drinks {drink.1} without sugar", "knew all the songs|knows all the songs",
    "made the best {dish.1} in {T}|makes the best {dish.1} in {T}", "slept until {rising.1}|sleeps until {rising.1}",
    "went to {T} every summer|goes to {T} every summer", "wore a green hat|wears a green hat",
    "swam in the lake before breakfast|swims in the lake before breakfast", "kept bees|keeps bees",
    "forgot every birthday|forgets every birthday", "played chess with {Q}|plays chess with {Q}",
    "read the newspaper in the {room.1}|reads the newspaper in the {room.1}", "could not swim|cannot swim",
    "carried the luggage upstairs|carries the luggage upstairs", "rode a red bicycle|rides a red bicycle",
    "studied the timetable for hours|studies the timetable for hours",
    "ate {dish.1} every {day.1}|eats {dish.1} every {day.1}",
    "never missed a {event.1}|never misses a {event.1}", "liked to sit by the window|likes to sit by the window",
    "thought about {T} a lot|thinks about {T} a lot", "sang in the {room.1}|sings in the {room.1}",
)  # fmt: skip

# One and several.
NUMBERS = (
    ("The {one} is in the {room.1}.", "The {many} are in the {room.1}."),
    ("This {one} is new.", "These {many} are new."),
    ("I have lost my {one}.", "I have lost my {many}."),
    ("That {one} was [cheap|old|broken].", "Those {many} were {same}."),
    ("Where is the {one}?", "Where are the {many}?"),
    ("A {one} lies on the table.", "Some {many} lie on the table."),
    ("The {one} has a mark on it.", "The {many} have marks on them."),
    ("Whose {one} is this?", "Whose {many} are these?"),
    ("{P} needs a {one}.", "{P} needs some {many}."),
    ("There is a {one} behind the door.", "There are some {many} behind the door."),
    ("The {one} was found on the {ride.1}.", "The {many} were found on the {ride.1}."),
    ("Does the {one} belong to {P}?", "Do the {many} belong to {P}?"),
)

# What one takes, buys or does, to be set under one another.
ITEMS = {
    "For the vegetable soup we need": "potatoes|butter|salt|two onions|a leek|beans|pepper|oil|carrots|parsley",
    "For the biscuits we need": "flour|butter|sugar|two eggs|nuts|a pinch of salt|lemon peel|a little honey",
    "{P} packed": "a coat|two shirts|a torch|a map|a comb|warm socks|a book|the passport|a towel|a camera",
    "At the market {P} bought": "apples|pears|cheese|a loaf of bread|honey|flowers|eggs|a basket|fresh fish|beans",
    "On {day.1} {P} has to": "water the flowers|post a letter|mend the lamp|buy stamps|call {Q}|feed the cat|"
    "return a book|wash the car|sweep the {room.1}",
    "The {ride.1} stops at": "{t}|{t}|{t}|{t}|{t}|{t}",
    "Please bring": "a pencil|a notebook|strong shoes|a raincoat|something to drink|your ticket|a sandwich|sun cream",
    "For the new flat {P} bought": "a table|four chairs|a lamp|an old clock|two shelves|a carpet|a mirror|a bench",
    "The ticket is good for": "the museum|the castle|the zoo|the tram|one boat trip|the swimming pool|the theatre",
}
