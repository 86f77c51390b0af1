"""Everyday questions in typed slots, for lists of bare questions."""

WORDS = {
    "pet": "dog|cat|rabbit|parrot|hamster|tortoise".split("|"),
    "beast": "owl|fox|bear|seal|whale|frog|heron|lion|elephant|otter|horse|wolf|hedgehog".split("|"),
    "beasts": "owls|foxes|bears|seals|frogs|bees|horses|swans|snails|ducks".split("|"),
    "openable": "door|window|drawer|box|suitcase|letter|cupboard|umbrella|gate".split("|"),
    "lost": "key|umbrella|purse|wallet|scarf|watch|camera|notebook|comb|torch|ticket|passport".split("|"),
    "wearable": "coat|scarf|hat|jacket|jumper|belt|raincoat".split("|"),
    "mendable": "clock|chair|bicycle|kettle|lamp|radio|fence|roof|drum|ladder".split("|"),
    "bakeable": "bread|an apple cake|a pie|biscuits|pancakes|an omelette|a sponge cake".split("|"),
    "dish": "soup|fish pie|onion tart|porridge|stew|rice pudding".split("|"),
    "drink": "tea|coffee|cocoa|milk|lemonade|apple juice".split("|"),
    "plants": "carrots|potatoes|beans|tomatoes|onions|leeks|roses|tulips|strawberries".split("|"),
    "plays": "piano|violin|flute|guitar|harp|drum|trumpet|accordion".split("|"),
    "ride": "bus|train|tram|boat|cable car|ferry".split("|"),
    "entry": "museum|castle|zoo|theatre|swimming pool|lighthouse|concert".split("|"),
    "house": "library|museum|bakery|post office|hotel|school|swimming pool|market hall".split("|"),
    "work": "baker|doctor|gardener|captain|painter|nurse|judge|carpenter|librarian|shepherd|clerk|dentist".split("|"),
    "kin": "brother|sister|uncle|aunt|neighbour|cousin|grandmother|friend".split("|"),
    "outing": "a long walk|a picnic|a night on a boat|a train journey|a camping trip|a day at the beach".split("|"),
    "water": "river|lake|bay|harbour|canal".split("|"),
    "buy": "a stamp|a map|a warm coat|fresh fish|a second-hand book|a bicycle pump|flowers|a return ticket".split("|"),
    "language": "French|Spanish|Greek|Danish|Polish|Japanese".split("|"),
    "skill": "swim|whistle|knit|ride a horse|skate|dance a waltz|bake bread|tie a bow|read a map".split("|"),
    "time": "7:30|8:15|noon|16:45|18:30|half past nine|six o'clock".split("|"),
    "event": "concert|wedding|match|film|market|meeting|festival|talk".split("|"),
    "number": "three|four|six|seven|ten|twelve|15|24|30|100".split("|"),
    "printed": "book|letter|poem|story|play|song".split("|"),
    "heavy": "stone|piano|bucket of water|sack of flour|suitcase|table".split("|"),
    "shop": "baker|butcher|chemist|florist|bookshop|shoe shop".split("|"),
}

