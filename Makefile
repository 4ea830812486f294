# Everything a contributor needs, in a virtual environment of the checkout's own (.venv).
# A stamp file inside .venv stands for each step of its making, so that a second call is quick.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# What development and CI install. Where the lock doesn't fit: make test DEPENDENCIES="--group dev"
LOCK := requirements/dev.txt
DEPENDENCIES := --require-hashes --requirement $(LOCK)

# Where every branch is tried: what reads, what writes, what keeps back, and what keeps text from being more than text.
WHOLE := */reading/*,*/editing/*,*/sharing/*,*/pages/addresses.py,*/pages/escaping.py,*/pages/mending.py
WHOLE := $(WHOLE),*/reports/printable.py,*/website/attachments.py,*/website/cleaning.py,*/website/share.py
WHOLE := $(WHOLE),*/website/share_key.py,*/website/site_folder.py

# Tests start hundreds of processes, and each would compile the whole package again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help site serve test branches golden soak promises check lock audit fix docs pictures bench gates clean

help:  ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: $(VENV)/.project  ## Build the sample journal into site/
	@$(BIN)/career-journal build
	@echo "Open $(CURDIR)/site/index.html in a browser."

serve: $(VENV)/.project  ## Show the sample journal on this machine, and follow changes
	@$(BIN)/career-journal serve

test: $(VENV)/.dev $(VENV)/.chromium $(VENV)/.vnu $(VENV)/.axe $(VENV)/.corpora  ## Run all tests, with coverage of every branch
	$(BIN)/python -m pytest --numprocesses 2 --cov --cov-report term --cov-fail-under 95
	@$(MAKE) --no-print-directory branches

branches: $(VENV)/.dev  ## The end of make test: fail unless every branch of what reads, writes, keeps back and escapes was tried
	$(BIN)/coverage report --fail-under 100 --include '$(WHOLE)'

golden: $(VENV)/.dev  ## Write the golden files of pages and reports, and the table of promises anew; read them in the diff
	UPDATE_GOLDEN=1 $(BIN)/python -m pytest --quiet tests/pages/test_pages_golden.py tests/reports/test_reports_formats.py \
	  tests/test_promises.py

soak: $(VENV)/.dev $(VENV)/.chromium $(VENV)/.corpora $(VENV)/.guided  ## Try all that is promised twenty times as often, in an hour or two (PARTS="leaks kills" for less)
	$(BIN)/python -m tests.soak $(PARTS)

promises: $(VENV)/.dev  ## Show what is promised, and how often the last tests tried to break it
	@$(BIN)/python -m tests.promises

check: $(VENV)/.dev  ## Check style, types, layers and the generated reference
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python docs/generate.py --check

lock: $(VENV)/.supply  ## Take the newest versions of all dependencies, and write down the hash of each file
	$(VENV)/supply/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links --group dev pyproject.toml --output-file $(LOCK)

audit: $(VENV)/.supply  ## Ask whether a fault is known in any of the locked versions; fails where nobody can be asked
	$(VENV)/supply/bin/pip-audit --strict --disable-pip --require-hashes --requirement $(LOCK) $(AUDIT)

fix: $(VENV)/.dev  ## Mend what can be mended: style and the generated reference
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/python docs/generate.py

docs: $(VENV)/.project  ## Write the generated reference anew
	$(BIN)/python docs/generate.py

pictures: site $(VENV)/.dev  ## Take the pictures of the README anew
	$(BIN)/python docs/pictures.py

bench: $(VENV)/.dev $(VENV)/.chromium  ## Time start-up, check, build and search against what each is promised (BENCH=--quick for less)
	$(BIN)/python -m benchmarks $(BENCH)

gates: $(VENV)/.chromium $(VENV)/.axe  ## Hold all kinds of pages of four journals to what is promised of the site (JOURNALS="sample empty")
	@$(BIN)/python -m tests.browser $(JOURNALS)

clean:  ## Remove all that was made here, the virtual environment too
	rm -rf $(VENV) site build dist htmlcov test-artefacts .coverage .coverage.* .hypothesis .import_linter_cache .*_cache
	find benchmarks docs generator tests -name __pycache__ -prune -exec rm -rf {} +

# The environment, step by step.

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else \
	  "career-journal needs Python 3.11 or newer, and $(PYTHON) is %d.%d. Say where a newer one is: make PYTHON=python3.12" \
	  % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@touch $@

$(VENV)/.project: $(VENV)/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

# Exactly the versions of the lock, each file of them by its hash; the project itself without asking anybody.
$(VENV)/.dev: $(VENV)/.python $(LOCK) pyproject.toml
	$(BIN)/python -m pip install --quiet $(DEPENDENCIES)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.project $@

# Without it the tests that need it are skipped, and say so.
$(VENV)/.guided: $(VENV)/.dev
	-$(BIN)/python -m pip install --quiet --group soak && touch $@

$(VENV)/.supply: $(VENV)/.python pyproject.toml
	$(PYTHON) -m venv $(VENV)/supply
	$(BIN)/python -m pip --python $(VENV)/supply install --quiet --group supply
	@touch $@

$(VENV)/.chromium: $(VENV)/.dev
	@$(BIN)/python tests/browser/chromium.py
	@touch $@

$(VENV)/.vnu: $(VENV)/.dev
	@$(BIN)/python tests/website/vnu.py
	@touch $@

$(VENV)/.axe: $(VENV)/.dev
	@$(BIN)/python tests/browser/axe.py
	@touch $@

$(VENV)/.corpora: $(VENV)/.dev
	@$(BIN)/python tests/corpora.py
	@touch $@
