"""Do the checks see it? Every small change of every reference is checked, and so are pairs of known mistakes.

A change that a check lets pass is either no mistake, and then its reason stands with the exercise (`equivalents`), or
the exercise needs another case. `prove` shows that known mistakes are rejected; this shows it for the others.

A pair of mistakes is made from the text of the reference: two changes in different places, each of which alone behaves
on every case like one misconception, and the two like different ones. Both together are a program with two known
mistakes, and the check should name them, or one of them, or none. A third name misleads.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations, islice, product
from typing import Literal

from ftlabs import progress
from ftlabs.course import prove
from ftlabs.course.exercise import Compound, Equivalent, Exercise
from ftlabs.course.mutants import Mutant, both, mutants, reference_text
from ftlabs.course.mutation_pool import Find, Job, Outcome, Seen, run

SEEDS = ("notebook", 0, 1, 2)  # what a student's notebook draws, and three more
PAIRS = 3  # programs made for each pair of misconceptions, where the text of the reference allows as many

Diagnosis = Literal["right", "partly", "not", "wrongly", "as one", "no mistake"]


@dataclass(frozen=True)
class Pair:
    """Two known mistakes in one program: the changes that make them, and what the check named."""

    mistakes: tuple[str, str]
    changes: tuple[str, str]
    named: tuple[str, ...]
    diagnosis: Diagnosis


@dataclass
class Report:
    """What became of the mutants of one exercise; `problems` are defects, in words.

    rejected, equivalent (passing, with a reason) and the others that pass make up the mutants. stopped: those that ran
    past the time limit or ended their process.
    """

    lab: str
    name: str
    mutants: int
    rejected: int
    equivalent: int
    stopped: int
    pairs: list[Pair] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.problems

    @property
    def diagnoses(self) -> Counter[str]:
        """How many pairs were diagnosed in which way."""
        return Counter(pair.diagnosis for pair in self.pairs)


def examine(labs: list[str] | None = None, *, bar: bool = True) -> list[Report]:
    """Check the mutants of every exercise of these labs (None: of the course)."""
    return examine_exercises(partial(prove.exercises, labs), bar=bar)


def examine_exercises(
    find: Find, *, bar: bool = True, limit: float = 10.0, processes: int | None = None
) -> list[Report]:
    """Check the mutants of the exercises that `find` gives, here and in other processes."""
    exercises = find()
    changed = [mutants(reference_text(exercise)) for exercise in exercises]
    work = partial(_outcomes, find, bar=bar, limit=limit, processes=processes)
    outcomes = work([[mutant.text for mutant in of_one] for of_one in changed], "mutants")
    reports = [_report(*each) for each in zip(exercises, changed, outcomes, strict=True)]
    couples = [list(_couples(*each)) for each in zip(exercises, changed, outcomes, strict=True)]
    outcomes = work([[text for _, _, text in of_one] for of_one in couples], "pairs of mistakes", every_name=True)
    for exercise, report, of_one, its in zip(exercises, reports, couples, outcomes, strict=True):
        report.pairs = [
            _pair(*couple[:2], outcome, exercise.compounds) for couple, outcome in zip(of_one, its, strict=True)
        ]
        report.problems += [*_misleading(report.pairs), *_never_met(exercise.compounds, report.pairs)]
    return reports


def _outcomes(
    find: Find,
    programs: list[list[str]],
    what: str,
    *,
    bar: bool,
    limit: float,
    processes: int | None,
    every_name: bool = False,
) -> list[list[Outcome]]:
    """The outcomes of all programs, exercise by exercise."""
    jobs = [Job(exercise, text, SEEDS, every_name) for exercise, texts in enumerate(programs) for text in texts]
    if not jobs:
        return [[] for _ in programs]
    with progress.bar(len(jobs), what, unit="programs", show=bar) as shown:
        outcomes = iter(run(find, jobs, shown.update, limit=limit, processes=processes))
    return [list(islice(outcomes, len(texts))) for texts in programs]


def _report(exercise: Exercise, changed: Sequence[Mutant], outcomes: Sequence[Outcome]) -> Report:
    passing = {mutant: _passing(outcome) for mutant, outcome in zip(changed, outcomes, strict=True)}
    everywhere = [mutant for mutant, seeds in passing.items() if seeds == "all"]
    explained = {m for m in everywhere if any(explains(reason, m) for reason in exercise.equivalents)}
    problems = [
        f"the check lets pass ({mutant.kind}): {mutant}" + ("" if seeds == "all" else f"   (with seed {seeds} alone)")
        for mutant, seeds in passing.items()
        if seeds and mutant not in explained
    ]
    problems += _left_over(exercise.equivalents, changed, everywhere)
    stopped = sum(outcome.ended != "finished" for outcome in outcomes)
    rejected = sum(not seeds for seeds in passing.values())
    return Report(exercise.lab, exercise.name, len(changed), rejected, len(explained), stopped, problems=problems)


def _passing(outcome: Outcome) -> str:
    """With which seeds the check lets a program pass: "" for none, "all", or the seeds."""
    seeds = [str(seed) for seed, seen in zip(SEEDS, outcome.seen, strict=False) if seen.right]
    return "all" if len(seeds) == len(SEEDS) else ", ".join(seeds)


def explains(reason: Equivalent, mutant: Mutant) -> bool:
    """Whether a reason speaks of this mutant."""
    pairs = ((reason.line, mutant.line), (reason.becomes, mutant.becomes), (reason.kind, mutant.kind))
    return all(asked in ("", found) for asked, found in pairs)


def _left_over(reasons: Sequence[Equivalent], changed: Sequence[Mutant], passing: Sequence[Mutant]) -> Iterator[str]:
    """Reasons that explain nothing: there is no such mutant, or the check rejects it."""
    for reason in reasons:
        if not any(explains(reason, mutant) for mutant in passing):
            exists = any(explains(reason, mutant) for mutant in changed)
            why = "the check rejects what it explains" if exists else "there is no such mutant"
            yield f"a reason is out of date, {why}: {reason}"


def _couples(
    exercise: Exercise, changed: Sequence[Mutant], outcomes: Sequence[Outcome]
) -> Iterator[tuple[tuple[str, str], tuple[Mutant, Mutant], str]]:
    """Two misconceptions, two mutants that behave like them, and the program with both changes."""
    alike: dict[str, list[Mutant]] = {misconception.name: [] for misconception in exercise.misconceptions}
    for mutant, outcome in zip(changed, outcomes, strict=True):
        names = {seen.named for seen in outcome.seen if seen.whole}
        if len(outcome.seen) == len(SEEDS) and all(seen.whole for seen in outcome.seen) and len(names) == 1:
            alike[names.pop()[0]].append(mutant)
    for one, other in combinations(alike, 2):
        programs = ((pair, both(*pair)) for pair in product(alike[one], alike[other]))
        yield from (((one, other), pair, program) for pair, program in islice(filter(_second, programs), PAIRS))


def _second(pair: tuple[object, object]) -> object:
    return pair[1]


def _pair(
    mistakes: tuple[str, str], changes: tuple[Mutant, Mutant], outcome: Outcome, compounds: Sequence[Compound]
) -> Pair:
    """The pair with the worst of its diagnoses over all seeds."""
    order: list[Diagnosis] = ["wrongly", "not", "partly", "as one", "right", "no mistake"]
    true = frozenset(compound.named for compound in compounds if set(compound.mistakes) == set(mistakes))
    found = [(diagnosed(mistakes, seen, true), seen.named) for seen in outcome.seen]
    diagnosis, named = min(found, key=lambda one: order.index(one[0]), default=("not", ()))
    return Pair(mistakes, (str(changes[0]), str(changes[1])), named, diagnosis)


def diagnosed(mistakes: tuple[str, str], seen: Seen, true: frozenset[str] = frozenset()) -> Diagnosis:
    """How a program with two mistakes was diagnosed.

    right: both are named. partly: one of them alone. not: nothing is named. wrongly: a name that is neither. as one:
    a third known mistake is named, and together they behave on every case like it, or it is one of those that are
    true of them (`true`). no mistake: they cancel out.
    """
    if seen.right:
        return "no mistake"
    strangers = set(seen.named) - set(mistakes)
    if strangers:
        return "as one" if seen.whole or strangers <= true else "wrongly"
    return {0: "not", 1: "partly", 2: "right"}[len(set(seen.named))]


def _misleading(pairs: Sequence[Pair]) -> Iterator[str]:
    for pair in pairs:
        if pair.diagnosis == "wrongly":
            yield (
                f"two mistakes are diagnosed wrongly: {' and '.join(map(repr, pair.mistakes))} as "
                f"{' and '.join(map(repr, pair.named))}: {' and '.join(pair.changes)}"
            )


def _never_met(compounds: Sequence[Compound], pairs: Sequence[Pair]) -> Iterator[str]:
    for compound in compounds:
        met = (p for p in pairs if set(p.mistakes) == set(compound.mistakes) and compound.named in p.named)
        if not any(met):
            yield f"a reason is out of date, no such pair is named so: {compound}"
