"""Exercise 1.1: perplexity weighted by tokens, and bits per byte."""

import math
import random
from collections.abc import Iterator

import numpy as np
import torch

from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab06_evaluation.perplexity_and_bits_wrong import MISTAKES
from ftlabs.course.exercises.lab06_evaluation.plain import call, plain

ACCENTED = ("café", "Brännay", "fête", "Öre", "naïve", "jørn", "süß", "€ 12")
PLAIN = ("ferry", "quay", "at nine", "the old boat", "dogs", "leaves", "on a lead", "16 marks")


def cases(rng: random.Random) -> Iterator[Case]:
    count = rng.randint(3, 5)
    tokens = rng.sample(range(4, 15), count)
    nats = [round(number * rng.uniform(0.5, 2.5), 3) for number in tokens]
    accented = [" ".join(rng.sample(ACCENTED, size)) for size in rng.sample(range(1, 7), count)]
    ascii_only = [" ".join(rng.sample(PLAIN, size)) for size in rng.sample(range(1, 7), count)]
    yield {"nats": nats, "tokens": tokens, "texts": accented}
    yield {"nats": nats, "tokens": tokens, "texts": ascii_only}  # a character is a byte
    yield {"nats": nats, "tokens": [9] * count, "texts": ascii_only}  # every text weighs the same
    yield {"nats": nats[:1], "tokens": tokens[:1], "texts": accented[:1]}  # one text: no averaging
    yield {"nats": [2.0 * number for number in tokens], "tokens": tokens, "texts": accented}  # equal means


def oracle(nats, tokens, texts):
    sizes = [np.frombuffer(text.encode(), dtype=np.uint8).size for text in texts]
    mean = np.average(np.divide(nats, tokens), weights=tokens)
    return np.exp(mean), np.average(np.log2(np.exp(np.divide(nats, sizes))), weights=sizes)


def cut_anew(candidate: Candidate, case: Case) -> str | None:
    """Twice the tokens for the same surprise halve the exponent of the perplexity; bits per byte stay as they are."""
    once, bits = plain(candidate(**case))
    finer, same = plain(candidate(case["nats"], [2 * count for count in case["tokens"]], case["texts"]))
    if not math.isclose(finer, math.sqrt(once), rel_tol=1e-6):
        return f"cut into twice as many tokens, perplexity {once} becomes {finer}"
    if not math.isclose(bits, same, rel_tol=1e-6):
        return f"cut into twice as many tokens, {bits} bits per byte become {same}"
    return None


def with_numpy(nats, tokens, texts):
    size = np.sum([len(text.encode()) for text in texts])
    return np.exp(np.sum(nats) / np.sum(tokens)), np.sum(nats) / np.log(2) / size


def with_torch(nats, tokens, texts):
    total = torch.tensor(nats, dtype=torch.float64).sum()
    return torch.exp(total / sum(tokens)), total * math.log2(math.e) / len("".join(texts).encode("utf-8"))


def through_the_perplexity(nats, tokens, texts):
    perplexity = math.exp(sum(nats) / sum(tokens))
    return perplexity, math.log2(perplexity) * sum(tokens) / sum(len(bytes(text, "utf-8")) for text in texts)


def in_a_loop(nats, tokens, texts):
    total = count = size = 0
    for own, number, text in zip(nats, tokens, texts, strict=True):
        total, count, size = total + own, count + number, size + len(bytearray(text.encode()))
    return [math.e ** (total / count), total / (size * math.log(2))]


PERPLEXITY_AND_BITS = Exercise(
    lab="06_evaluation",
    name="perplexity_and_bits",
    number="1.1",
    title="Perplexity and bits per byte",
    objective="Turn summed losses into a perplexity per token and into bits per byte",
    minutes=3,
    difficulty=1,
    cases=cases,
    collect=call,
    reference="ftlabs.scoring:perplexity_and_bits",
    oracle=oracle,
    invariants=(cut_anew,),
    accepts=(with_numpy, with_torch, through_the_perplexity, in_a_loop),
    misconceptions=MISTAKES,
    remember="Perplexity is per token, and the tokenizer says what a token is. A byte is a byte for every model.",
)
