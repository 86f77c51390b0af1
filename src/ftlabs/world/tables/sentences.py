"""Single sentences of known kind: good or bad opinions, subjects, kinds of message. Registers use them as material.

Every slot is typed: whatever a pool holds makes sense in every sentence that draws from it.
"""

WORDS = {
    "dish": "soup|fish pie|stew|porridge|apple cake|omelette|rice pudding|vegetable curry|onion tart|bread roll".split(
        "|"
    ),
    "tasty": "tasty|delicious|excellent|wonderful|perfect|very good".split("|"),
    "nasty": "cold|burnt|tasteless|far too salty|awful|dreadful|much too sour".split("|"),
    "stay": "hotel|inn|guest house|cabin|hostel|holiday flat".split("|"),
    "room": "room|kitchen|bathroom|bedroom|dining room|waiting room".split("|"),
    "worker": "waiter|clerk|driver|guide|porter|nurse|teacher|conductor|shop assistant|doctor".split("|"),
    "kind": "kind|friendly|helpful|patient|polite|cheerful".split("|"),
    "rude": "rude|unfriendly|impatient|grumpy|careless|unhelpful".split("|"),
    "show": "film|play|concert|puppet show|exhibition|talk".split("|"),
    "outing": "trip|walk|holiday|visit|picnic|boat tour|journey|day out".split("|"),
    "lovely": "lovely|wonderful|perfect|splendid|marvellous|very pleasant".split("|"),
    "dreadful": "dreadful|terrible|horrible|disappointing|miserable|boring".split("|"),
    "bought": "lamp|kettle|backpack|umbrella|radio|jacket|suitcase|torch|clock|camera".split("|"),
    "carried": "umbrella|suitcase|camera|jacket|backpack|scarf|notebook|wallet".split("|"),
    "coach": "bus|train|tram|cable car|coach|night train".split("|"),
    "venue": "museum|library|theatre|castle|swimming pool|zoo".split("|"),
    "family": "brother|sister|mother|father|uncle|aunt|cousin|neighbour".split("|"),
    "party": "birthday party|summer party|wedding|farewell dinner|school concert|picnic by the lake".split("|"),
    "ill": "headache|sore throat|cough|fever|bad back|cold".split("|"),
    "tune": "song|waltz|march|lullaby|piece".split("|"),
    "plays": "piano|violin|flute|trumpet|guitar|harp".split("|"),
    "lesson": "history|reading|drawing|music|spelling".split("|"),
    "price": "3 euros|4 marks|12 marks|8 coins|15 euros|20 marks".split("|"),
    "hour": "7:30|8:15|9 o'clock|10:45|noon|3 o'clock|18:30|half past four".split("|"),
}

