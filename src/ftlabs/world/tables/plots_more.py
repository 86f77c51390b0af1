"""Further plots of the stories, of the same shape as those in `plots`."""

from ftlabs.world.tables.plots import Plot

WRONG_BAG: Plot = (
    (
        "When {P} got off the train in {town.1}, {P.he} took a {colour.1} {case.1} that looked like {P.his} own.",
        "{P} and a stranger had the same {colour.1} {case.1}, and in {town.1} each took the wrong one.",
    ),
    (
        "At home {P.he} opened it and found a {present.1}, three shirts and a letter.",
        "In the hotel {P.he} opened it. There were only [shoes|old maps|jars of honey] inside.",
    ),
    (
        "{P.his} own {case.1}, with all {P.his} papers, was gone.",
        '"This is not mine!" {P} cried.',
        "{P} sat down on the bed. {P.he} needed {P.his} black shoes that very evening.",
    ),
    (
        "On a label stood a name: {Q} {surname.1}, {town.2}.",
        "In a side pocket {P.he} found a card with the name {Q} {surname.1}.",
    ),
    (
        '{P} rang the number. "At last," said {Q}. "I am sitting here with your things."',
        "When {P.he} went back to the station, {Q} was already there and laughed.",
        "{P} took the next train to {town.2}, and on the way it passed {Q}, who was travelling to {town.1}.",
    ),
    (
        "In the end they sat in a cafe and changed bags over a [cup of coffee|pot of tea].",
        "They changed bags, and it turned out that they {link}.",
    ),
    (
        "Now {P} has tied a red ribbon to {P.his} {case.1}.",
        "A year later they travelled together, with one large {case.1} for both.",
        "They have been friends ever since.",
    ),
)
CONTEST: Plot = (
    (
        "Every {month} there was a {race.1} in {town.1}, and {Q} always won. This year {P} wanted to run too.",
        "{P} had trained the whole winter to beat {Q} in the {race.1} of {town.1}.",
        "Nobody thought that {P}, a quiet {profession}, would enter the {race.1} against {Q}.",
    ),
    (
        "This time {small_number} people stood at the start.",
        "{Q} only smiled when {Q.he} saw {P.him}.",
        "It was {weather}, and half the town had come to watch.",
    ),
    (
        "{Q} was in front from the beginning, and {P} came close behind.",
        "Half way round {P} lay third, and {P.his} side hurt.",
    ),
    (
        "Then {Q} fell. {P} could have gone past, but {P.he} stopped and helped {Q.him} up.",
        "Shortly before the end {Q} lost a shoe. {P} stopped, picked it up and threw it to {Q.him}.",
    ),
    (
        "So somebody else came first, and they crossed the line together.",
        "They came in side by side, among the last, and the crowd cheered.",
        "{Q} won by a metre, but {Q.he} took the cup and gave it to {P}.",
    ),
    (
        '"You are the real winner," said {Q}.',
        "A photograph of the two at the finish now hangs in both their houses.",
        "Since then they have trained together every {day}.",
    ),
)
LETTER: Plot = (
    (
        "Behind the old {furnishing.1} {P} found a letter that had never been sent.",
        "In an old box {P} found a letter that somebody had written {old} years before.",
        "When {P} moved the old {furnishing.1}, an envelope fell to the floor.",
    ),
    (
        "It was addressed to {Q} {surname.1} in {town.1}.",
        'The paper was yellow, and on it was written: "Dear {Q}, meet me at the {landmark.1} on {day}."',
    ),
    (
        "{P}, who was curious, decided to deliver it.",
        "Was {Q} still alive? {P} wanted to know.",
        "For days {P} could think of nothing else.",
    ),
    (
        "{P.he} asked at the town hall of {town.1}, and the clerk knew the name.",
        "{P.he} took the {public_transport} to {town.1} and asked at every door.",
    ),
    (
        "{Q} was now very old and lived in a small flat above the {shop}.",
        'An old {elderly} opened the door. "Yes, I am {Q}," {Q.he} said.',
    ),
    (
        '{Q} read the letter twice and wiped {Q.his} glasses. "If only I had known," {Q.he} said.',
        '{Q} held the letter for a long time. "I would have come," {Q.he} said at last.',
    ),
    (
        "Together they wrote an answer, and this time it was posted.",
        "The next {day} {P} drove {Q.him} to the {landmark.1}, and somebody was sitting there on the bench.",
        "They drank {hot_drink}, and {Q} told {P} the whole story.",
    ),
)
NEIGHBOURS: Plot = (
    (
        "{P} and {Q} had been neighbours for {small_number} years and had not spoken for half of them.",
        "Between the gardens of {P} and {Q} stood a high hedge.",
        "{P} could not stand {P.his} neighbour {Q}.",
    ),
    (
        "The quarrel had begun with [an apple tree whose branches hung over the fence|a cock that crowed at four].",
        "Nobody remembered how the quarrel had begun.",
        "{Q} played the trumpet, and {P} slept badly.",
    ),
    (
        "One winter so much snow fell that {P}'s door would not open.",
        "One night a pipe burst, and water ran down {P}'s stairs.",
        "Then {P} fell from a ladder and could not get up.",
    ),
    (
        "Nobody heard {P} shout, except {Q}.",
        "{P} had no choice and knocked on {Q}'s wall.",
    ),
    (
        "{Q} came with a lamp and a blanket and did not ask any questions.",
        "Five minutes later {Q} stood there with a rope, a torch and a pot of soup.",
    ),
    (
        '"Thank you," said {P} at last. "It is nothing," said {Q}.',
        "Afterwards they sat in the kitchen and did not know what to say. Then both spoke at once.",
    ),
    (
        "In spring they made a gate between the two gardens.",
        "That autumn they made apple juice together.",
        "Now {P} plays the {music_maker} and {Q} sings, and other people sleep badly.",
    ),
)
GARDEN: Plot = (
    (
        "Behind the {workshop.1} in {town.1} lay a piece of ground full of stones.",
        "For years {P} had wanted a garden, but behind the house there were only stones.",
        "{P} moved to {town.1} and missed the garden of {P.his} {elder}.",
    ),
    (
        "{P} began to dig, a square metre each evening, and {P.his} neighbour {Q} watched.",
        "{P} borrowed a spade from {P.his} neighbour {Q} and started on a {weather} {day}.",
    ),
    (
        'People stopped and shook their heads. "Nothing grows here," they said.',
        '"You are wasting your time," said {Q}.',
        "In the first year there were only weeds and snails.",
    ),
    (
        "But {P} did not give up and carried water from the river.",
        '{P} asked an old farmer, who said: "Wait, and feed the ground."',
    ),
    (
        "In the second spring the first {garden_flower} opened.",
        "Next summer there were beans, {herb} and three sunflowers as high as the wall.",
    ),
    (
        "Then {Q} came with a bench and [put it in the sun|asked if it might stay there].",
        "Now the children of the street come after school to {garden_work}.",
    ),
    (
        "The first {harvest} were small, but {P} had never tasted better ones.",
        "On summer evenings {P} and {Q} sit there until it is dark.",
        'Somebody has put up a sign: "Please come in."',
    ),
)
STAND_IN: Plot = (
    (
        "{P} had worked in the kitchen of the {inn.1} in {town.1} for only two weeks.",
        "{P} washed dishes at the {inn.1} in {town.1} and dreamed of cooking.",
    ),
    (
        "On the busiest evening of the year the cook, {Q}, cut {Q.his} hand.",
        "On {day}, with {guests} guests in the house, {Q}, the cook, fell ill.",
    ),
    (
        'The landlord cried, "Who can cook {dish.1}?" Nobody answered.',
        "The guests were hungry, and the stove was cold.",
    ),
    (
        '"I can cook," said {P} quietly.',
        "{P} took a deep breath and tied on the white apron.",
    ),
    (
        "{P} remembered how {P.his} {elder} had made {dish.1} and did the same.",
        "{Q} sat on a chair and told {P.him} what to do, and {P} did it faster than {Q} could speak.",
    ),
    (
        "An hour later the plates came back empty.",
        "The hall, which had been loud, was suddenly quiet. Everybody was eating.",
    ),
    (
        'An old lady asked who had made it. "I have not eaten so well for years," she said.',
        "{Q} tasted a spoonful and nodded.",
    ),
    (
        "Since then there have been two cooks at the {inn.1}.",
        "The next morning somebody else washed the dishes.",
        "{P} wrote it all home in a letter of {small_number} pages.",
    ),
)
FOG: Plot = (
    (
        "{P} and {P.his} {companion} {Q} rowed out to [fish|see the island] on a {fine} morning.",
        "{P} and {Q} had hired a small boat in {town.1} for the day.",
        "The map showed an island, and {P} and {Q} rowed towards it with a bag of sandwiches.",
    ),
    (
        "Towards noon the fog came, quickly and without a sound.",
        "Suddenly everything was white, and the coast was gone.",
    ),
    (
        '"Which way is the harbour?" {Q} asked. {P} did not know.',
        "{Q} wanted to row to the left, {P} to the right, and they quarrelled.",
        "They shouted, but only a gull answered.",
    ),
    (
        "{P} remembered the compass in {P.his} bag, but the bag was at home.",
        'Then {P} laid a finger on {P.his} lips. "Be quiet," {P.he} said. "Listen."',
    ),
    (
        "Far away a bell was ringing. They rowed towards it, stroke by stroke.",
        "There was the foghorn, twice a minute, always from the same side.",
    ),
    (
        "After two hours they bumped into the pier.",
        "When the keel touched sand, both jumped out and laughed.",
    ),
    (
        'The old woman who had rung the bell gave them hot soup. "You are not the first," she said.',
        '"Next time we take a compass," said {Q}. "And the foghorn," said {P}.',
        "They never quarrelled in a boat again.",
    ),
)
TOY_SHIP: Plot = (
    (
        "{P}, who was {age}, built a ship from a piece of wood and a handkerchief.",
        "For {P.his} {ordinal} birthday {P} got a wooden ship with two masts.",
        "{P} and {P.his} {elder} made a toy ship and painted it red.",
    ),
    (
        "{P} named it after a queen and let it sail on the stream.",
        "The first voyage was across the stream, from one bank to the other.",
    ),
    (
        "But the current was strong, and the ship was gone behind the bridge.",
        "A sudden wind took it, and {P} could only watch.",
    ),
    (
        "{P} ran along the bank until there was no path any more.",
        "{P} cried the whole way home.",
    ),
    (
        "Thirty kilometres further down, in {town.1}, a girl called {Girl} found it among the boats.",
        "Weeks later an old sailor in {town.1} pulled it out of the harbour with a hook.",
    ),
    (
        "On its deck, in small letters, stood an address.",
        "Under the paint one could still read {P}'s name and address.",
    ),
    (
        "So one day the postman brought a long parcel, and the ship came home by train.",
        'The answer came on a postcard: "Your ship has arrived safely. It had no passengers and no luggage."',
        "{P} got it back in {month}, with a new sail and a tiny flag.",
    ),
)
