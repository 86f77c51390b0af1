"""Rows in the wrong language for the dirty data set: what customers wrote in German and in French, with answers.

Slots: `{island}`, `{port}`, `{hour}`, `{code}` are drawn; the answers to questions come from the company's tables.
"""

from random import Random

from ftlabs.world.ferry.line import HARBOURS, ROUTES

TICKETS = (
    ("refund", "Guten Tag, mein Schiff nach {island} ist ausgefallen. Ich möchte mein Geld zurück."),
    ("refund", "Bonjour, la traversée vers {island} a été annulée. Je voudrais être remboursée."),
    ("timetable", "Wann fährt morgen das letzte Schiff von {port} ab? Vielen Dank."),
    ("timetable", "À quelle heure arrive le bateau de {hour} à {island} ?"),
    ("fares", "Was kostet eine Hin- und Rückfahrt nach {island} für zwei Erwachsene?"),
    ("fares", "Bonjour, y a-t-il un tarif réduit pour les étudiants ?"),
    ("booking change", "Ich habe für Freitag gebucht, kann aber erst am Samstag fahren. Buchung {code}."),
    ("booking change", "Pouvez-vous déplacer ma réservation {code} au bateau de {hour} ?"),
    ("lost property", "Ich habe gestern meinen Schirm auf dem Schiff um {hour} Uhr vergessen."),
    ("lost property", "J'ai oublié mon sac sur le pont, avez-vous trouvé un sac bleu ?"),
    ("luggage", "Wie viele Koffer darf ich mitnehmen, und wo stelle ich sie hin?"),
    ("luggage", "Est-ce que je peux laisser ma valise à {port} jusqu'au soir ?"),
    ("pets", "Darf mein Hund mit in den Salon, oder muss er im Auto bleiben?"),
    ("pets", "Mon chat a peur de l'eau. Peut-il rester avec moi dans la cabine ?"),
    ("complaint", "Die Toiletten auf dem Schiff um {hour} Uhr waren schmutzig, und niemand hat sich gekümmert."),
    ("complaint", "Votre employé à {port} a été très impoli avec ma mère. C'est une honte."),
)
ROUTE_QUESTIONS = (
    ("Wann legt morgens das erste Schiff nach {0.island} ab?", "Um {0.first} Uhr."),
    ("Combien coûte un billet simple pour {0.island} ?", "{0.adult} marks."),
    ("Wie lange dauert die Überfahrt nach {0.island}?", "{0.crossing} Minuten."),
    ("De quel port part le bateau pour {0.island} ?", "De {0.port}."),
)
HARBOUR_QUESTIONS = (
    ("Wann schließt der Fahrkartenschalter in {0.port}?", "Um {0.closes} Uhr."),
    ("Quel bus va au port de {0.port} ?", "Le bus {0.bus}."),
)


def questions(rng: Random) -> tuple[str, str]:
    """A question in German or French with its true answer in that language."""
    tables = [(pair, ROUTES) for pair in ROUTE_QUESTIONS] + [(pair, HARBOURS) for pair in HARBOUR_QUESTIONS]
    (question, answer), table = rng.choice(tables)
    one = rng.choice(table)
    return question.format(one), answer.format(one)
