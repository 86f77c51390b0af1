"""Wrong answers to exercise 1.1 that people really give, and what to say to them."""

import math
from statistics import fmean

from ftlabs.course.exercise import Misconception


def _size(texts):
    return sum(len(text.encode()) for text in texts)


def _perplexity(nats, tokens):
    return math.exp(sum(nats) / sum(tokens))


def _bits(nats, texts):
    return sum(nats) / math.log(2) / _size(texts)


def characters(nats, tokens, texts):
    return _perplexity(nats, tokens), sum(nats) / math.log(2) / sum(len(text) for text in texts)


def words(nats, tokens, texts):
    return _perplexity(nats, tokens), sum(nats) / math.log(2) / sum(len(text.split()) for text in texts)


def still_nats(nats, tokens, texts):
    return _perplexity(nats, tokens), sum(nats) / _size(texts)


def times_the_logarithm(nats, tokens, texts):
    return _perplexity(nats, tokens), sum(nats) * math.log(2) / _size(texts)


def bits_per_token(nats, tokens, texts):
    return _perplexity(nats, tokens), sum(nats) / math.log(2) / sum(tokens)


def mean_of_texts_bits(nats, tokens, texts):
    return _perplexity(nats, tokens), fmean(_bits([own], [text]) for own, text in zip(nats, texts, strict=True))


def number_of_texts(nats, tokens, texts):
    return _perplexity(nats, tokens), sum(nats) / math.log(2) / len(texts)


def every_text_equal(nats, tokens, texts):
    return math.exp(fmean(own / count for own, count in zip(nats, tokens, strict=True))), _bits(nats, texts)


def mean_of_perplexities(nats, tokens, texts):
    return fmean(math.exp(own / count) for own, count in zip(nats, tokens, strict=True)), _bits(nats, texts)


def divided_by_texts(nats, tokens, texts):
    return math.exp(sum(nats) / len(nats)), _bits(nats, texts)


def no_exponential(nats, tokens, texts):
    return sum(nats) / sum(tokens), _bits(nats, texts)


def power_of_two(nats, tokens, texts):
    return 2 ** (sum(nats) / sum(tokens)), _bits(nats, texts)


def perplexity_per_byte(nats, tokens, texts):
    return math.exp(sum(nats) / _size(texts)), _bits(nats, texts)


def the_other_way_round(nats, tokens, texts):
    return _bits(nats, texts), _perplexity(nats, tokens)


MISTAKES = (
    Misconception(
        "characters instead of bytes",
        characters,
        "You divide by characters. In UTF-8 an `é` takes two bytes and a `€` three.",
        "`size`. How long is the text once it is encoded?",
    ),
    Misconception(
        "words instead of bytes",
        words,
        "You divide by words, so your second number is bits per word.",
        "`size`. What is the smallest unit that all tokenizers share?",
    ),
    Misconception(
        "nats instead of bits",
        still_nats,
        "Your second number is nats per byte. Nats come from a natural logarithm, and bits count in powers of two.",
        "The returned value. How many nats is the choice between two equally likely things worth?",
    ),
    Misconception(
        "multiplied by the logarithm of two",
        times_the_logarithm,
        "You multiply by the logarithm of two, so your bits are fewer than the nats. A bit is less than a nat.",
        "The returned value. A fair coin is one bit: how many nats is it?",
    ),
    Misconception(
        "bits per token",
        bits_per_token,
        "You divide the bits by tokens. Another tokenizer would give another number for the same text.",
        "The returned value. What is the second number per?",
    ),
    Misconception(
        "mean of the texts' bits per byte",
        mean_of_texts_bits,
        "You average bits per byte over texts, so a text of three bytes counts like one of three hundred.",
        "The returned value. Are you averaging over bytes or over texts?",
    ),
    Misconception(
        "bits per text",
        number_of_texts,
        "You divide the bits by the number of texts: your second number grows with their length.",
        "`size`. What does it count?",
    ),
    Misconception(
        "every text weighs the same",
        every_text_equal,
        "For the perplexity you average over texts, so a text of three tokens weighs as much as one of three hundred.",
        "`total`. Should each text count once, or each token?",
    ),
    Misconception(
        "mean of perplexities",
        mean_of_perplexities,
        "You average the texts' perplexities. One hard text then outweighs many easy ones.",
        "The order of the steps. Does the exponential come before or after the mean?",
    ),
    Misconception(
        "total divided by the number of texts",
        divided_by_texts,
        "Your exponent is the surprise per text, so long texts look hard.",
        "The exponent. How many predictions is the total made of?",
    ),
    Misconception(
        "no exponential",
        no_exponential,
        "Your first number is the mean loss. Perplexity is one step further.",
        "The returned value. What makes it 8 for a model torn between 8 equally likely tokens?",
    ),
    Misconception(
        "powers of two",
        power_of_two,
        "You raise 2 to the mean loss. These losses are in nats.",
        "The base of your power. Which logarithm are nats made with?",
    ),
    Misconception(
        "perplexity per byte",
        perplexity_per_byte,
        "You divide by bytes in the exponent too, so your first number is a perplexity per byte.",
        "The exponent. What does a perplexity count, bytes or tokens?",
    ),
    Misconception(
        "the two numbers exchanged",
        the_other_way_round,
        "Both numbers are right, but the bits come first.",
        "The returned value. Which of the two does the docstring name first?",
    ),
)
