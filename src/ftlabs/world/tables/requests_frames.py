"""How `requests` makes sentences of clauses: greetings, frames, ends, small pools, animals and left things.

In a frame `@` is a clause or a wish of the case and `#` a reason; the order of the sentences is a shape.
"""

from ftlabs.world.lexicon import pools

Parts = dict[str, tuple[str, ...]]

# The order of a message: Lead, Fact, Ask, Wish (`do`), You (a request), E a feeling, More about the writer.
SHAPES = (
    "L A", "L F A", "A L", "L W", "W L", "L A E", "L E A", "L F W A", "L F W", "A L F", "L W A", "L Y", "L F Y E",
    "Y L",
    "M L A", "W L E", "L E Y", "A L A", "L F W Y", "L E W", "M L W", "L F A Y", "L F E A Y", "L E W F A", "A A L",
    "M L A E", "L F F Y", "L W E A A", "L F F E W", "L A F E Y", "M L F F A", "L A W E", "L E F F A", "L A Y",
    "L F E F A A",
)  # fmt: skip
HELLOS = (
    "dear {firm}", "dear {to}", "hello", "good morning", "good evening", "good day", "hi", "hi there",
    "dear sir or madam",
    "to the {to}", "hello {to}", "dear people at the {desk}", "dear all", "to whom it may concern", "dear {boss}",
    "good afternoon", "hello again", "dear team", "greetings from {place.2}", "dear {to} in {place.1}",
)  # fmt: skip
ABOUT = (
    "it concerns {about}.", "this is about {about}.", "I am writing about {about}.", "subject: {about}.",
    "re: {about}.",
    "I have a question about {about}.", "a word about {about}.", "it is {about} that I am writing about.", "{about}:",
    "my letter is about {about}.", "I turn to you about {about}.", "you will guess what it is about: {about}.",
    "regarding {about}:", "concerning {about}:", "as to {about}:", "a few words about {about}:",
)  # fmt: skip
ASKS = (
    "could you tell me @?", "please tell me @.", "I should like to know @.", "do you know @?",
    "nobody could tell me @.",
    "your page does not say @.", "my question is @.", "I have been wondering @.", "can you say @?", "I am not sure @.",
    "I could not find out @.", "would you let me know @?", "what I need to know is @.", "it would help me to know @.",
    "my {kin} would like to know @.", "before I decide anything, I must know @.", "can anyone tell me @?",
    "it is not clear to me @.", "please write to me @.", "I hardly dare to ask @.", "is there somebody who knows @?",
    "above all I want to know @.", "we have been guessing @.", "I asked a friend @, but he did not know either.",
    "I tried to find out @, but in vain.", "I would be glad to hear @.", "could you find out for me @?",
    "please explain @.", "I keep asking myself @.", "to be frank, I do not know @.", "have you any idea @?",
)  # fmt: skip
# Questions that are plain enough to follow a soft beginning.
PLAIN_ASKS = (
    "could you tell me @?", "please tell me @.", "I should like to know @.", "do you know @?", "can you tell me @?",
    "I would like to ask @.", "I need to know @.", "will you let me know @?",
)  # fmt: skip
SOFT = (
    "sorry to trouble you, but", "I know you are busy, but", "perhaps it is a silly question, but", "just quickly:",
    "one short question:", "if you have a minute:", "forgive me for asking, but", "you must hear this often, but",
    "to be on the safe side,", "first of all,",
)  # fmt: skip
GOING_ON = ("now to my question:", "so", "and", "since I am writing anyway,", "that is why I ask:")
WISHES = (
    "I should like to @.", "may I @?", "is it possible to @?", "would it be possible to @?", "what must I do to @?",
    "I want to @.", "can I @?", "how can I @?", "I wonder whether I could @.", "I would very much like to @.",
    "is there any way to @?", "whom do I have to ask if I want to @?", "all I want is to @.",
    "if I may, I would like to @.",
    "could I @, do you think?", "I had hoped to @.", "I am writing because I want to @.",
    "it would mean a lot to me to @.",
    "would you allow me to @?", "what I would like best is to @.",
)  # fmt: skip
REASONED = (
    "I should like to @ because #.", "#, so I would like to @.", "#. that is why I want to @.", "since #, may I @?",
    "I have to @, for #.", "the reason is simple: #. can I @?", "#, and so I must @.",
    "as #, it would be best for me to @.",
    "because #, I would rather @.", "#. is it possible to @?", "I want to @, not for fun, but because #.",
)  # fmt: skip
IFS = (
    "if that is not too much trouble", "if your rules allow it", "if you agree", "if nobody objects",
    "without a long form", "if it can be done", "before {month}",
    "provided that it is not too late", "without too much trouble",
)  # fmt: skip
PLEASE = (
    "please @.", "could you @?", "would you be so kind as to @?", "I ask you to @.", "be so good as to @.",
    "can you @, please?", "I would be grateful if you could @.", "it would be kind of you to @.", "would you @?",
    "do me a favour and @.", "kindly @.", "my request to you: @.", "the best thing would be to @.", "I trust you to @.",
    "I can only ask you to @.", "@, please.", "so please @.",
)  # fmt: skip
STRICT = (
    "I expect you to @.",
    "I must ask you to @.",
    "you could at least @.",
    "it is your duty to @.",
    "@, and soon.",
)
LEADS = (
    "@.", "@.", "@.", "@.", "@.", "the matter is this: @.", "it is like this: @.", "I am writing because @.",
    "as I said on the telephone, @.", "let me explain: @.", "my case is simple: @.", "to begin with: @.",
)  # fmt: skip
SAD_LEADS = (
    "@.", "@.", "@.", "unfortunately, @.", "I am sorry to say that @.", "believe it or not: @.", "it is a pity that @.",
    "this is what happened: @.", "I am writing because @.", "sadly, @.", "the trouble is this: @.",
)  # fmt: skip
GLAD_LEADS = ("@.", "@.", "I am writing because @.", "imagine: @.", "it is time that somebody said it: @.")
TOLD = (
    "@.", "@.", "@.", "@.", "@.", "@.", "@, and @.", "@; @.", "@. @.", "you should know that @.",
    "I should add that @.",
    "perhaps I should say that @.", "if it matters: @.", "it may help to know that @.", "@ - and @.", "also, @.",
    "for your information: @.", "besides, @.", "what is more, @.", "@, in case you need to know.", "by the way, @.",
    "you will also want to know that @.", "please remember that @.", "apart from that, @.",
)  # fmt: skip
GLAD = ("@.", "@.", "@.", "@, and @.", "@; @.", "what is more, @.", "not only that: @.", "you should know that @.")
FELT = (
    "@.", "@.", "@.", "@.", "@.", "to be honest, @.", "as you may imagine, @.", "well, @.", "you see, @.",
    "I must say: @.",
)  # fmt: skip
MORE = (
    "I tried to call, but the line was engaged.", "you have helped me before.", "a neighbour gave me this address.",
    "I wrote to you in {month} and heard nothing.", "I hope this reaches the right desk.", "I found no form for this.",
    "I am not good at writing letters.", "I was told to put it in writing.", "this is my second message.",
    "I have been a customer of yours since {year}.", "{mate} says I should simply ask.", "I am new in {place.2}.",
    "I do not know who is in charge of this.", "English is not my first language, so forgive my mistakes.",
    "I am writing this on my phone.", "we met at your counter, if you remember.", "your answering machine is full.",
)  # fmt: skip
ENDS = (
    "please write back before {day}.", "you can ring me after {t.3}.", "I am at home every evening.",
    "a line is enough.",
    "many thanks in advance.", "I would be glad of a short answer.", "I look forward to your answer.", "thank you.",
    "if I hear nothing, I shall come by on {day}.", "please answer by letter.", "I hope you understand.",
    "thanks a lot.",
    "my {kin} sends greetings.", "no hurry.", "it is rather urgent.", "sorry for the long message.", "that is all.",
    "thank you for reading this far.", "please do not ring before {t.1}.", "have a nice day.", "I count on you.",
    "with thanks for your trouble.", "I hope that somebody reads this.", "you would help me very much.",
)  # fmt: skip
SIGNED = (
    "{me}", "{me}", "yours, {me}", "kind regards, {me}", "best wishes, {me}", "greetings, {me}", "regards {me}",
    "with kind regards\n{me}", "yours sincerely\n{me}", "yours faithfully\n{me}", "thanks, {me}", "{me}, {place.2}",
    "warmly, {me}", "many greetings from {place.2}, {me}", "all the best\n{me}", "respectfully, {me}",
)  # fmt: skip
ALSO = (
    "one more thing:", "and another matter:", "by the way:", "also:", "something else:", "while I am at it:",
    "secondly:", "and before I forget:", "p.s.",
)  # fmt: skip
# A second matter that may come up in passing beside any other.
BESIDE = ("lost", "animal", "photo")
PLAIN: Parts = {
    "num": ("two", "three", "four", "five"), "few": ("three", "four", "five"), "day": pools()["day"],
    "month": pools()["month"], "season": ("spring", "summer", "autumn", "winter"), "kilos": ("18", "23", "25", "31",
    "40"),
    "month_n": ("fourth", "fifth", "sixth", "seventh", "eighth"), "mins": ("25", "35", "40", "50", "70", "90"),
    "often": ("every day", "twice a week", "three times a week", "nearly every {day}", "all year round"),
    "kin": ("sister", "brother", "father", "mother", "uncle", "aunt", "cousin", "grandmother"),
    "skill": ("a trained cook", "used to heavy work", "good with my hands", "not afraid of heights",
    "a qualified nurse",
              "patient with children", "strong and punctual", "a schoolteacher by profession", "fond of fresh air"),
    "illness": ("I have caught the flu", "{mate} has broken a foot", "my {kin} has fallen ill",
    "I have to have an operation",
                "the doctor has ordered me to stay in bed", "our children have got chickenpox"),
    "mate": ("my wife", "my husband", "my friend {first}", "my neighbour", "my old teacher", "my colleague {first}"),
    "desk": ("ticket desk", "counter", "front desk", "office"), "boss": ("manager", "Mr {surname}", "Mrs {surname}"),
    "when_past": ("last {day}", "yesterday", "on {date.0}", "this morning", "on {day} last week", "last week",
    "two days ago"),
}  # fmt: skip

