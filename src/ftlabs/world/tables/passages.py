"""Statements with questions about them, by kind of passage: a person, a place, an event.

An item is `statement | question / question | answer`, where a slash separates the wordings of a question; an indented
line belongs to the one before. The first item of a kind opens the passage and names what it is about; the others
follow in any order, if not `IN_ORDER`. `{A}` is a person,
`{T}` a place, `{V}` the name of a vehicle or a boat.
"""

WORDS = {
    "work": "teacher|baker|nurse|carpenter|gardener|tailor|librarian|dentist|bus driver|painter|shepherd".split("|"),
    "rooms": "a flat above the bakery|an old mill|a small cottage|a house by the river|a room at the inn".split("|"),
    "beast": "dog|cat|parrot|rabbit|goat|pony|tortoise".split("|"),
    "beast_name": "Pepper|Biscuit|Moss|Button|Snowy|Captain|Treacle|Pickle".split("|"),
    "hobby": "chess|painting|fishing|knitting|swimming|gardening|singing in the choir|collecting stamps".split("|"),
    "breakfast": "porridge|toast and jam|two boiled eggs|bread and cheese|pancakes|an apple and a bun".split("|"),
    "drink": "tea|coffee|cocoa|lemonade|apple juice|cold milk".split("|"),
    "kin": "cousin|neighbour|friend|old friend|godchild|flatmate".split("|"),
    "thing": "umbrella|camera|red scarf|notebook|blue suitcase|wallet|silver watch|walking stick".split("|"),
    "spot": "under the bench|on the shelf in the hall|behind the door|in the kitchen drawer|on the window sill|"
    "in the cloakroom|under a seat|next to the telephone".split("|"),
    "present": "book about birds|woollen scarf|music box|chess set|paintbox|teapot|fountain pen".split("|"),
    "time": "7:30|8:15|9:40|10:05|11:20|13:45|14:30|16:10|18:25|20:00|half past six|nine o'clock|noon".split("|"),
    "price": "4 marks|6 marks 50|12 marks|3 euros|7 euros|15 euros|2 marks 20|25 marks".split("|"),
    "cheap": "1 mark|1 mark 50|2 marks|1 euro|2 euros".split("|"),
    "morning": "7:30|8:15|9:40|10:05|6:50|8:45|half past six|nine o'clock".split("|"),
    "aboard": "40|65|90|120|150|230|350|480".split("|"),
    "chairs": "30|40|45|60|65|80|120".split("|"),
    "souls": "900|1200|1800|2300|3500|4800|7000".split("|"),
    "fare": "2 marks|3 marks 50|4 marks|6 marks 50|3 euros|7 euros|5 marks|2.50 euros".split("|"),
    "fair": "sunny|cloudy|rainy|windy|warm|dry".split("|"),
    "beside": "church|station|bank|old mill|town hall|school|post office".split("|"),
    "after": "14:30|16:10|17:15|18:25|19:30|20:00|half past six".split("|"),
    "warm": "12 May|3 June|21 August|8 September|5 July|26 June|30 May|17 August".split("|"),
    "late": "20:00|21:30|22:15|half past ten|midnight".split("|"),
    "count": "three|four|five|six|seven|eight|nine|eleven|twelve|fourteen".split("|"),
    "many": "40|65|120|230|350|480|900|1200".split("|"),
    "minutes": "10 minutes|20 minutes|35 minutes|45 minutes|an hour|two hours".split("|"),
    "year": "1788|1823|1854|1871|1899|1907|1926|1934|1952|1968".split("|"),
    "born": "1931|1944|1952|1958|1963|1967|1971|1976|1985|1990".split("|"),
    "hall": "church|town hall|old school|station".split("|"),
    "coats": "in the cloakroom|on the hooks by the door|with the porter|in the small room on the left".split("|"),
    "material": "wood|red brick|grey stone|white marble|yellow sandstone".split("|"),
    "water": "river|lake|canal|bay|stream".split("|"),
    "known": "cheese|clocks|apples|old bridge|glass|pottery|honey|wooden toys".split("|"),
    "dish": "fish pie|onion tart|vegetable soup|apple cake|lamb stew|mushroom omelette|plum cake".split("|"),
    "colour": "red|blue|green|yellow|white|black|grey|brown".split("|"),
    "sky": "sunny|cloudy|foggy|rainy|windy|snowy".split("|"),
    "game": "a sack race|a puppet show|a pie-eating contest|a dog show|a treasure hunt|a tug of war".split("|"),
    "reason": "heavy snow|thick fog|a broken engine|a fallen tree|high water|a storm".split("|"),
    "gift": "a basket of pears|a silver cup|a set of brushes|a new bicycle|a book token|a bunch of tulips".split("|"),
    "subject": "bees|old maps|lighthouses|the moon|bridges|wild flowers|sailing ships|bread".split("|"),
    "side": "north|south|east|west".split("|"),
    "date": "12 May|3 June|21 August|8 September|30 April|17 October|5 July|26 March|14 December".split("|"),
}

