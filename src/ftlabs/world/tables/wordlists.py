"""Word tables for the small tasks: opposites, forms of verbs, capitals of countries, what is alive."""

OPPOSITES = (
    "hot cold|big small|old new|fast slow|long short|high low|wet dry|full empty|open closed|early late|rich poor|"
    "light dark|hard soft|heavy light|young old|happy sad|clean dirty|near far|left right|up down|day night|good bad|"
    "thick thin|wide narrow|strong weak|loud quiet|first last|inside outside|always never|sweet sour|true false|"
    "easy difficult|north south|east west|above below|begin end|buy sell|push pull|win lose|give take|come go|"
    "arrive depart|remember forget|laugh cry|question answer|friend enemy|summer winter|morning evening|"
    "cheap expensive|deep shallow|brave afraid|safe dangerous|"
    "alive dead|same different|polite rude|tight loose|smooth rough|"
    "absent present|awake asleep|before after|more less|front back|top bottom|entrance exit|arrival departure|"
    "lend borrow|find lose|sharp blunt|noisy silent|bright dim|fresh stale|straight crooked|wild tame"
)

# Country and capital: those of the general facts come first, the rest is known from here alone.
CAPITALS = (
    "Germany Berlin|Russia Moscow|China Beijing|Finland Helsinki|Hungary Budapest|Belgium Brussels|Cuba Havana|"
    "Turkey Ankara|Iceland Reykjavik|Peru Lima|Kenya Nairobi|Scotland Edinburgh|Wales Cardiff|Croatia Zagreb|"
    "Bulgaria Sofia|Romania Bucharest|Chile Santiago|Thailand Bangkok|Iraq Baghdad|England London"
)

PERSONS = (
    "child|baby|mother|father|uncle|aunt|king|queen|girl|boy|grandmother|neighbour|pupil|guest|soldier|dancer|thief|"
    "knight|widow|twin"
)

OTHER_ANIMALS = (
    "parrot|hamster|tortoise|badger|hedgehog|squirrel|camel|monkey|eagle|robin|ant|moth|crab|toad|tiger|pony"
)
