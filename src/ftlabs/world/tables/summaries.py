"""Texts of two or three sentences, each with its summary. `{P}` and `{Q}` are persons, `{T}` and `{U}` places."""

WORDS = {
    "lost": "umbrella|camera|scarf|notebook|suitcase|wallet|watch|violin".split("|"),
    "ride": "train|bus|boat|tram|night train|ferry".split("|"),
    "cause": "fog|snow|a storm|a broken engine|a strike|ice".split("|"),
    "hour": "7:15|8:30|9:45|11:20|14:10|16:40|18:30|20:05".split("|"),
    "later": "21:00|21:15|21:30|22:00|22:20".split("|"),
    "count": "three|four|five|six|seven|eight|ten".split("|"),
    "many": "40|75|120|200|350|600".split("|"),
    "price": "4 marks|6 marks|8 marks|12 marks|15 marks".split("|"),
    "more": "18 marks|20 marks|25 marks|30 marks".split("|"),
    "house": "library|museum|swimming pool|theatre|town hall|post office".split("|"),
    "dish": "fish pie|onion tart|vegetable soup|apple cake|mushroom stew".split("|"),
    "ware": "kettle|radio|clock|lamp|bicycle|camera".split("|"),
    "work": "baker|doctor|gardener|teacher|carpenter|librarian|nurse".split("|"),
    "plays": "piano|violin|flute|guitar|harp|trumpet".split("|"),
    "pet": "dog|cat|rabbit|puppy|kitten".split("|"),
    "entry": "museum|swimming pool|theatre|castle|zoo".split("|"),
    "hall": "library|museum|theatre|town hall".split("|"),
    "indoors": "concert|puppet show|talk|play|film evening".split("|"),
    "outdoors": "summer festival|flower market|boat race|open-air concert".split("|"),
    "spot": "in a barn|in the garden shed|behind the church|under a bridge|in the neighbour's kitchen".split("|"),
    "date": "12 May|3 June|21 August|8 September|30 April|17 October".split("|"),
    "kin": "cousin|friend|neighbour|old teacher".split("|"),
    "fruit": "apples|pears|plums|cherries|apricots".split("|"),
    "water": "river|lake|canal|stream".split("|"),
    "work_done": "the roof was mended|the walls were painted|new windows were put in|the floor was laid".split("|"),
}