PATTERNS = """
Where is [my|your|the] {lost}?
Who took my {lost}?
Have you seen my {lost}[ anywhere|]?
Where did you [last see|leave|put] the {lost}?
Is this {lost} yours?
Whose {wearable} is [this|that]?
Does this {wearable} suit me?
Where did {name} buy that [{colour}|lovely|warm] {wearable}?
Which {wearable} [should I wear|will you take] tomorrow?
How do you open a [door|suitcase|drawer|box|gate|window] [without a key|that is stuck]?
Why is the {openable} [open|shut]?
Who opened the {openable}?
Could you [close|open] the {openable}, please?
Can you mend [a|this] {mendable}?
Who broke the {mendable}?
How much would a new {mendable} cost?
How old is that {mendable}?
How long does it take to bake {bakeable}?
What do I need for {bakeable}?
Shall we bake {bakeable} [today|on {day}|for the party]?
Is there any {dish} left?
Do you like {dish}?
Who made the {dish}?
Would you like some more {dish}?
Does the {dish} need more salt?
Would you prefer {drink.1} or {drink.2}?
Is the {drink} [cold|fresh|for me]?
How do you like your {drink}?
What do you [usually|] have for breakfast?
What shall we cook [tonight|on {day}]?
When do you plant {plants}?
How often should one water the {plants}?
Why are the {plants} [so small|not growing]?
Do {plants} grow in {place}?
What does your {pet} eat?
What is your {pet} called?
How old is {name}'s {pet}?
May I bring my {pet} into the [hotel|library|museum|post office|bakery]?
Who looks after the {pet} when you are away?
Why is the {pet} hiding under the bed?
Have you ever seen a {beast} [in the wild|at night|from close by]?
Can a {beast} swim?
How long does a {beast} live?
Which is faster, a {beast.1} or a {beast.2}?
Are you afraid of {beasts}?
What do {beasts} eat in winter?
Where do {beasts} sleep?
Is there a {beast} in this picture?
Do you play the {plays}?
How hard is it to learn the {plays}?
Who taught {name} to play the {plays}?
When is the next {ride} to {place}?
How long does the {ride} to {place} take?
What is the fare to {place}?
Does this {ride} stop in {place}?
Why was the {ride} late[ today| on {day}| again]?
Where do I change for {place}?
Is there a night [train|bus|ferry|tram] to {place}?
How many passengers fit on the {ride}?
Which platform does the train to {place} leave from?
Can I take my bicycle on the {ride}?
How much luggage may I take on the {ride}?
Where can I leave my luggage[ for an hour| until {time}|]?
Is this seat free?
How far is it from {place} to {town}?
What is the quickest way to {place}?
Have you ever been to {place}?
Who lives in {place}?
What is there to see in {place}?
How big is {place}?
Is {place} on an island?
How much is a ticket for the {entry}?
Do children pay less at the {entry}?
When does the {house} [open|close] on {day}?
Is the {house} open on {day}?
Where is the nearest {house}?
Do I need a booking for the {entry}?
What is your favourite thing in the [museum|castle|zoo]?
Where can I buy {buy}[ in {place}|]?
Do you know a good {shop} near here?
What does a {work} do all day?
Would you like to be a {work}?
How does one become a {work}?
Is your {kin} a {work}?
What did the {work} say[ to you|]?
When will the {work} be back?
How is your {kin}?
When is your {kin}'s birthday?
What shall I give my {kin} for [a present|the wedding]?
Did {name} and {name.2} ever meet[ again|]?
How do you know {name}?
Is {name} coming [on {day}|to the {event}|with us]?
Why did {name} [laugh|leave early|stay at home|shout]?
What did {name} [buy|lose|forget|find] in {place}?
Who is {newcomer}?
Has anybody heard from {newcomer}?
Where was {newcomer} born?
When did {newcomer} move to {place}?
Did you enjoy the {event}?
When does the {event} begin?
How many people came to the {event}?
Are you free on {day} at {time}?
Shall we meet at {time} or later?
What did you do [on {day}|last night|in {month}]?
Where will you be on {day}?
Have you ever tried {outing}?
What would you take on {outing}?
Would your {kin} enjoy {outing}?
Is the water in the {water} warm?
How deep is the {water}?
Who built the bridge over the [river|canal]?
Can you {skill}?
Where did you learn to {skill}?
Is it hard to {skill}?
Do you speak {language}?
How do you say good morning in {language}?
What time is it [in {place}|now|by your watch]?
Will it rain [tomorrow|on {day}]?
How cold does it get in {place} in {month}?
How many days are there in {month}?
What is the date today?
Which do you like better, {month.1} or {month.2}?
What is {number} plus {number}?
How many {beasts} can you see[ from here|]?
Can you count backwards from {number}?
Who wrote this {printed}?
What is the {printed} about?
May I borrow your [book about {beasts}|newspaper|song book|dictionary|atlas]?
Have you answered the letter from {place}?
Could you lift [a|that] {heavy}?
How heavy is the {heavy}?
Who will carry the {heavy} upstairs?
Which colour do you like best?
Would you paint the kitchen {colour.1} or {colour.2}?
Why is the sky so {sky} tonight?
What are you thinking about?
Do you sleep well when it is windy?
What did you want to be when you were a child?
How would you spend {number} coins?
What happens if I miss the last {ride}?
Can a ticket be changed after {time}?
How do I get a refund?
Who is the captain of that boat?
What time does the post come?
Why does nobody answer the telephone?
""".strip().split("\n")
