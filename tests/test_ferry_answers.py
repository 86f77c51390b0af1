"""The Merrow Line: its tables agree with each other, its handbook with them, and its questions keep their splits."""

import json
import re
from collections import Counter
from functools import cache
from itertools import combinations

import pytest

from ftlabs.world.ferry.answers import FRAMES, answers, answers_files, phrasings
from ftlabs.world.ferry.facts import ferry_facts
from ftlabs.world.ferry.handbook import handbook, handbook_files
from ftlabs.world.ferry.line import BOATS, HARBOURS, RESERVE, ROUTES, boat, harbour, minutes
from ftlabs.world.ferry.phrasings import PHRASINGS
from ftlabs.world.ferry.rule_phrasings import RULE_PHRASINGS

PAIRS = list(combinations(("train", "validation", "test"), 2))


def question(row):
    return row["messages"][0]["content"]


def answer(row):
    return row["messages"][1]["content"]


def trigrams(text):
    words = re.findall(r"[a-z0-9:']+", text.lower())
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


@cache
def questions_of(split):
    return [trigrams(text) for text in sorted({question(row) for row in answers()[split]})]


def test_every_boat_has_one_route_but_the_reserve():
    assert sorted([RESERVE, *(route.boat for route in ROUTES)]) == sorted(boat.name for boat in BOATS)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.island)
def test_a_timetable_can_be_sailed(route):
    first, last = minutes(route.first), minutes(route.last)
    assert (last - first) % route.every == 0
    assert (minutes(route.sunday_first) - first) % route.every == 0
    assert first < minutes(route.sunday_first) < last
    assert route.crossing < route.turn, "the boat must land before it leaves again"
    assert route.turn + route.crossing < route.every, "one boat does all sailings of a route"
    mine = harbour(route.port)
    assert minutes(mine.opens) < first
    assert last < minutes(mine.closes)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.island)
def test_fares_fit_each_other(route):
    assert route.child < route.adult < route.adult_return < 2 * route.adult < route.car


def test_a_longer_crossing_is_dearer():
    order = sorted(ROUTES, key=lambda route: route.crossing)
    for column in ("adult", "adult_return", "child", "car"):
        fares = [getattr(route, column) for route in order]
        assert fares == sorted(set(fares))


def test_names_and_numbers_tell_the_subjects_apart():
    for column in ("captain", "built", "seats", "cars", "funnel", "knots", "aboard"):
        assert len({getattr(one, column) for one in BOATS}) == len(BOATS)
    for column in ("opens", "closes", "parking", "master", "bus"):
        assert len({getattr(one, column) for one in HARBOURS}) == len(HARBOURS)
    for column in ("crossing", "first", "last", "often", "sunday_first", "last_back"):
        assert len({getattr(one, column) for one in ROUTES}) == len(ROUTES)


def test_facts_are_atomic_and_short():
    facts = ferry_facts()
    assert 120 <= len(facts) <= 150
    assert len({one.id for one in facts}) == len({(one.topic, one.subject) for one in facts}) == len(facts)
    assert all(2 <= len(one.answer.split()) <= 7 and one.answer.endswith(".") for one in facts)
    assert all(one.value.lower() in one.answer.lower() for one in facts)


def test_every_fact_stands_on_its_page():
    pages = {page["id"]: " ".join(page["text"].lower().split()) for page in handbook()}
    missing = [
        one.id for one in ferry_facts() if not re.search(rf"\b{re.escape(one.value.lower())}\b", pages[one.page])
    ]
    assert missing == []


def test_pages_are_many_short_and_filled():
    pages = handbook()
    assert len(pages) >= 40
    assert len({page["id"] for page in pages}) == len({page["title"] for page in pages}) == len(pages)
    for page in pages:
        assert 60 <= len(page["text"].split()) <= 160
        assert not re.search(r"[{}\[\]|]", page["text"])
        assert not re.search(r"\b(\w+) \1\b", page["text"]), page["id"]


