"""What the run of a notebook must show: judged from the cards that the course displays in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

CARD = "application/vnd.ftlabs+json"
EXPECTED_STATUS = {"labs": "not attempted", "solutions": "right"}


def cards(outputs: Iterable[Mapping]) -> list[dict]:
    """The course's own records among the outputs of a cell (nbformat's output dictionaries), in order."""
    return [output["data"][CARD] for output in outputs if CARD in output.get("data", {})]


def complaints(kind: str, exercises: Iterable[str], shown: Iterable[Mapping]) -> list[str]:
    """What is wrong with a run; nothing is wrong with it when the list is empty.

    kind: "labs" (untouched, nothing attempted) or "solutions" (all right). exercises: the names that the course lists
    for this lab. shown: every card of the run. Claims must hold in both: an untouched lab goes on with the course's
    own versions.
    """
    shown, exercises = list(shown), list(exercises)
    return [
        *_wrong_verdicts(EXPECTED_STATUS[kind], exercises, [card for card in shown if card["kind"] == "verdict"]),
        *_wrong_claims(kind, [card for card in shown if card["kind"] == "claim"]),
        *_wrong_summary(EXPECTED_STATUS[kind], exercises, [card for card in shown if card["kind"] == "summary"]),
    ]


def _wrong_verdicts(expected: str, exercises: list[str], verdicts: list[Mapping]) -> list[str]:
    seen = {verdict["exercise"]: verdict["status"] for verdict in verdicts}
    problems = [f"exercise {name} showed no verdict" for name in exercises if name not in seen]
    problems += [f"exercise {name} is not in the catalogue" for name in seen if name not in exercises]
    problems += [f"exercise {name} is {status}, not {expected}" for name, status in seen.items() if status != expected]
    return problems if exercises else ["the catalogue lists no exercise for this lab", *problems]


def _wrong_claims(kind: str, claims: list[Mapping]) -> list[str]:
    problems = [f"claim does not hold: {c['sentence']} ({c['measured']})" for c in claims if c["held"] is False]
    if kind == "solutions":
        borrowed = [claim for claim in claims if claim.get("substitutes")]
        problems += [f"claim rests on the course's own {c['substitutes']}: {c['sentence']}" for c in borrowed]
    return problems if claims else ["the lab makes no claim"]


def _wrong_summary(expected: str, exercises: list[str], summaries: list[Mapping]) -> list[str]:
    if len(summaries) != 1:
        return [f"{len(summaries)} summaries shown, expected one"]
    listed = summaries[0]["exercises"]
    wrong = {name: listed.get(name) for name in exercises if listed.get(name) != expected}
    return [f"the summary says {wrong}, expected {expected}"] if wrong else []