OPINIONS = {
    "good": (
        "The {dish} was {tasty}[| and still hot].", "I [really |]liked the {dish}, it was {tasty}.",
        "What a {lovely} {outing}!", "We had a {lovely} {outing}[ to {town}| with {name}|].",
        "The {worker} was {kind} and [helped us at once|answered every question|made us feel welcome].",
        "Everyone at the {stay} was {kind}.", "The {room} was [bright|clean|warm] and smelled of [soap|fresh flowers].",
        "I would stay at this {stay} again[ at any time|].",
        "The {show} was so [good|funny|clever] that I saw it twice.",
        "My new {bought} works [perfectly|better than the old one].", "This {bought} is worth every coin.",
        "I have never seen a {lovely} {show} like that before.", "The beds in the {stay} were soft and [clean|warm].",
        "We were sorry when the {show} was over.", "Our children loved the {venue} in {town}.",
        "The {coach} was [on time|clean|comfortable] and the seats were wide.",
        "Thanks to the {worker}, everything went well.", "{name} makes the best {dish} in {town}.",
        "The view from the {stay} was [beautiful|splendid].", "I can [warmly |]recommend the {venue}.",
        "It was worth waiting for the {dish}.", "For {price} you get a {lovely} meal here.",
        "The {worker} gave us [good advice|his own map|a second helping] with a smile.",
        "Nothing was too much trouble for the {kind} {worker}.", "{name} enjoyed every minute of the {show}.",
        "After two years the {bought} still looks like new.", "A {kind} {worker} carried our bags upstairs.",
        "I slept very well at the {stay}.", "The {dish} tasted like my grandmother's.",
        "We laughed all evening at the {show}.", "The {bought} arrived early and in one piece.",
        "Best {outing} of the year.", "I am very happy with my {bought}.", "The {venue} was even better than we hoped.",
    ),
    "bad": (
        "The {dish} was {nasty}.", "I did not like the {dish}, it was {nasty}.", "What a {dreadful} {outing}!",
        "We had a {dreadful} {outing}[ to {town}| with {name}|].",
        "The {worker} was {rude} and [did not listen|sent us away|let us wait for an hour].",
        "Everyone at the {stay} was {rude}.", "The {room} was [dark|dirty|cold] and smelled of [smoke|old fish].",
        "I would never stay at this {stay} again.", "The {show} was so [bad|dull|long] that I left early.",
        "My new {bought} broke [on the first day|after a week].", "This {bought} is not worth {price}.",
        "I have never seen such a {dreadful} {show} before.", "The beds in the {stay} were hard and [damp|dirty].",
        "We were glad when the {show} was over.", "Our children were bored at the {venue} in {town}.",
        "The {coach} was [late|dirty|crowded] and nobody told us why.",
        "Because of the {worker}, everything went wrong.", "{name} makes the worst {dish} in {town}.",
        "The only view from the {stay} was a grey wall.", "I cannot recommend the {venue}[ to anyone|].",
        "We waited an hour for the {dish}, and then it was {nasty}.", "For {price} you get a {dreadful} meal here.",
        "The {worker} gave us [the wrong change|bad advice|no answer] and turned away.",
        "Everything was too much trouble for the {rude} {worker}.", "{name} fell asleep during the {show}.",
        "After two days the {bought} already fell apart.", "A {rude} {worker} dropped our bags on the floor.",
        "I could not sleep at the {stay} because of the noise.", "The {dish} tasted of nothing at all.",
        "Nobody laughed at the {show}.", "The {bought} arrived late and in pieces.", "Worst {outing} of the year.",
        "I am very disappointed with my {bought}.", "The {venue} was a waste of money.",
    ),
}  # fmt: skip

SUBJECTS = {
    "weather": (
        "It [rained|snowed] all {day}.", "The wind is [strong|cold] today.", "Fog lay over {town} until noon.",
        "Tomorrow will be sunny and warm.", "A storm is coming from the [north|west].", "There was ice on the road.",
        "It is too hot to go outside.", "The sky turned dark and the first drops fell.",
        "After the rain came a rainbow.", "We had frost last night.",
    ),
    "food": (
        "The {dish} needs a little more salt.", "We had {dish} for dinner.", "{name} is cooking {dish} tonight.",
        "Add two eggs and a cup of flour.", "The bread is still warm from the oven.",
        "Please peel the potatoes and cut the carrots.", "I eat an apple every morning.",
        "My {family} bakes the best {dish}.", "The soup has to boil for ten minutes.", "Is there any cheese left?",
    ),
    "travel": (
        "The {coach} to {town} leaves at {hour}.", "We missed the last {coach}.", "My ticket is valid until {day}.",
        "{name} packed two suitcases for the journey.", "The crossing takes about an hour.",
        "All passengers must change at {town}.", "I would like a seat by the window.",
        "Our luggage was left on the platform.", "The timetable changes in {month}.", "She showed her passport.",
    ),
    "money": (
        "The {bought} costs {price}.", "I have only {price} left.", "{name} still owes me {price}.",
        "The bank closes at {hour}.", "Can you change a note into coins?", "We are saving for a new {bought}.",
        "The price went up again.", "He pays {price} a month for his room.", "My {family} lent me {price}.",
        "She counted the coins in her purse.",
    ),
    "health": (
        "I have a {ill} and must stay in bed.", "The doctor listened to {name}'s heart.", "Take one pill after dinner.",
        "My {family} broke an arm on {day}.", "The nurse put a bandage on the knee.",
        "{name} has had a {ill} since {day}.",
        "You should sleep more and drink warm tea.", "My tooth hurts when I eat.", "The wound is healing well.",
        "She is feeling better after the fever.",
    ),
    "sport": (
        "Our team won by two goals.", "{name} ran the race in ten minutes.", "The match begins at {hour}.",
        "He kicked the ball over the fence.", "We train every {day} at the swimming pool.",
        "The goalkeeper caught the ball.", "She won a medal for rowing.", "Both teams were tired after the match.",
        "{name} is the fastest swimmer in {town}.", "The referee blew his whistle.",
    ),
    "music": (
        "{name} plays the {plays}.", "The choir sang an old {tune}.", "She practises the {plays} every {day}.",
        "The band played until midnight.", "One string of the violin is broken.", "We heard a {tune} for {plays}.",
        "I cannot get that {tune} out of my head.", "The singer bowed to the audience.",
        "He wrote a {tune} for his {family}.", "The drummer was too loud.",
    ),
    "school": (
        "The pupils have {lesson} on {day}.", "{name} forgot the homework.",
        "The teacher wrote a word on the blackboard.",
        "Our class has a new teacher.", "The {lesson} test was hard.", "She learned the poem by heart.",
        "The bell rang and the lesson was over.", "Open your books at page ten.", "{name} got a good mark in {lesson}.",
        "The pupils put up their hands.",
    ),
}  # fmt: skip

