"""What stands on signs and is said over loudspeakers, by the kind of notice.

Slots beside the lexicon's: `{vehicle}` (train, bus, boat ...), `{v}` its name, `{to}`, `{beyond}`, `{here}`, `{house}`,
times in order `{soon}`, `{then}`, `{night}`, an early `{evening}`, dates in order `{date}`,
`{date_later}`, prices `{fee}`, `{trip}`, `{meal}`.
"""

PLATFORM = (
    "[Attention, please.|Ladies and gentlemen,|Dear passengers,|] the {vehicle} to {to} [is|will be] {delay} "
    "minutes late.",
    "The {vehicle} to {to} leaves from {stop} {n} today, not from {stop} {m}.",
    "The {soon} to {to} is [cancelled|cancelled because of {trouble}]. The next {vehicle} leaves at {then}.",
    "{v} to {to} is now [ready for boarding|boarding] at {stop} {n}. Please have your tickets ready.",
    "This is the last call for passengers to {to}. {v} leaves in {n} minutes.",
    "Because of {trouble}, the {vehicle} to {to} will leave at {later} instead of {soon}. [We are sorry.|Thank you "
    "for waiting.|]",
    "Would {P} {surname}, travelling to {to}, please come to the [ticket office|information desk]. [We have found your "
    "{lost}.|Your [brother|sister|friend] is waiting.]",
    "A {lost} was found on the {vehicle} from {to}. The owner may collect it at the ticket office.",
    "{stop} {n}: the {vehicle} from {to} is arriving now. Please stand back[ and let people get off first|].",
    "Tickets for the {soon} to {to} are sold out. [There is room on the {then}.|The next departure is at {then}.]",
    "The waiting room [closes at {then}|is closed today|is heated from {soon}].",
    "Bicycles [and prams|] go [in the last carriage|at the back] today.",
    "There is no {vehicle} to {to} after {then} today. [Buses|Coaches] leave from the square.",
)  # fmt: skip
ABOARD = (
    "We have arrived in {to}. Please [take all your luggage with you|do not forget your luggage|check your seat]. "
    "Goodbye.",
    "The next stop is {to}. Change here for the [bus|tram|train] to {beyond}.",
    "Passengers for {beyond}, please stay [seated|on board]. We leave again at {then}.",
    "[Hello|Good day|Welcome on board], this is your driver, {P} {surname}. We [leave in {n} minutes and|] "
    "reach {to} at {then}. [Enjoy "
    "the journey.|]",
)  # fmt: skip
AFLOAT = (
    "This is your captain. The crossing to {to} takes {long} minutes today, [with one stop on the way|because "
    "of the wind|as we stop at {beyond}].",
    "The sea is rough today. Please sit down and hold on to the rails.",
    "We are now passing {beyond} on the left. [The tea room on the upper deck is open.|]",
    "Passengers with cars, please go down to the car deck now. We reach the pier in {n} minutes.",
    "The life jackets are under the benches on the lower deck.",
    "Nobody may go on deck [during the storm|while we land].",
    "We [waited for the train|left {delay} minutes late]. [The captain hopes to make up some of the time.|]",
    "Cabins must be left by {soon}. [Please give the key to the crew.|]",
    "The gangway is wet[ and steep|]. Please go slowly and hold on to the rope.",
    "The quay at {to} is being repaired. We land at the old pier.",
    "In fog we sail slowly. We expect to be in {to} at {then}[, {delay} minutes late|].",
)  # fmt: skip
HARBOUR = (
    "Because of the storm, all sailings to {to} are cancelled until {then}. [Fares are refunded at the ticket "
    "office.|]",
    "The sailing at {soon} to {to} [waits for the train|will leave {delay} minutes later]. [The waiting room is "
    "heated.|]",
    "The quay is being repaired. Boats [to {to}|] leave from the old pier[ until {date}|].",
    "The boat to {to} lies at pier {n} today, not at pier {m}. [Follow the green signs.|]",
    "The boat from {to} is late because of [fog|the wind|the high waves]. We expect it at {then}.",
    "After {then} no boat leaves for {to} today. [Rooms for the night can be had in the inn.|A coach goes at {night}.]",
    "Boarding for {to} begins at {soon}. [Bicycles go on first.|Please wait behind the rope.|]",
)  # fmt: skip
CLOSURES = (
    "The {house} is closed [today|on {day}|until {date}] because of {works}.",
    "Closed [for the holidays|for repairs|because of illness|for cleaning] until {date}. [We look forward to seeing "
    "you then.|]",
    "No entry. [Wet paint.|Building work.|Staff only.|Danger.]",
    "[On {day}|From {date}] we open at {soon}[, not at {then}|].",
    "The [bridge|road|path] to {to} is closed from {date} to {date_later}. Please go through {beyond}.",
    "The lift is out of order. Please use the stairs[ behind the door on the left|].",
    "Back at {then}. [In urgent cases ring the bell.|Please wait or come again.|]",
    "There is no water in the house on {day} from {soon} to {then}. [Please fill a bucket.|]",
    "The ticket office is closed. Tickets are sold [on board|by the driver|in the shop across the street].",
    "We have moved. You will find us at {n} [Station Road|Mill Lane|Church Street|Harbour Street], {to}.",
    "The {house} stays open [until {night}|longer] on {day}, because of the {event}.",
    "After {count} years, {P} {surname} is closing the shop. The last day is {date}. [Thank you, {to}.|]",
)  # fmt: skip
LOST = (
    "Lost: a {colour} {lost}, on {day} near the {spot}. [Reward: {fee}.|Please call {phone}.|Please bring it to {P}.]",
    "Found: a {colour} {lost}, [in|outside] the {house}. [Collect it at the desk.|The owner may ask for {P}.]",
    "Have you seen my cat? She is {furred}, answers to {pet} and was last seen [on {day}|near the {spot}]. {P}, "
    "{phone}.",
    "Our dog {pet} has run away. He is {furred}, [old|small|shy], and wears a {colour} collar. Reward: {fee}.",
    "I left my {colour} {lost} on the [bus|train|tram|boat] to {to} at {soon}. If you found it, please call "
    "{phone}. {P}",
    "A {lost} has been [lying here|in our cupboard] since {day}. It will be given away on {date}.",
    "To the person who took my {lost} [by mistake|on {day}]: yours is still here. {P} {surname}, {phone}.",
    "Lost property is handed out on {day} from {soon} to {then}. Bring [your ticket|a paper with your name].",
    "[Found in the {house}|Lost and found]: {n} umbrellas, a {lost} and a {colour} [cap|mitten]. Kept until {date}.",
)  # fmt: skip
HOUSE = (
    "Please close the door[ gently|]. [The cat must not get out.|It is cold outside.|]", "No smoking[ in the stairs|].",
    "Bicycles [belong in the shed|may not stand in the hall].", "Quiet after {night}, please.",
    "Please wipe your shoes.", "Rubbish is collected on {day}. Put it out [before {soon}|the evening before].",
    "Whoever uses the kitchen last washes up.", "Ball games [only on the meadow|are not allowed in the yard].",
    "The laundry is free on {day} from {soon} to {then}.", "The last one out puts out the lights.",
    "Keep the stairs free.", "The key to the cellar hangs behind the door.", "Prams stand under the stairs.",
    "The garden is for everybody; the tomatoes are not.",
    "Dogs [must be on a lead in the hall|may not dig in the beds].",
    "Shut the garden gate.", "Shoes and umbrellas [dry in the hall|do not belong on the stairs].",
    "Visitors who stay overnight are [welcome|announced to the caretaker].",
)  # fmt: skip
VISIT = (
    "Bags [and coats|] are left [with the porter|at the entrance].", "Wet umbrellas go into the stand.",
    "Visitors [sign the book|report to the office|ring twice if nobody is at the desk].",
    "Dogs [may wait outside|are not "
    "allowed].", "Please do not run[ or shout|].", "Children under [eight|ten|12] only with an adult.",
    "Please pay with small coins if you can.", "Food and drink [only in the hall|stay outside].",
    "We open at [9:00|9:30|10:00] and close at [17:00|17:30|18:00].", "Nothing may be [touched|moved] without asking.",
    "Please switch off your phone[ or leave it in the locker|].", "The last admission is half an hour before closing.",
    "Lost things are kept at the desk.", "Groups of more than {big} people, please book beforehand.",
)  # fmt: skip
POSTERS = (
    "[{event_day} in {to}\n{day}, {date}, {soon}|"
    "{event_late} in {to}\n{day}, {date}, {evening}]\n"
    "[In|Outside] the {venue}\n[Admission {fee}|Admission free|Tickets "
    "{fee}]",
    "Come to the [{indoor_day} on {day}! It begins at {soon}|"
    "{indoor_late} on {day}! It begins at {evening}]"
    "[ in the {venue}|]. [Children come in free.|Tickets cost "
    "{fee}.|]",
    "For sale: {sale}, {fee}. [Nearly new.|Used for one summer.|Works well.] Ask {P} {surname}, {phone}.",
    "Wanted: [somebody who waters plants in July|a second violin|a quiet room with a stove|help with the hay|an old "
    "ladder]. "
    "{P}, {phone}.",
    "Lessons in [piano|swimming|drawing|chess|sewing] for beginners, every {day} at {soon}. {fee} an hour. {P} "
    "{surname}",
    "The {to} [choir|band|chess club|rowing club] is looking for new members. We meet on {day} at {evening} in the "
    "{venue}.",
    "Day trip to {beyond}\n{day}, {date}\nDeparture {soon}, return {night}\nPrice {trip}, [lunch|coffee and cake] "
    "included\n"
    "Book with {P} {surname}.",
    "Season tickets for [the pool|the river boats|the zoo|the tramway] are on sale from {date}. [Now {fee} cheaper.|]",
    "Hall to let for parties, up to {big} people, {fee} an evening. Ask for the key at the {house}.",
    "Today: [pea soup with bread|baked fish and potatoes|mushroom pie|plum cake with cream], {meal}.",
    "Second-hand books, {n} for {fee}. [All money goes to the {house}.|On {day} only.]",
)  # fmt: skip
WARNINGS = (
    "Warning! [Thin ice.|Deep water.|Falling stones.|Strong current.] [Keep away.|No swimming.|Enter at your own "
    "risk.]",
    "Beware of the [dog|geese|bull|step].", "Mind the [step|gap|door|edge].", "Danger: high voltage. Do not touch.",
    "Slippery when wet.", "Do not stand on the edge of the [quay|pier|platform].",
    "Boats may pass at any time. No bathing.",
    "Swimming is not allowed between the red buoys and the harbour.", "Pickpockets are about. Watch your bags.",
    "The ferry does not wait. Please do not jump.", "Hot! The stove is never cold.",
    "Weak bridge. Only {n} people at a time.",
    "Wet paint on [benches|the rails|the door].", "Path for walkers only: no bicycles[, no horses|].",
    "Do not drink this water.", "Leave nothing in your car.", "Only for members of the rowing club.",
)  # fmt: skip
STORMS = (
    "Storm warning for [the lake|the coast|the river] at {to}. [Boats should stay in the harbour.|Ships stay in port.] "
    "Valid until {then}.",
    "Wind from the [west|north], force {force}. [Small boats may not go out.|Sailing lessons are cancelled.|]",
    "High water is expected at {then}. [Do not park on the quay.|Cars must leave the lower car park.]",
    "Rough sea[ on the pier side|]: nobody may bathe today.", "The lighthouse path is closed because of the waves.",
    "The {soon} boat to {beyond} does not sail. [The next one goes when the wind drops.|Tickets stay valid.]",
    "Please tie up your boats well and take sails and cushions home.",
    "The market is put off until {day} because of the storm.",
    "The storm will reach {to} at about {then}. Stay away from the quay and the big trees.",
)  # fmt: skip
FROST = (
    "Ice on the roads around {to}. [Buses may be late.|Please allow more time.|The school opens at {soon}.]",
    "Snow: the [pass|road] from {to} to {beyond} is closed. [The train runs.|The last bus left at {soon}.]",
    "Fog on the river. The ferry runs [slowly|only when the other bank can be seen].",
    "{low} degrees below zero tonight. [Please keep the doors closed.|Leave the water running a little.|Bring "
    "plants inside.]",
    "The lake at {to} is not yet safe for skating. [The ice is only {n} centimetres thick.|Look for the green flag.]",
    "The ski lift opens [at noon|an hour later] today[, as the wind has dropped|, as the snow must be cleared first].",
    "Snow is cleared from the platform before {soon}. Mind your step.",
    "The crossing to {beyond} is cancelled while there is ice in the harbour.",
    "Salt and sand stand in the yellow boxes.",
)  # fmt: skip
SUNSHINE = (
    "Because of the heat, the {house} closes at {then} today. [Water is free.|]",
    "Today: {high} degrees, [no wind|light wind], water {low} degrees. [Swim between the yellow flags.|]",
    "Weather for {day}: [rain in the morning, dry later|fog until noon, then sun|sun all day|clouds, but no rain]. "
    "{low} to {high} degrees.",
    "Red flag: no swimming. Yellow flag: take care. Green flag: you may swim.",
    "No fires in the forest. It is very dry.",
    "The evening boat to {beyond} leaves at {night}, as the weather is fine. [Bring a jacket.|]",
    "Thunder is possible after {then}. Leave the water when the bell rings.",
    "Dogs need shade and water. Not in the car, please.",
    "The deck of the bathing boat is hot. Wear shoes.", "Please water the gardens only after {night}.",
)  # fmt: skip
HEADINGS = {
    "PLATFORM": ("Announcement", "{here} station", "Platform {n}", "Heard at the station", "Announcements in {here}"),
    "ABOARD": ("Heard on the way to {to}", "From the driver", "Announcement on board", "On the {vehicle} to {to}"),
    "AFLOAT": ("On board {v}", "Announcement on deck", "Heard on board {v}", "From the captain"),
    "HARBOUR": ("Harbour notice", "{here} harbour", "At the harbour of {here}", "Heard on the quay", "From the pier"),
    "CLOSURES": ("Notice", "Please note", "To all visitors", "Important", "Public notice, {to}"),
    "LOST": ("Lost and found", "Lost property", "Notice board", "Lost and found in {to}", "Found or lost"),
    "HOUSE": ("House rules", "Rules of the house", "To all who live here", "{n} Mill Lane: house rules"),
    "VISIT": ("To our visitors", "Rules for visitors", "Dear guests of the museum", "{to} museum: please note"),
    "POSTERS": ("Notice board", "What is on in {to}", "This week in {to}", "On the board by the {house}",
    "Small notices"),
    "WARNINGS": ("Warning signs in {to}", "Signs in {to}", "Signs seen in {to}", "Signs by the road to {to}"),
    "STORMS": ("Weather notice", "Storm notice", "From the harbour office", "{day}, {soon}", "Harbour of {to}"),
    "FROST": ("Weather notice", "Winter in {to}", "The weather", "{day}, {soon}", "Winter notice"),
    "SUNSHINE": ("Weather notice", "The weather", "Weather in {to}", "Summer notice", "On the beach at {to}"),
}  # fmt: skip
WORDS = {
    "trouble": ("fog", "ice", "strong wind", "a fallen tree", "repairs", "a broken door", "high water",
    "snow on the line",
                "sheep on the line", "a missing driver"),
    "works": ("repairs", "cleaning", "a burst pipe", "a wedding", "illness", "a broken lock", "stocktaking",
    "fresh paint"),
    "house": ("library", "museum", "theatre", "town hall", "school", "swimming pool", "post office", "market hall",
    "bakery",
              "cinema", "church hall"),
    "lost": ("umbrella", "wallet", "backpack", "suitcase", "camera", "scarf", "watch", "hat", "notebook",
    "key ring",
             "purse", "glove", "lunch box", "flute case"),
    "spot": ("station", "old mill", "town bridge", "fountain", "harbour", "bus stop", "bandstand", "river path"),
    "furred": ("black", "white", "grey", "brown", "black and white", "brown with white paws"),
    "pet": ("Pepper", "Button", "Biscuit", "Captain", "Plum", "Socks", "Pickle", "Bramble"),
    "venue": ("town hall", "school", "market hall", "church hall", "old mill"),
    "indoor_day": ("flower show", "puppet show", "book sale", "cake sale"),
    "indoor_late": ("concert", "dance", "quiz", "film evening"),
    "event": ("concert", "flower show", "market", "boat race", "puppet show", "dance", "book sale", "lantern walk"),
    "event_day": ("Flower show", "Autumn market", "Puppet show", "Book sale"),
    "event_late": ("Concert", "Dance", "Choir evening", "Film evening"),
    "sale": ("a child's bicycle", "a rowing boat", "a green sofa", "a cello", "two tents", "a sewing machine",
    "a dog basket",
             "a pram", "a caravan with four beds", "a wooden ladder"),
    "vehicle": ("train", "train", "bus", "coach", "tram"),
    "stop": ("platform", "platform", "stand"),
}  # fmt: skip
# What may follow a single notice of a kind, whatever it says.
FOLLOWING = {
    "PLATFORM": (
        "We apologise for any [trouble|inconvenience].", "Please listen for further announcements.",
        "If you have a question, [ask at the information desk|speak to our staff].", "Keep your luggage with you.",
        "Please keep clear of the doors.", "Thank you for your [patience|attention].",
    ),
    "ABOARD": (
        "[The refreshment trolley will come round soon.|There are toilets at the back.]",
        "We wish you a pleasant day.", "Thank you for travelling with us.",
        "If you have a question, [ask the conductor|speak to our staff].",
    ),
    "AFLOAT": (
        "Please follow the instructions of the crew.", "If you feel unwell, ask a member of the crew for help.",
        "Keep an eye on your children.", "We will inform you again soon.",
        "Thank you for your [patience|attention].",
    ),
    "HARBOUR": (
        "We are sorry for the [delay|trouble].", "The harbour office will tell you more.",
        "Keep an eye on your children and your luggage.", "Please stay behind the white line.",
        "Thank you for your [patience|attention].",
    ),
    "CLOSURES": (
        "We are sorry for the [trouble|inconvenience].", "Questions? Call {phone}.",
    "Thank you for your understanding.",
        "[Signed|On behalf of all], {P} {surname}", "Please tell [others|your neighbours] too.",
    ),
    "STORMS": (
        "Please [tell your neighbours|help older people].", "Listen to the forecast on the radio.",
        "In an emergency call {phone}.", "The harbour office will [give further news|report again in the evening].",
    ),
    "FROST": (
        "Dress warmly and leave home a little earlier.", "Please look after [the old and the ill|your animals].",
        "News about the roads: {phone}.", "A change in the weather is not in sight.",
    ),
    "SUNSHINE": (
        "Drink enough and wear a hat.", "Please take your rubbish home.", "Have a pleasant day!",
        "In an emergency call {phone}.", "Children should [stay in the shade|not play near the water alone].",
    ),
}  # fmt: skip
