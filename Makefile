# Everything a newcomer needs: Python 3.11 or newer, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo demo-audit test check lint types contracts docs-check docs pictures bench bench-peers evaluate record fuzz wheel-check clean

help:  ## Show the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@$(BIN)/python -m compileall -q extractor
	@touch $@

demo: $(READY)  ## Read a letter of the corpus and print its structure
	$(BIN)/extract corpus/01-ienw-drinkwater/brief.txt

demo-audit: $(READY)  ## Make a folder of 500 letters and notas, audit it and print the summary
	@rm -rf build/audit && mkdir -p build
	$(BIN)/python -m benchmarks.generator build/audit/letters --documents 500
	@# Something is always flagged or broken in it: exit status 1 or 2 is what an audit should say.
	$(BIN)/extract audit build/audit/letters --out build/audit/results || test $$? -le 2

test: $(READY)  ## Run the tests
	$(BIN)/python -m pytest -n auto

check: $(READY) lint types contracts docs-check  ## Lint, types, layers, docs

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

docs-check: $(READY)  ## Generated pages and recorded scores are what the program says
	$(BIN)/python -m docs.generate --check
	$(BIN)/extract evaluate corpus --check --no-faults

docs: $(READY)  ## Write the generated pages
	$(BIN)/python -m docs.generate

pictures: $(READY)  ## Draw the pictures of the README (with chromium and soffice)
	$(BIN)/python -m docs.pictures

evaluate: $(READY)  ## Precision and recall on the corpus, with every fault
	$(BIN)/extract evaluate corpus

record: $(READY)  ## Keep the present scores as those to compare with
	$(BIN)/extract evaluate corpus --record --no-faults
	$(BIN)/python -m docs.generate

bench: $(READY)  ## Speed and memory, as ratios within one run
	@$(BIN)/python -m compileall -q extractor
	$(BIN)/python -m benchmarks.run

bench-peers: $(READY)  ## Other tools on the same text, in an environment of their own
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/peers.txt
	$(BIN)/python -m benchmarks.peers .venv-peers/bin/python

fuzz: $(READY)  ## Damage files of every format for SECONDS (60) with SEED (4) and read them
	$(BIN)/python -m tests.hostile.fuzz --seconds $(or $(SECONDS),60) --seed $(or $(SEED),4)

wheel-check: $(READY)  ## Build the wheel, install it into an empty environment, run it elsewhere
	PYTHON=$(PYTHON) sh .ci/wheel-check $(BIN)/python

clean:
	rm -rf $(VENV) .venv-peers build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
