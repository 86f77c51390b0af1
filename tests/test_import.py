"""`import ftlabs` is instant: it loads nothing but itself, and takes a fraction of a second."""

import json
import subprocess
import sys

HEAVY = {"torch", "transformers", "datasets", "numpy", "matplotlib", "typer", "rich", "IPython", "nbformat", "jupytext"}
PROGRAM = """
import json, sys, time
before = set(sys.modules)
started = time.perf_counter()
import ftlabs
seconds = time.perf_counter() - started
print(json.dumps([seconds, sorted(set(sys.modules) - before)]))
"""


def test_the_package_loads_nothing_heavy():
    # The best of three: a busy machine can slow one start down, but does not make it load more.
    runs = [json.loads(subprocess.check_output([sys.executable, "-c", PROGRAM], text=True)) for _ in range(3)]
    assert HEAVY.isdisjoint(name.partition(".")[0] for name in runs[0][1])
    assert [name for name in runs[0][1] if name.startswith("ftlabs")] == ["ftlabs"]
    assert min(seconds for seconds, _ in runs) < 0.3
