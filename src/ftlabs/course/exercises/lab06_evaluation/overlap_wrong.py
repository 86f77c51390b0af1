"""Wrong answers to exercise 7.1 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception
from ftlabs.scoring import ngrams, normalise


def _words(text):
    return normalise(text).split()


def _runs(text, n, cut=_words):
    return set(ngrams(cut(text), n))


def _seen(corpus, n, cut=_words):
    return {run for text in corpus for run in _runs(text, n, cut)}


def _share(own, seen):
    return len(own & seen) / len(own) if own else 0.0


def joined(texts, corpus, n):
    seen = _runs(" ".join(corpus), n)
    return [_share(_runs(text, n), seen) for text in texts]


def not_normalised(texts, corpus, n):
    seen = _seen(corpus, n, str.split)
    return [_share(_runs(text, n, str.split), seen) for text in texts]


def _lower(text):
    return text.lower().split()


def lower_case_only(texts, corpus, n):
    seen = _seen(corpus, n, _lower)
    return [_share(_runs(text, n, _lower), seen) for text in texts]


def only_texts_normalised(texts, corpus, n):
    seen = _seen(corpus, n, str.split)
    return [_share(_runs(text, n), seen) for text in texts]


def only_corpus_normalised(texts, corpus, n):
    seen = _seen(corpus, n)
    return [_share(_runs(text, n, str.split), seen) for text in texts]


def single_words(texts, corpus, n):
    seen = _seen(corpus, 1)
    return [_share(_runs(text, 1), seen) for text in texts]


def letters(texts, corpus, n):
    seen = _seen(corpus, n, lambda text: list(normalise(text)))
    return [_share(_runs(text, n, lambda text: list(normalise(text))), seen) for text in texts]


def jaccard(texts, corpus, n):
    seen = _seen(corpus, n)
    return [len(_runs(text, n) & seen) / max(1, len(_runs(text, n) | seen)) for text in texts]


def share_of_the_corpus(texts, corpus, n):
    seen = _seen(corpus, n)
    return [len(_runs(text, n) & seen) / max(1, len(seen)) for text in texts]


def repeated_runs_count_again(texts, corpus, n):
    seen = _seen(corpus, n)
    all_runs = [list(ngrams(_words(text), n).elements()) for text in texts]
    return [sum(run in seen for run in runs) / len(runs) if runs else 0.0 for runs in all_runs]


def divided_by_all_runs(texts, corpus, n):
    seen = _seen(corpus, n)
    return [len(_runs(text, n) & seen) / max(1, ngrams(_words(text), n).total()) for text in texts]


def last_run_missing(texts, corpus, n):
    def runs(text):
        words = _words(text)
        return {tuple(words[start : start + n]) for start in range(len(words) - n)}

    seen = {run for text in corpus for run in runs(text)}
    return [_share(runs(text), seen) for text in texts]


def in_any_order(texts, corpus, n):
    seen = {tuple(sorted(run)) for run in _seen(corpus, n)}
    return [_share({tuple(sorted(run)) for run in _runs(text, n)}, seen) for text in texts]


def best_single_text(texts, corpus, n):
    return [max(_share(_runs(text, n), _runs(one, n)) for one in corpus) for text in texts]


def yes_or_no(texts, corpus, n):
    seen = _seen(corpus, n)
    return [float(bool(_runs(text, n) & seen)) for text in texts]


def all_or_nothing(texts, corpus, n):
    seen = _seen(corpus, n)
    return [float(_runs(text, n) <= seen) if _runs(text, n) else 0.0 for text in texts]


def new_ones(texts, corpus, n):
    seen = _seen(corpus, n)
    return [len(_runs(text, n) - seen) / len(_runs(text, n)) if _runs(text, n) else 0.0 for text in texts]


def counts(texts, corpus, n):
    seen = _seen(corpus, n)
    return [len(_runs(text, n) & seen) for text in texts]


def short_texts_divide_by_zero(texts, corpus, n):
    seen = _seen(corpus, n)
    return [len(_runs(text, n) & seen) / len(_runs(text, n)) for text in texts]


def short_texts_are_found(texts, corpus, n):
    seen = _seen(corpus, n)
    return [_share(_runs(text, n), seen) if _runs(text, n) else 1.0 for text in texts]


MISTAKES = (
    Misconception(
        "training texts joined",
        joined,
        "You join the training texts into one, which makes runs of words that stand in none of them.",
        "`seen`. Where does a run end when its text ends?",
    ),
    Misconception(
        "nothing normalised",
        not_normalised,
        "You compare words as they are written. A capital letter or a comma hides a copy.",
        "`seen` and `own`. Which function makes two spellings of a text alike?",
    ),
    Misconception(
        "lower case only",
        lower_case_only,
        "You ignore case, but a comma still belongs to the word before it and hides a copy.",
        "`seen` and `own`. What else than case should not matter?",
    ),
    Misconception(
        "training text not normalised",
        only_texts_normalised,
        "You normalise the test texts only, so capitals and commas of the training text still hide copies.",
        "`seen`. Are its words prepared like those of `own`?",
    ),
    Misconception(
        "test texts not normalised",
        only_corpus_normalised,
        "You normalise the training text only, so capitals and commas of the test texts still hide copies.",
        "`own`. Are its words prepared like those of `seen`?",
    ),
    Misconception(
        "single words",
        single_words,
        "You look for single words. Two texts about the same thing share most of them without being copies.",
        "`own`. How many neighbouring words belong together in it?",
    ),
    Misconception(
        "letters instead of words",
        letters,
        "Your runs are made of letters. Runs of so few letters occur in any English text.",
        "The first argument of `ngrams`. What does it take runs of?",
    ),
    Misconception(
        "divided by all runs of both sides",
        jaccard,
        "You divide by the runs of text and corpus together, so a large corpus hides every copy.",
        "The division. Of what is the result to be a share?",
    ),
    Misconception(
        "share of the corpus",
        share_of_the_corpus,
        "You compute which share of the corpus stands in the text, not which share of the text stands in the corpus.",
        "The division. Whose runs should stand below the line?",
    ),
    Misconception(
        "repeated runs count again",
        repeated_runs_count_again,
        "A run that a text repeats counts each time, above and below the line.",
        "`own`. How often does it hold a run that occurs twice?",
    ),
    Misconception(
        "divided by repeated runs",
        divided_by_all_runs,
        "You count different runs above the line and all runs below it, so a text with repetitions never reaches 1.",
        "The division. Do both sides count a repeated run alike?",
    ),
    Misconception(
        "last run missing",
        last_run_missing,
        "Your runs stop one too early: the last words of each text are never looked at.",
        "The end of the `range`. How many runs of two words does a text of three words have?",
    ),
    Misconception(
        "words in any order",
        in_any_order,
        "You ignore the order of the words within a run.",
        '`own`. Is "boat at quay" the same run as "quay at boat"?',
    ),
    Misconception(
        "only the most similar training text",
        best_single_text,
        "You compare with one training text at a time and keep the best. A test text may be put together from two.",
        "`seen`. Does it hold the runs of the whole corpus?",
    ),
    Misconception(
        "found or not found",
        yes_or_no,
        "A single common run makes your result 1. Ordinary phrases then look like copies.",
        "The returned value. What tells a whole copy from a common phrase?",
    ),
    Misconception(
        "all or nothing",
        all_or_nothing,
        "You say 1 when every run was seen and 0 otherwise, so a copy with one word changed looks clean.",
        "`share`. What should it be for a text of which half was copied?",
    ),
    Misconception(
        "the share that is new",
        new_ones,
        "Your share is that of the runs which were not seen: a copy gets 0, and a text of your own 1.",
        "`share`. Which of the two sets' common or different runs stand above the line?",
    ),
    Misconception(
        "a count instead of a share",
        counts,
        "You count common runs, so long texts look worse than short ones.",
        "The returned value. What should it be for a text that was copied whole, whatever its length?",
    ),
    Misconception(
        "short texts divide by zero",
        short_texts_divide_by_zero,
        "A text of fewer words than a run has none, and you divide by their number.",
        "The division. What does the docstring say about such a text?",
    ),
    Misconception(
        "short texts count as found",
        short_texts_are_found,
        "A text that is too short for a single run counts as copied.",
        "The case without runs. What does the docstring say about such a text?",
    ),
)
