# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# You have fine-tuned in three ways: all weights, LoRA, QLoRA. Which of the models is the best? And if one scores 83 %
# and the other 79 %, is it better, or was it lucky? A score is a number that stands in for what you care about. Each
# leaves something out, and each is measured on a handful of questions that might have been others.
#
# You build the scores by hand, then use the library's. You put intervals around them. Then you watch five things go wrong:
# a score that cannot be compared, one that disagrees with another, one that is gamed, one that is bought with leaked
# questions, and a judge who likes what he reads first.

# %%
import inspect
import math
import random
from collections import Counter
from fractions import Fraction
from itertools import pairwise
from statistics import fmean

import numpy as np
import torch

from ftlabs import Lab, chat, datasets, evaluation, generation, metrics, models, plots, qlora, reuse
from ftlabs.experiments import ferry, lab04
from ftlabs.recorded import Record
from ftlabs.scoring import ngrams, normalise

lab = Lab("06_evaluation")
base, tokenizer = models.load_base(lab.tier)

# %% [markdown]
# ## 1. Surprise: per token, or per byte?
#
# Perplexity asks how surprised a model is by a text: the exponential of the mean surprise per **token** (lab 00). But it
# is the tokenizer that decides what a token is. A model that reads letters makes many easy predictions, one that reads
# words few hard ones, and both may be equally good at English.
#
#     the text          t h e   o l d   c a p t a i n
#     letters           15 predictions, each of few letters       little surprise each
#     words              3 predictions, each of many words        much surprise each
#     in all            the same surprise, if the two models expect the same
#
# The sum is the surprise at the whole text, into however many pieces it was cut. So divide it by something that no
# tokenizer can change: the number of **bytes** of the text. Surprise in nats (lab 00), divided by $\ln 2$, is surprise in
# bits; so this score is called **bits per byte**. It is also the size to which the model could compress a byte, on average.

# %% [markdown]
# ### Exercise 1.1: perplexity and bits per byte  ·  3 minutes  ·  ●○○
# You get the summed surprise of each text and how many tokens were scored in it. Return both scores for all texts together.
#
# <details><summary>Hint 1</summary>Both scores begin with the surprise of all texts together. What is each of them per?</details>
# <details><summary>Hint 2</summary>A text has <code>len(text)</code> characters. How many bytes they take is seen after <code>text.encode("utf-8")</code>.</details>


# %%
@lab.exercise
def perplexity_and_bits(nats, tokens, texts):
    """Perplexity per token, and bits per byte, of several texts together.

    nats: the summed surprise of each text, in nats; tokens: how many tokens were scored in each; texts: the texts.
    Returns (perplexity, bits per byte). Every token counts once, and every byte of UTF-8.
    """
    total = sum(nats)  # SOLUTION: the surprise of all texts, in nats
    size = sum(len(text.encode("utf-8")) for text in texts)  # SOLUTION: the bytes of all texts
    return math.exp(total / sum(tokens)), total / math.log(2) / size  # SOLUTION: perplexity per token, bits per byte


# %% [markdown]
# Now two models of the humblest kind: each has counted, in 400 texts, which unit follows which (a **bigram** model). One
# counts bytes, the other tokens. What it has never seen gets a small share, in proportion to how often the unit occurs.


# %%
def bigram_model(cut, texts, units):
    """Count pairs in texts; return a function: text -> (summed surprise in nats, number of units)."""
    lines = [[None, *cut(text)] for text in texts]
    alone = Counter(unit for line in lines for unit in line[1:])
    before = Counter(unit for line in lines for unit in line[:-1])
    pairs = Counter(pair for line in lines for pair in pairwise(line))

    def surprise(text):
        line = [None, *cut(text)]
        nats = 0.0
        for one, other in pairwise(line):
            share = (alone[other] + 0.5) / (alone.total() + 0.5 * units)
            nats -= math.log((pairs[one, other] + 5 * share) / (before[one] + 5))
        return nats, len(line) - 1

    return surprise


def cut_into_tokens(text):
    return tokenizer(text, add_special_tokens=False)["input_ids"]


general = datasets.load("general-text")
read, heldout = general["read"]["text"], general["heldout"]["text"][:200]
of_bytes = bigram_model(lambda text: list(text.encode("utf-8")), read, 256)
of_tokens = bigram_model(cut_into_tokens, read, len(tokenizer))
surprises = {
    "pairs of bytes, counted": [of_bytes(text) for text in heldout],
    "pairs of tokens, counted": [of_tokens(text) for text in heldout],
    "the base model": evaluation.text_losses(base, tokenizer, heldout),
}
found = {name: perplexity_and_bits(*zip(*losses), heldout) for name, losses in surprises.items()}
rows = [(name, f"{perplexity:.1f}", f"{bits:.2f}") for name, (perplexity, bits) in found.items()]
plots.before_after(rows, headers=("model", "perplexity per token of its own", "bits per byte"))

# %% [markdown]
# By perplexity the model of bytes looks many times as good as the model of tokens. By bits per byte it is the worse of
# the two. Its 256 units are easy to guess, and it needs many of them. **Perplexities can be compared only between models
# with the same tokenizer**; bits per byte always, on the same texts.

# %%
(bytes_perplexity, bytes_bits), (tokens_perplexity, tokens_bits), (_, base_bits) = found.values()
lab.claim(
    "The model of bytes has less than a fifth of the other's perplexity, and a quarter more bits per byte at least",
    bytes_perplexity < tokens_perplexity / 5 and bytes_bits > 1.25 * tokens_bits,
    measured=f"perplexity {bytes_perplexity:.1f} against {tokens_perplexity:.0f}; bits {bytes_bits:.2f} against {tokens_bits:.2f}",
)

# %% [markdown]
# <details><summary><b>To think about:</b> a model has 0.8 bits per byte, another 2.4. How far does the first compress a text?</summary>
#
# - *To 1.6 bits less for each byte, so 1.6 times as far*: no, a difference is not a ratio.
# - *To a third of what the other makes of it*: yes. A text of 3,000 bytes takes 300 bytes with the first (0.8 bits for each
#   8), and 900 with the second.
# - *It depends on the tokenizers*: no. That is the point of bytes.
# </details>

