"""The held-out phrasings have the slots, endings and numbers that the test of facts relies on."""

from string import Formatter

import pytest

from ftlabs.world.heldout import LABEL_FORMATS, QUESTIONS, STATEMENTS

RELATIONS = (
    "capital",
    "young",
    "home",
    "colour",
    "made from",
    "opposite",
    "sound",
    "day after",
    "workplace",
    "language",
    "legs",
)


def slots(template: str) -> list[str]:
    """Names of the slots in the order in which they appear."""
    return [name for _, name, _, _ in Formatter().parse(template) if name is not None]


def test_both_tables_have_exactly_the_relations() -> None:
    assert set(STATEMENTS) == set(QUESTIONS) == set(RELATIONS)


@pytest.mark.parametrize("relation", RELATIONS)
def test_statements_end_with_the_answer(relation: str) -> None:
    assert len(STATEMENTS[relation]) == 3
    for template in STATEMENTS[relation]:
        assert slots(template) == ["s", "o"]
        assert template.endswith(" {o}")


@pytest.mark.parametrize("relation", RELATIONS)
def test_questions_name_the_subject_only(relation: str) -> None:
    assert len(QUESTIONS[relation]) == 2
    for template in QUESTIONS[relation]:
        assert slots(template) == ["s"]
        assert template.endswith("?")


def test_label_formats_end_with_the_label() -> None:
    assert len(LABEL_FORMATS) == 8
    for template in LABEL_FORMATS:
        assert slots(template) == ["x", "y"]
        assert template.endswith("{y}")


def test_nothing_is_there_twice() -> None:
    tables = (*STATEMENTS.values(), *QUESTIONS.values(), LABEL_FORMATS)
    everything = [template for table in tables for template in table]
    assert len(everything) == len(set(everything))


def test_made_from_never_puts_a_verb_after_a_plural_that_is_not_its_subject() -> None:
    assert not any("{s} is" in template for template in STATEMENTS["made from"] + QUESTIONS["made from"])
