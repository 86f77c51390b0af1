"""The plots of the stories: beats in order, each with several variants, any of which goes on from the one before.

`P` is the main person, `Q` the other one. What matters is remembered (`{pocketable.1}`) and comes back in later beats.
"""

Plot = tuple[tuple[str, ...], ...]

LOST_THING: Plot = (
    (
        "On {day} evening {P} noticed that {P.his} {pocketable.1} was gone.",
        "{P} came home from {town.1} and could not find {P.his} {pocketable.1}.",
        "When {P} got off the {public_transport.1}, {P.his} {pocketable.1} was missing.",
        "{P} was a {profession} who never lost anything, until one {day} {P.his} {pocketable.1} disappeared.",
    ),
    (
        "It was not worth much, but it had belonged to {P.his} {elder}.",
        "{P.he} had bought it only [a week|two days] before.",
        "{P.he} turned out [every pocket|all {P.his} pockets] and found nothing but crumbs.",
        "{P.he} felt {sad_feeling} and did not want to eat anything.",
    ),
    (
        "{P.his} {companion} {Q} asked where it had been last.",
        "{P.he} [rang|visited] {Q}, who was always calm.",
        '"Let us go back the same way," said {Q}. "We [will find|shall look for] it together."',
    ),
    (
        "They asked at the {public_place.1}, but nobody had seen the {pocketable.1}.",
        "They walked back to the {public_place.1} and looked at every corner.",
        "At the lost property office the clerk wrote everything down and shook her head.",
    ),
    (
        "Then {Q} put a hand into the pocket of {P}'s old {garment}, and there it was.",
        'Just then a child came running. "Is this yours?" she asked and held up the {pocketable.1}.',
        "At last {P} saw the {pocketable.1} [on a wall|under a bench], where somebody had put it for the owner.",
        "A week later a parcel came from {town.2}. In it was the {pocketable.1}, with a note from a stranger.",
    ),
    (
        "{P} was {glad_feeling} and invited {Q} to {meal}.",
        "{P.he} laughed [at {P.his} own fright|until the neighbours came out] and thanked {Q}.",
        "Since then {P} has kept the {pocketable.1} on a string.",
        '"From now on I shall take better care of it," said {P}.',
    ),
)
BIRTHDAY: Plot = (
    (
        "It was {Q}'s birthday on {day}, and {P} had forgotten it.",
        "{P} wanted to give {P.his} {companion} {Q} a {present.1} for {Q.his} birthday.",
        "For weeks {P} had saved money for a present for {Q}.",
    ),
    (
        "In the window of a small shop in {town.1} {P.he} saw [exactly the right|a beautiful] {present.1}.",
        "{P.he} went from shop to shop, and in the last one {P.he} found a {present.1}.",
        "The {present.1} in the shop window was perfect.",
    ),
    (
        "It cost {high} marks, and {P} had only {low}.",
        '"{high} marks," said the shopkeeper. {P} counted {P.his} coins: there were only {low}.',
    ),
    (
        "So {P.he} [washed cars|carried suitcases at the station|picked apples] for two days and earned the rest.",
        'The shopkeeper saw {P.his} face. "Sweep the floor and wash my window," he said. "Then it is yours."',
        "{P.he} sold {P.his} old {toy_thing} to a boy next door and came back with the money.",
    ),
    (
        "On the day of the party {P} arrived {state} and put the {present.1} on the table.",
        "{P} wrapped the {present.1} in blue paper and took the {town_transport} to {Q}'s house.",
    ),
    (
        "{Q} looked at it and could not say a word. {Q.he} had wished for one since {Q.he} was a child.",
        "{Q} laughed aloud, because {Q.he} had bought the very same thing for {P}.",
        '"How did you know?" {Q} asked, and [hugged|looked at] {P.him}.',
        "Of all the presents, {Q} liked the {present.1} best.",
    ),
)
STORM: Plot = (
    (
        "{P} lived in a small house by the sea near {town.1}.",
        "{P} and {Q} kept a little inn on the coast.",
        "The {weather} day ended with dark clouds over {town.1}.",
        "In {month} a storm came to {town.1}, the worst for {small_number} years.",
    ),
    (
        "Towards evening the wind grew stronger, and the waves [broke over the wall|reached the road].",
        "At {evening} the first tiles fell from the roof.",
        "The fishermen tied their boats with double ropes and hurried home.",
    ),
    (
        "Suddenly {P} [heard a shout|saw a light] out on the water.",
        "Then somebody knocked at the door and cried that a boat was in danger.",
        "{P} looked out of the window and saw that {Q}'s boat had not come back.",
    ),
    (
        "{P} took a rope and a lantern and ran down to the pier.",
        "{P.he} woke the neighbours, and together they pushed the lifeboat into the waves.",
        "{P.he} did not wait. {P.he} put on a raincoat and rang the bell of the church.",
    ),
    (
        "It took an hour, but in the end everyone stood safe and wet on the shore.",
        "Others came to help. The waves threw the lifeboat back twice; the third time it got through.",
        "Half the town came to help, and before midnight everybody was safe on land.",
    ),
    (
        "They sat in the kitchen, drank {hot_drink} and listened to the wind.",
        "In the morning the sea was calm, as if nothing had happened.",
        "The next day the whole town came to thank {P}.",
        "{P} slept until noon and never spoke about that night.",
    ),
)
STRAY: Plot = (
    (
        "One {weather} morning {P} found a {stray.1} in front of the door.",
        "On the way home from the {public_place} {P} heard a noise behind a wall. It was a small {stray.1}.",
        "Every day the same {stray.1} sat at the {street_stop} and looked at {P}.",
    ),
    (
        "It was [thin and wet|hungry|shy], and it had no collar.",
        "One of its feet was hurt, and it trembled.",
        "Nobody in the street knew whose it was.",
    ),
    (
        "{P} gave it some water and something to eat, and it stayed.",
        "{P.he} carried it inside in {P.his} {garment} and made a bed of an old blanket.",
        '{P.he} put up a note at the {public_place}: "Found: one {stray.1}."',
    ),
    (
        'After {small_number} days {Q} rang the bell. "That is my {stray.1}," {Q.he} said.',
        "A week later {Q} came, who had been looking for it everywhere.",
        "Then a {profession} called {Q} came to the door with a photograph in {Q.his} hand.",
    ),
    (
        "The {stray.1} knew {Q} and was mad with joy. {P} looked away.",
        '"I have missed it so much," said {Q}. Then {Q.he} saw how sad {P} was.',
    ),
    (
        '"Come and visit us every {day}," said {Q}, and so they became friends.',
        "In the end they decided to share it: the weekdays here, the weekend there.",
        "In spring {Q} came back with a little basket. In it was another {stray.1}, very young, and it was for {P}.",
    ),
)
LATE_TRAIN: Plot = (
    (
        "{P} had to be in {town.1} by {evening}, because {P.his} {elder} was [waiting|ill|getting married].",
        "The last ferry from {town.1} left at {evening}, and {P} wanted to be on it.",
        "{P} had an interview in {town.1} and left home early.",
    ),
    (
        "But the {land_transport.1} stopped in the middle of a field, and nobody knew why.",
        "Half way there the {land_transport.1} had a flat tyre.",
        "A tree had fallen across the road, and the {land_transport.1} could not go on.",
    ),
    (
        "{P} looked at {P.his} watch: [ten|twenty|thirty] minutes left.",
        '"When do we go on?" {P.he} asked. The driver only shrugged.',
        "The passengers grumbled, and a baby began to cry.",
    ),
    (
        'A farmer called {Q} came along with a tractor. "Get on," said {Q}, "I know a short cut."',
        'On the seat beside {P.him} sat {Q}, who had a motorbike in a shed near by. "Sit behind me," {Q.he} said.',
        "{Q}, a {profession} on the way to the same place, shared a taxi with {P.him}.",
    ),
    (
        "They went through mud and over a small bridge, faster than was wise.",
        "Never in {P.his} life had {P} been so fast.",
        "At the first houses of {town.1} the church clock began to strike.",
    ),
    (
        "{P} arrived at the last minute, [out of breath|covered with mud] and {glad_feeling}.",
        "{P} came too late after all, but [they had waited for {P.him}|nobody minded].",
        "Years later {P} and {Q} still wrote to each other at Christmas.",
    ),
)
MUSIC: Plot = (
    (
        "{P} found an old {music_maker.1} in the attic.",
        "{P}'s {elder} left {P.him} a {music_maker.1} and no money.",
        "All {P} wanted was to play the {music_maker.1}.",
    ),
    (
        "At first it sounded like a cat in the rain.",
        "The neighbours closed their windows, and the dog went into the garden.",
        "{P.his} fingers hurt, and every tune went wrong in the middle.",
    ),
    (
        "{Q}, who lived next door, put up with it for a week and then offered to teach {P.him}.",
        "Then {Q}, an old musician, offered to teach {P.him} on {day} evenings.",
        '"You hold it wrong," said {Q} one day from the other side of the fence. "Come to me, and I will show you."',
    ),
    (
        "After that {P} practised an hour a day for {small_number} months.",
        "{Q} was strict, but {P} came back every week.",
        "Slowly the noise turned into music.",
    ),
    (
        "In {month} there was a concert in the {concert_place}, and the first player fell ill. {Q} looked at {P}.",
        "At the {feast} in {town.1} somebody was needed to play, and {Q} pointed at {P}.",
    ),
    (
        "{P.his} knees trembled, but {P.his} hands knew what to do.",
        "{P} closed {P.his} eyes and played as {P.he} did at home.",
    ),
    (
        "The people stood up and clapped, and {Q} clapped loudest.",
        "When it was over, it was so quiet that {P} was frightened. Then the cheering began.",
        "Since that evening nobody has complained about the noise.",
    ),
)
BROKEN: Plot = (
    (
        "While {Q} was away, {P} looked after {Q.his} house.",
        "{P} was cleaning {Q}'s living room with great care.",
        "{P} only wanted to look at the {fragile.1} on {Q}'s shelf.",
    ),
    (
        "A moment later the {fragile.1} lay on the floor in a hundred pieces.",
        "The {fragile.1} slipped from {P.his} hands and broke.",
        "The cat jumped, {P} turned round, and the {fragile.1} fell.",
    ),
    (
        "{P} thought of a lie: it could have been the wind.",
        "For a while {P.he} sat on the stairs and did not know what to do.",
        "{P.he} swept up the pieces and hid them in a paper bag.",
    ),
    (
        "All night {P.he} could not sleep.",
        "But {P.he} could not look {Q} in the eye.",
        "Glue did not help; one piece was missing.",
    ),
    (
        'The next day {P.he} told the truth. "I am sorry," {P.he} said. "I broke it, and I will pay for it."',
        "In the end {P.he} wrote a letter to {Q} and put ten marks into the envelope.",
    ),
    (
        "{Q} was silent for a moment. Then {Q.he} laughed: {Q.he} had never liked that {fragile.1}.",
        '"Thank you for telling me," said {Q}. "A {fragile.1} can be replaced, a friend cannot."',
        "{Q} did not want any money and put the kettle on.",
    ),
)
SALT_CAKE: Plot = (
    (
        "{P} baked a {cake.1} for {Q}, who was coming to tea.",
        "On {day} {P} decided to surprise {Q} with a {cake.1}.",
        "{P} had never baked before, but {P.he} wanted to make a {cake.1} for {P.his} {companion} {Q}.",
    ),
    (
        "The kitchen was full of flour, and the radio played.",
        "{P.he} mixed butter, eggs and flour and sang all the while.",
        "Two jars stood side by side, one with sugar and one with salt.",
    ),
    (
        "It looked wonderful when it came out of the oven.",
        "After an hour the whole house smelled of baking.",
    ),
    (
        "{Q} took the first bite, turned red and asked for water.",
        "{Q} chewed slowly and said nothing, but {Q.his} eyes grew wide.",
        "{Q} coughed and put down the fork.",
    ),
    (
        "{P} tasted it too. It was as salty as the sea.",
        "Then {P} understood: it was salt, not sugar.",
    ),
    (
        "They threw it to the gulls, and even the gulls did not want it.",
        "They laughed so much that they had to sit down, and then they went to the bakery.",
        "The next day they baked it again together, and not a crumb was left.",
        "Today there is a large label on the jar.",
    ),
)
THIEF: Plot = (
    (
        "In the {inn} of {town.1} small things disappeared: first a spoon, then {Q}'s {jewel.1}.",
        "{Q}, the richest [merchant|banker|lawyer] in {town.1}, missed a {jewel.1}.",
        "Somebody had taken the {jewel.1} from {Q}'s dressing table, although the door was locked.",
    ),
    (
        "Everyone suspected {P}, who was new in town.",
        "The policeman asked everybody, [even the cook|one after the other], and looked longest at {P}.",
        "{P}, who cleaned the rooms, was asked again and again.",
    ),
    (
        "{P} thought hard. The window had been open at night.",
        '"I did not do it, and I will prove it," said {P}.',
        "That night {P} did not go to bed, but sat in the dark garden and watched.",
    ),
    (
        "In the first light {P.he} saw something black and white on the window sill.",
        "At dawn {P.he} heard wings, and something glittered in the air.",
    ),
    (
        "It was a magpie. {P} climbed the tall tree behind the house.",
        "{P.he} followed the bird to the old oak and climbed up.",
    ),
    (
        "In the nest lay the {jewel.1}, together with a spoon and {small_number} buttons.",
        "There was everything that had been lost: coins, a key and the {jewel.1}.",
    ),
    (
        "{Q} said sorry, and {P} got a reward of {high} marks.",
        "The policeman closed his notebook and laughed.",
        "After that the windows stayed closed, and nobody spoke badly of {P} again.",
    ),
)
FIRST_SEA: Plot = (
    (
        "{P} was {age} years old and had never seen the sea.",
        "{P} came from the mountains and did not know what a tide was.",
        "All {P.his} life {P} had lived far from the coast.",
    ),
    (
        "In {month} {P.his} {elder}, who was called {Q}, [bought two tickets|took {P.him} along] to {town.1}.",
        'One day {Q}, a captain, said: "Come to {town.1} and sail with me on the {vessel.1}."',
    ),
    (
        "The harbour smelled of tar and fish, and gulls screamed over the masts.",
        "{P} stood on the pier and held {P.his} hat.",
        "The boat was smaller than {P.he} had thought, and it moved all the time.",
    ),
    (
        "When they left the harbour, the first big wave came, and {P}'s face turned green.",
        '"Look at the horizon and breathe," said {Q}.',
        "Out at sea {P} held on to the rail with both hands.",
    ),
    (
        "Then {Q} pointed to the left: {small_number} dolphins were swimming beside the boat.",
        "Suddenly a seal looked out of the water, as curious as {P.he} was.",
        "Then the sun came out, and the whole sea was silver.",
    ),
    (
        "{P} forgot to be seasick.",
        "On the way back {P.he} was allowed to hold the wheel.",
        "{P.he} never wanted to go home again.",
    ),
    (
        "Today {P} is a captain, and the first thing {P.he} tells the children is: look at the horizon.",
        "{P} put a shell into {P.his} pocket and has kept it to this day.",
        'In {P.his} diary there is only one line for that day: "I have seen the sea."',
    ),
)
