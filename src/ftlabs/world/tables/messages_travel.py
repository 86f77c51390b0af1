"""What people write to railways, bus lines and ships: money, times, prices, changes, lost things, bags, animals.

A matter is: what it is about (topics, parted by "|"), wishes, and details that fit every wish of the matter.
"""

Matter = tuple[str, tuple[str, ...], tuple[str, ...]]

TRAVEL: tuple[Matter, ...] = (
    (
        "money back|a refund|the {t.1} {veh}|my unused ticket",
        (
            "the {veh} at {t.1} [never came|did not run|stayed in the depot], so we had to [take a room|stay in a "
            "hotel] for {big}. who pays for that?",
            "i bought {n} tickets to {place.1} and only one of us could go. [can i hand the others in?|do i get {p} "
            "back for each?]",
            "[your machine|the ticket machine at {place.1}] kept my {note} and gave me no ticket.",
            "{big} went from my account two times for one trip. [one of them is yours to return.|please send half of "
            "it back.]",
            "you promised to return {p} [by {d.1}|within a week]. nothing has come [so far|yet].",
            "we reached {place.1} at {t.3} instead of {t.2}. what do you pay for such a delay?",
            "my ticket says {place.1} but i wanted {place.2}. [i pressed the wrong button.|that was my mistake.] "
            "will you take it back?",
            "the trip to {place.1} was called off because of the [wind|snow|storm|strike]. where do i send the "
            "tickets?",
            "where is the form for a refund? [the link does not work|the woman in {place.2} had none left].",
        ),
        (
            "my booking number is {code}.",
            "i still have the receipt.",
            "the ticket cost {p}.",
            "i paid by card on {d.1}.",
        ),
    ),
    (
        "times|the timetable|{day.1}|the way to {place.1}",
        (
            "how do i get from {place.1} to {place.2} [before {t.3}|on {day.1} morning|late at night]?",
            "is the {t.1} {veh} still going [on {day.1}|in {month}|at the weekend]?",
            "which {veh} should i take to be in {place.1} [at|by] {t.3}?",
            "the board in {place.1} says {t.1} and the leaflet says {tlate}. which is right?",
            "how many minutes do i have to change in {place.2}?",
            "what is the last {veh} home from {place.1} [on {day.1}|after the {event.1}]?",
            "from which platform does the {vessel} leave [today|at {t.1}]?",
            "do you run on [the holiday|market day|{day.1}]? the page is empty.",
            "will the {t.1} be on time? i have to be at the [dentist|airport|wedding|court] by {t.3}.",
        ),
        (
            "i come with a child of {age}.",
            "i do not mind changing once.",
            "i have no car.",
            "the phone is always engaged.",
        ),
    ),
    (
        "prices|the fare|a group ticket|what it costs",
        (
            "what do [you ask|we pay] for {n} people from {place.1} to {place.2}?",
            "is a day pass worth it if i go to {place.1} and back [twice|three times]?",
            "my son turned {age} [yesterday|on {day.1}]. does he still travel free?",
            "last year it was {p}, now the driver wanted {pfee}. since when?",
            "we are a class of {more} with two teachers. do you have a price for schools?",
            "which card is best for someone who goes to {place.1} every {day.1}?",
            "do i save anything if i buy the return at once?",
            "are seats included, or do they cost {fee} more?",
        ),
        (
            "cash is fine.",
            "we would come on {d.1}.",
            "i am [a student|retired|a nurse on night shifts].",
            "a rough figure is enough.",
        ),
    ),
    (
        "my booking|a change|booking {code}|our seats",
        (
            "please put {code} from {d.1} to {d.2}[, the same time|, any time|].",
            "we are now {more}, not {n}. are there {extra} seats left near ours?",
            "on my ticket it says {wrong}, but i am called {me}. [will they let me in?|can you print it again?]",
            "the {t.1} is too early for us. may we take the one at {t.2}?",
            "{kin} will travel in my place. whose name do you need?",
            "i picked row {row} by mistake, {kin} needs the aisle.",
            "please cancel everything under {code}, {kin} is in hospital.",
            "i cannot find the button for changing the day. do it for me please: {d.2} instead of {d.1}.",
            "we want to get off in {place.1} already and stay the night. is the ticket good for the next day?",
        ),
        (
            "i can pay the difference.",
            "i wrote to you on {day.1} about it.",
            "the rest stays as it is.",
            "it is for {day.1}.",
        ),
    ),
    (
        "my {item}|lost property|something i left behind|a lost {item}",
        (
            "i got off at {place.1} and my {item} did not. it is {hue}, {look}.",
            "my {hue} {item} must be [under seat {seat}|on the rack above seat {seat}|in the waiting room at "
            "{place.1}].",
            "did [anyone|one of your drivers] hand in a {hue} {item} {look} [on {day.1}|last night|after the {t.1} "
            "run]?",
            "someone has walked off with my {item} and left a {hue} one that is not mine.",
            "to what address do i write about a {item}? it vanished between {place.1} and {place.2}.",
            "your office in {place.1} opens at {open}, i know, but has a {hue} {item} come in?",
            "there is a {hue} {item} {look} here on seat {seat}. [who takes it?|shall i give it to the driver?]",
        ),
        (
            "{inside}",
            "i was on the {t.1} to {place.2}.",
            "i would come and fetch it.",
            "i will gladly pay the postage.",
        ),
    ),
    (
        "luggage|my trunk|a bicycle|bags",
        (
            "we are bringing {n} pairs of skis, a pram and a [cello|tent|cot]. will that fit?",
            "i move house with the {t.1}: {n} boxes and a lamp. is that too much?",
            "can the bicycles stay on until {place.1}, or do they change with us?",
            "is there anyone in {place.1} who [lifts|carries] a trunk up the steps? {kin} and i are not strong.",
            "my case weighs [24|31|38] kilos. where do i have it weighed?",
            "where could we leave our things in {place.1} from {t.1} to {t.3}?",
            "does a [cello|surfboard|pram|folded tent] need a seat of its own?",
        ),
        (
            "we get on in {place.2}.",
            "everything is labelled.",
            "i can come an hour early.",
            "the handle is broken, so it must be lifted.",
        ),
    ),
    (
        "my {pet.1}|animals|a ticket for a {pet.1}|travelling with a {pet.1}",
        (
            "my {pet.1} comes along to {place.1}. [on my lap?|in a box?|on the floor?]",
            "does it cost extra to bring a {breed}?",
            "what if somebody near us cannot bear fur? my {pet.1} will sit beside me for {n} hours.",
            "is there a stop where the {pet.1} can [drink|stretch its legs] on the way to {place.1}?",
            "the driver refused my {pet.1}, the one before took it without a word. what is the rule?",
            "do you want to see a [paper from the vet|muzzle|basket] for a {pet.1}?",
        ),
        (
            "it is quiet and sleeps most of the time.",
            "it is only as big as a loaf.",
            "we go there on {day.1}.",
            "its basket is closed.",
        ),
    ),
    (
        "your {staffer}|a complaint|what happened on {day.1}|the state of the {veh}",
        (
            "your {staffer} [called me a liar|laughed at {kin}|slammed the door on us|told us to learn to read]. "
            "[what do you say to that?|i want an apology.]",
            "we stood for {late} minutes in the rain because nobody [opened the waiting room|told us about the delay].",
            "the floor of the {veh} was sticky and the bin was full [again|all day].",
            "{n} people in wheelchairs and one ramp, locked. [do you find that right?|be ashamed.]",
            "the voice on the loudspeaker cannot be understood. we missed our stop.",
            "this is the third time in {month} that the {t.1} has been late.",
            "the seats were wet, the heating off, and your {staffer} shrugged.",
        ),
        (
            "i have travelled with you for {more} years.",
            "others heard it too.",
            "it was the {t.1} to {place.1}.",
            "i took a picture.",
        ),
    ),
    (
        "some praise|a thank you|your {staffer}|help on {day.1}",
        (
            "your {staffer} ran after us with my {item}. [please thank her from us!|that was so kind.]",
            "the {t.1} was clean, warm and on time. [that should be said too.|well done.]",
            "someone in {place.1} carried {kin}'s bag all the way up. we do not know the name, but thank you.",
        ),
        ("we will travel with you again.", "it made our day.", "pass it on please."),
    ),
    (
        "help for {kin}|a wheelchair|getting on|a ramp",
        (
            "{kin} uses a wheelchair. [who helps at {place.1}?|is there a ramp on the {t.1}?]",
            "{kin} does not see well. could someone walk {kin.him} to the right platform in {place.1}?",
            "is there a lift at {place.2}, and does it work?",
            "how long before {t.1} must we be there if {kin} needs help?",
        ),
        ("we travel on {d.1}.", "{kin.he} can climb two steps, not more.", "there are two of us."),
    ),
)