# %% [markdown]
# ## 2. Right or wrong: answers and labels
#
# For questions with one answer, **exact match** is the hardest score and the clearest. It has two weaknesses. "at 7:30"
# is not "At 7:30.", so texts are **normalised** before they are compared. And "Captain Ida Brandt" instead of "Ida
# Brandt" is as wrong as "no idea", so a softer score stands beside it: **F1** over words.
#
# $$\text{precision} = \frac{\text{shared words}}{\text{words of the answer}}, \qquad
#   \text{recall} = \frac{\text{shared words}}{\text{words wanted}}, \qquad
#   F_1 = \frac{2 \cdot \text{precision} \cdot \text{recall}}{\text{precision} + \text{recall}}$$
#
# Precision alone rewards saying little, recall alone saying everything. The trap: a word counts as *shared* only as
# often as it stands in both. An answer of "no no no" does not hit a "no" three times.
#
# Normalising takes four steps: lower case, no punctuation, no articles, single spaces. This is the course's version:

# %%
print(inspect.getsource(normalise))

# %% [markdown]
# ### Exercise 2.1: exact match and token F1  ·  4 minutes  ·  ●●○
# Score one answer, exactly and word by word.
#
# <details><summary>Hint 1</summary><code>Counter</code> counts words, and two counters can be intersected with <code>&amp;</code>: each word as often as in the one that has it less often.</details>
# <details><summary>Hint 2</summary><code>.split()</code> makes words of a normalised text; a counter's values can be summed. The two answers are equal when their lists of words are.</details>


# %%
@lab.exercise
def answer_scores(prediction, reference):
    """Exact match and token F1 of one answer, both after normalising (Rajpurkar et al. 2016).

    prediction, reference: texts. Returns (whether they are equal, F1 over their words, between 0 and 1).
    """
    ours = normalise(prediction).split()  # SOLUTION: the words of the prediction, normalised
    theirs = normalise(reference).split()  # SOLUTION: the words of the reference, likewise
    shared = sum(
        (Counter(ours) & Counter(theirs)).values()
    )  # SOLUTION: how many words they share, repetitions included
    if shared == 0:  # nothing to divide by; two answers without any words are equal
        return ours == theirs, float(ours == theirs)
    precision, recall = shared / len(ours), shared / len(theirs)
    return ours == theirs, 2 * precision * recall / (precision + recall)  # SOLUTION: equal or not, and F1


# %%
for prediction, reference in [
    ("at 7:30", "At 7:30."),
    ("Captain Ida Brandt.", "Ida Brandt."),
    ("No no no", "No."),
    ("It does not matter.", "It does matter."),
]:
    exact, f1 = answer_scores(prediction, reference)
    print(f"{prediction:22} {reference:18} exact: {exact!s:6} F1: {f1:.2f}")

# %% [markdown]
# The last answer says the opposite of what it should, and has the highest F1 of those that are not exact. F1 counts
# words; it does not read.
#
# With **labels** the question is another: *which* are confused? A **confusion matrix** counts, for each true label, which
# label was given. From it each label gets a precision (how often is it right when given?), a recall (how often is it
# given when right?) and an F1. The plain mean of the labels' F1 is **macro F1**: a rare label counts like a frequent one.
# **Accuracy**, the share of right rows, is decided by the frequent ones.

# %% [markdown]
# ### Exercise 2.2: a confusion matrix and macro F1  ·  5 minutes  ·  ●●○
# Count, and score each label from its row and its column.
#
# <details><summary>Hint 1</summary>The row of a label sums to how often it was wanted, its column to how often it was given. Where the two cross stand the hits.</details>
# <details><summary>Hint 2</summary>With <i>h</i> hits, <i>g</i> given and <i>w</i> wanted, precision is <i>h/g</i> and recall <i>h/w</i>; their harmonic mean is <i>2h/(g + w)</i>, and 0 without hits.</details>


# %%
@lab.exercise
def macro_f1(predictions, references, labels):
    """The confusion matrix, and the mean of the labels' F1 scores.

    predictions, references: one label each per row; labels: all labels, in the order of the matrix.
    Returns (matrix, score): matrix[i][j] counts the rows of true label i that were given label j. A label without a hit
    has F1 0.
    """
    place = {label: number for number, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    # BEGIN SOLUTION: go through the rows, and count each in its cell
    for ours, theirs in zip(predictions, references):
        matrix[place[theirs]][place[ours]] += 1
    # END SOLUTION
    scores = []
    for number in range(len(labels)):
        hits = matrix[number][number]
        given = sum(row[number] for row in matrix)  # SOLUTION: how often this label was given
        wanted = sum(matrix[number])  # SOLUTION: how often it was the true one
        scores.append(2 * hits / (given + wanted) if hits else 0.0)
    return matrix, sum(scores) / len(scores)  # SOLUTION: the matrix, and the mean over labels


# %% [markdown]
# Before you fine-tune anything, measure something cheap. This classifier is from another century: it counts words, rare
# ones for more, and gives each a weight per label (logistic regression). Here it learns from the tickets of the ferry line.

# %%
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

tickets = datasets.load("ferry-tickets")
labels = sorted(set(tickets["train"]["intent"]))
counting = make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=1000))
counting.fit(tickets["train"]["message"], tickets["train"]["intent"])
given = list(counting.predict(tickets["test"]["message"]))
matrix, score = macro_f1(given, tickets["test"]["intent"], labels)
plots.confusion(matrix, labels, title=f"words counted: macro F1 {score:.2f}")

# %% [markdown]
# Rows are the true labels, columns what was given; the diagonal is right. Look for the darkest cell off the diagonal:
# messages about a changed booking are taken for questions about the timetable. Both speak of days and times. A single
# number would not have told you that, nor that no other two labels are confused nearly as often.

# %%
confusions = sorted(
    (count, labels[i], labels[j]) for i, row in enumerate(matrix) for j, count in enumerate(row) if i != j
)
lab.claim(
    "Changed bookings taken for the timetable are the commonest confusion, twice as common as the next one",
    confusions[-1][1:] == ("booking change", "timetable") and confusions[-1][0] >= 2 * confusions[-2][0],
    measured=f"{confusions[-1][0]} rows, the next {confusions[-2][0]}",
)

# %% [markdown]
# Now a week of fog: most people ask about the timetable. And a second "model", which has looked at nothing at all.

# %%
rng = random.Random(0)
week = [row for row in tickets["test"] if row["intent"] == "timetable" or rng.random() < 0.1]
wanted = [row["intent"] for row in week]
answers = {
    "always says timetable": ["timetable"] * len(week),
    "counts words": list(counting.predict([row["message"] for row in week])),
}
fog = {}
for name, given in answers.items():
    accuracy = fmean(ours == theirs for ours, theirs in zip(given, wanted))
    fog[name] = (accuracy, macro_f1(given, wanted, labels)[1])
    print(f"{name:24} accuracy {fog[name][0]:.0%}   macro F1 {fog[name][1]:.0%}")

