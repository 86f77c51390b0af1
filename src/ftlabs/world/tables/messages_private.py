"""What people write to landlords, neighbours, schools, libraries, workshops, friends and family.

A matter is: what it is about (topics, parted by "|"), wishes, and details that fit every wish of the matter.
"""

from ftlabs.world.tables.messages_travel import Matter

LANDLORD: tuple[Matter, ...] = (
    (
        "the flat|a repair|flat {row}|the house in {street}",
        (
            "{fault}, [since {day.1}|for {n} days now|again]. [when will someone come?|please send a plumber or "
            "whoever it takes.]",
            "i told you on {d.1} that {fault}. nobody came. [i pay rent for this!|must i write to the newspaper?]",
            "the plumber wants {big}. shall i pay him, or do you?",
            "can the man come at {t.3} instead of {t.1}? i work until {t.2}.",
            "thank you for the new door. it closes, it locks, it does not squeak.",
        ),
        (
            "the neighbours have the same trouble.",
            "i am at home on {day.2}.",
            "the caretaker knows about it.",
            "we have a small child.",
        ),
    ),
    (
        "the rent|the deposit|money|my notice",
        (
            "i paid the rent for {month} twice. please return {big}.",
            "my deposit::when do i get my deposit back? i moved out on {d.1}.",
            "the letter asks for {bigfee}, but the contract says {big}.",
            "my notice|moving out::i should like to leave the flat on {d.2}. is this message enough?",
            "animals|a {pet.1}::may i keep a {pet.1}? [it would be small.|the neighbours do not mind.]",
            "the flat|{kin}::may {kin} move in with me for a while?",
        ),
        ("i have always paid in time.", "please answer in writing."),
    ),
)
NEIGHBOUR: tuple[Matter, ...] = (
    (
        "your {pet.1}|a small thing|last night|the garden|the yard",
        (
            "your {pet.1} [sleeps in our shed|has eaten half of my sandwich|is sitting on our roof]. [come and get "
            "it please.|we do not mind, but you may wonder.]",
            "could you turn the music down after ten? {kin} gets up at five.",
            "can i borrow your {loan.1} [until {day.1}|for an hour|at the weekend]?",
            "you still have my {loan.1}. i need it on {day.1}.",
            "a parcel for you came here, [it is in the hall|it is heavy|i signed for it].",
            "would you feed our {pet.1} from {d.1} to {d.2}? the key is with {Q}.",
            "is this {hue} {item} yours? it hung on the fence. {look}, quite good.",
            "we have too many {veg.1}. [take as many as you like.|the basket is at your door.]",
            "somebody parks across my gate every {day.1}. if it is you, stop it.",
            "there is a party at ours on {day.1}. come over, or cover your ears!",
            "our power is out, yours too? the shop has candles until {close}.",
        ),
        (
            "i live at number {house}.",
            "ring twice, the bell is weak.",
            "nothing bad meant.",
            "just put a note in the box.",
        ),
    ),
)
SCHOOL: tuple[Matter, ...] = (
    (
        "{Q}|class {row}|your school",
        (
            "{Q} has {illness} and stays at home [today|until {day.1}|this week].",
            "{Q} will be late [today|on {day.1}], the {veh} from {place.1} did not stop.",
            "we cannot come to the {lesson.1} on {day.1}. may we come on {day.2} instead?",
            "money|the trip to {place.1}::i paid {p} for the trip to {place.1}, but {Q} was ill. do i get something "
            "back?",
            "what should {Q} bring for the trip to {place.1}? and when are you back?",
            "a lost {item}|lost things::{Q}'s {item} is gone, {hue}, {look}. is there a box for found things?",
            "the list says {Q} {wrong}, it should be {Q} {family}.",
            "how much is the {lesson.1} for two children from one family?",
            "your teacher made {Q} stand in the corridor for half an hour. [for what?|i wish to talk to you.]",
            "{Q} came home singing. whatever you did in the {lesson.1}, thank you!",
            "is the room for the {lesson.1} easy to reach with crutches?",
            "the class has {more} children now, the order for lunch still says {n}.",
        ),
        (
            "call me after {t.3} please.",
            "{Q} looks forward to it.",
            "other parents ask the same.",
        ),
    ),
)
LIBRARY: tuple[Matter, ...] = (
    (
        "a book|the library|a small question",
        (
            "may i keep the book about {topic.1} until {d.2}? it was due on {d.1}.",
            "a fee|a fine::you want {fee} from me for a book that i brought back on {day.1}.",
            "my {item}|a lost {item}::i think i left my {item} in the reading room, near the shelf on {topic.1}.",
            "do you have anything on {topic.1} for a child of {age}?",
            "are you open on {day.1} until {close}, as it says on the door?",
            "my card|a wrong name::my card says {wrong} where it should say {me}.",
            "the book about {topic.1} has lost its last {n} pages. who did it?",
            "is there a lift to the upper floor? i walk with a stick.",
            "your new librarian hissed at {kin} for coughing.",
            "could you put aside the book about {topic.1}? i come on {day.1} at {t.3}.",
            "a fine|a payment::i paid the fine twice, {p} each time. once would do.",
        ),
        ("my card has the number {code}.", "i asked at the desk already."),
    ),
)
WORKSHOP: tuple[Matter, ...] = (
    (
        "my {mendable.1}|the repair|number {code}|the {mendable.1}",
        (
            "is my {mendable.1} ready? you said {day.1}.",
            "what would it cost to mend a {mendable.1}? [it fell off a table.|it has been in the rain.]",
            "you asked for {big} on the phone and now it is {bigfee}.",
            "the {mendable.1} broke again after {n} days. i want it mended for nothing or my {big} back.",
            "please stop the repair, i have found another {mendable.1}.",
            "can {kin} fetch the {mendable.1} for me at {t.3}? {kin.he} has the slip.",
            "when do you close today? the {veh} gets in at {t.3}.",
            "there is a scratch on the {mendable.1} that was not there before.",
            "my {mendable.1} sings like new. you are an artist.",
            "the slip says {wrong}. my name is {me}.",
        ),
        (
            "i brought it on {d.1}.",
            "the slip has the number {code}.",
            "take your time, but tell me.",
            "please call before you begin.",
        ),
    ),
)
FRIEND: tuple[Matter, ...] = (
    (
        "{day.1}|tonight|the {event.1}|our plan",
        (
            "the {veh} is {late} minutes late, start without me.",
            "i am at {place.1} already, platform {platform}. where are you?",
            "cannot come [tonight|on {day.1}], have {illness}. [so sorry!|next week?]",
            "shall we meet at {t.2} instead of {t.1}? i must [fetch the children|wait for the plumber] first.",
            "i have {n} tickets for the {event.1} on {day.1}. are you in?",
            "come to dinner on {day.1}! there will be {dish.1} and {cake.1}.",
            "can you bring your {loan.1}, and {fee} for the parking?",
            "how do i get to your new place? is it left or right after the bridge?",
            "did i leave my {hue} {item} at yours? {look}.",
            "i owe you {p} for the {dish.1}, or was it {pfee}?",
            "i sent you {big} that was meant for my landlord. could you send it back?",
            "change of plan: not {place.1} but {place.2}, same day, same time.",
            "the {cake.1} was a dream. what did you put into it?",
            "i passed my test!! {lesson.1} no more.",
            "can you water my plants from {d.1} to {d.2}?",
            "your brother was rude to {Q} last night. tell him to call.",
        ),
        ("tell {Q} too.", "my phone is nearly empty.", "write when you get this.", "i bring bread."),
    ),
)
FAMILY: tuple[Matter, ...] = (
    (
        "grandma|sunday|the holidays|this evening|{Q}",
        (
            "mum, i forgot my [lunch box|gym bag|pencil case|flute], can you bring it to school? it is on the stairs.",
            "dad, the {veh} broke down in {place.1}, can you fetch us?",
            "we land at {t.1} and should be with you by {t.3}. keep some {dish.1} warm!",
            "who picks up {Q} at {t.2}? i cannot get away.",
            "please buy {veg.1}, milk and a light bulb. i pay you back.",
            "uncle {Q} is not allowed to eat {cake.1}, please remember that.",
            "grandpa's operation went well, he asks for his glasses and the paper.",
            "shall we give {Q} a {present.1} together? it costs {twice}, so {p} for each of us.",
            "the {pet.1} has eaten your sock. it is fine, the sock is not.",
            "who took the {hue} {item}? {look}. i need it at {t.1}!",
            "we stay a day longer in {place.1}, the weather is lovely.",
            "i have a room in {place.1} now! {room} {street}. come and see it.",
        ),
        ("love you.", "back before {close}.", "call me when you can.", "kiss the little ones."),
    ),
)
