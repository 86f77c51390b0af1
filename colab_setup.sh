#!/usr/bin/env bash
# Prepares a hosted notebook (Google Colab) for the course. The first cell of each lab calls it; twice does no harm.
#
# It clones or updates the course, installs what is missing and leaves torch and numpy as they are: they belong to the
# GPU driver of that machine. A running kernel does not see a package installed in place, so the cell that calls this
# puts the course's src/ on its path; the last line of the output says where it is.
#
# FTLABS_REPOSITORY, FTLABS_FOLDER, FTLABS_PYTHON: where from, where to, and for which Python.
set -euo pipefail

repository=${FTLABS_REPOSITORY:-https://github.com/ftlabs/ftlabs}
folder=${FTLABS_FOLDER:-/content/ftlabs}
python=${FTLABS_PYTHON:-python3}

stop() {
    printf 'ftlabs: %s\n' "$@" >&2
    exit 1
}

fetch_course() {
    if [ -d "$folder/.git" ]; then
        git -C "$folder" fetch --quiet --depth 1 origin HEAD 2>/dev/null || {
            echo "ftlabs: $repository cannot be reached; going on with the copy that is here."
            return 0
        }
        # Refused by git when it would overwrite a file that somebody changed here; then theirs stays.
        git -C "$folder" checkout --quiet --detach FETCH_HEAD 2>/dev/null ||
            echo "ftlabs: files in $folder were changed, so it stays at the version it has."
    elif [ -e "$folder" ] && [ -n "$(ls -A "$folder")" ]; then
        stop "$folder exists and is not a clone of the course." "Rename or remove it, then run this cell again."
    else
        git clone --quiet --depth 1 "$repository" "$folder" ||
            stop "the course could not be fetched from $repository (see above)." "Run this cell again in a minute."
    fi
}

# Prints the requirements of pyproject.toml that are not met, one a line. What the machine has is never replaced for
# being newer. Jupyter is left out, because the hosted notebook is the server.
missing_packages() {
    "$python" - "$folder/pyproject.toml" <<'PYTHON'
import importlib.metadata, sys, tomllib
from packaging.requirements import Requirement

with open(sys.argv[1], "rb") as file:
    wanted = [Requirement(text) for text in tomllib.load(file)["project"]["dependencies"]]
for requirement in wanted:
    try:
        met = requirement.specifier.contains(importlib.metadata.version(requirement.name), prereleases=True)
    except importlib.metadata.PackageNotFoundError:
        met = False
    if met or requirement.name == "jupyter":
        continue
    if requirement.name in ("torch", "numpy"):
        sys.exit(f"ftlabs: this machine lacks {requirement}. Choose a newer runtime (menu Runtime, Change runtime type).")
    print(requirement)
PYTHON
}

# Prints torch and numpy as constraints at exactly the installed versions, so that nothing may move them.
what_must_stay() {
    "$python" - <<'PYTHON'
import importlib.metadata

for name in ("torch", "torchvision", "torchaudio", "numpy"):
    try:
        print(f"{name}=={importlib.metadata.version(name)}")
    except importlib.metadata.PackageNotFoundError:
        pass
PYTHON
}

install_missing() {
    local missing
    missing=$(missing_packages) || exit 1
    if [ -n "$missing" ]; then
        echo "ftlabs: installing" $missing
        local constraints
        constraints=$(mktemp)
        what_must_stay >"$constraints"
        printf '%s\n' "$missing" | "$python" -m pip install --quiet --disable-pip-version-check \
            --constraint "$constraints" --requirement /dev/stdin ||
            stop "the packages above could not be installed." "Restart the runtime and run this cell again."
        rm -f "$constraints"
    fi
}

install_course() {
    if "$python" -c 'import ftlabs, pathlib, sys; sys.exit(not pathlib.Path(ftlabs.__file__).is_relative_to(sys.argv[1]))' \
        "$(cd "$folder" && pwd -P)" 2>/dev/null; then
        return 0
    fi
    local install=("$python" -m pip install --quiet --disable-pip-version-check --no-deps --editable "$folder")
    # The build tool that is there will do and saves a download; one that is too old is fetched anew.
    "${install[@]}" --no-build-isolation 2>/dev/null || "${install[@]}" ||
        stop "the course could not be installed from $folder (see above)." "Restart the runtime and run this cell again."
}

command -v git >/dev/null || stop "git is missing on this machine."
fetch_course
install_missing
install_course
echo "ftlabs: ready in $folder"