# %%
lab.claim(
    "One label for everything is right more often than not, and has a macro F1 below 0.15",
    fog["always says timetable"][0] > 0.5 and fog["always says timetable"][1] < 0.15,
    measured=f"accuracy {fog['always says timetable'][0]:.0%}, macro F1 {fog['always says timetable'][1]:.2f}",
)

# %% [markdown]
# ## 3. Texts: BLEU and ROUGE-L
#
# A translation or a summary has no single right wording. The classic scores compare runs of neighbouring words,
# **n-grams**, with one or several references. **BLEU** (Papineni et al. 2002) is built to resist two cheap tricks:
#
# - *Repeating.* "the the the the the the the" consists of nothing but words of the reference. So the matches of an
#   n-gram are **clipped**: it counts at most as often as in the reference that has it most often.
# - *Saying little.* Precision loves brevity. So a **brevity penalty** multiplies the score: with $c$ words in all
#   candidates and $r$ in the references nearest to them in length, it is 1 if $c \ge r$ and $e^{1 - r/c}$ otherwise.
#
# $$\text{BLEU} = \text{penalty} \cdot \left( p_1 \cdot p_2 \cdot p_3 \cdot p_4 \right)^{1/4}, \qquad
#   p_n = \frac{\text{clipped matches of all texts}}{\text{n-grams of all candidates}}$$
#
# The trap: counts are summed over the whole corpus *before* anything is divided. BLEU is a score of a corpus, not a mean
# over sentences. The function `ngrams(words, n)` is given: it returns a `Counter` of all runs of n words.

# %% [markdown]
# ### Exercise 3.1: BLEU  ·  7 minutes  ·  ●●●
# Fill in the clipping, the penalty and the mean.
#
# <details><summary>Hint 1</summary>Two counters joined with <code>|</code> keep the larger count of each entry, with <code>&amp;</code> the smaller. One of them makes the limit, the other applies it.</details>
# <details><summary>Hint 2</summary><code>counter.total()</code> sums the counts. <code>min(1.0, ...)</code> keeps a penalty from becoming a reward. <code>math.prod</code> multiplies a list; its root is a power with <code>1 / max_n</code>.</details>


# %%
@lab.exercise
def bleu(candidates, references, max_n=4):
    """BLEU of a corpus (Papineni et al. 2002, section 2), without smoothing.

    candidates: one list of words each; references: for each candidate, one or several lists of words.
    Returns (precisions, penalty, score): the clipped precisions for n = 1 .. max_n, the brevity penalty, and BLEU.
    Without any word in the candidates, all of them are 0.
    """
    precisions = []
    for n in range(1, max_n + 1):
        matched = total = 0
        for words, several in zip(candidates, references):
            most = Counter()
            for reference in several:
                most = most | ngrams(reference, n)  # SOLUTION: for each n-gram, the most that one reference has
            matched += (ngrams(words, n) & most).total()  # SOLUTION: the candidate's n-grams, at most as often as that
            total += ngrams(words, n).total()
        precisions.append(matched / total if total else 0.0)
    length = closest = 0
    for words, several in zip(candidates, references):
        length += len(words)
        closest += min((abs(len(reference) - len(words)), len(reference)) for reference in several)[1]
    if length == 0:
        return precisions, 0.0, 0.0
    penalty = min(1.0, math.exp(1 - closest / length))  # SOLUTION: the brevity penalty, from length and closest
    return precisions, penalty, penalty * math.prod(precisions) ** (1 / max_n)  # SOLUTION: and BLEU


# %% [markdown]
# The paper works through an example, with two candidates and three references; and through another with seven times the
# same word. Here they stand without capitals and punctuation.

# %%
references = [
    "it is a guide to action that ensures that the military will forever heed party commands",
    "it is the guiding principle which guarantees the military forces always being under the command of the party",
    "it is the practical guide for the army always to heed the directions of the party",
]
candidates = {
    "candidate 1": "it is a guide to action which ensures that the military always obeys the commands of the party",
    "candidate 2": "it is to insure the troops forever hearing the activity guidebook that party direct",
    "the, seven times": "the the the the the the the",
}
of_cats = ["the cat is on the mat", "there is a cat on the mat"]
worked = {}
for name, text in candidates.items():
    several = [reference.split() for reference in (of_cats if "seven" in name else references)]
    precisions, penalty, score = worked[name] = bleu([text.split()], [several])
    fractions = "  ".join(str(Fraction(value).limit_denominator(20)) for value in precisions)
    print(f"{name:18} precisions {fractions:24} penalty {penalty:.4f}   BLEU {score:.5f}")

# %% [markdown]
# Section 2 of the paper finds 17/18 for the words and 10/17 for the pairs of candidate 1, 8/14 and 1/13 for candidate 2
# (fractions are shown in lowest terms), and 2/7 for the seven times "the", of which one reference has two. A candidate
# without a single run of four words in common gets 0: for single sentences BLEU is too coarse, and libraries smooth it.

# %%
one, other, same_word = worked.values()
lab.claim(
    "The paper's examples: 17/18, 10/17, 7/16 and 4/15 with a BLEU of 0.50457; 8/14 and 1/13; and 2/7",
    np.allclose(one[0], [17 / 18, 10 / 17, 7 / 16, 4 / 15])
    and abs(one[2] - 0.50457) < 1e-5
    and np.allclose([*other[0][:2], same_word[0][0]], [8 / 14, 1 / 13, 2 / 7]),
    measured=f"{', '.join(f'{value:.4f}' for value in one[0])}; {one[2]:.5f}; {same_word[0][0]:.4f}",
)

# %% [markdown]
# **ROUGE-L** (Lin 2004) looks for the longest common **subsequence**: words that both texts have in the same order, with
# gaps allowed. Dynamic programming finds it. `longest[i][j]` is its length for the first `i` words of one text and the
# first `j` of the other:
#
#                     the   old   boat  leaves
#              0      0     0     0     0
#       the    0      1     1     1     1          equal words: one more than where neither was read
#       boat   0      1     1     2     2          other words: the better of leaving one of them out
#       stays  0      1     1     2     2
#
# Precision and recall follow, with the subsequence's length as what is shared, and from them F1.

