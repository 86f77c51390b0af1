"""Messages between friends with warm and cold answers, in the shape of `reply_matters`."""

from ftlabs.world.tables.reply_matters import Reply

FRIENDS: tuple[Reply, ...] = (
    (
        (
            "Would you come to my birthday on {d.1}? We start at {t.3}.",
            "I am giving a party on {d.1} at {t.3}. Will you come, {Q}?",
        ),
        (
            "What a lovely invitation! I will be there at {t.3} and bring a {cake.1}.",
            "Thank you for thinking of me. Alas I am away on {d.1}, but let us have tea together when I am back.",
        ),
        ("No time.", "Parties bore me.", "Only if the food is better than last year.", "Why me?"),
    ),
    (
        ("May I borrow your {loan.1} for the weekend?", "Do you still have a {loan.1}? I would need it on {day.1}."),
        (
            "Of course you may have the {loan.1}. It hangs behind the door, just take it.",
            "I am sorry, {kin} has the {loan.1} just now, but you can have it as soon as it is back.",
        ),
        ("Buy one.", "My {loan.1} stays here.", "You never bring things back.", "No."),
    ),
    (
        (
            "Thank you for the {present.1}! It is just right.",
            "Your {present.1} came today. How did you know that I wanted one?",
        ),
        (
            "I am so glad that you like the {present.1}! I saw it in {place.1} and thought of you.",
            "It was a pleasure to choose it. Enjoy the {present.1}, and come to see us soon.",
        ),
        ("It was on sale.", "Fine.", "It was {kin} who bought it, not me.", "I thought you had one already."),
    ),
    (
        (
            "I am stuck in {place.1}, the {veh} is gone. Can you fetch me?",
            "No {veh} home from {place.1} tonight. Could you come by car, {Q}?",
        ),
        (
            "Of course. I will be in {place.1} in {late} minutes. Wait inside, it is cold!",
            "Poor you! My car is at the garage, but my brother is on his way to {place.1}.",
        ),
        ("Walk.", "You knew when the last {veh} goes.", "I am asleep.", "{place.1} is your idea of fun, not mine."),
    ),
    (
        ("I must call off {day.1}, I have {illness}. Sorry!", "No {event.1} for me on {day.1}, {Q}. I have {illness}."),
        (
            "Do not worry about {day.1}. Get well, and I will bring you some soup.",
            "What a pity, but your health comes first. The {event.1} comes back in {month}, we can go then.",
        ),
        (
            "Typical.",
            "You could have said so before I paid {p}.",
            "Then I go to the {event.1} alone.",
            "You are never well on {day.1}.",
        ),
    ),
)
