"""Messages with what one may answer: for each matter a few ways to ask, polite answers and curt ones.

The facts of the message come back in the answers, because all three are filled in one scene.
"""

Reply = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]

REPLIES: tuple[Reply, ...] = (
    (
        (
            "The {t.1} to {place.1} did not run on {day.1}. I would like my {p} back, booking {code}.",
            "Our {veh} to {place.1} was cancelled and nobody told us. Who pays back my {p}? My booking is {code}.",
        ),
        (
            "We are sorry that the {veh} to {place.1} did not run. The {p} for booking {code} will be returned "
            "[within a week|by {d.2}].",
            "That must have been annoying. We have sent {p} to your account for booking {code}.",
        ),
        (
            "No refunds. Read the rules.",
            "Things get cancelled. Live with it.",
            "{p} is not worth my time.",
            "Booking {code}: nothing to pay back.",
        ),
    ),
    (
        (
            "I left my {hue} {item} {look} on the {veh} to {place.1}. Has it been found?",
            "Has anyone handed in a {hue} {item}? I lost it in {place.1} on {day.1}.",
        ),
        (
            "I have good news: a {hue} {item} was handed in at {place.1}. You can fetch it [until {close}|from "
            "{open}].",
            "I am sorry to hear that you lost your {item}. It has not come in yet, but I have noted it down and will "
            "write to you at once when it does.",
        ),
        (
            "Look after your {item} better next time.",
            "We are not here to watch your {item}.",
            "Not found. Do not ask again.",
            "No {item} here.",
        ),
    ),
    (
        (
            "Could I move my booking {code} from {d.1} to {d.2}?",
            "I cannot come on {d.1}, please change {code} to {d.2}.",
        ),
        (
            "Of course. Booking {code} is now for {d.2}, and there is nothing more to pay.",
            "With pleasure. I have moved {code} from {d.1} to {d.2}. A new ticket is on its way to you.",
        ),
        (
            "No. You booked {d.1}, so come on {d.1}.",
            "Changing dates is your problem.",
            "{d.2} is full. Ask earlier.",
            "Too late.",
        ),
    ),
    (
        ("What time does the last {veh} to {place.1} leave?", "Is there still a {veh} to {place.1} after {t.2}?"),
        (
            "Thank you for asking. The last {veh} to {place.1} leaves at {t.3}. Please be there a few minutes early.",
            "There is one more to {place.1} at {t.3}, and that is the last. Have a pleasant trip!",
        ),
        ("It is on the board. Use your eyes.", "{t.3}. Next!", "Look it up yourself.", "I am not a timetable."),
    ),
    (
        (
            "May I bring my {pet.1} to your hotel? We come on {d.1}.",
            "Do you take guests with a {pet.1}? We would stay {nights} nights from {d.1}.",
        ),
        (
            "Your {pet.1} is very welcome. We only ask for {fee} a night, and a basket is ready in the room.",
            "How nice that your {pet.1} is coming along! Please tell us on {d.1} whether it needs anything.",
        ),
        (
            "No {pet.1}s.",
            "Leave the {pet.1} at home or stay there too.",
            "This is a hotel and not a zoo.",
            "{fee} a night, and one hair costs more.",
        ),
    ),
    (
        (
            "Your {staffer.1} was rude to {kin} on {day.1}. I expect an apology.",
            "I wish to complain: on {day.1} your {staffer.1} shouted at {kin}.",
        ),
        (
            "I am very sorry about what happened on {day.1}. I have spoken with our {staffer.1}. Please tell "
            "{kin.him} how sorry we are.",
            "Thank you for telling us. Nobody should be treated like that. Please tell {kin.him} how sorry we are, "
            "and accept a free ticket from us.",
        ),
        (
            "Our {staffer.1} had a bad day. So what?",
            "Then {kin.he} should not ask so many questions.",
            "Complaints go into the bin.",
            "We see no reason to say sorry.",
        ),
    ),
    (
        (
            "The {ware.1} that I ordered came broken. My order is {code}.",
            "I got a {ware.1} with a crack in it. What now? Order {code}.",
        ),
        (
            "We are sorry that the {ware.1} was broken. A new one leaves us today, and you need not send the old one "
            "back.",
            "What a pity! Please keep the pieces. For order {code} you can choose: a new {ware.1} or your {p} back.",
        ),
        ("It was whole when it left us.", "You broke it, you keep it.", "Order {code} is closed.", "Glue exists."),
    ),
    (
        ("How much is the {event.1} for {n} people?", "What do {n} tickets for the {event.1} cost?"),
        (
            "Thank you for your interest. One ticket is {p}, so it comes to {pn} for {n}. Shall I keep them for you?",
            "They cost {p} each, which makes {pn}. We would be glad to see you all at the {event.1}.",
        ),
        (
            "{pn}. Take it or leave it.",
            "Can you not count? {p} each.",
            "Prices are on the door.",
            "Too much for you, I guess.",
        ),
    ),
    (
        ("My ticket says {wrong}, but my name is {me}.", "You have printed {wrong} on my booking {code}. I am {me}."),
        (
            "Thank you for noticing, and please forgive the mistake. Your new ticket says {me}.",
            "I have put it right at once: {me} instead of {wrong}. We are sorry for the trouble.",
        ),
        ("A name is a name.", "Then learn to type.", "It says {wrong}, so you are {wrong}.", "Buy a new one."),
    ),
    (
        (
            "{kin} uses a wheelchair. Can someone help {kin.him} at {place.1} on {day.1}?",
            "We need a ramp for {kin} on {day.1} at {t.1} in {place.1}.",
        ),
        (
            "Gladly. A colleague will wait for {kin.him} in {place.1} on {day.1} and help with the ramp.",
            "Thank you for telling us in time. Help is ordered for {day.1}. Please come to the desk {late} minutes "
            "early.",
        ),
        ("We carry nobody.", "There are stairs. Good luck.", "Bring your own helper.", "Not our job."),
    ),
    (
        (
            "May we come to dinner as {more} instead of {n} on {day.1}? The name is {me}.",
            "We booked a table for {n} on {day.1}, but now we are {more}. The name is {me}.",
        ),
        (
            "That is no trouble at all. Your table on {day.1} is now laid for {more}.",
            "How lovely, the more the merrier! We have noted {more} people for {day.1}.",
        ),
        ("{n} means {n}.", "Then {extra} of you can stand.", "No more chairs.", "You should have said so before."),
    ),
    (
        (
            "In flat {row} {fault}. Could someone come on {day.1}?",
            "Since {day.1} {fault}. I live in flat {row}. Please help.",
        ),
        (
            "Thank you for your message about flat {row}. I am sorry for the trouble and will send someone at {t.2} "
            "tomorrow.",
            "Oh dear, that must be unpleasant. The workman knows about it and will ring you in flat {row} before he "
            "comes.",
        ),
        (
            "Mend it yourself.",
            "The house is old. So is this complaint.",
            "Others in the house do not whine.",
            "Next month, perhaps.",
        ),
    ),
    (
        (
            "I paid the bill of {big} twice. Could you send one payment back?",
            "By mistake I have sent you {big} two times.",
        ),
        (
            "You are right, we have {big} too much from you. It goes back to your account today, with our apologies "
            "for the wait.",
            "Thank you for the note. We found both payments, and one of them, {big}, will be with you in a few days.",
        ),
        ("Your mistake, our {big}.", "Paid is paid.", "Count before you pay.", "We keep it."),
    ),
    (
        (
            "Can I take a {hue} trunk and {n} boxes on the {t.1} to {place.1}?",
            "I have {n} boxes with me. May they travel to {place.1} on the {t.1}?",
        ),
        (
            "Yes, there is room for that on the {t.1}. Someone will help you to lift the boxes.",
            "Thank you for asking first. The {n} boxes can travel with you to {place.1}; we only ask for {fee}.",
        ),
        (
            "Hire a van.",
            "One bag. Not {n} boxes.",
            "{fee} a box, and carry them yourself.",
            "Do you live in a warehouse?",
        ),
    ),
    (
        (
            "May I keep the book about {topic.1} for another week?",
            "The book about {topic.1} was due on {d.1}. Can I have it until {d.2}?",
        ),
        (
            "Certainly. Nobody is waiting for it, so enjoy the book about {topic.1} a little longer.",
            "I am afraid that another reader is waiting for it. If you bring it by {day.1}, there is no fee.",
        ),
        ("Due is due. {fee}.", "Read faster.", "Bring it back today.", "Others can read too, you know."),
    ),
    (
        (
            "{Q} has {illness} and cannot come to the {lesson.1} on {day.1}.",
            "{Q} must stay in bed, with {illness}. Please excuse {Q.him} from the {lesson.1} on {day.1}.",
        ),
        (
            "Thank you for letting us know. We wish {Q} a quick recovery and will keep the place in the {lesson.1} "
            "free.",
            "Poor {Q}! Please rest well. The {lesson.1} of {day.1} can be made up for later.",
        ),
        ("Again, is it?", "You pay for the {lesson.1} all the same.", "{Q} is always ill on {day.1}.", "Noted."),
    ),
    (
        (
            "Is my {mendable.1} ready? I brought it on {d.1}.",
            "You promised me the {mendable.1} for {day.1}. Can I fetch it?",
        ),
        (
            "Your {mendable.1} is ready and works again. It comes to {p}, and we are open until {close}.",
            "Please forgive us, one part for the {mendable.1} has not come yet. We will call you as soon as it is "
            "done.",
        ),
        (
            "It is ready when it is ready.",
            "What {mendable.1}?",
            "We have other customers too.",
            "{p}. Bring it in coins.",
        ),
    ),
    (
        ("How do I get from the station in {place.1} to {street.1}?", "I am lost in {place.1}. Where is {street.1}?"),
        (
            "It is not far. Take tram {line} for {n} stops, and {street.1} is on the left. Call me if you cannot find "
            "it.",
            "Do not worry. Stay where you are, I will come and walk to {street.1} with you.",
        ),
        ("Buy a map.", "Ask someone else.", "Everyone knows {street.1}.", "Follow your nose."),
    ),
    (
        (
            "The {dish.1} was cold and we waited {late} minutes for it.",
            "We had the {dish.1} on {day.1}. It was cold, and it cost {p}.",
        ),
        (
            "I am sorry that the {dish.1} was cold. That is not how we want to cook. Please be our guest next time.",
            "Thank you for being so open. The cook is ashamed, and we would like to give you back the price of the "
            "{dish.1}.",
        ),
        ("Others liked the {dish.1}.", "Then eat at home.", "Blow on it less.", "It was hot when it left the kitchen."),
    ),
    (
        (
            "The {t.1} was {late} minutes late and I missed my {veh} in {place.2}.",
            "We arrived {late} minutes late in {place.2} and had to wait until {t.3}. Why?",
        ),
        (
            "We regret the delay of {late} minutes. A door would not close in {place.1}. You may use your ticket on "
            "any {veh} today.",
            "That was bad luck, and we apologise. If you send us the ticket to {place.2}, we pay half of it back.",
        ),
        ("{late} minutes is nothing.", "Leave earlier.", "Delays happen.", "Walk next time."),
    ),
    (
        (
            "I am applying for the work as a {trade.1}. May I come and see you?",
            "Is the post of {trade.1} still free? I have done such work for {n} years.",
        ),
        (
            "Thank you for writing. We would be happy to meet you on {day.1} at {t.2}. Please ask for {sir}.",
            "We are grateful for your letter. The post of {trade.1} has just been filled, but we will gladly keep "
            "your name.",
        ),
        ("No.", "We need a good {trade.1}, not just anyone.", "The post is gone.", "Do not call us."),
    ),
)