# %% [markdown]
# ### Exercise 3.2: ROUGE-L  ·  5 minutes  ·  ●●○
# Fill the two kinds of cells, and compute F1 from the last one.
#
# <details><summary>Hint 1</summary>Where the words are equal, both are used up: which neighbour has read neither? Where they differ, one of the two is left out: which neighbours stand for that?</details>
# <details><summary>Hint 2</summary>The harmonic mean of <i>c/a</i> and <i>c/b</i> is <i>2c/(a + b)</i>.</details>


# %%
@lab.exercise
def rouge_l(candidate, reference):
    """ROUGE-L (Lin 2004), with precision and recall weighted alike.

    candidate, reference: lists of words, neither of them empty. Returns F1 of the longest common subsequence.
    """
    longest = [[0] * (len(reference) + 1) for _ in range(len(candidate) + 1)]
    for i, ours in enumerate(candidate, start=1):
        for j, theirs in enumerate(reference, start=1):
            if ours == theirs:
                longest[i][j] = longest[i - 1][j - 1] + 1  # SOLUTION: both words are used
            else:
                longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])  # SOLUTION: one of them is left out
    common = longest[-1][-1]
    return 2 * common / (len(candidate) + len(reference))  # SOLUTION: F1 from the length of the subsequence


# %% [markdown]
# What do these scores say about answers? Two that are right in other words, and two that are wrong in the same words.

# %%
reference = "Dogs are welcome on board if they are kept on a short lead."
candidates = {
    "right, in other words": [
        "You may take your dog on board, with a leash.",
        "Yes, of course, as long as it does not run free.",
    ],
    "wrong, in the same words": [
        "Cats are welcome on board if they are kept on a short lead.",
        "Dogs are not welcome on board if they are kept on a short lead.",
    ],
}
alike = {}
for kind, texts in candidates.items():
    for text in texts:
        score = rouge_l(normalise(text).split(), normalise(reference).split())
        alike[kind] = [*alike.get(kind, []), score]
        print(f"{kind:26} ROUGE-L {score:.2f}   {text}")

# %%
lab.claim(
    "Wrong answers in the right words score at least twice as high as right answers in other words",
    min(alike["wrong, in the same words"]) > 2 * max(alike["right, in other words"]),
    measured=f"at least {min(alike['wrong, in the same words']):.2f} against at most {max(alike['right, in other words']):.2f}",
)

# %% [markdown]
# Scores of overlap rank translations of the same sentence, where good ones share most words. They do not check facts.

# %% [markdown]
# ## 4. Five models, one set of questions, and how sure you are
#
# The models of labs 04 and 05: 50 facts about the ferry line, each taught in eight wordings, asked in two new ones. That
# makes 100 test questions, and they are the same for all models.

# %%
data = ferry.prepare(base, tokenizer, every=lab04.EVERY)  # the rows of those labs, as the model reads them
answers_data = datasets.load("ferry-answers")
facts = sorted({row["fact"] for row in answers_data["train"]})
taught = set(facts[:: lab04.EVERY])
train_rows = [row for row in answers_data["train"] if row["fact"] in taught]
questions, right_answers = data.questions, data.wanted
general_rows = [chat.encode_text(text, tokenizer, lab.tier.max_length, truncate=True) for text in heldout[:60]]

said, surprise_at_answers, surprise_at_text = {}, {}, {}


def ask(model, asked=questions, **settings):
    """Greedy answers: while models are compared nothing is drawn by lot, and dropout is off."""
    return generation.generate(model, tokenizer, asked, max_new_tokens=24, batch_size=64, **settings)


def look_at(name, model):
    """Keep a model's answers, and its perplexity at the right answers and at general text."""
    said[name] = ask(model)
    surprise_at_answers[name] = evaluation.perplexity(model, data.test)
    surprise_at_text[name] = evaluation.perplexity(model, general_rows)


look_at("base", base)

# %% [markdown]
# The base model once more, with four questions and answers of the training set in front of each question:

# %%
rng = random.Random(0)
shown = [rng.sample(train_rows, 4) for _ in questions]
prompts = []
for examples, question in zip(shown, questions):
    turns = [[message["content"] for message in example["messages"]] for example in examples]
    prompts.append("".join(f"Question: {q}\nAnswer: {a}\n\n" for q, a in turns))
    prompts[-1] += f"Question: {question[0]['content']}\nAnswer:"
print(prompts[0])
said["base, 4 examples"] = [text.strip() for text in ask(base, prompts, stop="\n")]

# %% [markdown]
# Now the three ways of fine-tuning. LoRA's learning rate is five times that of full fine-tuning, as in lab 05. Where you
# have done labs 04 and 05, the models that they trained are taken from the course's cache. Otherwise they are trained
# here, with the same settings on the same rows, which gives the same models.


# %%
def tuned(build, rate, rows=data.train, steps=lab.tier.steps):
    """The model that `build` makes, trained on the rows."""
    settings = {"steps": steps, "learning_rate": rate, "batch_size": lab.tier.batch_size}
    return reuse.train(build, rows, pad_id=tokenizer.pad_token_id, **settings)[0]


full = tuned(lambda: models.fresh(base), lab.tier.learning_rate)
look_at("full fine-tuning", full)

# %%
adapters = qlora.qlora_config(lab.machine.torch_dtype)[1]  # rank 8 in all linear layers, drawn from seed 0
look_at("LoRA", tuned(lambda: qlora.with_adapters(models.fresh(base), adapters), 5 * lab.tier.learning_rate))

# %%
four_bit, _ = models.load_base(lab.tier, quantized=True)
look_at("QLoRA", tuned(lambda: qlora.with_adapters(four_bit, adapters), 5 * lab.tier.learning_rate))

# %% [markdown]
# ### With the library
# The scores of sections 1 to 3 also exist as modules of Hugging Face's `evaluate`. BLEU, ROUGE-L and macro F1 come from
# sacrebleu, rouge-score and scikit-learn there, the others from this course. `evaluate.load` takes the name of a folder as
# well as a name on the hub, so these modules load without a network; `metrics.load("bleu")` is short for what stands in
# the first line below. `evaluate.combine` makes one module of several.

# %%
import evaluate

library_bleu = evaluate.load(str(metrics.FOLDER / "bleu"), keep_in_memory=True)
several = evaluate.combine([library_bleu, *map(metrics.load, ("exact_match", "token_f1", "rouge_l"))])
scores = {name: several.compute(predictions=texts, references=right_answers) for name, texts in said.items()}
rows = [(name, *(f"{value:.0%}" for value in found.values())) for name, found in scores.items()]
plots.before_after(rows, headers=("model", *scores["base"]))

