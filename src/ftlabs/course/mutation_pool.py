"""Checking many programs in processes apart: one that loops for ever, dies or spoils its process harms no other.

A process takes seconds to start, because it loads torch. So it checks one program after another, and is replaced when
a program hangs, ends it, or changes what the reference itself does from then on.
"""

import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Literal

from ftlabs.course.check import check, passes
from ftlabs.course.diagnosis import agree
from ftlabs.course.exercise import Candidate, Exercise
from ftlabs.course.mutants import define
from ftlabs.course.sandbox import Observation, observe
from ftlabs.errors import CourseError

Find = Callable[[], Sequence[Exercise]]  # a function that can be named in another process
START_LIMIT = 300.0  # seconds that a process may take to load the exercises


@dataclass(frozen=True)
class Job:
    """A program to check: the exercise, by its place in what `Find` gives, and the text that stands for its reference.

    seeds: which cases to draw; the check runs once for each. every_name: name mistakes with every seed (slow).
    Else they are named with the first, and with the others only where one mistake explained every case.
    """

    exercise: int
    text: str
    seeds: tuple[int | str, ...]
    every_name: bool = False


@dataclass(frozen=True)
class Seen:
    """One check: whether the program is right, which misconceptions were named, and whether one explains every case."""

    right: bool
    named: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True)
class Outcome:
    """The checks of one job, one for each seed; fewer where the program hung, or ended its process."""

    seen: tuple[Seen, ...]
    ended: Literal["finished", "hung", "died"] = "finished"


def run(
    find: Find, jobs: Sequence[Job], done: Callable[[], None], *, limit: float = 10.0, processes: int | None = None
) -> list[Outcome]:
    """The outcomes of all jobs, in their order; `done` is called after each.

    limit: seconds for student code in one check, as in `FTLABS_TIME_LIMIT`; a process that does not answer long after
    that is ended. processes: as many as there are cores, at most 4.
    """
    pool = _Pool(find, deque(enumerate(jobs)), limit)
    try:
        return pool.run(min(processes or min(os.cpu_count() or 1, 4), len(jobs)), done)
    finally:
        pool.close()


class _Pool:
    def __init__(self, find: Find, waiting: deque[tuple[int, Job]], limit: float) -> None:
        self._find, self._waiting, self._limit = find, waiting, limit
        self._workers: list[_Worker] = []
        self._outcomes: dict[int, Outcome] = {}

    def run(self, processes: int, done: Callable[[], None]) -> list[Outcome]:
        total = len(self._waiting)
        self._workers = [_Worker(self._find, self._limit) for _ in range(processes)]
        while len(self._outcomes) < total:
            before = len(self._outcomes)
            answered = wait([w.connection for w in self._workers], max(0.0, self._first_deadline() - time.monotonic()))
            for worker in list(self._workers):
                if worker.connection in answered:
                    self._listen(worker)
                elif time.monotonic() > worker.deadline:
                    self._lost(worker, "hung")
            for _ in range(len(self._outcomes) - before):
                done()
        return [self._outcomes[i] for i in range(total)]

    def close(self) -> None:
        for worker in self._workers:
            worker.end()

    def _first_deadline(self) -> float:
        return min(worker.deadline for worker in self._workers)

    def _listen(self, worker: "_Worker") -> None:
        try:
            answer = worker.connection.recv()
        except (EOFError, OSError):
            self._lost(worker, "died")
            return
        if isinstance(answer, str):
            raise CourseError(f"The exercises could not be loaded in another process: {answer}")
        if worker.job is not None:
            outcome, sound = answer
            self._outcomes[worker.job] = outcome
            if not sound:
                self._replace(worker)
                return
        self._hand_out(worker)

    def _lost(self, worker: "_Worker", how: Literal["hung", "died"]) -> None:
        if worker.job is None:
            raise CourseError("A process that was to check programs did not start.")
        self._outcomes[worker.job] = Outcome((), how)
        self._replace(worker)

    def _hand_out(self, worker: "_Worker") -> None:
        if self._waiting:
            worker.begin(*self._waiting.popleft())
        else:
            self._workers.remove(worker)
            worker.end(patience=5.0)

    def _replace(self, worker: "_Worker") -> None:
        self._workers.remove(worker)
        worker.end()
        if self._waiting:
            self._workers.append(_Worker(self._find, self._limit))


class _Worker:
    """One process, and what it is doing: the number of its job (None while it starts) and when it must answer."""

    def __init__(self, find: Find, limit: float) -> None:
        context = multiprocessing.get_context("spawn")  # a copy of a process in which torch has threads may hang
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, find, limit), daemon=True)
        self._process.start()
        theirs.close()
        self._limit = limit
        self.job: int | None = None
        self.deadline = time.monotonic() + START_LIMIT

    def begin(self, number: int, job: Job) -> None:
        self.job = number
        self.deadline = time.monotonic() + 3 * self._limit + 2 * len(job.seeds)
        self.connection.send(job)

    def end(self, patience: float = 0.0) -> None:
        """End the process; one that has nothing to do ends by itself, within so many seconds, and cleans up."""
        self.connection.close()
        self._process.join(patience)
        self._process.kill()
        self._process.join()


def _serve(connection: Connection, find: Find, limit: float) -> None:
    """What a process does: load the exercises, then check what it is sent until it is ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115 (to the end of the process)
    os.environ["FTLABS_TIME_LIMIT"] = str(limit)
    try:
        import torch

        torch.set_num_threads(1)
        exercises = find()
    except Exception as error:
        connection.send(f"{type(error).__name__}: {error}")
        return
    connection.send(None)
    at_first: dict[int, list[Observation]] = {}
    while True:
        try:
            job = connection.recv()
        except EOFError:  # nobody will send another
            return
        exercise = exercises[job.exercise]
        if job.exercise not in at_first:
            at_first[job.exercise] = _reference_does(exercise, job)
        outcome = _checked(exercise, job, limit)
        after = _reference_does(exercise, job)
        connection.send(
            (outcome, all(agree(exercise, b, a) for b, a in zip(at_first[job.exercise], after, strict=True)))
        )


def _reference_does(exercise: Exercise, job: Job) -> list[Observation]:
    """What the reference does; it does something else when a program has changed what both of them read."""
    return [observe(exercise, exercise.implementation, case) for case in exercise.make_cases(job.seeds[0])]


def _checked(exercise: Exercise, job: Job, limit: float) -> Outcome:
    try:
        candidate = define(exercise, job.text)
    except Exception:  # a program that cannot even be defined is seen to be wrong
        return Outcome((Seen(False),) * len(job.seeds))
    seen: list[Seen] = []
    for seed in job.seeds:
        started = time.monotonic()
        named = job.every_name or not seen or seen[0].whole
        seen.append(_seen(exercise, candidate, seed) if named else Seen(passes(exercise, candidate, seed)))
        if time.monotonic() - started > limit:
            return Outcome(tuple(seen), "hung")
    return Outcome(tuple(seen))


def _seen(exercise: Exercise, candidate: Candidate, seed: int | str) -> Seen:
    verdict = check(exercise, candidate, seed=seed)
    first = next((m.message for m in exercise.misconceptions if m.name in verdict.diagnoses[:1]), None)
    # What explains every case is stated as it is; what explains some is introduced by a few words.
    return Seen(verdict.status == "right", verdict.diagnoses, first is not None and first in verdict.messages)
