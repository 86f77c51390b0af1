"""Wrong answers to exercise 3.2 that people really give, and what to say to them."""

import math

from ftlabs.course.exercise import Misconception


def _total(losses, counts):
    return sum(loss * count for loss, count in zip(losses, counts, strict=True))


def every_text_equal(losses, counts):
    return math.exp(sum(losses) / len(losses))


def mean_of_perplexities(losses, counts):
    return sum(math.exp(loss) for loss in losses) / len(losses)


def weighted_mean_of_perplexities(losses, counts):
    return sum(math.exp(loss) * count for loss, count in zip(losses, counts, strict=True)) / sum(counts)


def no_exponential(losses, counts):
    return _total(losses, counts) / sum(counts)


def divided_by_texts(losses, counts):
    return math.exp(_total(losses, counts) / len(counts))


def not_divided(losses, counts):
    return math.exp(_total(losses, counts))


def power_of_two(losses, counts):
    return 2 ** (_total(losses, counts) / sum(counts))


def summed_losses(losses, counts):
    return math.exp(sum(losses) / sum(counts))


def divided_by_counts(losses, counts):
    return math.exp(sum(loss / count for loss, count in zip(losses, counts, strict=True)) / sum(counts))


def only_divided_by_counts(losses, counts):
    return math.exp(sum(loss / count for loss, count in zip(losses, counts, strict=True)))


def exponential_of_the_sum(losses, counts):
    return math.exp(sum(losses))


def negative_exponent(losses, counts):
    return math.exp(-_total(losses, counts) / sum(counts))


def divided_after_the_exponential(losses, counts):
    return math.exp(_total(losses, counts)) / sum(counts)


MISTAKES = (
    Misconception(
        "every text weighs the same",
        every_text_equal,
        "You average over texts, so a text of 3 tokens weighs as much as one of 300.",
        "`total`. How often should the loss of a text of 12 tokens be counted?",
    ),
    Misconception(
        "mean of perplexities",
        mean_of_perplexities,
        "You average perplexities of texts. One hard text then outweighs many easy ones.",
        "The order of the two steps. Is the mean taken before or after the exponential?",
    ),
    Misconception(
        "weighted mean of perplexities",
        weighted_mean_of_perplexities,
        "The weights are right, but you average after the exponential instead of before.",
        "The order of the two steps. Which comes first, the mean or the exponential?",
    ),
    Misconception(
        "no exponential",
        no_exponential,
        "This is the mean loss in nats per token. Perplexity is one step further.",
        "The last step. What makes the result 8 for a model torn between 8 equally likely tokens?",
    ),
    Misconception(
        "divided by the number of texts",
        divided_by_texts,
        "You divide the total loss by the number of texts, which makes long texts look hard.",
        "What you divide by. How many predictions are in the total?",
    ),
    Misconception(
        "not divided",
        not_divided,
        "You take the exponential of the total loss. That number grows without end as texts are added.",
        "The step before the exponential. Per what should the loss be?",
    ),
    Misconception(
        "powers of two",
        power_of_two,
        "You raise 2 to the mean loss. These losses are in nats, not in bits.",
        "The base. Which logarithm did exercise 3.1 use?",
    ),
    Misconception(
        "losses not multiplied by counts",
        summed_losses,
        "You divide by the tokens, but each loss enters once: it is already a mean over its text.",
        "`total`. How do you get from a mean over a text back to its sum?",
    ),
    Misconception(
        "losses divided by counts",
        divided_by_counts,
        "You divide each loss by its count. It is a mean already, so a long text hardly counts any more.",
        "`total`. How do you get from a mean over a text back to its sum?",
    ),
    Misconception(
        "divided text by text",
        only_divided_by_counts,
        "You divide each loss by its count and sum. Each loss is a mean already, and nothing is averaged over texts.",
        "`total`. Is each of the losses a sum over its text, or a mean?",
    ),
    Misconception(
        "losses summed, counts ignored",
        exponential_of_the_sum,
        "You take the exponential of the summed losses. The counts have no say, and more texts always look worse.",
        "`total`. How much should a text of 12 tokens weigh next to one of 3?",
    ),
    Misconception(
        "negative exponent",
        negative_exponent,
        "Your result is below 1: the exponent has the wrong sign. These losses are surprises, and positive already.",
        "The exponent. Which sign does it need, if more surprise is to mean more perplexity?",
    ),
    Misconception(
        "divided after the exponential",
        divided_after_the_exponential,
        "You take the exponential of the total first, and divide by the tokens after it.",
        "The order of the two steps. Which comes first, the mean or the exponential?",
    ),
)