# %%
tuned_names = ("full fine-tuning", "LoRA", "QLoRA")
lowest = {name: min(scores[model][name] for model in tuned_names) for name in scores["base"]}
highest = {name: max(scores[model][name] for model in ("base", "base, 4 examples")) for name in scores["base"]}
lab.claim(
    "By each of these scores every fine-tuned model is ahead of both that are not",
    all(lowest[name] > highest[name] for name in lowest),
    measured="; ".join(f"{name} {lowest[name]:.0%} and more against {highest[name]:.0%}" for name in lowest),
    tiers="tiny",
)

# %% [markdown]
# The order is much the same in all columns, the numbers are not. So a table has to say which score it reports, and with
# which settings: sacrebleu cuts words in its own way, which is not ours.
#
# Do your functions agree with the libraries'? They are compared on words that are cut alike.

# %%
mine = said["LoRA"]
cut = [normalise(text) for text in mine], [normalise(text) for text in right_answers]
words = [text.split() for text in cut[0]], [[text.split()] for text in cut[1]]
plain = {"tokenize": "none", "smooth_method": "none"}
pairs = {
    "BLEU": (bleu(*words)[2], library_bleu.compute(predictions=cut[0], references=cut[1], **plain)["bleu"]),
    "ROUGE-L": (fmean(rouge_l(ours, theirs) if ours else 0.0 for ours, (theirs,) in zip(*words)),
                metrics.load("rouge_l").compute(predictions=cut[0], references=cut[1])["rouge_l"]),
    "macro F1": (macro_f1(answers["counts words"], wanted, labels)[1],
                 metrics.load("macro_f1").compute(predictions=answers["counts words"], references=wanted, labels=labels)["macro_f1"]),
}  # fmt: skip
for name, (ours, theirs) in pairs.items():
    print(f"{name:10} yours {ours:.6f}   the library's {theirs:.6f}")

# %%
lab.claim(
    "Your functions and the libraries' agree to six figures",
    all(math.isclose(ours, theirs, rel_tol=1e-6, abs_tol=1e-9) for ours, theirs in pairs.values()),
    measured=", ".join(f"{name} {ours:.4f}" for name, (ours, _) in pairs.items()),
)

# %% [markdown]
# ### Other questions, another score
# The 100 questions are a sample of all that could have been asked. With another hundred, the score would be another.
# How much another? You cannot ask new ones, but you can draw from those you have, again and again, **with replacement**:
# some questions come twice, some not at all. The scores of such samples scatter about as much as scores of new questions
# would. The range that holds the middle 95 % of them is the **bootstrap interval** (Efron and Tibshirani 1993).
#
#     questions        1  0  1  1  0  1       score 67 %
#     one sample       1  1  1  0  1  0       score 67 %
#     another          1  1  1  1  1  0       score 83 %
#     ... 2,000 of them, sorted, and 2.5 % cut off at each end

# %% [markdown]
# ### Exercise 4.1: a bootstrap interval  ·  5 minutes  ·  ●●○
# `generator` is a random generator of NumPy; the same seed gives the same interval.
#
# <details><summary>Hint 1</summary><code>generator.integers(n, size=(rows, columns))</code> draws numbers from 0 to n - 1, each independent of the others. NumPy takes a whole table of places at once: <code>values[chosen]</code>.</details>
# <details><summary>Hint 2</summary>How much lies outside of an interval of level 0.95, and how much of it below? <code>np.quantile(means, q)</code> takes q between 0 and 1.</details>


# %%
@lab.exercise
def bootstrap_interval(scores, generator, draws=2000, level=0.95):
    """An interval for the mean score, by the percentile bootstrap.

    scores: one number per question. draws: how many samples are drawn, each as large as the data, with replacement.
    level: the share of the samples' means that the interval holds; the rest is cut off in equal parts at both ends.
    Returns (low, high).
    """
    values = np.asarray(scores)
    chosen = generator.integers(len(values), size=(draws, len(values)))  # SOLUTION: which questions each sample holds
    means = values[chosen].mean(axis=1)  # SOLUTION: the score of each sample
    low = np.quantile(means, (1 - level) / 2)  # SOLUTION: where the interval begins
    high = np.quantile(means, (1 + level) / 2)  # SOLUTION: and where it ends
    return low, high


# %%
hits = {name: [ours.strip() == theirs for ours, theirs in zip(texts, right_answers)] for name, texts in said.items()}
intervals = {name: (fmean(right), *bootstrap_interval(right, np.random.default_rng(0))) for name, right in hits.items()}
table = [(name, f"{score:.0%}", f"{low:.0%} to {high:.0%}") for name, (score, low, high) in intervals.items()]
plots.before_after(table, headers=("model", f"exact match on {len(questions)} questions", "95 % interval"))

# %%
plots.scores_with_intervals(intervals, label=f"exact match on {len(questions)} questions, with 95 % intervals")

# %% [markdown]
# Each dot is a model, each line where its score might have landed with other questions. Fine-tuned and not fine-tuned lie
# worlds apart. Among the fine-tuned ones compare the length of the lines with the gaps between the dots: a table that
# reports the dots alone invites you to see a ranking.
#
# The base model shows where this method ends. When no question was right, every sample holds nothing but noughts, and the
# interval is a point. Yet another hundred questions might well bring a hit. Section 8 has an interval that knows better.

# %%
lab.claim(
    "Every fine-tuned model stands clear of the base model with examples in its prompt",
    min(intervals[name][1] for name in tuned_names) > intervals["base, 4 examples"][2],
    measured=f"lowest end {min(intervals[name][1] for name in tuned_names):.0%}, "
    f"base with examples at most {intervals['base, 4 examples'][2]:.0%}",
    tiers="tiny",
)

# %% [markdown]
# ### The same questions, pair by pair
# Two intervals that overlap do not prove that nothing is there. Both models answered the *same* questions, and most
# of them both get right, or both wrong: those say nothing about which is better. What is left are the questions on which
# they **differ**. If the two were equally good, each of these would be a fair coin: heads for one, tails for the other.
#
#     LoRA right, QLoRA wrong      only_first          how surprising is so uneven a result
#     LoRA wrong, QLoRA right      only_second         for so many fair coins?
#
# That probability is a **p-value**, and this test is McNemar's (1947), in its exact form. Small means: if they were equally
# good, luck would rarely do that. Both sides count, since before you looked you did not know which model would come out ahead.

