"""Where notebooks are made from and put: the course's folders by default, any others for tests."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ftlabs import paths
from ftlabs.errors import BuildError

if TYPE_CHECKING:
    from ftlabs.course.catalogue import LabInfo

BRANCH = "main"


@dataclass(frozen=True)
class Layout:
    """The folders of a build, the repository that badges point to, and what is known about each lab.

    solutions holds the sources (`<lab>.py`) and the worked notebooks, labs the released ones, stubs what the package
    knows of the untouched gaps. readme: the file with the table of labs, or None for none.
    """

    solutions: Path
    labs: Path
    stubs: Path
    readme: Path | None
    repository: str
    describe: Callable[[str], "LabInfo"]

    @classmethod
    def of_course(cls) -> "Layout":
        """The layout of the repository that the package runs from."""
        from ftlabs.course import catalogue  # with all exercises, and so with torch

        root = paths.root()
        return cls(
            solutions=paths.solutions(),
            labs=paths.labs(),
            stubs=catalogue.STUBS,
            readme=root / "README.md",
            repository=repository(root / "pyproject.toml"),
            describe=catalogue.info,
        )

    def source(self, lab: str) -> Path:
        """The one file of a lab that people edit."""
        return self.solutions / f"{lab}.py"

    def notebook(self, lab: str, kind: str) -> Path:
        """The notebook made from it: kind "lab" or "solution"."""
        return (self.labs if kind == "lab" else self.solutions) / f"{lab}.ipynb"

    def stub(self, lab: str) -> Path:
        """What the package knows of the lab's untouched gaps."""
        return self.stubs / f"{lab}.json"

    def names(self) -> list[str]:
        """All labs that have a source, in order."""
        return sorted(path.stem for path in self.solutions.glob("*.py") if path.stem[:1].isdigit())

    def choose(self, wanted: list[str] | None) -> list[str]:
        """The labs asked for by name or number ("00"), all when none is. Raises BuildError for an unknown one."""
        known = self.names()
        chosen = []
        for name in wanted or known:
            stem = Path(name).name.removesuffix(".py").removesuffix(".ipynb")
            matches = [lab for lab in known if stem in (lab, lab.partition("_")[0])]
            if len(matches) != 1:
                listed = ", ".join(known) or "none yet"
                raise BuildError(f"There is no source for a lab {name!r} in {self.solutions}. The labs are: {listed}.")
            chosen += matches
        return chosen

    def colab(self, lab: str, kind: str) -> str:
        """The address at which Colab opens a notebook."""
        return f"https://colab.research.google.com/github/{self._slug()}/blob/{BRANCH}/{kind}s/{lab}.ipynb"

    def raw(self, path: str) -> str:
        """The address of a file of the repository as plain text."""
        return f"https://raw.githubusercontent.com/{self._slug()}/{BRANCH}/{path}"

    def _slug(self) -> str:
        slug = self.repository.removeprefix("https://github.com/").removesuffix("/").removesuffix(".git")
        if "://" in slug or slug.count("/") != 1:
            raise BuildError(
                f"Colab opens notebooks from GitHub only, and the repository is {self.repository!r}.\n"
                "Set Repository under [project.urls] in pyproject.toml to https://github.com/OWNER/NAME."
            )
        return slug


def repository(pyproject: Path) -> str:
    """The one repository address of the course. Raises BuildError when pyproject.toml does not give it."""
    try:
        return tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["urls"]["Repository"]
    except (OSError, KeyError, tomllib.TOMLDecodeError) as error:
        raise BuildError(
            f"{pyproject} does not name the repository ({type(error).__name__}: {error}).\n"
            'Add `Repository = "https://github.com/OWNER/NAME"` under [project.urls].'
        ) from error
