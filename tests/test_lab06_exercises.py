"""Lab 06's exercises: answers that a check could judge wrongly, and mistakes as students write them.

The three-way proof of every exercise of the course stands in test_lab00_exercises.
"""

import pytest
from student_answers import verdict_on

from ftlabs.course import catalogue

LAB06 = {exercise.name: exercise for exercise in catalogue.info("06").exercises}


def student(name: str, body: str, seed: int | str = "notebook"):
    return verdict_on(LAB06[name], body, seed)


def bits(total="sum(nats)", size="sum(len(text.encode()) for text in texts)"):
    return f"total = {total}\nsize = {size}\nreturn math.exp(total / sum(tokens)), total / math.log(2) / size"


def scores(shared="sum((Counter(ours) & Counter(theirs)).values())", exact="ours == theirs"):
    return f"""ours, theirs = normalise(prediction).split(), normalise(reference).split()
shared = {shared}
if shared == 0:
    return ours == theirs, float(ours == theirs)
precision, recall = shared / len(ours), shared / len(theirs)
return {exact}, 2 * precision * recall / (precision + recall)"""


def interval(size="(draws, len(scores))", low="(1 - level) / 2", high="(1 + level) / 2"):
    return f"""values = np.asarray(scores)
chosen = generator.integers(len(values), size={size})
means = values[chosen].mean(axis=1)
return np.quantile(means, {low}), np.quantile(means, {high})"""


def n_grams(most="most | ngrams(reference, n)", matched="(ngrams(words, n) & most).total()", score="penalty * mean"):
    return f"""precisions = []
for n in range(1, max_n + 1):
    matches = total = 0
    for words, several in zip(candidates, references):
        most = Counter()
        for reference in several:
            most = {most}
        matches += {matched}
        total += ngrams(words, n).total()
    precisions.append(matches / total if total else 0.0)
length = sum(map(len, candidates))
closest = sum(min((abs(len(r) - len(c)), len(r)) for r in rs)[1] for c, rs in zip(candidates, references))
if length == 0:
    return precisions, 0.0, 0.0
penalty, mean = min(1.0, math.exp(1 - closest / length)), math.prod(precisions) ** (1 / max_n)
return precisions, penalty, {score}"""


def paired(upto="fewer + 1", result="min(1.0, 2 * tail)"):
    return f"""only_first = sum(a and not b for a, b in zip(first, second))
only_second = sum(b and not a for a, b in zip(first, second))
differing, fewer = only_first + only_second, min(only_first, only_second)
tail = sum(math.comb(differing, k) for k in range({upto})) / 2 ** differing
return {result}"""


def orders(second='{"A": "second", "B": "first"}[judge(question, second, first)]'):
    return f"""one = {{"A": "first", "B": "second"}}[judge(question, first, second)]
other = {second}
return one if one == other else "tie\""""


def wilson(n="len(thumbs) - thumbs.count(None)", square="z**2"):
    return f"""ups, n = thumbs.count("up"), {n}
share, zz = ups / n, {square}
middle = (share + zz / (2 * n)) / (1 + zz / n)
half = z / (1 + zz / n) * math.sqrt(share * (1 - share) / n + zz / (4 * n**2))
return share, middle - half, middle + half"""


def test_there_are_ten_and_they_leave_time_to_read():
    assert len(LAB06) == 10
    assert sum(exercise.minutes for exercise in LAB06.values()) <= 45


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("perplexity_and_bits", bits()),
        ("perplexity_and_bits", bits(size="len(''.join(texts).encode())")),
        ("answer_scores", scores()),
        ("answer_scores", scores(exact="normalise(prediction) == normalise(reference)")),
        ("bootstrap_interval", interval()),
        ("bootstrap_interval", "generator = np.random.default_rng(99)\n" + interval()),  # any source of chance will do
        ("bleu", n_grams()),
        ("paired_test", paired()),
        ("paired_test", paired(result="1.0 if only_first == only_second else 2 * tail")),
        ("both_orders", orders()),
        ("win_rate", wilson()),
        ("win_rate", wilson(n='thumbs.count("up") + thumbs.count("down")')),
    ],
)
def test_right_answers(name, body):
    verdict = student(name, body)
    assert (verdict.status, verdict.difference) == ("right", None)