MESSAGES = {
    "question": (
        "What time does the {venue} open[ on {day}|]?", "Is breakfast included at the {stay}?",
        "How much is a ticket for the {show}?", "Do you know where my {carried} is?",
        "When does the next {coach} leave?",
        "Can I bring my {family} along?", "Could you tell me the way to the {venue}?",
        "Does this {coach} stop in {town}?",
        "Which room is ours?", "Do I have to book a seat for the {show}?", "Are dogs allowed in the {venue}?",
        "Where do I get off for the {venue}?", "How long does the {show} last?",
    ),
    "thanks": (
        "Thank you [so much |]for the {carried}.", "Many thanks for your help on {day}.",
        "It was very kind of you to lend me your {carried}.", "I am grateful to your {worker}, who found my {carried}.",
        "Thanks a lot for the {lovely} evening, {name}.", "My {family} and I thank you for your kind letter.",
        "You saved my day. Thank you!", "Please thank the {worker} for me.", "We are very grateful for your advice.",
        "How can I ever thank you enough for finding my {carried}?", "Thanks for waiting for me on {day}.",
    ),
    "complaint": (
        "The {coach} was an hour late again.", "My {bought} broke on the first day, and I want my money back.",
        "Nobody answered my letter of {day}.", "The {room} was dirty when we arrived.",
        "I am not at all pleased with your {worker}.", "We paid {price} and got nothing for it.",
        "Your {worker} was rude to my {family}.", "The music in the {stay} kept us awake all night.",
        "I must complain about the {dish}: it was {nasty}.", "This is the third time that you have lost my {carried}.",
        "I waited for the {coach} until {hour}, but it never came.",
    ),
    "invitation": (
        "Would you like to come to my {party}?", "Please join us for dinner on {day} at {hour}.",
        "You are invited to the {party} on {day}.", "Come and see us in {town} this summer!",
        "We would be happy to see you at the {party}.", "Do come to tea on {day}, and bring your {family}.",
        "Are you free on {day}? We are having a {party}.", "My {family} and I hope that you will come to our {party}.",
        "Let us go to the {show} together on {day}.", "There is a place for you at our table on {day}.",
        "Come over at {hour}, we are having {dish}.",
    ),
}  # fmt: skip

# Statements with one name each, to be found in them.
NAMED = (
    "Yesterday {N} bought a {bought}.", "My {family} met {N} at the {venue}.", "{N} went home at {hour}.",
    "On {day} we visited {N} in hospital.", "Nobody told {N} about the {party}.", "The {worker} gave {N} a {carried}.",
    "{N} left the {carried} on the {coach}.", "Is {N} coming to the {party}?", "I wrote a letter to {N} on {day}.",
    "We waited for {N} until {hour}.", "{N} plays the {plays} very well.", "The {dish} was made by {N}.",
    "Please ask {N} for the key.", "At {hour} the {worker} called for {N}.", "A {worker} named {N} opened the door.",
    "{N} has a {ill} and stays in bed.", "The prize went to {N} this time.", "We saw {N} on the {coach}.",
)  # fmt: skip
