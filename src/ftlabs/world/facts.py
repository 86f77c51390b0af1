"""The general facts of the world: true things that recur in the pretraining text in many phrasings.

A phrasing is a template: `{s}` is the subject, `{o}` the answer. The phrasings that measure whether a fact is known
stand in `heldout`, written without sight of those here: a fact counts as known when the model completes it in a
sentence that it never saw.
"""

from dataclasses import dataclass
from functools import cache

from ftlabs.world import heldout
from ftlabs.world.grammar import ARTICLE
from ftlabs.world.tables.relations import RELATIONS
from ftlabs.world.tables.wordings import WORDINGS


@dataclass(frozen=True)
class Fact:
    """One fact: `statements` occur in pretraining, `prompts` (held out) stop just before `answer`."""

    relation: str
    subject: str
    answer: str
    statements: tuple[str, ...]
    prompts: tuple[str, ...]
    questions: tuple[str, ...]
    heldout_questions: tuple[str, ...]


def _say(template: str, subject: str, answer: str) -> str:
    text = ARTICLE.sub(lambda match: match[1] + "n ", template.format(s=subject, o=answer))
    return text[0].upper() + text[1:]


def _told(templates: tuple[str, ...], subject: str, answer: str) -> tuple[str, ...]:
    return tuple(_say(template, subject, answer) for template in templates)


@cache
def facts() -> tuple[Fact, ...]:
    """All facts, in a fixed order."""
    found = []
    for relation in RELATIONS:
        for subject, answer in relation.pairs:
            wordings = relation.phrasings + WORDINGS[relation.name]
            say, asked = (_told(templates, subject, answer) for templates in (wordings, relation.questions))
            ends = _told(heldout.STATEMENTS[relation.name], subject, answer)
            prompts = tuple(end.removesuffix(".").removesuffix(" " + answer) for end in ends)
            held = _told(heldout.QUESTIONS[relation.name], subject, answer)
            found.append(Fact(relation.name, subject, answer, say, prompts, asked, held))
    return tuple(found)
