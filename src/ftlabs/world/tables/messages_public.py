"""What people write to hotels, theatres, restaurants and shops. The shape of a matter is in `messages_travel`."""

from ftlabs.world.tables.messages_travel import Matter

HOTEL: tuple[Matter, ...] = (
    (
        "our room|booking {code}|the stay in {month}|a change",
        (
            "we come on {d.1} and stay {nights} nights. is [room {room}|the room with the balcony] free?",
            "we would like to stay until {d.2}, two nights more than booked.",
            "please cancel room {room}. [{kin} has {illness}.|the wedding is off.|my flight was cancelled.]",
            "can we have two single rooms instead of the double?",
            "we arrive after {close}. will somebody be at the desk?",
            "i booked for {n} but the letter says {more}. please put that right.",
            "the name on the booking is {wrong}, it ought to be {me}.",
        ),
        (
            "we come from {place.1} by {veh}.",
            "the dates are {d.1} to {d.2}.",
            "a quiet room would be best.",
            "i have already paid {half}.",
        ),
    ),
    (
        "the bill|a payment|money|my deposit",
        (
            "the bill says {bigfee}, at the desk they told me {big}.",
            "i left a day early because of the noise and paid for it all the same. i ask for {p} back.",
            "you have taken my deposit of {half} [twice|though i cancelled in time].",
            "there are {n} breakfasts on the bill and we had none.",
            "i have sent {big} to you by mistake, it was meant for [the hotel across the street|my landlord]. please "
            "send it back.",
        ),
        ("room {room}, {d.1} to {d.2}.", "i enclose the bill.", "my number is {code}."),
    ),
    (
        "our stay|room {room}|a complaint",
        (
            "there was hair in the bath and sand in the bed. [for {big} a night!|nobody came to clean.]",
            "the shower in room {room} ran cold each morning. your porter said: so does mine.",
            "the disco below us went on until four.",
            "breakfast ends at ten, yet at {open} the bread was gone.",
            "the woman at the desk talked to us as if we were small children.",
        ),
        (
            "we stayed from {d.1} to {d.2}.",
            "we had looked forward to it for months.",
            "the pictures on your page show something else.",
        ),
    ),
    (
        "something left in room {room}|my {item}|lost things",
        (
            "i think my {hue} {item} is still [behind the door|in the wardrobe|under the bed] of room {room}.",
            "have the cleaners found a {item} {look}?",
            "my {item} hangs in your [hall|breakfast room|sauna]. could you send it to {place.1}?",
        ),
        ("{inside}", "we left on {day.1}.", "i pay the parcel, of course."),
    ),
    (
        "our stay",
        (
            "a dog|our dog::do you mind a {breed}? [he sheds a little.|she never barks.]",
            "our {pet.1}|animals::what would you charge for a {pet.1} for {nights} nights?",
            "a baby|the room::is there a cot for a baby, and a kettle in the room?",
            "the way to you|directions::how do we find you from the station in {place.1}? is it far on foot?",
            "luggage|our suitcases::may we leave our suitcases with you on {day.1} until {t.3}?",
            "parking|a coach::does a coach for [30|40|50] people get round to your door?",
            "stairs|the room for {kin}::is room {room} on the ground floor? {kin} cannot manage stairs.",
            "an early start|{t.1}::could you wake us at {t.1}? our {veh} goes at {t.2}.",
        ),
        ("we are {n}.", "we come on {d.1}.", "thank you for a short word."),
    ),
)
STAGE: tuple[Matter, ...] = (
    (
        "tickets|the {event.1}|{d.1}|our seats",
        (
            "the {event.1} on {d.1} was called off at the door. [where do we get our {twice} back?|is there another "
            "date?]",
            "is anything left for the {event.1} on {day.1}? we are {n}.",
            "i have row {row}, seat {seat}, behind a pillar. can i sit elsewhere?",
            "do [pupils|children under {age}|pensioners] pay less than {p}?",
            "i bought {more} tickets and need {n}. would you take {extra} back?",
            "my friend {Q} has the tickets and is stuck in {place.1}. how do i get in?",
            "what time is it over? the last {veh} goes at {close}.",
            "the tickets say {wrong}. i am {me}. is that a problem?",
            "may {kin} bring {kin.his} own chair with wheels into row {row}?",
            "can i swap {day.1} for {day.2}? same price, any row.",
        ),
        ("i paid {p} each.", "order {code}.", "i can come by before {close}.", "it was a present."),
    ),
    (
        "the {event.1} last night|the evening on {day.1}",
        (
            "we were so cold in the hall that we kept our coats on. no one said sorry.",
            "best {event.1} in years. the [drummer|girl with the lamp|old singer] was wonderful.",
            "a man in row {row} talked through the whole {event.1}, and your usher looked away.",
            "my {item}|the cloakroom::my {hue} {item} stayed in the cloakroom, ticket {seat}. is it still there?",
        ),
        (
            "we had seats {seat} and the one beside it.",
            "we had come all the way from {place.1}.",
            "the cloakroom shut at {close}.",
        ),
    ),
)
TABLE: tuple[Matter, ...] = (
    (
        "a table|{day.1}|our dinner|the table for {n}",
        (
            "have you a table for {n} on {day.1} at {close}? [by the window if possible.|not near the door.]",
            "we said {n}, we are {more}. can you push two tables together?",
            "sorry, we must call off {day.1}. {kin} has {illness}.",
            "could we come at {t.3} instead of {t.2}?",
            "can you cook something without [nuts|milk|eggs|wheat] for {kin}?",
            "do you have room for a pram and a sleeping {pet.1}?",
        ),
        ("the name is {me}.", "it is {kin}'s birthday.", "two of us eat no meat."),
    ),
    (
        "our lunch on {day.1}|the {dish.1}|a bad meal",
        (
            "the {dish.1} was cold in the middle. we sent it back and it came colder.",
            "the bill|prices::{p} for a glass of water? that is a joke.",
            "the bill::you wrote {twice} on the bill, the card says {p}. i want the difference.",
            "your waiter|a spoiled {item}::your waiter spilled the {dish.1} on my {item} and grinned.",
            "there was a button in my {dish.1}. [i have kept it.|whose is it?]",
            "the cook|praise::tell the cook that the {dish.1} was the best i ever ate.",
            "we waited {late} minutes and then left hungry.",
        ),
        ("we sat at table {row}.", "it was about {t.2}.", "we have always liked your place."),
    ),
)
SHOP: tuple[Matter, ...] = (
    (
        "order {code}|my order|a {ware.1}",
        (
            "i ordered a {hue} {ware.1} and got a {ware.2}.",
            "the {ware.1} arrived in {n} pieces. [i would like a new one.|may i have my {p} back?]",
            "where is my parcel? it left {place.1} on {d.1}, it says.",
            "the {ware.1} works, but it hums all night. can i return it?",
            "please send it to {house} {street} instead, i am moving.",
            "you charged {pfee} and the label says {p}.",
            "i clicked twice and now two {ware.1}s are coming. stop one please.",
            "the {hue} {ware.1}|your stock::is the {hue} {ware.1} back in stock? [and what does it cost now?|could "
            "you put one aside?]~",
            "i would like to cancel the {ware.1}, {kin} has bought the same.",
        ),
        ("i have the receipt.", "i ordered it on {d.1}.", "it was to be a present.", "my number is {code}."),
    ),
    (
        "your shop",
        (
            "opening hours|{d.1}::are you open on [the holiday|{day.1} after {close}|{d.1}]?",
            "a {cake.1}|an order::can you bake a {cake.1} for {more} people by {day.1}? what would it cost?",
            "your assistant|a complaint::your assistant said i smelled of fish. i sell fish. i will not come back.",
            "my {item}|something left behind::i left a {hue} {item} on the counter [this morning|at {t.1}].",
            "delivery|a parcel::do you deliver to {place.1}, and is {fee} right for that?",
            "my change|money::i gave you {note} and got change for less. please look in the till.",
            "my {pet.1}|animals::may i come in with my {pet.1} under my arm?",
            "one of your people|praise::the young man who found the right [screw|button|bulb] for me deserves a rise.",
            "the door|getting in::is there a step at the door? i come with a [wheelchair|pram].",
        ),
        ("i live out in {place.1}.", "i come in often.", "an answer by {day.3} would be kind."),
    ),
)