PERSON = """
{A} is a {work.1} [in|from] {T}. | What is {A}'s job? / What does {A} do for a living? / What work does {A} do? |
  {work.1}
{A.he} lives in {rooms.1}. | In what kind of place does {A} live? | in {rooms.1}
[Every morning|At seven|Before work] {A.he} eats {breakfast.1}. | What does {A} eat in the morning? /
  What does {A} have for breakfast? | {breakfast.1}
At breakfast {A.he} drinks {drink.1}. | What does {A} drink? / Which drink does {A} have? | {drink.1}
{A} has a {colour.1} {beast.1} called {beast_name.1}. | What is {A}'s pet called? /
  What is the name of the {beast.1}? / What did {A} call the {beast.1}? | {beast_name.1}
[In the evening|In {A.his} free time|At weekends] {A.he} likes {hobby.1}. | What is {A}'s hobby? /
  What does {A} like to do? / What does {A} enjoy? | {hobby.1}
{A.his} {kin.1} {B} visits {A.him} every {day.1}. | Who visits {A}? / Who comes to see {A}? /
  What is the name of {A}'s visitor? | {B}
{A.he} was born in {born.1}. | When was {A} born? / In which year was {A} born? | in {born.1}
{A} begins work at {morning.1}. | When does {A} begin work? / At what time does {A} start to work? | at {morning.1}
{A.he} has {count.1} cousins and knows all their birthdays. | How many cousins does {A} have? /
  What is the number of {A}'s cousins? | {count.1}
On {day.2} {A.he} takes the bus to {U}. | Where does {A} go on {day.2}? / To which town does {A} go by bus? | to {U}
{A}'s front door is {colour.2}. | What colour is {A}'s front door? / Which colour is the front door? | {colour.2}
"""

TOWN = """
{T} is a [small|quiet|pretty] town on a {water.1}. | What is {T}? / What kind of place is {T}? | a town on a {water.1}
About {souls.1} people live there. | How many people live in {T}? / What is the number of people in {T}? |
  about {souls.1}
The town is known for its {known.1}. | What is {T} known for? / What do people know {T} for? | its {known.1}
The {hall.1} was built of {material.1}[| long ago]. | What was the {hall.1} of {T} built of? /
  Which material was used for the {hall.1}? | {material.1}
A market is held every {day.1}. | When is the market in {T}? / On which day is the market held? | on {day.1}
The bridge was finished in {year.1}. | When was the bridge finished? /
  In which year was the bridge of {T} finished? | in {year.1}
The train to {U} takes {minutes.1}. | How long does the train to {U} take? / How long is the journey to {U}? |
  {minutes.1}
The first bus leaves at {morning.1}. | When does the first bus leave? / At what time does the first bus leave {T}? |
  at {morning.1}
At the inn you can eat {dish.1}. | What can you eat at the inn? / Which dish does the inn serve? | {dish.1}
The mayor is called {A}. | Who is the mayor of {T}? / What is the mayor called? | {A}
A ticket for the museum costs {fare.1}. | How much is a ticket for the museum? /
  What does a visit to the museum cost? | {fare.1}
In {year.2} a fire destroyed the [old school|harbour|theatre]. | When was there a fire in {T}? /
  In which year did the fire happen? | in {year.2}
The hills to the {side.1} are covered with woods. | On which side of {T} are the hills? / Where are the hills? |
  to the {side.1}
"""

