"""The command `ftlabs`. Each command calls one part of the package; what they do is written there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from ftlabs import paths
from ftlabs.errors import FtlabsError

app = typer.Typer(
    help="ftlabs: learn to fine-tune language models by doing it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Labs = Annotated[list[str] | None, typer.Argument(help="Labs, such as 00 or 00_start_here. Default: all of them.")]


@app.command()
def doctor() -> None:
    """Check this machine: Python, packages, device, memory, disk, base model, kernel."""
    from ftlabs import doctor as checks

    answers = checks.examine()
    print(checks.report(answers))
    if not all(answer.ok for answer in answers):
        raise typer.Exit(1)


@app.command()
def lab(
    reset: Annotated[str | None, typer.Option(metavar="LAB", help="Start this lab afresh; yours is renamed.")] = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open a browser window.")] = True,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Port of the JupyterLab server.")] = None,
    jupyter: Annotated[list[str] | None, typer.Argument(help="Further options of JupyterLab, after --.")] = None,
) -> None:
    """Open the labs in JupyterLab, in your own copy (my-labs/)."""
    from ftlabs import jupyter as server
    from ftlabs import working_copy

    if reset is not None:
        fresh, aside = working_copy.reset(reset)
        print(f"{fresh.stem} starts afresh." + (f" Your old copy is {aside.name}." if aside else ""))
    copied = working_copy.update()
    for name in copied.outdated:
        print(
            f"{name} has a newer version than your copy. To change to it: ftlabs lab --reset {name.partition('_')[0]}"
        )
    first = working_copy.find(reset or "00", copied.folder)
    print(f"Opening {first.name} in {copied.folder} (Ctrl-C here stops it)", flush=True)
    line = server.command(copied.folder, first, browser=browser, port=port, extra=jupyter or ())
    raise typer.Exit(server.start(line))


@app.command()
def run(
    lab: Annotated[str, typer.Argument(help="A lab, such as 00, or the path of a notebook.")],
    solution: Annotated[bool, typer.Option("--solution", help="Run the worked solution instead of your copy.")] = False,
) -> None:
    """Run a lab in the terminal; print verdicts, claims and time."""
    from ftlabs import notebooks

    outcome = notebooks.run_lab(lab, solution=solution)
    notebooks.print_report(outcome)
    if not outcome.ok:
        raise typer.Exit(1)


@app.command()
def build(
    labs: Labs = None,
    check: Annotated[bool, typer.Option("--check", help="Change nothing; fail if something is out of date.")] = False,
    execute: Annotated[bool, typer.Option("--execute/--no-execute", help="Run the solutions for outputs.")] = True,
) -> None:
    """Make labs and solutions from their sources in solutions/*.py."""
    from ftlabs import notebooks

    problems = notebooks.build(labs or None, check=check, execute=execute)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        raise typer.Exit(1)


@app.command()
def prove(
    labs: Labs = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines instead of the matrix.")] = False,
    seeds: Annotated[int, typer.Option(min=1, help="How many seeds to draw cases from.")] = 20,
    mutants: Annotated[
        bool, typer.Option("--mutants", help="Change each reference in many small ways: which changes pass the check?")
    ] = False,
) -> None:
    """Show that every exercise accepts right answers and names known mistakes."""
    if mutants:
        _mutants(labs or None, json)
        return
    from ftlabs.course import prove as proving

    proofs = proving.prove(labs or None, seeds=seeds, bar=not json)
    if json:
        print(proving.to_json(proofs))
    else:
        proving.print_matrix(proofs)
    if not all(proof.ok for proof in proofs):
        raise typer.Exit(1)


def _mutants(labs: list[str] | None, json: bool) -> None:
    from ftlabs.course import mutation, mutation_report

    reports = mutation.examine(labs, bar=not json)
    if json:
        print(mutation_report.to_json(reports))
    else:
        mutation_report.print_tables(reports)
    if not all(report.ok for report in reports):
        raise typer.Exit(1)


@app.command()
def record(
    lab: Annotated[str, typer.Argument(help="A lab, such as 03.")],
    only: Annotated[str | None, typer.Option(help="Just the experiment of this name.")] = None,
    missing: Annotated[bool, typer.Option("--missing", help="Just what was not recorded, or otherwise.")] = False,
) -> None:
    """Train what a lab has no time for, and write the runs that it shows (data/runs/)."""
    from ftlabs import experiments
    from ftlabs.course import catalogue

    print(f"The runs are in {experiments.record(catalogue.info(lab).name, only=only, missing=missing)}")


@app.command()
def pretrain(
    folder: Annotated[Path | None, typer.Argument(help="Folder of the model. Default: data/base-model.")] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0.1, help="How long to train; default: the whole recipe.")
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Two minutes, to see that everything works.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the last checkpoint.")] = False,
    seed: Annotated[int, typer.Option(help="Seed of the text and of the weights.")] = 0,
    check: Annotated[bool, typer.Option("--check", help="Train nothing; measure the ten conditions instead.")] = False,
    json: Annotated[bool, typer.Option("--json", help="With --check: JSON for machines instead of a table.")] = False,
    write: Annotated[bool, typer.Option("--write", help="With --check: put the table into the model's card.")] = False,
) -> None:
    """Train the base model from nothing on generated text, or see what a model lacks (--check)."""
    folder = folder or paths.base_model()
    if not check and (json or write):
        raise typer.BadParameter("--json and --write tell what --check finds; add --check, or leave them out.")
    if check and (quick or resume or minutes is not None):
        raise typer.BadParameter("--check trains nothing; leave out --minutes, --quick and --resume.")
    if not check:
        from ftlabs.world import pretraining

        made = pretraining.pretrain(folder, minutes=minutes, quick=quick, resume=resume, seed=seed)
        print(f"The model lies in {made}. What it knows: ftlabs pretrain {made} --check")
        return
    from ftlabs.world import artefacts, conditions

    if write:
        artefacts.history_of(folder)  # said before ten minutes of measuring, not after
    findings = conditions.check(folder, bar=not json)
    if json:
        print(conditions.to_json(findings))
    else:
        conditions.print_table(findings)
    if write:
        artefacts.describe(folder, findings)
    if not all(finding.holds for finding in findings):
        raise typer.Exit(1)


def main() -> None:
    """Entry point: an error meant for people is printed without a traceback, with exit status 1."""
    try:
        app()
    except FtlabsError as error:
        print(f"ftlabs: {error}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