MATTERS = (
    ("{P} looked for {P.his} {lost.1} all morning. {P.he} searched the house and the garden. At last {Q} found it "
     "on the {ride.1} to {T}.", "{P}'s {lost.1} was found on the {ride.1}."),
    ("The {ride.1} to {T} should have left at {hour.1}. Because of {cause.1} it could not leave on time. "
     "It left at {later.1}.", "Because of {cause.1} the {ride.1} to {T} [was late|left late]."),
    ("The {house.1} of {T} used to be closed on {day.1}. Many people asked for longer hours. From {date.1} on it will "
     "be open on {day.1} as well.", "The {house.1} of {T} will open on {day.1} too."),
    ("A ticket for the {entry.1} used to cost {price.1}. Repairs have become dear. From {month.1} on a ticket will "
     "cost {more.1}.", "Tickets for the {entry.1} will cost more."),
    ("{P} invited {count.1} friends to dinner. {P.he} made {dish.1}, which took all day. Everyone asked for more.",
     "{P}'s {dish.1} was a success."),
    ("{P} wanted to make {dish.1} for {Q}. The telephone rang, and {P} forgot the stove. They ate bread and cheese.",
     "{P} burnt the {dish.1}."),
    ("I bought a {ware.1} from you on {day.1}. It stopped working after two days. I would like my money back.",
     "The {ware.1} broke and the buyer wants a refund."),
    ("The {ware.1} came in a wet box. One side was broken and a part was missing. The shop sent a new one at once.",
     "The shop replaced a broken {ware.1}."),
    ("{P} has been a {work.1} in {T} for thirty years. {P.he} has trained many young people. On {date.1} {P.he} will "
     "stop working.", "{P}, a {work.1} in {T}, [is going to retire|will retire on {date.1}]."),
    ("{P} did not like {P.his} work in {T}. {P.he} read that {U} needed a {work.1}. {P.he} wrote a letter and got "
     "the post.", "{P} is the new {work.1} in {U}."),
    ("{P} practised the {plays.1} every evening. The neighbours complained at first. In {month.1} {P.he} won a prize, "
     "and now they come to listen.", "{P}'s practice on the {plays.1} paid off."),
    ("{P}'s {pet.1} did not come home on {day.1}. {P} put up notices all over {T}. On the next day {Q} found it "
     "{spot.1}.", "The lost {pet.1} was found {spot.1}."),
    ("The {outdoors.1} of {T} should take place on {date.1}. The weather report speaks of storms. The mayor has "
     "decided to wait a week.", "The {outdoors.1} is put off because of the weather."),
    ("The {indoors.1} on {day.1} was planned for {many.1} people. Twice as many came. Some had to stand outside.",
     "The {indoors.1} was too full."),
    ("Nobody bought a ticket for the {indoors.1} until {day.1}. Then a newspaper wrote about it. By the evening all "
     "{many.1} seats were gone.", "The {indoors.1} is sold out."),
    ("{P} and {Q} planned a walk to {T}. It rained from morning to night. They stayed at home and played chess.",
     "Rain kept {P} and {Q} at home."),
    ("{P} had a ticket to {T}. On {day.1} {P.he} fell ill. {Q} travelled in {P.his} place.",
     "{Q} went to {T} because {P} was ill."),
    ("{P} travelled from {T} to {U}. {P.he} missed the {ride.1} by a minute. {P.he} slept in the waiting room and took "
     "the first one in the morning.", "{P} missed the {ride.1} and had to wait overnight."),
    ("The bridge over the {water.1} in {T} was old and narrow. Carts had to wait for one another. Now a new one has "
     "been built beside it.", "{T} has a new bridge."),
    ("It rained for {count.1} days in {T}. The {water.1} rose and filled the cellars. The school was closed.",
     "There was a flood in {T}."),
    ("There was little rain this summer. The {fruit.1} stayed small and many fell early. Farmers near {T} will have "
     "less to sell.", "The harvest of {fruit.1} near {T} is poor."),
    ("The spring was warm and the summer long. The trees near {T} are full of {fruit.1}. Farmers are looking for "
     "helpers.", "The harvest of {fruit.1} near {T} is good this year."),
    ("The {V} has sailed between {T} and {U} for forty years. Her engine is worn out. In {month.1} a new boat will "
     "take her place.", "The {V} will be replaced."),
    ("The {V} ran onto a sandbank near {T}. All passengers were brought ashore in small boats. Nobody was hurt.",
     "The {V} ran aground, but everyone is safe."),
    ("The train called {V} stopped between {T} and {U} on {day.1}. A tree lay across the rails. After two hours it "
     "could go on.", "A fallen tree held up the {V}."),
    ("The {house.1} was closed for {count.1} months. In this time {work_done.1}. On {date.1} it opens its doors again.",
     "The {house.1} opens again after repairs."),
    ("{P} borrowed a book from the library and forgot it. It lay under the bed for {count.1} years. Now {P.he} has "
     "brought it back.", "{P} returned a book {count.1} years late."),
    ("{P} wrote to {P.his} {kin.1} {Q} every month. Then the letters stopped, for {Q} had moved to {U}. Last week "
     "they met by chance on a {ride}.", "{P} and {Q} have found each other again."),
    ("{P} saved a few coins every week. After {count.1} months {P.he} had enough. On {day.1} {P.he} bought a {ware.1}.",
     "{P} saved up for a {ware.1}."),
    ("{P} wanted to sell {P.his} {ware.1} for {more.1}. Nobody came. When {P.he} asked for {price.1}, it was gone "
     "within the hour.", "{P} sold the {ware.1} for {price.1}."),
    ("Our team was two goals behind at half-time. In the second half {P} scored three times. {T} went home without "
     "a point.", "Our team beat {T} thanks to {P}."),
    ("Two runners were far in front. Just before the end one of them fell. {P}, who had been third, came in second.",
     "{P} came second in the race."),
    ("We arrived at the hotel in {T} at {later.1}. Our room had been given away. The porter found us beds at the inn.",
     "The hotel had no room, so we slept at the inn."),
    ("The beds were hard and the room was cold. Breakfast came late. Nobody at the hotel in {T} said a kind word.",
     "The hotel in {T} is not to be recommended."),
    ("The rooms were bright and the beds were soft. Breakfast was plentiful. Everyone at the inn in {T} was kind.",
     "The inn in {T} is to be recommended."),
    ("{P} saw smoke over the {house.1} at {hour.1}. {P.he} ran to the telephone. The fire was out in half an hour.",
     "{P} helped to stop a fire at the {house.1}."),
    ("The meeting was to begin at {hour.1} in the {hall.1}. The heating there is broken. We shall meet at the school.",
     "The meeting has been moved to the school."),
    ("I am sorry, I cannot come on {day.1}. My {kin.1} is visiting me. Would {day.2} suit you?",
     "The writer would like to meet on {day.2} and not on {day.1}."),
    ("Passengers have asked for a later {ride.1} from {T}. The timetable has now been changed. From {month.1} the last "
     "one leaves at {later.1}.", "There will be a later {ride.1} from {T}."),
    ("{P} heard a noise in the cellar at night. {P.he} went down with a torch. It was only the {pet.1}.",
     "The noise at night was the {pet.1}."),
)  # fmt: skip