FESTIVAL = """
The [summer|village|flower] festival of {T} took place on {warm.1}. | When was the festival of {T}? /
  On which date did the festival take place? | on {warm.1}
The weather was {fair.1}. | What was the weather like? / How was the weather at the festival? | {fair.1}
[About|More than] {many.1} visitors came. | How many visitors came to the festival? /
  How many people visited the festival? | {many.1}
The mayor, {A}, opened it with a short speech. | Who opened the festival? / Who made a speech? | {A}
Everyone liked the {dish.1}. | What dish did everyone like? / Which food did everyone like? | the {dish.1}
A glass of lemonade cost {cheap.1}. | How much was a glass of lemonade? / What did a glass of lemonade cost? | {cheap.1}
For the children there was {game.1}. | What was there for the children? / What could the children see or do? | {game.1}
A band from {U} played until {late.1}. | Where did the band come from? / From which place was the band? | from {U}
The first prize, {gift.1}, went to {B}. | Who won the first prize? / To whom did the first prize go? | {B}
{C} lost a {thing.1} there, and it was found {spot.1}. | Where was the {thing.1} found? /
  In what place did somebody find the {thing.1}? | {spot.1}
The money is for the [school|library|hospital]'s new {colour.1} roof. | What colour is the new roof? /
  Which colour will the roof have? | {colour.1}
"""

JOURNEY = """
{A} travelled to {T} by train. | Where did {A} travel? / Which place did {A} go to? | to {T}
The train, the {V}, left at {time.1}. | When did the train leave? / At what time did {A}'s train leave? | at {time.1}
The ticket cost {price.1}. | How much was the ticket? / What did {A} pay for the ticket? | {price.1}
{A} sat next to a {work.1} called {B}. | Who sat next to {A}? / What was the name of {A}'s neighbour on the train? | {B}
Because of {reason.1} the train stopped for {minutes.1}. | Why did the train stop? / What made the train stop? |
  because of {reason.1}
On the way {A.he} ate {breakfast.1}. | What did {A} eat on the way? / What did {A} have to eat on the train? |
  {breakfast.1}
At the station {A.his} {kin.1} {C} was waiting. | Who was waiting at the station? / Who met {A} at the station? | {C}
{A} left a {thing.1} on the train. | What did {A} leave on the train? / Which thing was left on the train? |
  a {thing.1}
{A} had {count.1} pieces of luggage. | How many pieces of luggage did {A} have? / How much luggage did {A} take? |
  {count.1} pieces
{A} stayed in {T} until {day.1}. | How long did {A} stay? / Until which day did {A} stay in {T}? | until {day.1}
{A.he} brought a {present.1} as a present. | What present did {A} bring? / What did {A} bring as a present? |
  a {present.1}
On arrival it was {sky.1}. | What was the weather like on arrival? / How was the weather when {A} arrived? | {sky.1}
"""

BOAT = """
The {V} is a [sturdy|fast|handsome] boat that sails between {T} and {U}. | What is the {V}? /
  What kind of thing is the {V}? | a boat
She was built in {born.1}. | When was the {V} built? / In which year was the {V} built? | in {born.1}
The captain is {A}. | Who is the captain of the {V}? / What is the captain's name? | {A}
Her hull is painted {colour.1}. | What colour is the hull of the {V}? / In which colour is the {V} painted? | {colour.1}
She carries {aboard.1} passengers. | How many passengers does the {V} carry? /
  How many passengers are there room for? | {aboard.1}
The crossing takes {minutes.1}. | How long does the crossing take? / How long is one under way on the {V}? | {minutes.1}
On {day.1} the {V} does not sail. | On which day does the {V} stay in harbour? / When does the {V} not sail? |
  on {day.1}
A single ticket costs {fare.1}. | How much is a single ticket? / What does a single ticket cost? | {fare.1}
The first crossing is at {morning.1}. | When is the first crossing? /
  At what time does the {V} leave for the first time? | at {morning.1}
On the lower deck one can buy {drink.1}. | What can one buy on the lower deck? / What is sold on the lower deck? |
  {drink.1}
The cook, {B}, makes a good {dish.1}. | Who is the cook on the {V}? / What is the cook called? | {B}
In winter the {V} lies in {X} for repairs. | Where does the {V} lie in winter? / Where is the {V} repaired? | in {X}
"""

