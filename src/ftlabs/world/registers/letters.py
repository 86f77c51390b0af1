"""Private and formal letters, and postcards: place and date, a reason, details, an end. Each letter keeps to its "
"matter."""

from random import Random

from ftlabs.world.grammar import Scene, expand, tidy
from ftlabs.world.tables.correspondence import scene, words

SHARE = 5

# A letter is a row of parts; of each part one version is written, "" leaves it out.
Letter = tuple[tuple[str, ...], ...]

PRIVATE: tuple[Letter, ...] = (
    (("we have been in {place.1} since {d.1}.", "at last I have time to write to you from {place.1}."),
     ("the crossing was [rough|calm], and {kin} [slept all the way|counted gulls|was seasick].",
      "we came by {veh}, {late} minutes late.", ""),
     ("our room looks out on {sight.1}.", "the inn is [simple but clean|full of old clocks|right beside {sight.1}]."),
     ("the {dish.1} here is better than at home.", "yesterday we walked to {sight.2} and back.",
      "every day {weather.1}, and still we go swimming."),
     ("we stay until {d.2}. Could you water the plants once more?", "I will bring you a {present.1}.",
      "next year you must come along.")),
    (("thank you for the {present.1}! It came on {day.1}.",
     "your parcel came on my birthday, and the {present.1} is just what I wanted."),
     ("how did you know?", "{kin} wants one too now.", "I use it every day.",
      "the {pet.1} has already tried to steal it."),
     ("we had {n} guests and {cake.1} for all of them.",
      "it was a quiet day, with {cake.1} and a walk to {sight.1}.", ""),
     ("when will you visit us? The {veh} from {place.1} goes every hour.", "please come soon, your bed is made.",
      "write to me about your {lesson.1}!")),
    (("I am getting married on {d.2}, in {place.1}.",
     "on {d.2} we are giving a birthday party for {kin}, in {place.1}.",
     "the new house in {place.1} is ready, and we open it on {d.2}."),
     ("we begin at {t.2} with coffee and {cake.1}.", "there will be music from {t.3}, and {dish.1} for everyone."),
     ("the {veh} to {place.1} gets in at {t.1}; {Q} can fetch you.", "there is a room for you at the inn.",
      "bring whom you like."),
     ("please tell me by {d.1} whether you can come.", "do say yes!",
      "send me a line, so that I can count the chairs.")),
    (("I have found work as a {trade.1} in {place.1}.", "we have moved: {house} {street.1}, {place.1}.",
     "since {d.1} I live in {place.1}."),
     ("the flat is small, but one sees {sight.1} from the kitchen.", "my room costs {big} a month.",
      "the neighbours have a {pet.1} and are very quiet."),
     ("on the first morning the {veh} was {late} minutes late, and I ran.", "I get up at six and am home at {t.4}.",
      ""),
     ("everyone is kind, only {sir} never says good morning.", "I know nobody yet except the baker.",
      "{Q} sends you greetings."),
     ("could you send me my {item}? It is the {hue} one, {look}.", "my old bicycle is yours, if you want it.",
      "come and see it soon.")),
    (("I am sorry that I could not come on {day.1}.",
     "you waited for me on {day.1}, and I did not come. I am so sorry."),
     ("I had {illness}, and the telephone was out of order.",
      "the {veh} broke down in {place.1}, and there was no other.", "I wrote down the wrong day."),
     ("may I make up for it with a {cake.1}?", "let me invite you to the {event.1} on {d.2}.",
      "I have kept the {present.1} for you."),
     ("are you still angry?", "I will call you on {day.2}.", "tell me when you have time.")),
    (("do you still have my {loan.1}?", "may I ask you for my {loan.1}?", "I lent you my {loan.1} in spring."),
     ("I need it on {d.1}.", "I should like to have it back before {d.1}.", "{kin} has asked for it."),
     ("{kin} could fetch it.", "you can leave it with {Q}.", "I will come for it on {day.1}, if that suits you."),
     ("here all is well, and the days are long.", "the {pet.1} is fat and happy.",
      "we have more {veg.1} than we can eat. I will bring you some.")),
    (("I am looking for my {hue} {item}, {look}.", "I have lost my {hue} {item}, {look}."),
     ("I think I last saw it at your house in {month}.", "I had it with me when we visited you on {day.1}."),
     ("please look in the cellar, and behind the door.", "perhaps it is still in your hall.",
      "should you find it, you can leave it with {Q}."),
     ("here all is well, and the days are long.", "the {pet.1} is fat and happy.",
      "we have more {veg.1} than we can eat. I will bring you some.")),
)  # fmt: skip
FORMAL: tuple[Letter, ...] = (
    (("on {d.1} I bought a {ware.1} in your shop for {p}.",
     "I am writing about a {ware.1}, order {code}, which reached me on {d.1}."),
     ("after {n} days it stopped working.", "when I opened the box, it was broken.",
      "it is not the colour that I had asked for."),
     ("I ask you to return my money.", "please send me another one, or {p}.", "I would like to exchange it."),
     ("a copy of the receipt is enclosed.", "I look forward to your answer before {d.2}.")),
    (("I wish to complain about the {t.1} {veh} from {place.1} to {place.2} on {d.1}.",
     "on {d.1} I travelled from {place.1} to {place.2} with you, booking {code}."),
     ("we left {late} minutes late, and nobody told us why.",
      "your {staffer} was rude to {kin} and refused to give a name.", "the seats were dirty, and there was no water."),
     ("because of this we missed the {event.1}, for which we had paid {twice}.", "{kin} was in tears.",
      "in {more} years I have not seen such a thing.", ""),
     ("I expect an apology and my fare of {p}.",
      "please let me know what you will do so that it does not happen again.", "I ask for a written answer.")),
    (("thank you for your letter of {d.1}.", "we have received your complaint of {d.1}.",
     "your letter about booking {code} has reached us."),
     ("we regret that the {veh} was {late} minutes late.", "we are sorry that our {staffer} was unfriendly to you.",
      "we are sorry that you had to wait in the rain."),
     ("you are right to be angry about it.", "we have spoken with everyone who was there.",
      "this should not have happened."),
     ("we return {p} to you within a week.", "please accept two tickets to {place.1} with our apologies.",
      "we hope to welcome you again soon.")),
    (("I am applying for the post of {trade.1}, of which I read in the {place.1} newspaper.",
     "a friend told me that you are looking for a {trade.1}."),
     ("I have worked as a {trade.1} in {place.2} for {n} years.",
      "I learned the trade with {firm} and Sons, and finished in {month}."),
     ("I am used to getting up early, and I like to work with people.", "I speak two languages and can drive.",
      "my last employer was content with me; the letter is enclosed."),
     ("I could begin on {d.2}.", "I would be glad to introduce myself on any {day.1}.",
      "you can reach me at {house} {street.1}.")),
    (("I would like to book a room for {n} people from {d.1} to {d.2}.",
     "do you have two rooms free from {d.1} for {nights} nights?"),
     ("we shall come from {place.1} by {veh} and arrive at about {t.3}.",
      "one of us uses a wheelchair and needs a room without stairs.", "we bring a {breed}, who is clean and quiet."),
     ("please tell me the price with breakfast.", "would {big} a night be enough?", "I can pay half of it at once."),
     ("thank you for your trouble.", "I hope for a reply soon.")),
    (("your booking {code} is confirmed.", "we are pleased to confirm your stay from {d.1} to {d.2}."),
     ("room {room} is ready for you from two o'clock.", "you have room {room}, on the garden side."),
     ("the price is {big}; we have received {half}.", "a dog costs {fee} a night.", "breakfast is included."),
     ("you can cancel without charge until a week before you come.", "please show this letter when you arrive.",
      "if you come later than {close}, please call us.")),
    (("on {d.1} I left my {item} in your {veh} to {place.1}.",
     "I am looking for a {item} that I lost on the {veh} to {place.1} on {d.1}."),
     ("it is {hue}, {look}. {inside}",), ("I sat in seat {seat}, by the window.",
      "it must have been at about {t.2}.", ""),
     ("should it be found, please write to {house} {street.1}, {place.3}.", "I will gladly pay for the postage.",
      "my booking number was {code}.")),
    (("I have to give up my flat in {street.1} on {d.2}.", "on {d.2} I am leaving the flat in {street.1}."),
     ("I told the caretaker about it [on {day.1}|{n} weeks ago].", "please take this letter as my notice of it."),
     ("the deposit was {big}.", "the keys are with the caretaker.", ""),
     ("please send me a short confirmation.", "I am at home every evening after {close}.",
      "I thank you for your help.")),
    (("in my flat in {street.1} {fault}.",),
     ("I told the caretaker about it [on {day.1}|{n} weeks ago].", "it has been like this since {day.1}."),
     ("nobody has come so far.", "we have a small child, and it cannot stay like this.", ""),
     ("please send somebody soon.", "I am at home every evening after {close}.", "I thank you for your help.")),
    (("with your bill of {d.1} something is wrong.", "I have received your bill of {d.1}."),
     ("it asks for {bigfee}, but we agreed on {big}.", "you have counted {fee} too much."),
     ("I am sure that it is only a mistake.", "a copy of our agreement is enclosed.", ""),
     ("please send me a new bill.", "I will pay as soon as I have a new one.")),
    (("I am the teacher of class {row} in {place.1}.", "our club in {place.1} is planning an outing."),
     ("on {d.1} we would like to visit you with {more} children and two grown-ups.",
      "we are {more} and would come on {d.1} at {t.2}."),
     ("is there a price for groups?", "what does a guide cost, and how long does a tour take?"),
     ("two of us cannot climb stairs.", "may we eat our sandwiches with you?", ""),
     ("we come by {veh} and must leave at {t.4}.", "please answer by letter.")),
)  # fmt: skip
POSTCARDS = (
    "greetings from {place.1}! {weather.1}, the {dish.1} is good, and we do not think of work.",
    "the {vessel} brought us over to {place.1}. {kin} was ill, I was not. Back on {d.2}.",
    "this is {sight.1}. We were there twice and lost a {item}. Otherwise all is well.",
    "no luggage! It stayed in {place.2}. We have worn the same clothes since {day.1} and laugh about it.",
    "{nights} nights in {place.1} for {big}, with a view of a wall. But the people are kind.",
    "you were right: {place.1} is best in {month}. We saw {sight.1} and ate {cake.1}.",
    "the {veh} was late, the hotel was full, and now we sleep at a farm with a {pet.1}. Lovely!",
)
CLOSINGS = ("Love,", "Your friend,", "With love,", "Yours,", "Best wishes,", "See you soon,", "A hug from", "As ever,")
DISTANT = ("Yours sincerely,", "Yours faithfully,", "Kind regards,", "With kind regards,", "Respectfully,")