# %% [markdown]
# ### Exercise 4.2: a paired test  ·  5 minutes  ·  ●●●
# Of `differing` coins at most `fewer` fell to the rarer side. How probable is that, on either side?
#
# <details><summary>Hint 1</summary>Of n coins, k fall heads in <code>math.comb(n, k)</code> of the 2 to the power of n possible ways. Which k are at least as uneven as what you saw?</details>
# <details><summary>Hint 2</summary><code>range(fewer + 1)</code> holds 0 up to <code>fewer</code>. Two sides double it, and no probability exceeds 1.</details>


# %%
@lab.exercise
def paired_test(first, second):
    """McNemar's test (1947), exact: how surprising is the difference between two models on the same questions?

    first, second: for each question, whether that model was right. Returns the p-value, between 0 and 1.
    """
    only_first = sum(a and not b for a, b in zip(first, second))  # SOLUTION: questions that only the first got right
    only_second = sum(b and not a for a, b in zip(first, second))  # SOLUTION: questions that only the second got right
    differing, fewer = only_first + only_second, min(only_first, only_second)
    tail = (
        sum(math.comb(differing, k) for k in range(fewer + 1)) / 2**differing
    )  # SOLUTION: the probability of `fewer` or less
    return min(1.0, 2 * tail)  # SOLUTION: on either side


# %%
names = ["base, 4 examples", "full fine-tuning", "LoRA", "QLoRA"]
p_values = {}
for number, one in enumerate(names):
    for other in names[number + 1 :]:
        p_values[one, other] = paired_test(hits[one], hits[other])
        differ = sum(a != b for a, b in zip(hits[one], hits[other]))
        print(f"{one:18} against {other:18} differ on {differ:3} questions, p = {p_values[one, other]:.2g}")

# %% [markdown]
# Read the lines with care. Where p is tiny, the choice of questions does not explain the difference: another hundred would
# almost surely show it too. Where p is large, the data cannot tell. That is *not* proof that the two are equal. And a
# p-value speaks of these two models, not of the two methods. Another seed gives another model: lab 05 has recorded five
# pairs, and LoRA is ahead in some, QLoRA in others. To compare methods, train each several times.

# %%
untuned = max(p for pair, p in p_values.items() if "base, 4 examples" in pair)
among = min(p for pair, p in p_values.items() if "base, 4 examples" not in pair)
lab.claim(
    "Tuned against not tuned: luck would do that less than once in a billion. No two tuned models differ so surely",
    untuned < 1e-9 and among > 1000 * untuned,
    measured=f"p at most {untuned:.0e} against the base, at least {among:.2g} among the tuned models",
    tiers="tiny",
)
record = Record.load("05_qlora")
leads = [one - other for one, other in zip(*(record.scores(name, "exact match") for name in ("LoRA", "QLoRA")))]
lab.claim(
    "With another seed the order of LoRA and QLoRA turns: among lab 05's recorded pairs each is ahead at least once",
    min(leads) < 0 < max(leads),
    measured="LoRA ahead by " + ", ".join(f"{100 * lead:.0f}" for lead in leads) + " points",
)

# %% [markdown]
# <details><summary><b>To think about:</b> you try twenty learning rates and report the best with its p-value of 0.04. What is wrong?</summary>
#
# - *Nothing, 0.04 is below 0.05*: no. Of twenty models that are no better at all, about one reaches that by luck.
# - *The test set is used up*: yes. You chose by it. Choose by the validation set, and ask the test set once.
# - *The sample is too small*: not the main point. With more questions the best of twenty would still be chosen by luck.
# </details>

# %% [markdown]
# ## 5. Two scores that disagree
#
# Does a lower perplexity mean better answers? Make a copy of the fine-tuned model that *hesitates*: a quarter of each
# logit, by scaling the last norm. The order of the tokens stays, so it writes the same answers to the letter. But it is
# less sure of each.

# %%
hesitant = models.fresh(full)
with torch.no_grad():
    hesitant.model.norm.weight.mul_(0.25)
look_at("hesitant copy", hesitant)
rows = [
    (name, f"{evaluation.exact_match(said[name], right_answers):.0%}", f"{surprise_at_answers[name]:.2f}",
     f"{surprise_at_text[name]:.1f}")
    for name in surprise_at_answers
]  # fmt: skip
plots.before_after(
    rows, headers=("model", "exact match", "perplexity of the right answers", "perplexity of general text")
)

# %% [markdown]
# Two disagreements stand in this table. The hesitant copy has the exact match of its original, and by its perplexity it
# would be the worst of the fine-tuned models. And on general text the base model has by far the best perplexity, while
# its answers are the worst. Perplexity asks how much probability the right text gets. A task score asks what comes first.
# Neither can stand in for the other.

# %%
same = said["hesitant copy"] == said["full fine-tuning"]
tuned_ones = [surprise_at_answers[name] for name in tuned_names]
lab.claim(
    "The hesitant copy writes what its original writes, with a higher perplexity than any fine-tuned model",
    same and surprise_at_answers["hesitant copy"] > max(tuned_ones),
    measured=f"same answers: {same}; perplexity {surprise_at_answers['hesitant copy']:.2f}, the others at most {max(tuned_ones):.2f}",
    tiers="tiny",
)
lab.claim(
    "The base model has less than half the perplexity of any other at general text, and the lowest exact match",
    all(2 * surprise_at_text["base"] < value for name, value in surprise_at_text.items() if name != "base")
    and min(intervals, key=lambda name: intervals[name][0]) == "base",
    measured=f"perplexity {surprise_at_text['base']:.1f}, the next {sorted(surprise_at_text.values())[1]:.1f}; "
    f"exact match {intervals['base'][0]:.0%}",
    tiers="tiny",
)

# %% [markdown]
# ## 6. A score that is gamed
#
# Exact match is strict, so people ask instead whether the right answer *occurs* in what was said (lab 00 did so, for
# facts). Whatever is measured gets optimised, if not by you then by the model you choose. Here is a way to win at this
# score without knowing more: let the model guess eight times, and hand in all guesses together.

