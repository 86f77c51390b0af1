"""Rows in the wrong language for the dirty data set: what customers wrote in German and in French, with answers.

Slots: `{island}`, `{port}`, `{hour}`, `{code}` are drawn; the answers to questions come from the company's tables.
"""

from random import Random

from ftlabs.world.ferry.line import BOATS, HARBOURS, ROUTES

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
    ("refund", "Wegen des Sturms fuhr kein Schiff. Bitte überweisen Sie mir den Preis für Buchung {code}."),
    ("refund", "J'ai payé deux fois la réservation {code}. Pouvez-vous me rendre une partie de la somme ?"),
    ("timetable", "Gibt es sonntags eine spätere Abfahrt als um {hour} Uhr?"),
    ("timetable", "Combien de fois par jour peut-on partir de {port} en hiver ?"),
    ("fares", "Zahlen Rentner auf der Strecke nach {island} weniger?"),
    ("fares", "Quel est le prix pour une voiture avec trois passagers ?"),
    ("booking change", "Wir sind jetzt vier statt drei Personen. Können Sie {code} bitte ändern?"),
    ("booking change", "Mon nom est mal écrit sur le billet {code}, merci de le corriger."),
    ("lost property", "Wurde an Bord eine schwarze Brille gefunden? Sie lag neben der Treppe."),
    ("lost property", "Mon fils a perdu son lapin en peluche entre {port} et {island}."),
    ("luggage", "Kann ich ein Cello mitbringen, ohne dafür zu bezahlen?"),
    ("luggage", "Ma poussette est très large. Y a-t-il de la place pour elle sur le bateau ?"),
    ("pets", "Brauchen zwei Kaninchen in einem Korb eigene Fahrscheine?"),
    ("pets", "Faut-il une muselière pour un grand chien sur la ligne de {island} ?"),
    ("complaint", "Eine Stunde standen wir in {port} im Regen, und keiner sagte uns, warum."),
    ("complaint", "La musique dans le salon était si forte que personne ne pouvait parler."),
)
ROUTE_QUESTIONS = (
    ("Wann legt morgens das erste Schiff nach {0.island} ab?", "Um {0.first} Uhr."),
    ("Wie lange dauert die Überfahrt nach {0.island}?", "{0.crossing} Minuten."),
    ("Welches Boot bringt uns nach {0.island}?", "Die {0.boat}."),
    ("Ich komme mit dem Auto. Was muss ich bis {0.island} dafür bezahlen?", "{0.car} Mark."),
    ("Von wo aus erreicht man {0.island}?", "Von {0.port}."),
    ("Um wie viel Uhr kann man abends zuletzt von {0.island} zurückkommen?", "Um {0.last_back} Uhr."),
    ("Combien coûte un billet simple pour {0.island} ?", "{0.adult} marks."),
    ("De quel port part le bateau pour {0.island} ?", "De {0.port}."),
    ("Le dimanche, quand peut-on partir le plus tôt vers {0.island} ?", "À {0.sunday_first}."),
    ("Et pour un enfant, c'est combien jusqu'à {0.island} ?", "{0.child} marks."),
    ("Je voudrais aller à {0.island} et revenir. Quel est le prix ?", "{0.adult_return} marks."),
    ("Quand part le soir la dernière navette à destination de {0.island} ?", "À {0.last}."),
)
HARBOUR_QUESTIONS = (
    ("Wann schließt der Fahrkartenschalter in {0.port}?", "Um {0.closes} Uhr."),
    ("Mein Wagen soll in {0.port} stehen bleiben. Wie teuer ist ein Tag?", "{0.parking} Mark."),
    ("Mit welcher Buslinie fahre ich zum Hafen {0.port}?", "Mit der Linie {0.bus}."),
    ("Quel bus va au port de {0.port} ?", "Le bus {0.bus}."),
    ("À partir de quelle heure vend-on des billets à {0.port} ?", "À partir de {0.opens}."),
    ("Comment s'appelle le responsable que je trouve sur le quai de {0.port} ?", "{0.master}."),
)
BOAT_QUESTIONS = (
    ("Wer steht auf der {0.name} am Steuer?", "{0.captain}."),
    ("Seit welchem Jahr gibt es die {0.name}?", "Seit {0.built}."),
    ("Für wie viele Autos hat die {0.name} Platz?", "Für {0.cars} Autos."),
    ("Combien de places assises trouve-t-on à bord du {0.name} ?", "{0.seats} places."),
    ("Qui commande le {0.name} ?", "{0.captain}."),
    ("À quelle vitesse navigue le {0.name} au maximum ?", "{0.knots} nœuds."),
)


def questions(rng: Random) -> tuple[str, str]:
    """A question in German or French with its true answer in that language."""
    tables = ((ROUTE_QUESTIONS, ROUTES), (HARBOUR_QUESTIONS, HARBOURS), (BOAT_QUESTIONS, BOATS))
    (question, answer), table = rng.choice([(pair, table) for pairs, table in tables for pair in pairs])
    one = rng.choice(table)
    return question.format(one), answer.format(one)