def _body(rng: Random, letter: Letter, made: Scene) -> str:
    chosen = [rng.choice(versions) for versions in letter]
    return tidy(" ".join(expand(rng, text, made, words()) for text in chosen if text))


def _private(rng: Random, made: Scene) -> str:
    head = expand(rng, rng.choice(("{day.3}\n", "{day.3} morning\n", "{day.3} evening\n", "", "", "")), made)
    hello = expand(rng, rng.choice(("Dear {Q},", "My dear {Q},", "Hello {Q},", "Dear Aunt {Q},")), made)
    if hello.startswith("Dear Aunt") and made["Q.he"] == "he":
        hello = hello.replace("Aunt", "Uncle")
    asked = dict(made)
    # The reader is {Q}; whoever else a letter names must be somebody else.
    asked["Q"] = rng.choice([name for name in ("Robin", "Kim", "Alex", "Toni", "Sascha", "Jo") if name != made["Q"]])
    start = rng.choice(("How are you? ", "I hope you are well. ", "Many thanks for your letter. ", "", "", "", ""))
    body = _body(rng, rng.choice(PRIVATE), asked)
    last = rng.choice(("", "", "", f"\nPS: {tidy(expand(rng, rng.choice(PS), made, words()))}"))
    # Nobody signs as a friend to an aunt or an uncle.
    family = hello.startswith(("Dear Aunt", "Dear Uncle"))
    end = rng.choice([closing for closing in CLOSINGS if not family or closing != "Your friend,"])
    return f"{head}{hello}\n{start}{body}\n{end}\n{made['P']}{last}"