def test_the_handbook_knows_no_time_that_the_tables_do_not_know():
    known = {time for one in HARBOURS for time in (one.opens, one.closes)}
    for one in ROUTES:
        known |= {one.first, one.last, one.sunday_first, one.last_back, one.arrival(one.first), one.arrival(one.last)}
    # The telephone desk, the meeting of the captains before a storm, and two examples of how times are written.
    known |= {"08:00", "18:30", "05:00", "07:30", "18:15"}
    assert {time for page in handbook() for time in re.findall(r"\d\d:\d\d", page["text"])} <= known


def test_no_phrasing_is_in_two_splits():
    for topic, all_of_them in {**PHRASINGS, **RULE_PHRASINGS}.items():
        parts = [phrasings(topic, split) for split in ("train", "validation", "test")]
        assert [len(part) for part in parts] == [8, 1, 2]
        assert len({text for part in parts for text in part}) == len(all_of_them) == 11
    assert len({frame for mine in FRAMES.values() for frame in mine}) == sum(map(len, FRAMES.values()))


def test_sizes_and_kinds():
    rows = answers()
    kinds = {split: Counter(row["kind"] for row in rows[split]) for split in rows}
    assert kinds["train"]["fact"] >= 1000
    assert kinds["validation"]["fact"] >= 120
    assert kinds["test"]["fact"] >= 240
    assert kinds["test"]["combination"] >= 60
    assert set(kinds["train"]) == set(kinds["validation"]) == {"fact"}
    assert set(Counter(row["fact"] for row in rows["train"]).values()) == {8}


def test_rows_name_facts_and_pages_that_exist():
    facts, pages = {one.id for one in ferry_facts()}, {page["id"] for page in handbook()}
    for row in (row for mine in answers().values() for row in mine):
        assert set(row["fact"].split(" + ")) <= facts
        assert set(row["page"].split(" + ")) <= pages
        assert len(row["fact"].split(" + ")) == (2 if row["kind"] == "combination" else 1)
        assert [message["role"] for message in row["messages"]] == ["user", "assistant"]


def test_a_question_has_one_answer():
    found = {}
    for row in (row for mine in answers().values() for row in mine):
        found.setdefault(question(row).lower(), set()).add(answer(row))
    assert [text for text, given in found.items() if len(given) > 1] == []


def test_no_answer_is_common():
    rows = answers()["test"]
    ((_, times),) = Counter(map(answer, rows)).most_common(1)
    assert times / len(rows) < 0.1


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_no_question_is_nearly_one_of_another_split(one, other):
    closest = max(len(a & b) / len(a | b) for a in questions_of(one) for b in questions_of(other))
    assert closest < 0.7


def test_combinations_are_right_where_they_can_be_worked_out_from_their_facts():
    by_id = {one.id: one for one in ferry_facts()}
    for row in (row for row in answers()["test"] if row["kind"] == "combination"):
        first, second = (by_id[name] for name in row["fact"].split(" + "))
        if first.topic == "boat":
            assert boat(first.value).name == second.subject
            assert answer(row) == second.answer
        elif first.topic == "port":
            assert (first.value, answer(row)) == (second.subject, second.answer)
        elif first.topic == "adult":
            assert answer(row) == f"{sum(int(one.value.split()[0]) for one in (first, second))} marks."
        elif second.topic == "crossing" and first.topic in ("first", "last"):
            assert minutes(answer(row)[3:-1]) == minutes(first.value) + int(second.value.split()[0])
        else:
            assert first.topic == second.topic
            assert answer(row).removesuffix(".").endswith((first.subject, second.subject))


def test_files_are_deterministic_and_have_cards():
    before = {**handbook_files(), **answers_files()}
    answers.cache_clear()
    handbook.cache_clear()
    assert {**handbook_files(), **answers_files()} == before
    for name in ("ferry-handbook", "ferry-answers"):
        card = before[f"{name}/README.md"]
        assert "CC BY 4.0" in card
        assert "Known flaws" in card
        assert "{" not in card
    for name, text in before.items():
        if name.endswith(".jsonl"):
            assert all(json.loads(line) for line in text.splitlines())
