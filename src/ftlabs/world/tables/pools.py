"""Typed pools: words that make sense in every sentence made for their pool.

Entries are separated by commas. `COUNTED` holds singular count nouns: they stand with `a`, `the` or `my`, and each
pool also has a `<name>_plural`. `PLAIN` holds everything that stands without an article, or in one form only.
The comment behind a pool says in which sentence its words must fit.
"""

COUNTED = {
    # Animals. A pet lives in a house; a farm animal on a farm; a wild animal is met on a walk.
    "pet": "dog, cat, rabbit, kitten, puppy, parrot, canary, hamster, guinea pig, tortoise, terrier, spaniel",
    "farm_animal": "cow, horse, pig, goat, hen, donkey, pony, lamb, calf, sheep, ram, bull, rooster, turkey, goose",
    "wild_animal": "fox, deer, hedgehog, badger, squirrel, hare, owl, otter, weasel, mole, bat, toad, frog, lizard",
    "bird": "robin, sparrow, blackbird, swallow, crow, owl, magpie, pigeon, thrush, woodpecker, hawk, eagle, "
    "swan, heron, duck, wren, finch, starling, cuckoo, lark",
    "sea_animal": "seal, whale, dolphin, crab, jellyfish, starfish, shark, octopus, lobster, turtle, porpoise",
    "sea_bird": "gull, puffin, cormorant, tern, pelican, penguin",
    "insect": "bee, butterfly, beetle, ant, wasp, moth, grasshopper, dragonfly, ladybird, fly, cricket",
    # What one does with things: to open, to wear, to put into a bag, to mend, to break, to give as a present.
    "openable": "door, window, drawer, box, jar, parcel, letter, suitcase, cupboard, umbrella, gate, bottle, tin, "
    "wardrobe, envelope, trunk, safe, lid",
    "wearable": "coat, hat, scarf, shirt, jacket, jumper, dress, belt, cap, raincoat, skirt, waistcoat, cardigan, "
    "apron, tie, shawl, ring, watch, cloak",
    "carried": "book, key, purse, wallet, notebook, phone, camera, comb, map, pencil, ticket, passport, torch, "
    "sandwich, water bottle, umbrella, diary, newspaper, pair of glasses, whistle, handkerchief, penknife, compass",
    "lost_item": "key, purse, wallet, phone, glove, scarf, hat, umbrella, ring, watch, bracelet, camera, backpack, "
    "handbag, notebook, passport, teddy bear, earring, flute, walking stick, pair of glasses",
    "mendable": "clock, chair, bicycle, radio, lamp, gate, roof, fence, kettle, boat, toy, drawer, pump, tent, "
    "washing machine, sewing machine, lock, wheel, engine, piano, shelf, shoe, bucket, door handle",
    "breakable": "cup, plate, vase, window, bowl, jar, mirror, teapot, glass, lamp, bottle, jug, saucer, egg",
    "present": "book, scarf, watch, puzzle, kite, music box, necklace, plant, cake, teapot, bracelet, paintbox, "
    "football, candle, picture, fountain pen, chess set, blanket, wooden train, recipe book",
    "machine": "printer, computer, lift, dishwasher, fridge, oven, washing machine, heater, vacuum cleaner, "
    "coffee machine, ticket machine, telephone, toaster, fan, mixer, alarm clock, television, typewriter",
    "container": "box, basket, bucket, jar, barrel, crate, sack, tin, chest, bag, bowl, tray, trunk, jug",
    "luggage_item": "suitcase, backpack, bag, trunk, handbag, rucksack, holdall, box, basket, case",
    "household_thing": "kettle, blanket, pillow, candle, lamp, broom, iron, tablecloth, teapot, saucepan, cushion, "
    "clothes line, doormat, rug, vase, tray, frying pan, toothbrush, towel, mirror, clock, calendar",
    "kitchen_tool": "knife, spoon, fork, ladle, grater, whisk, rolling pin, sieve, peeler, frying pan, saucepan",
    "garden_tool": "spade, rake, wheelbarrow, watering can, hose, fork, pair of shears, hoe, trowel",
    "office_thing": "desk, folder, stapler, printer, calendar, form, pen, drawer, contract, file, notepad, telephone",
    "school_thing": "pencil, ruler, rubber, notebook, blackboard, satchel, pen, globe, atlas, exercise book, map",
    "toy_thing": "ball, doll, kite, puzzle, teddy bear, top, marble, balloon, puppet, toy train, rocking horse, drum",
    "gadget": "phone, camera, radio, torch, watch, laptop, tablet, pair of headphones, calculator, alarm clock",
    "furnishing": "table, chair, bed, sofa, bookcase, armchair, desk, stool, wardrobe, bench, chest of drawers",
    "printed": "book, novel, newspaper, magazine, leaflet, guidebook, dictionary, poem, play, cookbook, comic",
    "written": "letter, postcard, note, message, report, list, poem, diary, invitation, complaint, receipt, form",
    "artwork": "painting, drawing, statue, photograph, poster, sculpture, sketch, portrait, carving, tapestry",
    # Food and drink: `fruit_piece` and `snack` are eaten with the hand; a `drink_cup` follows "a".
    "fruit_piece": "apple, pear, plum, peach, orange, banana, apricot, fig, strawberry, cherry, nectarine",
    "snack": "biscuit, apple, banana, sandwich, bun, slice of cake, bar of chocolate, sausage roll, muffin, pretzel, "
    "scone, pancake, waffle, doughnut, piece of pie, boiled egg, roll",
    "drink_cup": "cup of tea, cup of coffee, glass of milk, glass of water, mug of cocoa, bottle of lemonade, "
    "glass of juice, glass of cider, jug of water, pot of tea, glass of wine, mug of soup",
    "cake": "apple pie, plum cake, cherry tart, sponge cake, lemon cake, carrot cake, chocolate cake, honey cake, "
    "nut loaf, gingerbread house",
    # Places. A public place and a shop take "the" and "at"; a room is in a house; a landmark is looked at.
    "room": "kitchen, bedroom, bathroom, cellar, attic, living room, dining room, hall, study, pantry, nursery, "
    "laundry",
    "public_place": "library, park, town hall, museum, station, swimming pool, market, hospital, school, church, "
    "post office, theatre, cinema, sports ground, community centre, playground, bus stop, bank, harbour",
    "shop": "bakery, bookshop, butcher's, chemist's, grocer's, florist's, toy shop, shoe shop, fish shop, "
    "hardware shop, tailor's, sweet shop, tea shop, bicycle shop, music shop, second-hand shop, furniture shop",
    "lodging": "hotel, inn, guest house, campsite, hostel, cottage, farmhouse, holiday flat, boarding house",
    "eating_place": "cafe, restaurant, inn, tea room, canteen, snack bar, pub, fish restaurant, pizzeria",
    "workshop": "workshop, factory, forge, mill, sawmill, brewery, dairy, shipyard, print shop, pottery, garage",
    "landmark": "bridge, tower, castle, lighthouse, fountain, cathedral, statue, windmill, palace, monument, ruin, "
    "city wall, clock tower, market cross, abbey",
    "water_place": "river, lake, pond, stream, canal, bay, lagoon, waterfall, harbour, reservoir",
    "land_place": "hill, forest, meadow, valley, field, moor, orchard, mountain, vineyard, marsh, heath, wood, plain",
    "coast_place": "beach, bay, cliff, cove, headland, harbour, island, lagoon, sandbank, estuary, shore, dune",
    "street_place": "street, square, crossroads, lane, alley, avenue, car park, bus stop, corner, pavement, tunnel, "
    "roundabout, footbridge",
    "house_part": "roof, chimney, window, door, wall, floor, staircase, balcony, porch, ceiling, gutter, doorstep",
    # People.
    "family": "mother, father, sister, brother, aunt, uncle, grandmother, grandfather, cousin, daughter, son, niece, "
    "nephew, husband, wife",
    "elder": "mother, father, aunt, uncle, grandmother, grandfather, great-aunt, stepmother, stepfather, godmother",
    "child_of": "daughter, son, niece, nephew, grandson, granddaughter, little sister, little brother, godson",
    "companion": "friend, neighbour, colleague, cousin, classmate, flatmate, partner, roommate, pen friend",
    "helper": "plumber, electrician, gardener, carpenter, painter, mechanic, locksmith, cleaner, roofer, glazier",
    "official": "mayor, judge, teacher, inspector, postman, librarian, policeman, policewoman, firefighter, soldier",
    "crew_member": "captain, sailor, steward, mate, engineer, cook, helmsman, deckhand, pilot, purser, stewardess",
    "artist": "painter, singer, dancer, actor, poet, sculptor, musician, writer, photographer, actress, composer",
    "craft": "baker, tailor, carpenter, potter, weaver, blacksmith, shoemaker, joiner, mason, butcher, watchmaker, "
    "bookbinder, basket maker, glassblower, saddler, cooper",
    "profession": "doctor, nurse, teacher, lawyer, engineer, dentist, architect, journalist, chemist, scientist, "
    "accountant, vet, secretary, programmer, translator, surgeon",
    "country_worker": "farmer, shepherd, miller, gardener, fisherman, forester, beekeeper, gamekeeper, farmhand",
    "service_worker": "waiter, waitress, cashier, barber, hairdresser, porter, receptionist, shop assistant, "
    "bus driver, taxi driver, guide, cleaner, chambermaid, caretaker, conductor, lifeguard",
    # The body: what can hurt ("My knee hurts.").
    "body_part": "arm, leg, knee, head, foot, hand, shoulder, neck, ankle, wrist, elbow, tooth, ear, back, finger, "
    "thumb, toe, hip, heel, chin, cheek, stomach, throat, chest, nose, eye",
    "injury": "cut, bruise, burn, sprain, scratch, blister, broken arm, swollen ankle, sore throat, black eye",
    "illness": "cold, cough, headache, fever, toothache, sore throat, stomach ache, bad back, rash",
    # What happens, and where one goes by what.
    "event": "concert, wedding, fair, festival, party, exhibition, play, parade, market, dance, regatta, lecture, "
    "flower show, jumble sale, firework display, carnival, book fair, harvest feast, school play",
    "accident": "fire, flood, collision, power cut, landslide, burst pipe, traffic jam, shipwreck, breakdown, storm",
    "land_vehicle": "bus, train, tram, car, bicycle, lorry, van, taxi, coach, motorbike, tractor, cart, scooter",
    "boat_kind": "ferry, rowing boat, sailing boat, steamer, canoe, fishing boat, barge, yacht, lifeboat, tug, raft, "
    "motor boat, dinghy, schooner, cruise ship, trawler, sloop",
    "public_transport": "bus, train, tram, ferry, coach, cable car, underground, night train, express, steamer",
    "ship_part": "deck, mast, anchor, sail, hull, rudder, cabin, bow, stern, gangway, funnel, keel, bridge, rail, "
    "porthole, wheel, engine room, lifebelt, hatch",
    "sea_word": "wave, tide, deck, mast, anchor, gull, harbour, buoy, lighthouse, sail, net, pier, quay, current, "
    "storm, voyage, island, cliff, shell, rope, crew, oar, breeze, rock, foghorn, dock, fisherman, sailor",
    "harbour_part": "quay, pier, breakwater, crane, slipway, jetty, warehouse, ticket office, waiting room, fish hall, "
    "harbour wall, landing stage, mooring, dock",
    "travel_paper": "ticket, passport, timetable, map, booking, reservation, visa, boarding card, seat number, receipt",
    "journey_kind": "journey, trip, crossing, voyage, excursion, outing, ride, flight, drive, tour, walk, cruise",
    "sport": "race, match, regatta, tournament, cup final, marathon, swimming race, tennis match, chess game, relay",
    "tree": "oak, birch, pine, beech, willow, maple, ash, elm, chestnut, poplar, fir, cedar, lime tree, apple tree",
    "garden_flower": "rose, tulip, daisy, lily, sunflower, poppy, violet, daffodil, bluebell, carnation, pansy, iris, "
    "snowdrop, crocus, buttercup, dahlia",
    "music_maker": "piano, violin, drum, flute, guitar, trumpet, harp, accordion, cello, clarinet, trombone, organ, "
    "banjo, mandolin, tuba, oboe, saxophone, fiddle",
    "garment": "coat, jacket, shirt, dress, jumper, skirt, scarf, hat, cap, raincoat, blouse, cardigan, nightdress",
    "jewel": "ring, necklace, bracelet, brooch, earring, pearl, locket, diamond, ruby, chain, medal",
    "shape": "circle, square, triangle, star, cross, spiral, cube, ball, oval, rectangle, arrow, heart",
    "idea": "plan, idea, question, answer, reason, secret, story, rumour, joke, dream, suggestion, promise, mistake, "
    "problem, solution, opinion, rule, habit, choice, warning, excuse, memory",
    "meeting": "meeting, lesson, appointment, interview, rehearsal, lecture, training session, committee meeting",
    "group": "choir, orchestra, football team, sailing club, reading group, committee, class, family, brass band, "
    "walking club, theatre group, gardening club, fire brigade, council",
}

