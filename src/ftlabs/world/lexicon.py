"""The everyday vocabulary that every register shares: nouns, verbs, adjectives, names and places.

The tables are plain words, so that adding one is adding one. A noun may carry its usual colour after a colon.
The words of the ferry line (ticket, harbour, refund, luggage) are here too, in ordinary company.
"""

from dataclasses import dataclass
from functools import cache

from ftlabs.world.tables.pools import COUNTED, PLAIN


@dataclass(frozen=True)
class Noun:
    """A noun with its plural, the one category it belongs to and, where it has one, its usual colour."""

    word: str
    plural: str
    category: str
    colour: str | None


@dataclass(frozen=True)
class Verb:
    """A regular or irregular verb: walk, walks, walked, walking."""

    base: str
    third: str
    past: str
    ing: str


@dataclass(frozen=True)
class Adjective:
    """An adjective and what it says about a thing: "good", "bad" or "neutral"."""

    word: str
    sentiment: str


def _words(table: str) -> list[str]:
    """The words of a table."""
    return table.split()


NOUNS = {
    "animal": "dog:brown cat:black cow:brown sheep:white goat:white pig:pink horse:brown hen:brown "
    "duck:white goose:white "
    "swan:white owl:brown crow:black gull:white heron:grey mouse:grey rabbit:grey fox:red bear:brown wolf:grey "
    "frog:green "
    "snail:brown bee:yellow spider:black seal:grey whale:blue lion:yellow elephant:grey donkey:grey otter:brown",
    "fruit": "apple:red pear:green cherry:red plum:purple lemon:yellow orange:orange banana:yellow "
    "grape:purple peach:orange "
    "strawberry:red melon:green fig:purple",
    "vegetable": "carrot:orange onion:white potato:brown tomato:red cabbage:green pea:green bean:green leek:green "
    "pumpkin:orange turnip:white cucumber:green",
    "food": "bread:brown cheese:yellow soup cake pie biscuit:brown egg:white butter:yellow rice:white "
    "honey:yellow jam:red "
    "sandwich fish salt:white sugar:white flour:white noodle sausage:brown pancake pudding",
    "drink": "tea:brown coffee:black milk:white water juice lemonade:yellow cocoa:brown wine:red",
    "tool": "hammer saw nail:grey rope:brown ladder brush needle spade bucket broom shovel wrench drill torch",
    "clothing": "coat hat:black scarf shirt:white shoe:black boot:brown glove sock dress jacket jumper "
    "apron belt:brown "
    "umbrella:black",
    "furniture": "table:brown chair:brown bed shelf:brown desk:brown lamp cupboard sofa bench mirror carpet "
    "curtain drawer",
    "vehicle": "bicycle bus:red train car tram:yellow van:white lorry boat ferry:white ship canoe "
    "tractor:green taxi:black "
    "scooter cart wagon",
    "instrument": "piano:black violin:brown drum flute guitar:brown trumpet:yellow harp bell accordion",
    "job": "teacher baker doctor farmer captain sailor painter nurse gardener cook driver builder "
    "tailor singer librarian "
    "carpenter fisher clerk waiter porter judge poet conductor dentist shepherd miller",
    "building": "house school library shop hotel museum church hospital station theatre bakery factory barn mill tower "
    "lighthouse:white castle:grey office kitchen cabin garage market pier harbour inn garden",
    "flower": "rose:red tulip:red daisy:white violet:purple lily:white sunflower:yellow poppy:red lavender:purple",
    "nature": "river:blue lake:blue sea:blue hill:green forest:green meadow:green island beach:yellow "
    "cloud:white star moon "
    "valley mountain field:green stone:grey tree:green bridge path wave:blue cliff",
    "travel": "ticket booking timetable schedule crossing fare refund luggage suitcase passenger seat map passport "
    "bag:brown backpack journey delay platform trip deck holiday guide",
    "paper": "book letter newspaper:grey postcard poem diary stamp envelope:white notebook poster "
    "parcel:brown list form "
    "receipt complaint message notice invitation report note",
    "toy": "ball:red doll kite puzzle balloon:red puppet marble swing",
    "household": "key clock candle:white blanket pillow:white plate:white cup:white bowl knife fork spoon "
    "kettle pan:black "
    "basket:brown box:brown bottle:green jar vase coin ring watch purse wallet phone camera radio comb soap towel",
}

