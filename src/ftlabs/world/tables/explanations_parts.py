"""What the explanations are about: typed records, one in a line, with the fields parted by slashes.

A field may hold alternatives. Verb phrases stand in their base form ("turn sour"), and a subject in the plural has a
star; an indented line belongs to the one before. None of the pairs of the general facts stands here: only the grammar
around them is the same.
"""

# name / plural / kind of animal / what it eats / where it lives / what it does (base) / its young / a crowd of them
ANIMALS = """
hare/hares/mammal/grass, [herbs|bark]/open fields/[run in zigzags|box in spring|sit quite still when in
  danger]/leveret/husk
goose/geese/bird/grass and [grain|clover]/[marshes|wet meadows]/[hiss at strangers|fly in the shape of an
  arrow]/gosling/flock
deer/deer/mammal/[leaves|buds] and grass/[forests|quiet parks]/[rest by day|leap over fences]/fawn/herd
owl/owls/bird/mice and [beetles|small birds]/[barns|old trees|church towers]/[hunt at night|fly without a
  sound]/owlet/parliament
seal/seals/mammal/fish/cold seas/[sun themselves on rocks|dive for many minutes]/pup/colony
eagle/eagles/bird/[fish|rabbits] and carrion/[mountains|cliffs]/[circle high above the valleys|see a mouse from
  afar]/eaglet/convocation
hedgehog/hedgehogs/mammal/worms, slugs and beetles/[gardens|hedges]/[sleep all winter|roll up into a ball when in
  danger]/hoglet/array
whale/whales/mammal/[fish|tiny crabs]/the open sea/[come up to breathe|sing under water]/calf/pod
elephant/elephants/mammal/grass, fruit and bark/[Africa and southern Asia|warm countries]/[drink with the
  trunk|bathe in mud]/calf/herd
salmon/salmon/fish/insects and small fish/[rivers and the sea|cold water]/[swim up the rivers to lay eggs|leap over
  waterfalls]/parr/shoal
herring/herrings/fish/tiny animals in the water/[the sea|cold northern seas]/[swim in great numbers|come up to the
  surface at night]/fry/shoal
pigeon/pigeons/bird/seeds and crumbs/[towns|steep cliffs]/[find the way home from far away|nod as they
  walk]/squab/flock
kangaroo/kangaroos/mammal/grass and leaves/Australia/[jump on strong hind legs|carry the little one in a
  pouch]/joey/mob
butterfly/butterflies/insect/the juice of flowers/[meadows|gardens]/[taste with the feet|unfold wings of many
  colours]/caterpillar/swarm
squirrel/squirrels/mammal/nuts, seeds and buds/[woods|parks]/[hide nuts for the winter|leap from branch to
  branch]/kit/scurry
stork/storks/bird/frogs, fish and mice/[wet meadows|villages by the river]/[nest on chimneys|clatter with the
  bill]/nestling/muster
"""
# product / what it is made of / maker / four steps in order (semicolons) / what it is good for / how to keep it
# (base)
PRODUCTS = """
butter/cream/[dairies|farmers]/the milk is left to stand; the cream is skimmed off; it is churned until it grows
  firm; the lump is washed and salted/[bread|cakes] and sauces/wrap it up and put it in a cool place
chocolate/cocoa beans and sugar/confectioners/the beans are dried in the sun; they are roasted; they are ground to a
  paste; the paste is mixed with sugar and poured into forms/[presents|cold days]/keep it away from the heater
leather/hides/tanners/the hides are cleaned; they are soaked for weeks; they are dried on frames; they are rubbed
  with oil until they are soft/[shoes|saddles|belts] and bags/rub it with wax twice a year
candles/wax/candle makers/the wax is melted in a pot; a wick is tied to a stick; it is dipped again and again; the
  finished candle is hung up to cool/[power cuts|birthdays]/store them lying flat
felt/wool/hatters/the wool is washed; it is laid out in thin layers; hot soapy water is poured over it; it is
  pressed and rolled until the hairs hold together/[hats|slippers]/protect it from moths
cider/apples/[farmers|innkeepers]/the apples are picked and washed; they are crushed; the juice is pressed out; it
  is left in barrels until it has turned sharp/autumn [parties|evenings]/leave the bottle in the cellar
bricks/clay/brickmakers/the clay is dug out; it is pressed into moulds; the blocks dry in the air; they are fired in
  a kiln for days/[walls|chimneys|ovens]/stack them on dry ground
jam/fruit and sugar/[cooks|grandmothers]/the fruit is washed and cut; it is boiled with sugar; the scum is taken
  off; the hot jam is filled into clean glasses/[breakfast|pancakes]/shut the lid tightly
baskets/willow rods/basket makers/the rods are cut in winter; they are soaked until they bend; the base is
  woven; the sides are built up row by row/[picnics|firewood|washing]/dry them slowly, away from the stove
soap/fat and lye/soap makers/the fat is melted; lye is stirred in with great care; the mass is poured into a tray;
  the pieces rest for some weeks/[hands|shirts]/lay it on a grid so that it dries
sails/strong canvas/sailmakers/the cloth is laid out on a large floor; the pieces are cut; they are sewn together
  with a double seam; iron rings are set into the corners/[boats|windmills]/dry them before folding
vinegar/wine or cider/[cooks|wine growers]/the wine is poured into a wide barrel; air is let in; it grows sour in a
  few weeks; it is strained into bottles/[salads|pickles|cleaning]/keep it in glass, not in metal
charcoal/logs/charcoal burners/the logs are stacked in a round heap; the heap is covered with earth; it smoulders
  for days; it is opened when no more smoke comes out/[forges|grills]/keep it dry
yogurt/milk/dairies/the milk is heated; it is cooled until it is lukewarm; a spoonful of old yogurt is stirred in;
  it stands overnight in a warm place/[breakfast|sauces]/keep it cool, with a lid on
"""
# trade / what they do (base) / with what / where / why it is needed / what they never do (base)
TRADES = """
cobbler/mend shoes/[an awl|a hammer] and strong thread/a small workshop/[soles wear out|heels break]/throw away a
  good pair of boots
tailor/cut and sew suits/scissors, needles and thread/[a room with large windows|a workshop]/[few suits fit at
  once|trousers tear]/cut before measuring twice
plumber/repair pipes and taps/a wrench/[cellars|bathrooms and kitchens]/[pipes burst in the frost|taps drip]/begin
  before the water is turned off
chimney sweep/clean chimneys/[a round brush|a rope and a ball of iron]/[rooftops|the roofs of the town]/soot has
  settled in the chimney/wear white
vet/treat sick animals/[warm hands and a thermometer|bandages and medicine]/[stables|a surgery]/[a cow falls ill at
  night|a dog has swallowed a stone]/frighten a patient
postman/deliver letters and parcels/[a bicycle|a large bag]/the streets/[grandmothers send parcels|letters must
  cross the country]/read the postcards
beekeeper/look after bees/[a veil|gloves and a little smoke]/[orchards|the edge of a wood]/[fruit trees need
  bees|a swarm settles on a chimney]/make a hasty movement
glazier/put in window panes/[a glass cutter and putty|a steady hand]/[houses|shops and greenhouses]/[balls fly
  through windows|storms break panes]/pick up splinters with bare hands
locksmith/open doors and cut keys/[a file|a bunch of thin hooks]/[a shop full of keys|a workshop by the
  station]/[people lock
  themselves out|keys get lost]/open a door for a stranger without asking questions
pilot/guide ships into the harbour/[a chart|a radio]/[the bridge of the ship|narrow waters]/[sandbanks shift|a
  foreign captain does not know the water]/trust an old chart
fisherman/catch fish/[nets|lines and hooks]/the open sea/[people want fresh fish|the market needs herring]/sail
  without listening to the forecast
purser/look after the passengers and the money on a ship/[a cash box|lists and keys]/a small office on board/[cabins
  must be given out|someone has to take the fares]/leave the cash box open
shepherd/guard sheep/[a dog and a staff|a whistle]/[the hills|dry meadows]/[sheep stray|lambs are in danger from
  foxes]/leave the flock alone at night
translator/put texts into another language/[dictionaries|a good memory]/a quiet room/[two people have no language in
  common|letters come from abroad]/add anything of their own
watchmaker/repair clocks and watches/[a magnifying glass|tiny screwdrivers]/a bench by the window/[springs
  break|dust stops the wheels]/sneeze at work
"""
# country / its people (a ...) / sea or border / what it is known for / where it lies
COUNTRIES = """
Norway/Norwegian/has a long, rugged coast/fjords and [waterfalls|ski slopes]/the north of Europe
Italy/Italian/reaches far out into the sea, in the shape of a boot/[olive oil|noodles] and old churches/the south of
  Europe
Spain/Spaniard/shares a border with Portugal/oranges and [guitars|long, hot summers]/the south-west of Europe
Denmark/Dane/consists of a peninsula and many islands/butter and [bicycles|toy bricks]/the north of Europe
Greece/Greek/has hundreds of inhabited and uninhabited islands/[temples|olives] and blue bays/the south-east of Europe
Ireland/Irish person/is surrounded by the Atlantic and the Irish Sea/green meadows and [fiddle
  music|rain]/the west of Europe
Austria/Austrian/has no coast at all/mountains and [waltzes|cakes]/the middle of Europe
Japan/Japanese person/consists of thousands of islands/[fast trains|cherry blossom] and raw fish/the east of Asia
Egypt/Egyptian/is crossed by the Nile from south to north/pyramids and [deserts|cotton]/the north-east of Africa
Canada/Canadian/touches three oceans/maple syrup and [endless forests|cold winters]/North America
Poland/Pole/lies on the Baltic Sea/[dumplings|amber] and wide plains/the middle of Europe
Iceland/Icelander/lies alone in the Atlantic/hot springs and [volcanoes|small, strong horses]/the far north of Europe
"""
# word ; its two parts ; what it means
COMPOUNDS = """
lighthouse;light;house;a tower that shows ships the way|timetable;time;table;a list of departures|teapot;tea;pot;a
  pot in which tea is made
notebook;note;book;a book for short notes|footpath;foot;path;a path on which nobody may drive|raincoat;rain;coat;a
  coat that keeps the water off
toothbrush;tooth;brush;a brush for the teeth|lifeboat;life;boat;a boat that saves people|headache;head;ache;a pain
  in the head
homework;home;work;work that pupils do at home|lifejacket;life;jacket;a jacket that keeps a swimmer above
  water|bedroom;bed;room;the room in which one sleeps
driftwood;drift;wood;wood that the sea washes up|weekend;week;end;the two days when most offices are
  closed|pushchair;push;chair;a small chair on wheels for a child
newspaper;news;paper;sheets with the news of the day|sunflower;sun;flower;a tall flower that likes the
  light|seaweed;sea;weed;plants that grow in salt water
shipyard;ship;yard;a place where ships are built|snowman;snow;man;a figure of snow that melts in spring
"""
# adjective, example / its contrary, example
CONTRARIES = """
loud, a brass band/quiet, a library|near, the house next door/far, the moon|deep, the ocean/shallow, a puddle
sharp, a razor/blunt, an old spoon|smooth, a mirror/rough, bark|sweet, honey/sour, a lemon|fast, an express/slow, a
  snail
narrow, a footpath/wide, a motorway|cheap, a pencil/dear, a diamond ring|soft, a cushion/hard, a stone|brave, a
  lifeguard/timid, a mouse
loose, an open shoelace/tight, a knot that nobody can undo|straight, a ruler/crooked, an old nail|patient, an
  angler/hasty, a wasp
polite, a good waiter/rude, a bad waiter|bright, noon in July/dark, a cellar|steep, a ladder/flat, a table|safe, the
  harbour/dangerous, a cliff in the fog
fresh, morning rolls/stale, last week's rolls|tame, a house cat/wild, a lynx|public, a park/private, a diary|noisy,
  a playground/silent, the night
"""
# whole / number / part (plural) / a remark with "which"
AMOUNTS = """
a week/7/days/two of them make up the weekend|an hour/60/minutes/a quarter of an hour lasts fifteen|a
  dozen/12/pieces/eggs are often sold that way
a minute/60/seconds/one can count them aloud|a day/24/hours/most people sleep through eight of them|a
  kilometre/1000/metres/a walker needs twelve minutes or so
a kilogram/1000/grams/a loaf often weighs that much|a metre/100/centimetres/a door is about two metres high|a
  litre/1000/millilitres/that is about four cups
a century/100/years/few people live that long|a decade/10/years/a child of ten has lived through one|a
  chessboard/64/squares/half of them are white
the alphabet/26/letters/five or six are vowels|a football team/11/players/one of them stands in the goal|a
  fortnight/14/days/many holidays last that long
a triangle/3/corners/a square has one more|a score/20/pieces/the word is rare today|a year/12/months/seven of them
  have 31 days|a cube/6/sides/all are of the same size
"""
# theme: name / the kind of thing it is / what marks it / what it is for (gerund)
TERMS = {
    "the sea": """
a buoy/a floating mark/[held in place by a chain|painted red or green]/showing ships the safe water
a pier/a long platform/built out into the water/landing and boarding
a lagoon/a shallow piece of water/parted from the sea by a strip of sand/fishing and bathing
a tide table/a list/with the hours of high and low water/planning a walk on the beach or a trip by boat""",
    "ships": """
a gangway/a movable bridge/between ship and shore/going on board and ashore
a berth/a [narrow bed|place to sleep]/in a ship's cabin/spending the night on a long crossing
an anchor/a heavy iron hook/on a long chain/holding a ship in one place
a rudder/a movable board/at the stern/steering""",
    "tools": """
a spirit level/a straight bar/with a bubble in a glass tube/checking whether a shelf is straight
a vice/a strong clamp/[screwed to the bench|with two iron jaws]/holding a piece of wood
a chisel/a steel blade/with a wooden handle/carving
a funnel/a cone/with a narrow tube below/filling bottles""",
    "letters": """
an envelope/a folded paper cover/[with a flap that is stuck down|for the address and the stamp]/protecting a letter
a postcode/a row of figures or letters/written beside the town/sorting the mail
a receipt/a slip of paper/with the sum, the date and the name of the shop/proving that one has paid
a reply-paid card/a printed card/for which the sender has already paid the postage/answering free of charge""",
    "money": """
a deposit/a sum/paid beforehand/keeping a room or a table for somebody
a refund/a sum/that is paid back/making up for a cancelled trip or a faulty thing
a concession/a lower fare/for [pupils|the unemployed|pensioners]/making travel cheaper for those with little money
a bill/a paper/that says what one owes/knowing how much must be paid""",
    "journeys": """
a single/a ticket/for the way there only/travelling without coming back
a return/a ticket/for the way there and back/making a trip that ends where it began
a season ticket/a ticket/that is valid for weeks or months/going to and fro every day
a timetable/a list/of departures and arrivals/finding out when to be on the platform""",
    "the kitchen": """
a ladle/a big spoon/with a long handle/serving soup
a sieve/a bowl/full of tiny holes/draining rice or sifting flour
a recipe/a set of instructions/with a list of what one needs/cooking a dish for the first time
a larder/a cool little room/beside the kitchen/storing food""",
    "school": """
an atlas/a book/full of maps/looking up rivers, towns and countries
an index/a list/of names or words at the end of a book/finding a page quickly
a dictionary/a book/that lists words with their meanings/looking up a word one does not know
a timetable/a plan/with the lessons of the week/knowing what to put into the school bag""",
}
# theme: subject (* plural) / cause (base) / effect (base) / advice (base)
CAUSES = {
    "the sea": """
the tide/[come in|rise]/cover the path to the island/leave the sandbank in good time
waves*/run back from a steep beach/pull swimmers out to sea/bathe between the flags
salt water/dry on iron/leave a crust and cause rust/rinse the bicycle after a day at the sea""",
    "ships": """
a boat/carry too many people/lie too deep in the water/count the passengers before departure
the ropes*/rub against the pier/wear thin/check them before every trip
a small ship/meet high waves/roll from side to side/hold on to the rails""",
    "tools": """
a blade/lie in a damp shed/begin to rust/oil it before the winter
nails*/be hit at an angle/bend/[hold the hammer at the end|strike calmly and straight]
a blunt saw/be used all the same/tear the wood/have it sharpened""",
    "letters": """
a letter/carry too few stamps/come back to the sender/weigh it at the post office
ink/get wet/run and become illegible/put the page into a plastic cover
a message/be too long/remain unread/say the main thing in the first line""",
    "money": """
small sums*/be saved every week/grow into a large one/put a coin into the jar every Friday
a bill/be forgotten/grow by a fee/write the date on the calendar
prices*/rise faster than wages/make life harder/compare before buying""",
    "journeys": """
a train/be late/miss its connection/take the one before
a suitcase/have no label/get lost more easily/write your name and address on it
a ticket/go through the wash/become unreadable/empty your pockets first""",
    "the kitchen": """
milk/stand in the sun/turn sour/put it back at once
onions*/be cut with a sharp knife/sting less in the eyes/[sharpen the knife now and then|keep a sharp knife at hand]
dough/stand in a draught/hardly rise/cover the bowl with a cloth""",
    "school": """
pupils*/sleep too little/follow the lesson badly/go to bed before ten
a poem/be read aloud three times/stay in the memory/learn two lines a day
mistakes*/be talked about calmly/turn into lessons/ask whenever something is unclear""",
    "health": """
a wound/be left dirty/heal slowly/wash it with clean water
the eyes*/look at a screen for hours/grow tired/look out of the window from time to time
a cold/be passed on by the hands/spread quickly/wash your hands often""",
    "machines": """
an engine/run without oil/grow hot and stop/check the oil once a month
brakes*/get wet/work more slowly/keep a greater distance in the rain
a battery/lie in the cold/lose its power/take it indoors overnight""",
    "the weather": """
warm air/rise and cool down/form clouds/take a coat along when the clouds grow dark
wet roads*/freeze overnight/turn into sheets of ice/[walk slowly|strew sand on the steps]
fog/lie over the harbour/hide the signals/listen for the horn
snow/thaw by day and freeze at night/become hard as stone/clear the path before dusk""",
}
# theme: goal (base) / what to do (base) / what not to do (base) / reason (clause)
ADVICE = {
    "the sea": "swim safely in the sea/stay near the shore/swim out [alone|beyond the flags]/currents are "
    "stronger than swimmers",
    "ships": "avoid feeling ill on board/stay on deck and look at the horizon/read in the cabin/fresh air helps",
    "tools": "saw a board straight/draw a line with a pencil/press too hard/the blade finds its own way",
    "letters": "write a good complaint/say calmly what happened and when/[insult the reader|write in anger]/a polite "
    "letter is answered sooner",
    "money": "save money/make a list before shopping/go to the market hungry/a hungry person buys too much",
    "journeys": "travel without worries/arrive a quarter of an hour early/pack at the last minute/something always "
    "takes longer than expected",
    "the kitchen": "cook fresh vegetables well/use little water/boil them for too long/"
    "they lose their colour and taste",
    "school": "learn new words/repeat them on three different days/learn fifty at once/the memory needs rest",
    "health": "sleep well/open the window before going to bed/drink coffee in the evening/tired people need quiet and "
    "fresh air",
    "machines": "make a machine last/read the instructions and clean it regularly/force a stuck lever/"
    "forced parts break",
    "the weather": "stay dry in the hills/look at the forecast and start early/trust a blue morning sky/weather in the "
    "hills changes within an hour",
}
# theme: two things (* plural) / comparative / why it matters (clause)
COMPARED = {
    "the sea": "salt water/fresh water/heavier/swimmers float better in it",
    "ships": "a cargo ship/a rowing boat/slower to stop/small boats keep out of the way",
    "tools": "steel/copper/harder/a steel saw can cut a copper pipe",
    "letters": "a postcard/a letter/shorter/it suits greetings better than secrets",
    "money": "a banknote/a coin/lighter/travellers prefer it",
    "journeys": "the train/the coach/less tiring on long routes/many people pay a little more for it",
    "the kitchen": "oil/water/lighter/it swims on top of the soup",
    "school": "a dictionary/an exercise book/thicker/it often stays on the shelf at school",
    "health": "walking/running/easier on the knees/doctors recommend it to older people",
    "machines": "an electric motor/a petrol engine/quieter/night workers are glad of it",
    "the weather": "lightning/thunder/quicker to reach us/one sees the flash first",
}