PLAIN = {
    # A dish stands without an article: "We had fish pie."
    "dish": "onion soup, fish pie, roast chicken, pea soup, vegetable stew, grilled fish, mushroom risotto, pancakes, "
    "lamb stew, potato salad, fried eggs, noodles with cheese, tomato soup, cabbage rolls, bean stew, spaghetti, "
    "baked potatoes, fish and chips, rice with vegetables, roast beef, lentil soup, cheese omelette, beef pie, "
    "smoked salmon, dumplings, leek tart, pumpkin soup, meatballs, macaroni cheese, porridge",
    "dessert": "apple pie, rice pudding, ice cream, lemon cake, chocolate cake, fruit salad, plum tart, custard, "
    "stewed pears, gingerbread, trifle, pancakes with jam, waffles, sorbet, baked apples",
    "meal": "breakfast, lunch, dinner, supper, tea",
    "hot_drink": "tea, coffee, cocoa, hot milk, hot chocolate, peppermint tea",
    "cold_drink": "water, lemonade, milk, apple juice, orange juice, cider, beer, ginger beer, iced tea",
    "spice": "salt, pepper, cinnamon, ginger, nutmeg, paprika, mustard, vanilla, cloves, saffron, curry powder",
    "herb": "parsley, thyme, mint, basil, sage, rosemary, dill, chives, oregano, bay leaves",
    "grain": "wheat, rye, barley, oats, maize, rice",
    "crop": "wheat, barley, potatoes, apples, hay, carrots, grapes, beans, onions, cherries, cabbages, pumpkins",
    "meat": "beef, lamb, pork, chicken, ham, bacon, turkey, veal, duck",
    "fish_kind": "cod, herring, salmon, trout, tuna, mackerel, haddock, sole, eel, sardines, perch, pike",
    "grocery": "bread, milk, butter, eggs, cheese, flour, sugar, tea, coffee, apples, potatoes, onions, rice, jam, "
    "honey, soap, matches, candles, vinegar, oil, mustard, biscuits",
    # Weather: `weather` fits "a ... day"; `weather_noun` fits "because of the ..."; `sky` fits "the sky was ...".
    "weather": "sunny, rainy, windy, cloudy, foggy, snowy, stormy, warm, cold, hot, cool, mild, frosty, wet, dry, "
    "grey, misty, bright, chilly, showery",
    "weather_noun": "rain, snow, fog, wind, storm, frost, heat, hail, ice, thunder, sunshine, mist, drizzle",
    "weather_trouble": "heavy rain, thick fog, strong wind, snow, ice on the road, a thunderstorm, high waves, hail, "
    "black ice, a gale, flooding",
    "sky": "clear, blue, grey, dark, cloudy, full of stars, pink, almost black, bright",
    "season": "spring, summer, autumn, winter",
    "day_part": "morning, afternoon, evening",
    "when": "yesterday, this morning, last night, last week, on Monday, two days ago, at noon, in the evening, "
    "last summer, a month ago, before breakfast, after lunch",
    "soon": "tomorrow, next week, on Saturday, this evening, in two days, after work, at the weekend, in spring, "
    "next month, before Christmas",
    "often": "always, often, usually, sometimes, rarely, never, seldom, every day, once a week, now and then",
    # What people do: `hobby` fits "She likes ..." and "His hobby is ..."; `chore` fits "I have to ...".
    "hobby": "painting, fishing, sailing, gardening, knitting, reading, swimming, cycling, singing, chess, dancing, "
    "bird watching, photography, hiking, pottery, baking, rowing, skating, sewing, collecting stamps, astronomy, "
    "climbing, running, playing the piano, carving wood, model building, sketching, horse riding, tennis, football",
    "chore": "wash the dishes, sweep the floor, iron the shirts, water the plants, feed the cat, peel the potatoes, "
    "make the beds, clean the windows, mow the lawn, take out the rubbish, fold the laundry, dust the shelves, "
    "set the table, chop the wood, hang up the washing, mop the kitchen",
    "errand": "buy stamps, post a letter, collect a parcel, return a library book, fetch the bread, pay a bill, "
    "order a cake, pick up the tickets, have a key cut, change a light bulb, book a table, renew a passport",
    "skill": "swim, ride a bicycle, play the violin, read a map, speak French, bake bread, drive a car, sail, knit, "
    "juggle, whistle, dance, ski, type, row, sew on a button, tie a knot, use a compass",
    "school_subject": "history, geography, mathematics, music, art, biology, chemistry, physics, English, French, "
    "Latin, needlework, economics, religion, science, drawing",
    "ball_game": "football, tennis, handball, cricket, basketball, volleyball, rugby, hockey, golf, badminton",
    "parlour_game": "chess, draughts, dominoes, cards, snakes and ladders, charades, billiards, backgammon",
    # What things are made of, and what they are like.
    "material": "wood, glass, stone, paper, leather, wool, silk, cotton, iron, silver, gold, copper, clay, brick, "
    "marble, steel, plastic, straw, linen, brass, rubber, velvet, tin, bamboo, concrete, cardboard",
    "cloth": "wool, silk, cotton, linen, velvet, lace, felt, denim, tweed",
    "metal": "iron, steel, copper, silver, gold, brass, tin, lead, bronze, zinc, aluminium",
    "feeling": "happy, sad, angry, nervous, proud, lonely, tired, excited, worried, grateful, jealous, surprised, "
    "bored, afraid, ashamed, hopeful, relieved, curious, embarrassed, content, confused, disappointed, annoyed, calm",
    "glad_feeling": "happy, glad, delighted, relieved, cheerful, pleased, grateful, proud, content, overjoyed",
    "sad_feeling": "sad, angry, upset, worried, disappointed, cross, annoyed, miserable, unhappy, furious",
    "character": "kind, patient, stubborn, curious, generous, shy, brave, careful, clever, honest, lazy, modest, "
    "cheerful, reliable, ambitious, talkative, thoughtful, practical, forgetful, punctual, sensible, witty",
    "size": "tiny, small, little, big, large, huge, enormous, giant, narrow, broad, tall, low",
    "colour_shade": "dark blue, light green, pale yellow, bright red, dark brown, light grey, cream, turquoise, "
    "golden, scarlet, violet, navy blue, silver, olive green",
    "pattern": "striped, spotted, checked, plain, flowered, patched, embroidered, polka-dot",
    "manner": "slowly, quickly, quietly, carefully, gladly, loudly, politely, suddenly, gently, patiently, bravely, "
    "happily, nervously, proudly, eagerly, silently, hastily, firmly, softly, cheerfully",
    "sound_word": "bang, splash, whistle, knock, crash, click, hum, creak, whisper, rattle, thud, ring, roar, squeak",
    "smell": "fresh bread, coffee, old books, apples, soap, smoke, wet dogs, paint, roses, seaweed, tar, hay, polish, "
    "cinnamon, leather, fried onions, pine trees, candle wax",
    "direction": "left, right, north, south, east, west, upstairs, downstairs, home, inland",
    "country": "France, Italy, Spain, Norway, Sweden, Denmark, Greece, Portugal, Ireland, Poland, Austria, Japan, "
    "Egypt, Canada, Germany, Finland, Iceland, Turkey, India, China, Brazil, Mexico, Scotland, Wales",
    "language": "English, French, Italian, Spanish, German, Polish, Greek, Japanese, Danish, Swedish, Norwegian, "
    "Portuguese, Latin, Arabic, Dutch, Finnish, Turkish",
    "sea_cargo": "timber, coal, grain, salt, wool, fish, oranges, coffee, bricks, cotton, oil, cars, bananas, cement",
    "long_number": "two hundred, five hundred, a thousand, three thousand, ten thousand, fifty, sixty, eighty, ninety, "
    "a hundred, seventy, forty, thirty",
    "ordinal": "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
    "clock_time": "seven o'clock, half past eight, a quarter to nine, noon, midnight, ten past six, five o'clock, "
    "a quarter past three, half past four, twenty to ten, six in the morning, nine in the evening",
}