PLURALS = {
    "sheep": "sheep", "goose": "geese", "mouse": "mice", "wolf": "wolves", "fish": "fish", "scarf": "scarves",
    "shelf": "shelves", "knife": "knives", "bread": "loaves of bread", "luggage": "pieces of luggage",
    "soap": "bars of soap",
    "potato": "potatoes", "tomato": "tomatoes", "calf": "calves", "deer": "deer", "nut loaf": "nut loaves",
    "tooth": "teeth", "foot": "feet", "jellyfish": "jellyfish", "starfish": "starfish", "octopus": "octopuses",
    "wife": "wives", "handkerchief": "handkerchiefs", "crossroads": "crossroads",
    "underground": "underground trains",
    "butcher's": "butchers' shops", "chemist's": "chemists' shops", "grocer's": "grocers' shops",
    "florist's": "florists' shops", "tailor's": "tailors' shops", "penknife": "penknives",
    "stomach": "stomachs",
}  # fmt: skip
MASS = set(
    _words(
        "bread cheese butter rice honey jam salt sugar flour tea coffee milk water juice lemonade cocoa wine "
        "luggage soap "
        "lavender"
    )
)

VERBS = (
    "walk look ask answer call carry clean close open climb count cook dance enjoy finish follow help jump laugh learn "
    "listen live love move need open paint pack play pull push rain rest return sail share shout smile start stay stop "
    "talk thank travel try turn visit wait want wash watch whisper work worry hurry borrow mend knock lift fill plant "
    "point polish reach repair search serve sign sort study wave bake boil stir pour chop peel mix cross miss "
    "cancel change "
    "check collect complain explain order promise notice remember forget find lose buy sell give take bring "
    "send write read "
    "sing run swim sit stand sleep eat drink drive ride fly build catch draw fall feel grow hear hide hold "
    "keep leave lend "
    "make meet pay say see speak teach tell think throw understand wake wear win begin break choose come cut "
    "go know put"
)
IRREGULAR = {
    "forget": "forgot", "find": "found", "lose": "lost", "buy": "bought", "sell": "sold", "give": "gave",
    "take": "took",
    "bring": "brought", "send": "sent", "write": "wrote", "read": "read", "sing": "sang", "run": "ran", "swim": "swam",
    "sit": "sat", "stand": "stood", "sleep": "slept", "eat": "ate", "drink": "drank", "drive": "drove", "ride": "rode",
    "fly": "flew", "build": "built", "catch": "caught", "draw": "drew", "fall": "fell", "feel": "felt", "grow": "grew",
    "hear": "heard", "hide": "hid", "hold": "held", "keep": "kept", "leave": "left", "lend": "lent", "make": "made",
    "meet": "met", "pay": "paid", "say": "said", "see": "saw", "speak": "spoke", "teach": "taught", "tell": "told",
    "think": "thought", "throw": "threw", "understand": "understood", "wake": "woke", "wear": "wore", "win": "won",
    "begin": "began", "break": "broke", "choose": "chose", "come": "came", "cut": "cut", "go": "went", "know": "knew",
    "put": "put", "cancel": "cancelled", "travel": "travelled",
}  # fmt: skip
DOUBLED = set(_words("stop chop plan run swim sit forget win begin cut put cancel travel"))

# Adjectives by what they say: of things and places, of people, and of the land and the weather.
GOOD = (
    "bright clean fresh lovely comfortable cosy pretty wonderful excellent charming perfect pleasant beautiful "
    "splendid "
    "reliable warm fine superb"
)
BAD = (
    "dirty broken cold noisy ugly boring terrible awful damp dull dreadful horrible uncomfortable disappointing gloomy "
    "crooked useless shabby"
)
GOOD_TASTE = "tasty delicious fresh excellent wonderful perfect rich lovely"
BAD_TASTE = "stale bitter tasteless burnt cold sour awful dreadful"
GOOD_PERSON = "kind happy friendly helpful calm brave clever cheerful polite gentle funny generous patient honest"
BAD_PERSON = "rude slow angry unfriendly careless lazy grumpy impatient unkind late proud sleepy"
NEUTRAL = (
    "old new small large big little round square long short heavy light wooden empty thick thin soft hard plain simple "
    "folded foreign ordinary"
)
NEUTRAL_PERSON = "old young tall short quiet thin round local busy shy retired"
WILD = "quiet wide deep dark still calm misty wet dry cold silver empty green high"

WOMEN = (
    "Anna Clara Edith Flora Greta Hanna Ida Julia Karin Lena Maria Nora Olga Paula Rosa Sara Tilda Vera Wilma "
    "Alma Berta "
    "Dora Elsa Frida Mina Agnes Ruth Iris Stella Molly"
)
MEN = (
    "Adam Boris Carl David Emil Felix Georg Hugo Ivan Jonas Klaus Leo Martin Nils Oscar Peter Ralph Simon Tom "
    "Victor Walter "
    "Anton Bruno Daniel Erik Frank Henry Jakob Otto Theo"
)
SURNAMES = (
    "Adler Brook Carter Dale Engel Fisher Green Holm Kent Lind Marsh North Olsen Price Quill Reed Stone Turner Wood "
    "Young"
)
TOWNS = (
    "Alderby Brookham Cawley Dunmore Elmstead Fairford Greenhill Hawkstone Kingsley Longford Millbrook "
    "Newbridge Oakham "
    "Redcliff Stonebury Thornton Westford Winterfield"
)
COLOURS = _words("red blue green yellow black white brown grey orange purple pink")
DAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = _words("January February March April May June July August September October November December")
NUMBERS = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)


