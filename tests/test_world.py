"""The general world: deterministic, extendable, without the ferry line, and worth reading."""

import hashlib
import os
import random
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from itertools import islice

import pytest

from ftlabs.world import documents, facts, labelled_documents, numbered_document, raw_document
from ftlabs.world.ferry.line import BOATS, HARBOURS
from ftlabs.world.ferry.tickets import ISLANDS, PORTS
from ftlabs.world.grammar import expand, person, tidy, write
from ftlabs.world.heldout import LABEL_FORMATS
from ftlabs.world.heldout_text import heldout_documents, kept_out, sentences
from ftlabs.world.lexicon import NOUNS, NUMBERS, adjectives, nouns, pools, verbs
from ftlabs.world.registers import labelled, registers


@cache
def sample() -> list[tuple[str, str]]:
    """Documents with their registers, made when a test first asks for them."""
    return list(islice(labelled_documents(3), 3000))


DIGEST = """
import hashlib, itertools
from ftlabs.world import documents
print(hashlib.sha256("\\0".join(itertools.islice(documents(7), 300)).encode()).hexdigest())
"""


def test_same_seed_gives_the_same_text_in_another_process():
    expected = hashlib.sha256("\0".join(islice(documents(7), 300)).encode()).hexdigest()
    for hash_seed in ("0", "12345"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
        said = subprocess.run(
            [sys.executable, "-c", DIGEST], env=environment, capture_output=True, text=True, check=True
        )
        assert said.stdout.strip() == expected


def test_seeds_give_different_text():
    assert set(islice(documents(1), 50)).isdisjoint(islice(documents(2), 50))


def test_a_stream_can_go_on_anywhere():
    assert list(islice(labelled_documents(5), 20))[13] == numbered_document(5, 13)


def test_every_register_is_found_and_has_its_share():
    counts = Counter(name for name, _ in sample())
    for register in registers():
        assert counts[register.name] / len(sample()) == pytest.approx(register.share, abs=0.03)
    assert sum(register.share for register in registers()) == pytest.approx(1)
    assert {"stories", "encyclopedia", "questions", "labelled", "letters"} <= set(counts)


def test_facts_have_the_share_that_is_needed_to_learn_them():
    share = next(register.share for register in registers() if register.name == "encyclopedia")
    assert 0.38 <= share <= 0.48


@pytest.mark.parametrize("register", registers(), ids=lambda register: register.name)
def test_documents_are_clean(register):
    seen = set()
    for number in range(150):
        text = register.document(random.Random(number))
        seen.add(text)
        assert text == text.strip()
        assert not re.search(r"[{}\[\]]|  |<\||\bNone\b| ,|\.\.", text), text
        assert not re.search(r"\b[Aa] (?!one\b|once\b|eu)(?=[aeio])", text), text
        assert len(text) < 1400
    assert len(seen) > 100, "a register repeats itself"


def test_a_bare_question_list_has_no_heading_and_only_questions():
    texts = [text for name, text in sample() if name == "questions"]
    assert all(re.split(r"(?<=[?])\s", text)[0].endswith("?") for text in texts)
    assert all(line.endswith("?") for text in texts for line in text.split("\n"))


def test_the_ferry_line_never_occurs_but_its_words_do():
    text = "\n".join(text for _, text in sample())
    crew = [boat.captain for boat in BOATS] + [harbour.master for harbour in HARBOURS]
    for name in ("Merrow", *ISLANDS, *PORTS, *(boat.name for boat in BOATS), *crew):
        assert name not in text, name
    words = set(re.findall(r"[a-z]+", text.lower()))
    ferry = (
        "ferry ticket refund luggage dog bicycle timetable booking cabin harbour captain fare pier crossing complaint"
    )
    assert set(ferry.split()) | {"lost", "schedule", "late", "passengers", "suitcase", "deck"} <= words


def test_the_vocabulary_is_well_over_a_thousand_words():
    words = Counter(re.findall(r"(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])", " ".join(text for _, text in sample())))
    assert sum(count >= 3 for count in words.values()) > 1500


def test_no_sentence_is_heard_all_the_time():
    said = Counter(sentence for _, text in sample() for sentence in sentences(text))
    assert said.total() > 8000
    assert len(said) > 0.8 * said.total()
    assert said.most_common(1)[0][1] < 0.004 * said.total()


def test_the_lexicon_is_consistent():
    words = [noun.word for noun in nouns()]
    assert len(words) == len(set(words)), Counter(words).most_common(3)
    assert {noun.category for noun in nouns()} == set(NOUNS)
    assert all(noun.colour in (*pools()["colour"], None) for noun in nouns())
    assert all(words for words in pools().values() if words is not pools()["drink"])
    forms = {verb.base: (verb.third, verb.past, verb.ing) for verb in verbs()}
    assert forms["carry"] == ("carries", "carried", "carrying")
    assert forms["stop"] == ("stops", "stopped", "stopping")
    assert forms["go"] == ("goes", "went", "going")
    assert forms["bake"] == ("bakes", "baked", "baking")
    assert {noun.plural for noun in nouns()} >= {"geese", "knives", "cherries", "boxes", "benches"}
    sentiments = {adjective.word: adjective.sentiment for adjective in adjectives()}
    assert sentiments["kind"] == "good"
    assert sentiments["rude"] == "bad"


def test_facts_recur_in_many_phrasings_and_some_are_held_out():
    assert 90 <= len(facts()) <= 120
    text = "\n".join(islice(documents(0), 12_000)).lower()
    for fact in facts():
        assert len(fact.statements) >= 10
        assert len(fact.prompts) >= 3
        recurring = (statement for statement in fact.statements if statement.lower() in text)
        assert len(list(islice(recurring, 6))) == 6, fact.subject
        for prompt in fact.prompts:
            assert f"{prompt} {fact.answer}".lower() not in text
        for question in fact.heldout_questions:
            assert question.lower() not in text


def test_the_answer_follows_from_the_prompt_alone():
    for fact in facts():
        for prompt in fact.prompts:
            assert fact.subject in prompt.lower() or fact.subject in prompt
            assert fact.answer.lower() not in prompt.lower().split()


def test_labelled_rows_are_right_and_distinct():
    table = {noun.word: noun for noun in nouns()}
    for seed in range(20):
        for task, answer in (
            ("plural", lambda noun: noun.plural),
            ("category", lambda noun: noun.category),
            ("colour", lambda noun: noun.colour),
        ):
            pairs = labelled.rows(random.Random(seed), task, 9)
            assert len({x for x, _ in pairs}) == len(pairs) == 9
            assert all(answer(table[x]) == y for x, y in pairs)
        capitals = {fact.subject: fact.answer for fact in facts() if fact.relation == "capital"}
        pairs = labelled.rows(random.Random(seed), "capital city", 9)
        assert all(capitals.get(x, y) == y for x, y in pairs)
        assert all(len(x.split()) == NUMBERS.index(y) for x, y in labelled.rows(random.Random(seed), "repeated", 9))


def test_the_formats_of_few_shot_prompts_are_held_out():
    assert not set(LABEL_FORMATS) & set(labelled.FORMATS)


def test_sums_are_right():
    sums = re.findall(r"^(\d+) ([+-]) (\d+) = (\d+)$", "\n".join(t for n, t in sample() if n == "arithmetic"), re.M)
    assert len(sums) > 100
    assert all(int(a) + int(b) * (1 if sign == "+" else -1) == int(c) for a, sign, b, c in sums)


def test_grammar_remembers_what_it_should():
    rng = random.Random(0)
    scene = person(rng, "Q", person(rng, "P"))
    assert scene["P"] != scene["Q"]
    text = expand(rng, "{P} saw a {animal.1}. The {animal.1} saw {P.him} and a {animal.2}.", scene)
    assert text.count(scene["animal.1"]) == 2
    assert scene["animal.1"] != scene["animal.2"]
    assert expand(rng, "[red|[green|blue]]") in {"red", "green", "blue"}
    with pytest.raises(KeyError):
        expand(rng, "{nothing}")


def test_grammar_tidies_articles_and_capitals():
    assert tidy("a owl sat .  it was a old owl.") == "An owl sat. It was an old owl."
    assert tidy('"Where?" she asked. then he left.') == '"Where?" she asked. Then he left.'
    assert tidy("a apple", capitals=False) == "an apple"
    assert write(random.Random(1), ["one.", "", "two."]) == "One. Two."


def test_invented_names_are_many_speakable_and_none_of_the_ferry_line():
    from ftlabs.world import names

    rng = random.Random(0)
    places = {names.place(rng) for _ in range(2000)}
    assert len(places) > 1500
    assert all(re.fullmatch(r"[A-Z][a-z]+( [A-Z][a-z]+)?", place) for place in places)
    known = {word.lower() for name in (*ISLANDS, *PORTS) for word in name.split()}
    used = {word.lower() for place in places for word in place.split()} | {
        word.lower() for _ in range(500) for word in (names.surname(rng), names.first_name(rng))
    }
    assert not used & (known - {"isle", "quay", "little"})


def test_documents_with_a_held_out_sentence_are_replaced():
    held = heldout_documents()
    assert len(held) == len(set(held)) == 400
    assert all(kept_out(text) for text in held if sentences(text))
    numbers = [number for number in range(1500) if kept_out(raw_document(0, number)[1])]
    assert 5 < len(numbers) < 150
    assert not any(kept_out(numbered_document(0, number)[1]) for number in numbers)
    assert numbered_document(0, numbers[0]) != raw_document(0, numbers[0])


def test_grammar_knows_which_vowels_sound_like_one():
    said = tidy('a useless uniform on a island. "who is it?" asked Anna. a hour later a European saw a eel.')
    assert said == 'A useless uniform on an island. "Who is it?" asked Anna. An hour later a European saw an eel.'