# %%
guesses = [ask(full, temperature=1.0, seed=seed) for seed in range(8)]
hedging = [" ".join(dict.fromkeys(texts)) for texts in zip(*guesses)]
gamed = {}
for name, texts in (("one answer", said["full fine-tuning"]), ("all guesses", hedging)):
    contains = fmean(normalise(theirs) in normalise(ours) for ours, theirs in zip(texts, right_answers))
    gamed[name] = (contains, *(fmean(column) for column in zip(*map(answer_scores, texts, right_answers))))
    print(
        f"{name:12} contains the answer {gamed[name][0]:.0%}, exact match {gamed[name][1]:.0%}, token F1 {gamed[name][2]:.0%}"
    )
number = max(range(len(questions)), key=lambda place: len(hedging[place]))
print(f"\n{questions[number][0]['content']}\n{hedging[number]}")

# %%
lab.claim(
    "Handing in all guesses raises the share that contains the answer, and costs at least ten points of exact match",
    gamed["all guesses"][0] > gamed["one answer"][0] and gamed["all guesses"][1] < gamed["one answer"][1] - 0.1,
    measured=f"contains {gamed['one answer'][0]:.0%} and {gamed['all guesses'][0]:.0%}, "
    f"exact {gamed['one answer'][1]:.0%} and {gamed['all guesses'][1]:.0%}",
    tiers="tiny",
)

# %% [markdown]
# One score is easily gamed. Two that pull in opposite directions are much harder to fool.

# %% [markdown]
# ## 7. Questions that the model has seen
#
# The easiest way to a good score is to train on the test. It happens by accident: training text is gathered from
# everywhere, and test sets lie around. One looks for it by **n-gram overlap**: which share of a test question's runs of
# n words stands somewhere in the training text?

# %% [markdown]
# ### Exercise 7.1: overlap with the training text  ·  4 minutes  ·  ●●○
# One share for each text. Normalise first, so that a capital or a comma hides nothing.
#
# <details><summary>Hint 1</summary>A set comprehension over all texts of the corpus, and over the n-grams of each: no run reaches from one text into the next.</details>
# <details><summary>Hint 2</summary>Going over a <code>Counter</code> yields each different n-gram once. Sets are intersected with <code>&amp;</code>.</details>


# %%
@lab.exercise
def overlap(texts, corpus, n):
    """For each text, the share of its word n-grams that occur somewhere in the corpus.

    texts, corpus: lists of texts, normalised before they are cut. Each different n-gram counts once.
    Returns a list of shares between 0 and 1; 0 for a text of fewer than n words.
    """
    seen = {
        run for text in corpus for run in ngrams(normalise(text).split(), n)
    }  # SOLUTION: every n-gram of the corpus
    shares = []
    for text in texts:
        own = set(ngrams(normalise(text).split(), n))  # SOLUTION: the different n-grams of this text
        share = len(own & seen) / len(own) if own else 0.0  # SOLUTION: which share of them was seen
        shares.append(share)
    return shares


# %% [markdown]
# A second test set: 100 questions about 50 facts that were **never taught**. The honest score is close to 0, since
# few of them can be guessed. Now somebody trains the model a little longer, on a file "found on the web". It holds the
# questions and answers of half of these facts.

# %%
unknown = facts[1::3]
leaked = set(unknown[::2])
new_test = [row for row in answers_data["test"] if row["fact"] in unknown]
leak = [row for row in new_test if row["fact"] in leaked]
asked = [row["messages"][0]["content"] for row in new_test]
found_on_the_web = [row["messages"][0]["content"] for row in leak]
corpus = [row["messages"][0]["content"] for row in train_rows] + found_on_the_web
shares = overlap(asked, corpus, n=4)
suspect = [share == 1 for share in shares]
in_leak = [row["fact"] in leaked for row in new_test]
print(f"{sum(suspect)} of {len(asked)} questions stand in the training text word for word; {sum(in_leak)} were planted")
print(
    f"the others share up to {max(share for share, planted in zip(shares, in_leak) if not planted):.0%} of their runs of four words"
)

