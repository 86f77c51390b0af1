"""Wrong answers to exercise 8.1 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception

SAME = {"A": "first", "B": "second"}
TURNED = {"A": "second", "B": "first"}


def asked_once(judge, question, first, second):
    return SAME[judge(question, first, second)]


def asked_once_turned(judge, question, first, second):
    return TURNED[judge(question, second, first)]


def letters_compared(judge, question, first, second):
    one, other = judge(question, first, second), judge(question, second, first)
    return SAME[one] if one == other else "tie"


def same_order_twice(judge, question, first, second):
    one, other = SAME[judge(question, first, second)], SAME[judge(question, first, second)]
    return one if one == other else "tie"


def same_order_turned_back(judge, question, first, second):
    one, other = SAME[judge(question, first, second)], TURNED[judge(question, first, second)]
    return one if one == other else "tie"


def letter_returned(judge, question, first, second):
    one, other = judge(question, first, second), judge(question, second, first)
    return one if one != other else "tie"


def first_verdict_decides(judge, question, first, second):
    one, _ = SAME[judge(question, first, second)], judge(question, second, first)
    return one


def second_verdict_decides(judge, question, first, second):
    _, other = judge(question, first, second), TURNED[judge(question, second, first)]
    return other


def both_mixed_up(judge, question, first, second):
    one, other = TURNED[judge(question, first, second)], SAME[judge(question, second, first)]
    return one if one == other else "tie"


def none_for_a_tie(judge, question, first, second):
    one, other = SAME[judge(question, first, second)], TURNED[judge(question, second, first)]
    return one if one == other else None


def tie_for_the_first_only(judge, question, first, second):
    one, other = judge(question, first, second), judge(question, second, first)
    return "tie" if one == other == "A" else SAME[one]


def first_wins_ties(judge, question, first, second):
    one, other = SAME[judge(question, first, second)], TURNED[judge(question, second, first)]
    return "first" if "first" in (one, other) else "second"


def answer_returned(judge, question, first, second):
    one, other = judge(question, first, second), judge(question, second, first)
    return "tie" if one == other else first if one == "A" else second


MISTAKES = (
    Misconception(
        "asked once",
        asked_once,
        "You ask in one order only, so a judge that prefers what stands first decides for the first answer.",
        "`other`. What does the judge say when the answers change places?",
    ),
    Misconception(
        "asked once, the other way round",
        asked_once_turned,
        "You ask only with the answers exchanged, so the bias now favours the second answer.",
        "`one`. What does the judge say about the answers as they came?",
    ),
    Misconception(
        "letters compared",
        letters_compared,
        "You compare letters. After the exchange the same letter means the other answer: bias looks like agreement.",
        '`other`. Which answer does "A" stand for in the second question?',
    ),
    Misconception(
        "asked twice in the same order",
        same_order_twice,
        "You ask the same question twice. A biased judge repeats itself.",
        "`other`. In which order are the answers shown the second time?",
    ),
    Misconception(
        "not exchanged, but turned back",
        same_order_turned_back,
        "You turn the second verdict round, but did not exchange the answers. The two verdicts can never agree.",
        "`other`. What was the judge shown the second time?",
    ),
    Misconception(
        "a letter returned",
        letter_returned,
        "You return the judge's letter. Whoever calls you does not know which answer it was shown as.",
        "The returned value. Which three results does the docstring name?",
    ),
    Misconception(
        "the first verdict decides",
        first_verdict_decides,
        "You ask twice and use only the first verdict.",
        "The returned value. Does `other` have a say in it?",
    ),
    Misconception(
        "the second verdict decides",
        second_verdict_decides,
        "You ask twice and use only the second verdict.",
        "The returned value. Does `one` have a say in it?",
    ),
    Misconception(
        "winner and loser exchanged",
        both_mixed_up,
        "Your winner is the answer that the judge rejected, both times.",
        '`one`. Which answer stands for "A" when they are shown as they came?',
    ),
    Misconception(
        "nothing for a tie",
        none_for_a_tie,
        "When the verdicts disagree you return None.",
        "The returned value. What is the result called when the judge does not stand by its word?",
    ),
    Misconception(
        "a tie only for one kind of bias",
        tie_for_the_first_only,
        "You notice a judge that always prefers the first answer, but not one that always prefers the last.",
        "The condition. What do the two kinds of bias have in common?",
    ),
    Misconception(
        "one vote is enough for the first",
        first_wins_ties,
        "The first answer wins with one vote of two.",
        "The returned value. How many of the two verdicts does a win need?",
    ),
    Misconception(
        "the answer itself returned",
        answer_returned,
        "You return the text of the better answer. Two models may have given the same text.",
        "The returned value. Which three results does the docstring name?",
    ),
)