SHOP = """
{A} has opened a [bookshop|bakery|bicycle shop|hat shop|flower shop] in {T}. | Who has opened a shop? /
  Who does the new shop belong to? | {A}
It stands next to the {beside.1}. | What does {A}'s shop stand next to? /
  Which building is beside the shop? | the {beside.1}
The door is {colour.1}. | What colour is the door of the shop? / Which colour is the door? | {colour.1}
It opens at {morning.1}. | When does {A}'s shop open? / At what time can one go into the shop? | at {morning.1}
On {day.1} it is closed. | On which day is the shop closed? / When is the shop closed? | on {day.1}
{A} is helped by {A.his} {kin.1} {B}. | Who helps {A}? / Who works with {A}? | {B}
In the first week {count.1} customers came. | How many customers came in the first week? /
  How many people bought something in the first week? | {count.1}
The first customer was a {work.1} from {U}. | What was the first customer's job? /
  What did the first customer do for a living? | {work.1}
{A.he} pays {price.1} a week for the rooms. | How much does {A} pay for the rooms? /
  What do the rooms cost in a week? | {price.1}
Before that, {A} was a {work.2}. | What was {A} before? / What was {A}'s old job? | {work.2}
Every customer gets {drink.1}. | What does every customer get? / What is a customer given to drink? | {drink.1}
"""

TALK = """
[A talk|A public talk] about {subject.1} will be given at the library of {T}. | What is the talk about? /
  What is the subject of the talk? | {subject.1}
The speaker is {A}[ from {U}|]. | Who is the speaker? / Who will give the talk? | {A}
The talk begins on {day.1} at {after.1}. | When does the talk begin? / At what time is the talk? |
  on {day.1} at {after.1}
Tickets cost {fare.1}. | How much is a ticket? / What do tickets cost? | {fare.1}
There are {chairs.1} seats. | How many seats are there? / How many people can sit at the talk? | {chairs.1}
Afterwards {drink.1} will be served. | What will be served afterwards? / What can people drink after the talk? |
  {drink.1}
Bookings are taken by {B}. | Who takes the bookings? / To whom should one speak about a booking? | {B}
The talk lasts {minutes.1}. | How long does the talk last? / How long is the talk? | {minutes.1}
Please leave coats and bags {coats.1}. | Where should coats be left? / Where do the bags go? | {coats.1}
There will be a second talk on {date.1}. | When is the second talk? / On which date will there be another talk? |
  on {date.1}
"""

LOST = """
On {day.1} {A} lost a {thing.1} in {T}. | What did {A} lose? / What was {A} looking for? | a {thing.1}
It was {sky.1} that day. | What was the weather like? / How was the weather on that day? | {sky.1}
{A.he} first noticed it at {time.1}. | When did {A} notice it? / At what time did {A} notice that it was gone? |
  at {time.1}
It had been a present from {A.his} {kin.1} {B}. | Who had given it to {A}? / From whom did {A} get it? | {B}
{A} asked a {work.1} for help. | Whom did {A} ask for help? / Who was asked for help? | a {work.1}
{A.he} offered a reward of {price.1}. | How much was the reward? / What reward did {A} offer? | {price.1}
{A} searched for {minutes.1}. | How long did {A} search? / For how long did {A} look? | {minutes.1}
In the end {C} found it {spot.1}. | Where was it found? / In which place was it in the end? | {spot.1}
To say thank you, {A} gave the finder a {present.1}. | What did the finder get? / What did {A} give the finder? |
  a {present.1}
Afterwards {A} went home to {U}. | Where is {A}'s home? / In which town does {A} live? | in {U}
"""

# Kinds that are told in the order in which things happened.
IN_ORDER = ("festival", "journey", "shop", "lost")


def _items(table: str) -> tuple[tuple[str, ...], ...]:
    """Statement, questions and answer of each item."""
    lines = table.strip().replace("\n  ", " ").split("\n")
    return tuple(tuple(part.strip() for part in line.split(" | ")) for line in lines)


KINDS = {
    "person": _items(PERSON),
    "town": _items(TOWN),
    "festival": _items(FESTIVAL),
    "journey": _items(JOURNEY),
    "boat": _items(BOAT),
    "shop": _items(SHOP),
    "talk": _items(TALK),
    "lost": _items(LOST),
}
