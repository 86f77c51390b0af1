"""Exercise 8.1: a judge that prefers what it sees first, and the cure."""

import random
from collections.abc import Iterator

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab06_evaluation.both_orders_wrong import MISTAKES

# Judges that a case can ask for by name: (answer a, answer b) -> "A" or "B"
JUDGES = {
    "the first": lambda a, b: "A",
    "the second": lambda a, b: "B",
    "the longer": lambda a, b: "A" if len(a) > len(b) else "B",
    "the shorter": lambda a, b: "A" if len(a) < len(b) else "B",
}


def cases(rng: random.Random) -> Iterator[Case]:
    question = rng.choice(("When does the first boat leave?", "May I bring my dog?", "Who is the captain?"))
    short, long = "At nine.", "At nine, from the old quay, on every day but Sunday."
    for prefers in JUDGES:
        yield {"prefers": prefers, "question": question, "first": short, "second": long}
        yield {"prefers": prefers, "question": question, "first": long, "second": short}


def collect(candidate: Candidate, case: Case) -> dict:
    """The verdict, and what the judge was asked; in which order it was asked is free."""
    asked = []

    def judge(question, a, b):
        asked.append([question, a, b])
        return JUDGES[case["prefers"]](a, b)

    return {"verdict": candidate(judge, case["question"], case["first"], case["second"]), "asked": sorted(asked)}


def oracle(judge, question, first, second):
    votes = [judge(question, first, second) == "A", judge(question, second, first) == "B"]
    return {2: "first", 1: "tie", 0: "second"}[sum(votes)]


def with_cases(judge, question, first, second):
    match judge(question, first, second), judge(question, second, first):
        case "A", "B":
            return "first"
        case "B", "A":
            return "second"
    return "tie"


def with_winners(judge, question, first, second):
    winners = set()
    for a, b in ((second, first), (first, second)):
        winners.add(a if judge(question, a, b) == "A" else b)
    if len(winners) == 2:
        return "tie"
    return "first" if winners == {first} else "second"


def with_points(judge, question, first, second):
    points = 1 if judge(question, first, second) == "A" else -1
    points += 1 if judge(question, second, first) == "B" else -1
    return "first" if points > 0 else "second" if points < 0 else "tie"


BOTH_ORDERS = Exercise(
    lab="06_evaluation",
    name="both_orders",
    number="8.1",
    title="A judge asked twice",
    objective="Take the order of the answers out of a judge's verdict",
    minutes=3,
    difficulty=1,
    cases=cases,
    collect=collect,
    reference="ftlabs.significance:both_orders",
    oracle=oracle,
    accepts=(with_cases, with_winners, with_points),
    misconceptions=MISTAKES,
    forbids=("ftlabs.significance.both_orders",),
    remember="A preference that turns with the order is a preference for a place, not for an answer.",
    equivalents=(
        Equivalent(
            "The two are equal there.",
            line="return one if one == other else 'tie'",
            becomes="return other if one == other else 'tie'",
        ),
    ),
)