def _plural(word: str) -> str:
    if word in PLURALS:
        return PLURALS[word]
    if word in MASS:
        return word
    measure, of, content = word.partition(" of ")  # cup of tea: cups of tea
    if of:
        return _plural(measure) + of + content
    if word.endswith(("man", "woman")):
        return word[:-2] + "en"
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _verb(base: str) -> Verb:
    soft = base.endswith("y") and base[-2] not in "aeiou"
    third = base[:-1] + "ies" if soft else base + ("es" if base.endswith(("s", "x", "ch", "sh", "o")) else "s")
    double = base + base[-1] if base in DOUBLED and base not in {"cancel", "travel"} else base
    stem = base + "l" if base in {"cancel", "travel"} else double
    dropped = stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else stem
    regular = base[:-1] + "ied" if soft else (dropped + "ed")
    return Verb(base, third, IRREGULAR.get(base, regular), dropped + "ing")


@cache
def nouns() -> tuple[Noun, ...]:
    """All nouns, in the order of the tables."""
    found = []
    for category, words in NOUNS.items():
        for entry in words.split():
            word, _, colour = entry.partition(":")
            found.append(Noun(word, _plural(word), category, colour or None))
    return tuple(found)


@cache
def verbs() -> tuple[Verb, ...]:
    """All verbs with their forms, each once."""
    return tuple(_verb(base) for base in dict.fromkeys(VERBS.split()))


@cache
def adjectives() -> tuple[Adjective, ...]:
    """All adjectives with their sentiment."""
    tables = {
        "good": f"{GOOD} {GOOD_TASTE} {GOOD_PERSON}",
        "bad": f"{BAD} {BAD_TASTE} {BAD_PERSON}",
        "neutral": f"{NEUTRAL} {NEUTRAL_PERSON} {WILD}",
    }
    found = {}
    for sentiment, words in tables.items():
        for word in words.split():
            found.setdefault(word, Adjective(word, sentiment))
    return tuple(found.values())


@cache
def pools() -> dict[str, tuple[str, ...]]:
    """Lists of words that a template draws from, by name: `{animal}`, `{animals}`, `{good}`, `{town}`, `{day}`."""
    lists: dict[str, tuple[str, ...]] = {}
    for category in NOUNS:
        mine = [noun for noun in nouns() if noun.category == category]
        lists[category] = tuple(noun.word for noun in mine if noun.word not in MASS)
        lists[category + "_plural"] = tuple(noun.plural for noun in mine)
        lists[category + "_any"] = tuple(noun.word for noun in mine)
    things = ("tool", "clothing", "furniture", "instrument", "toy", "household", "paper")
    lists["thing"] = tuple(word for category in things for word in lists[category])
    lists["things"] = tuple(word for category in things for word in lists[category + "_plural"])
    small = ("household", "toy", "clothing", "paper")
    lists["small"] = tuple(word for category in small for word in lists[category])
    described = {"good": GOOD, "bad": BAD, "good_taste": GOOD_TASTE, "bad_taste": BAD_TASTE, "neutral": NEUTRAL,
                 "good_person": GOOD_PERSON, "bad_person": BAD_PERSON, "neutral_person": NEUTRAL_PERSON,
                 "wild": WILD}  # fmt: skip
    lists.update({name: tuple(words.split()) for name, words in described.items()})
    plain = {"woman": WOMEN, "man": MEN, "surname": SURNAMES, "town": TOWNS, "name": f"{WOMEN} {MEN}"}
    lists.update({name: tuple(words.split()) for name, words in plain.items()})
    lists.update(colour=tuple(COLOURS), day=tuple(DAYS), month=tuple(MONTHS))
    lists["small_number"] = tuple(NUMBERS[2:13])
    lists["verb"] = tuple(verb.base for verb in verbs())
    lists["verb_past"] = tuple(verb.past for verb in verbs())
    lists["verb_ing"] = tuple(verb.ing for verb in verbs())
    for name, table in COUNTED.items():
        lists[name] = tuple(table.split(", "))
        lists[name + "_plural"] = tuple(_plural(word) for word in lists[name])
    lists.update({name: tuple(table.split(", ")) for name, table in PLAIN.items()})
    return lists