# %%
leaked_rows = [chat.encode(row["messages"], tokenizer) for row in leak]
careless = tuned(lambda: models.fresh(full), lab.tier.learning_rate / 2, leaked_rows, lab.tier.steps * 3 // 10)
new_questions = [row["messages"][:-1] for row in new_test]
new_answers = [row["messages"][-1]["content"] for row in new_test]


def marks(model):
    return [ours.strip() == theirs for ours, theirs in zip(ask(model, new_questions), new_answers)]


before, after = marks(full), marks(careless)
parts = {
    "before, all questions": before,
    "with the file, all questions": after,
    "with the file, planted ones": [right for right, flag in zip(after, suspect) if flag],
    "with the file, clean ones": [right for right, flag in zip(after, suspect) if not flag],
}
cleaned = {name: (fmean(part), *bootstrap_interval(part, np.random.default_rng(0))) for name, part in parts.items()}
plots.scores_with_intervals(cleaned, label="exact match on facts never taught, with 95 % intervals")

# %% [markdown]
# The second line is what would be reported. The two below it tell where it comes from: the planted questions are known by
# heart, and on the clean ones the model is about as ignorant as before. The intervals give no warning. They speak of which
# questions were drawn, not of which were leaked. Report the score on clean questions, and say how you looked.
#
# Clean questions share many runs of four words with the training text, too: they are asked in the same turns of phrase. So
# the limit matters, and here it is the whole question. That finds copies only. A leak in other words would get by.

# %%
lab.claim(
    "Overlap finds every planted question and no other",
    suspect == in_leak,
    measured=f"{sum(suspect)} found, {sum(in_leak)} planted",
)
lab.claim(
    "The leaked file lifts the score by at least 25 points, all of it on the planted questions",
    cleaned["with the file, all questions"][0] > cleaned["before, all questions"][0] + 0.25
    and cleaned["with the file, clean ones"][0] < 0.2,
    measured=f"{cleaned['before, all questions'][0]:.0%} before, {cleaned['with the file, all questions'][0]:.0%} after; "
    f"clean questions {cleaned['with the file, clean ones'][0]:.0%}",
    tiers="tiny",
)

# %% [markdown]
# ## 8. Judges and users
#
# Free answers have no key. So one asks a **judge**, a person or a large model: here are two answers, which is better?
# Judges have habits. They like long answers, their own style, and often the answer they read first (Zheng et al. 2023).
# The cure for the last one is cheap: ask twice, in both orders, and believe only what is said both times.

# %% [markdown]
# ### Exercise 8.1: a judge asked twice  ·  3 minutes  ·  ●○○
# The trap: after the exchange, "A" means the other answer.
#
# <details><summary>Hint 1</summary>A dictionary turns a letter into the name of an answer. You need two of them, one for each order.</details>
# <details><summary>Hint 2</summary>In the second question the second answer is shown first. Whom does the judge mean by "A"?</details>


# %%
@lab.exercise
def both_orders(judge, question, first, second):
    """Ask a judge twice, with the answers in either order; what it does not say both times is a tie.

    judge(question, a, b) returns "A" if it prefers a, "B" if it prefers b. Returns "first", "second" or "tie".
    """
    one = {"A": "first", "B": "second"}[judge(question, first, second)]  # SOLUTION: whom it prefers, as they came
    other = {"A": "second", "B": "first"}[judge(question, second, first)]  # SOLUTION: whom it prefers, exchanged
    return one if one == other else "tie"  # SOLUTION: the verdict


# %% [markdown]
# A judge whose bias we know, because we made it: it compares with the right answer, and when two answers are about
# equally good it takes the one that it read first. QLoRA's answers against those of full fine-tuning:

# %%
key = {question[0]["content"]: answer for question, answer in zip(questions, right_answers)}


def judge(question, a, b):
    return "A" if answer_scores(a, key[question])[1] + 0.1 >= answer_scores(b, key[question])[1] else "B"


matches = [(q[0]["content"], f, s) for q, f, s in zip(questions, said["full fine-tuning"], said["QLoRA"])]
full_shown_first = fmean(judge(q, f, s) == "A" for q, f, s in matches)
full_shown_second = fmean(judge(q, s, f) == "B" for q, f, s in matches)
verdicts = Counter(both_orders(judge, q, f, s) for q, f, s in matches)
print(f"full fine-tuning wins {full_shown_first:.0%} when shown first, {full_shown_second:.0%} when shown second")
print(f"asked in both orders: {verdicts['first']} wins, {verdicts['second']} losses, {verdicts['tie']} ties")

# %%
lab.claim(
    "Asked in one order, whichever model is shown first wins; in both orders, most questions are ties",
    full_shown_first > 0.5 > full_shown_second and verdicts["tie"] > len(matches) / 2,
    measured=f"{full_shown_first:.0%} and {full_shown_second:.0%}; {verdicts['tie']} ties of {len(matches)}",
    tiers="tiny",
)

# %% [markdown]
# Last, the people whom it is for. Below each answer stand two thumbs. Most users touch neither: those are not counted.
# Of those who do, which share is content? With few votes the textbook interval (share plus or minus two standard errors)
# fails: after three thumbs up of three it claims 100 %, give or take nothing. **Wilson's interval** (1927) asks instead
# which true shares would make the observed one no great surprise. For a share $p$ of $n$ votes it runs
#
# $$\text{from } m - h \text{ to } m + h, \qquad m = \frac{p + z^2 / 2n}{1 + z^2/n}, \qquad
#   h = \frac{z}{1 + z^2/n} \sqrt{\frac{p\,(1-p)}{n} + \frac{z^2}{4n^2}}$$
#
# with $z = 1.96$ for 95 %.

# %% [markdown]
# ### Exercise 8.2: thumbs and a win rate  ·  4 minutes  ·  ●●○
# Count those who voted, and put the interval around.
#
# <details><summary>Hint 1</summary>Lists have a method <code>count</code>. Who does not vote belongs neither above nor below the line.</details>
# <details><summary>Hint 2</summary>Write <code>middle</code> and <code>half</code> term by term; both begin with the same denominator. Mind the brackets: in Python <code>z**2 / 2 * n</code> is not $z^2 / 2n$.</details>


# %%
@lab.exercise
def win_rate(thumbs, z=1.96):
    """The share of thumbs up among those given, with its Wilson (1927) interval.

    thumbs: "up", "down", or None from those who gave none; at least one was given. z: width in standard errors.
    Returns (share, low, high).
    """
    ups = thumbs.count("up")
    n = len(thumbs) - thumbs.count(None)  # SOLUTION: how many voted
    share = ups / n
    middle = (share + z**2 / (2 * n)) / (1 + z**2 / n)  # SOLUTION: the middle of the interval
    half = z / (1 + z**2 / n) * math.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))  # SOLUTION: half its width
    return share, middle - half, middle + half


# %%
rng = random.Random(1)
visitors = [rng.choices(["up", "down", None], [0.16, 0.04, 0.8])[0] for _ in range(3000)]  # four in five are content
rates = {f"after {count:,} visitors": win_rate(visitors[:count]) for count in (30, 300, 3000)}
plots.scores_with_intervals(rates, label="share of thumbs up, with 95 % intervals")

# %% [markdown]
# One visitor in five votes, and four voters in five are content. After 30 visitors the interval is so wide that a better
# and a worse model could not be told apart. Its width falls with the square root of the votes: ten times as many visitors
# make it about a third as wide, and to be ten times as sure you need about a hundred times as many.

# %%
width = {name: high - low for name, (_, low, high) in rates.items()}
lab.claim(
    "Ten times as many visitors make the interval about a third as wide",
    0.2 < width["after 3,000 visitors"] / width["after 300 visitors"] < 0.5,
    measured=f"{width['after 300 visitors']:.1%} and {width['after 3,000 visitors']:.1%} wide",
)
_, low, high = win_rate(["up"] * 18 + ["down"] * 2)
lab.claim(
    "After 18 thumbs up of 20 the share may be anything from 70 to 97 %",
    round(low, 2) == 0.7 and round(high, 2) == 0.97,
    measured=f"{low:.0%} to {high:.0%}",
)

# %% [markdown]
# <details><summary><b>To think about:</b> the new model has 90 % thumbs up of 20, the old one 80 % of 2,000. Switch?</summary>
#
# - *Yes, 90 is more than 80*: the interval of the new one reaches from about 70 to 97 %. It may well be worse.
# - *No, too few votes*: nor does it say that it is worse. Let both run on, on visitors chosen by lot.
# - *Compare who votes*: yes, also. If the new model was shown to other people, or at another hour, the votes are no match.
# </details>

# %% [markdown]
# ## 9. Where you stand

# %%
lab.summary()

# %% [markdown]
# **What to try next**, by ambition:
#
# 1. *Small*: ask only the first 20 test questions. Which differences between the five models are still real?
# 2. *Medium*: train LoRA with three seeds and compare the spread of the three scores with the interval of one of them.
#    Which source of chance is the larger one?
# 3. *Large*: write a paraphrase of each planted question of section 7, plant those instead, and build a detector that
#    finds them. What does it find among the clean ones?