PS = ("the {veh} to you, does it still go at {t.1}?", "I still owe you {p}.", "kiss the {pet.1} from me.",
      "I found your reading glasses.", "it is {kin} who wrote the address, not I.")  # fmt: skip


def _formal(rng: Random, made: Scene) -> str:
    head = expand(
        rng, rng.choice(("{place.3}, in {month}\n", "{me}, {house} {street.1}, {place.3}\n", "", "")), made, words()
    )
    letter = rng.choice(FORMAL)
    # Whoever answers a letter knows the name of its writer.
    answers = letter[0][0].startswith(("thank you for your letter", "your booking"))
    unknown = () if answers else ("Dear Sir or Madam,", "To whom it may concern,")
    hello = rng.choice((f"Dear {made['sir']},", *unknown))
    body = _body(rng, letter, made)
    return f"{head}{hello}\n{body}\n{rng.choice(DISTANT)}\n{made['me']}"


def _postcard(rng: Random, made: Scene) -> str:
    hello = rng.choice((f"Dear {made['Q']}, ", f"Hello {made['Q']}! ", f"Dear {made['Q']},\n", ""))
    text = tidy(expand(rng, rng.choice(POSTCARDS), made, words()))
    return f"{hello}{text} {rng.choice(('Love,', 'Yours,', 'Greetings from', 'Till soon,'))} {made['P']}"


def document(rng: Random) -> str:
    """A private letter, a formal one, or a postcard."""
    return rng.choices((_private, _formal, _postcard), weights=(5, 6, 2))[0](rng, scene(rng))