# Animals and left things: what they are called, and facts that fit; a `big` thing lies where there is room.
PETS = {
    "dog": """
pronouns: he; him
called: my dog; our old dog; my small dog; my sheepdog
fact: he wears a muzzle if he has to; he is thirteen and sleeps most of the day; he fits under a chair
fact: he is afraid of gulls""",
    "goose": """
pronouns: she; her
called: my goose; my tame goose; my grey goose
fact: she follows me everywhere; I raised her by hand; she only hisses when she is hungry; she wears a red ribbon""",
    "snake": """
pronouns: it; it
called: my snake; my small snake; our grass snake
fact: it is not poisonous; it has eaten and will sleep for days; the box has a lock; it is as long as my arm""",
    "rabbits": """
pronouns: they; them
called: my two rabbits; our rabbits; my rabbits
fact: they sit in a basket with a lid; they are quite silent; they belong to my daughter
fact: they eat only hay and carrots""",
    "guinea pig": """
pronouns: it; it
called: our guinea pig; my guinea pig; our children's guinea pig
fact: it weighs less than a kilo; it squeaks a little when it is woken; it has a wooden box with straw""",
    "hens": """
pronouns: they; them
called: my two hens; my three hens; our hens
fact: they are in a cage with a cloth over it; they are a rare breed; I am selling them to a cousin
fact: they lay even on a journey""",
    "cat": """
pronouns: she; her
called: my cat; our old cat; our ginger cat
fact: she hates her basket but bears it; she is nearly blind; she has had all her injections
fact: she does not like dogs""",
    "tortoise": """
pronouns: it; it
called: our old tortoise; my tortoise; our tortoise
fact: it is older than I am; it makes no noise at all; it travels in a hat box; it needs a warm corner""",
    "parrot": """
pronouns: he; him
called: my parrot; my grey parrot; our parrot
fact: he says good morning to everybody; he is quiet as soon as his cage is covered; he cannot stay alone""",
}
THINGS = {
    "umbrella": """
called: umbrella; black umbrella; folding umbrella
fact: it has a wooden handle; one of its ribs is bent; it opens only if you press the button twice""",
    "phone": """
called: phone; telephone; mobile phone
fact: the battery was nearly empty; there is a crack across the glass; it has a yellow cover
fact: it plays a march when it rings""",
    "rucksack": """
called: rucksack; old rucksack; grey rucksack
fact: my name is inside the lid; my lunch is still in it, I am afraid; one strap is mended with string
big: yes""",
    "cello": """
called: cello; dark cello; rented cello
fact: it is in a case with two straps; it should not lie in the sun; the next lesson is on {day}
big: yes""",
    "suitcase": """
called: suitcase; small suitcase; brown suitcase
fact: it has a ribbon round the handle; there are only shirts in it; one wheel is missing
big: yes""",
    "scarf": """
called: scarf; woollen scarf; red scarf
fact: it was knitted by my aunt; it is almost two metres long; there are ducks on it""",
    "purse": """
called: purse; leather purse; little purse
fact: there is not much money in it, but a photograph; it closes with a button; my library card is in it""",
    "watch": """
called: watch; silver watch; father's watch
fact: three letters are cut into the back; it runs four minutes fast; I had taken it off to wash my hands""",
    "book": """
called: book; library book; exercise book
fact: a postcard marks page 90; it has to be back on {day}; there are notes in the margin""",
    "hat": """
called: hat; straw hat; woollen hat
fact: it is wide and rather old; it has a blue band; a feather is stuck in it""",
}
