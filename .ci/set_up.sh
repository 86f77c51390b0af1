#!/bin/sh
# Makes .venv and installs what the course needs. `make lab` and `make test` call it; running it again does no harm.
#
#   sh .ci/set_up.sh          what students need (requirements.txt and the course itself)
#   sh .ci/set_up.sh dev      contributors' tools as well
#
# PYTHON=/path/to/python3.12  which Python to build on;  TORCH=cpu  PyTorch without its GPU libraries.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }
stop() { printf '\n%s\n' "$@" >&2; exit 1; }

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for candidate in "${PYTHON:-}" python3 python python3.13 python3.12 python3.11 python3.14; do
        if [ -n "$candidate" ] && is_new_enough "$candidate"; then
            say "$candidate"
            return 0
        fi
    done
    return 1
}

free_megabytes() { df -Pm . 2>/dev/null | awk 'NR == 2 {print $4}'; }

make_environment() {
    if is_new_enough .venv/bin/python; then return 0; fi
    python=$(find_python) || stop \
        "ftlabs needs Python 3.11 or newer, and none was found (looked for python3, python, python3.11 to python3.14)." \
        "Install one from https://www.python.org/downloads/ or with your system's package manager, then run make again." \
        "If it lies in an unusual place: make lab PYTHON=/path/to/python3.12"
    "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 || stop \
        "$python has no venv module, which makes the course's own environment." \
        "On Debian and Ubuntu: sudo apt install python3-venv, then run make again."
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv || stop \
        "The environment .venv could not be made in $(pwd)." \
        "Check that you may write there and that the disk is not full, then run make again."
}

check_disk() {
    free=$(free_megabytes)
    case $free in '' | *[!0-9]*) return 0 ;; esac  # an unusual df: let pip find out
    if [ -f .venv/.installed ]; then return 0; fi  # an update needs little
    if [ "$free" -lt 3000 ]; then
        stop "The installation needs 3 GB of free disk, and $(pwd) has ${free} MB." \
            "Make room, or move this folder to a larger disk, then run make again."
    fi
    if [ "$(uname -s)" = Linux ] && [ "${TORCH:-}" != cpu ] && [ "$free" -lt 9000 ]; then
        say "Note: PyTorch with its GPU libraries takes about 7 GB, and ${free} MB are free."
        say "Without an NVIDIA GPU, stop with Ctrl-C and use: make lab TORCH=cpu"
    fi
}

install() {
    log=.venv/install.log
    rm -f "$log"
    if [ "${TORCH:-}" = cpu ]; then set -- --extra-index-url https://download.pytorch.org/whl/cpu "$@"; fi
    .venv/bin/python -m pip --disable-pip-version-check --log "$log" install "$@" || explain_failure
    rm -f "$log" # it is large, and interesting only after a failure
}

explain_failure() {
    if grep -q -i -E 'No space left on device|Errno 28|not enough space' "$log"; then
        stop "The disk is full: $(free_megabytes) MB are free in $(pwd)." \
            "Make room and run make again; it goes on where it stopped. Without an NVIDIA GPU, TORCH=cpu needs far less."
    fi
    if grep -q -i -E 'NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Connection (refused|reset)' "$log"; then
        stop "The packages could not be fetched: no working network connection (details in $log)." \
            "Check the connection, or the proxy (HTTPS_PROXY), and run make again; it goes on where it stopped."
    fi
    stop "The installation failed; the lines above say why, and $log has all of it." \
        "If they name a package without a version for your system, try another Python: make lab PYTHON=python3.12"
}

make_environment
check_disk
if [ "${1:-}" = dev ]; then
    say "Installing contributors' tools (ruff, pre-commit, playwright)"
    # The course's own requirements are there already, at their pins; this adds the extra and nothing else.
    install --quiet --no-build-isolation -r requirements.txt -e '.[dev]'
    touch .venv/.installed-dev
else
    say "Installing the packages of requirements.txt (the first time takes some minutes)"
    install -r requirements.txt
    install --quiet --no-deps --no-build-isolation -e .
    pwd -P > .venv/.installed  # the Makefile sets up again when the folder was moved
fi
