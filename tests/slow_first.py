"""pytest plugin: the longest groups of tests begin first, so that no worker is left alone with one at the end.

Workers take whole modules and notebooks (`--dist loadscope`); xdist's own order is by the number of tests, and says
nothing of their length: hence `--no-loadscope-reorder` in the Makefile.
"""

import pytest

SLOW_MODULES = ("test_conditions.py", "test_lab_in_browser.py", "test_training_in_browser.py")
NOTEBOOKS = (".ipynb",)


def rank(name: str) -> int:
    """0 for the slowest, 1 for notebooks, 2 for all others."""
    return 0 if name in SLOW_MODULES else 1 if name.endswith(NOTEBOOKS) else 2


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Reorder by module; within one the order stays."""
    items.sort(key=lambda item: rank(item.path.name))
