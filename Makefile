# Two commands matter: `make lab` to learn, `make test` to check the course. `make help` lists the others.
#   make lab ARGS="--no-browser --port 8899"   options of `ftlabs lab`
#   make lab TORCH=cpu                         PyTorch without its GPU libraries (Linux without an NVIDIA GPU)
#   make lab PYTHON=/path/to/python3.12        which Python to build on

.DEFAULT_GOAL := help
.PHONY: help lab test build prove style clean
export PYTHON TORCH

IN := .venv/bin/python
FTLABS := $(IN) -m ftlabs.cli

# A folder that was moved or copied has an environment that points to its old place: set up again.
MOVED := $(shell [ "`cat .venv/.installed 2>/dev/null`" = "`pwd -P`" ] || rm -f .venv/.installed)

.venv/.installed: requirements.txt pyproject.toml .ci/set_up.sh
	@sh .ci/set_up.sh

.venv/.installed-dev: .venv/.installed
	@sh .ci/set_up.sh dev

# The machine is looked at once; until every line says OK it is looked at again.
.venv/.checked: .venv/.installed
	@$(FTLABS) doctor || { echo "Do what stands below each FAIL, then run make lab again."; exit 1; }
	@touch .venv/.checked

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-7s %s\n", $$1, $$2}' Makefile

lab: .venv/.checked ## set up if needed, and open lab 00 in JupyterLab
	@$(FTLABS) lab $(ARGS)

test: .venv/.installed-dev ## set up if needed, then run every test and every notebook
	@$(IN) -m pytest --nbval-lax --nbval-current-env --nbval-cell-timeout=120 -n 2 --dist loadscope --no-loadscope-reorder $(ARGS)

build: .venv/.installed ## rebuild labs and solutions from their sources
	@$(FTLABS) build $(ARGS)

prove: .venv/.installed ## show that every exercise accepts what is right and names what is wrong
	@$(FTLABS) prove $(ARGS)

style: .venv/.installed-dev ## check and format the code
	@$(IN) -m ruff check . && $(IN) -m ruff format --check .

clean: ## remove .venv, so that the next command sets up from nothing
	@rm -rf .venv