@pytest.mark.parametrize(
    ("name", "body", "diagnosis"),
    [
        ("perplexity_and_bits", bits(size="len(''.join(texts))"), "characters instead of bytes"),
        ("answer_scores", scores(shared="len(set(ours) & set(theirs))"), "shared words as a set"),
        ("answer_scores", scores(shared="sum(w in theirs for w in ours)"), "a repeated word hits again and again"),
        ("bootstrap_interval", interval(low="1 - level", high="level"), "the whole rest cut off at each end"),
        ("bootstrap_interval", interval(size="(draws, len(scores) // 2)"), "samples of half the size"),
        ("bootstrap_interval", interval(low="level / 2", high="1 - level / 2"), "what should stay is cut off"),
        ("bootstrap_interval", interval().replace("axis=1", "axis=0"), "means across the samples"),
        ("bootstrap_interval", interval().replace("axis=1", ""), "one mean of everything"),
        ("bleu", n_grams(most="ngrams(reference, n)"), "last reference only"),
        ("bleu", n_grams(most="most & ngrams(reference, n)"), "limit stays empty"),
        ("bleu", n_grams(matched="(ngrams(words, n) | most).total()"), "larger counts instead of smaller ones"),
        ("bleu", n_grams(score="mean"), "penalty not applied"),
        ("paired_test", paired(upto="1, fewer + 1"), "the sum begins at one"),
        ("paired_test", paired(upto="fewer"), "the observed outcome left out"),
        ("paired_test", paired(result="2 * tail"), "not limited to one"),
        ("paired_test", paired(result="tail"), "one side only"),
        (
            "both_orders",
            orders('{"A": "first", "B": "second"}[judge(question, second, first)]'),
            "letters compared",
        ),
        ("win_rate", wilson(n="len(thumbs)"), "no thumb counts as down"),
        ("win_rate", wilson(square="z"), "z not squared"),
    ],
)
def test_a_mistake_is_named(name, body, diagnosis):
    assert student(name, body).diagnoses == (diagnosis,)


def test_an_interval_is_two_numbers():
    assert student("bootstrap_interval", interval().replace("return ", "return [") + "]").status == "right"
    assert student("bootstrap_interval", "return None").difference.got == "None"
    three = student("bootstrap_interval", "return 0.1, 0.2, 0.3")
    assert (three.status, three.difference.what) == ("wrong", "length") or three.difference.what == "value"


def test_a_judge_asked_three_times_is_asked_too_often():
    body = "judge(question, first, second)\n" + orders()
    assert student("both_orders", body).status == "wrong"


@pytest.mark.parametrize("seed", range(40))
def test_chance_in_the_bootstrap_never_turns_a_verdict(seed):
    own = f"generator = np.random.default_rng({seed + 1000})\n"
    assert student("bootstrap_interval", own + interval(), seed).status == "right"
    assert student("bootstrap_interval", own + interval(low="0.05", high="0.95"), seed).status == "wrong"


@pytest.mark.parametrize(
    ("name", "call", "path"),
    [
        (
            "bleu",
            "from sacrebleu import corpus_bleu\nreturn corpus_bleu(candidates, references)",
            "sacrebleu.corpus_bleu",
        ),
        ("win_rate", "from scipy.stats import binomtest\nreturn binomtest(1, 2)", "scipy.stats.binomtest"),
        ("rouge_l", "from ftlabs.scoring import rouge_l as theirs\nreturn theirs(candidate, reference)", "rouge_l"),
    ],
)
def test_the_answer_is_not_to_be_had_from_a_library(name, call, path):
    verdict = student(name, call)
    assert verdict.status == "wrong"
    assert path in verdict.messages[0]
