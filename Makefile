# Authwright. `make` builds and verifies everything, `make test` checks it, `make help` lists the rest.

PYTHON ?= python3
NPM ?= npm
VENV := .venv
BIN := $(VENV)/bin
# Tests run in this many processes.
JOBS ?= auto
# What the validators are measured against in Node.
PEERS := tests/bench/validators/peers
# Further arguments for pytest, for example PYTEST_ARGS="-k naming".
PYTEST_ARGS ?=

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.PHONY: all help venv node suite chromium build verify test test-live test-live-all bench bench-peers native lint \
  check-types check-typescript replay pytest format lock clean distclean

all: venv ## Build everything under generated/ and verify it (the default)
	$(BIN)/authwright build
	$(BIN)/authwright verify

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ------------------------------------------------------------------ tooling

venv: $(VENV)/.stamp-project ## Create .venv from the hashed requirements

$(VENV)/.stamp-python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Authwright needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) --version 2>/dev/null || echo not installed)." >&2; \
	  echo "Install one and name it: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.stamp-requirements: requirements/dev.txt $(VENV)/.stamp-python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.stamp-project: pyproject.toml $(VENV)/.stamp-requirements
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

node: node_modules/.stamp ## Install the Node tools from package-lock.json

node_modules/.stamp: package.json package-lock.json .npmrc
	@command -v $(NPM) >/dev/null || { \
	  echo "The checks need Node.js 20.19 or newer with npm; '$(NPM)' was not found." >&2; exit 1; }
	$(NPM) ci --ignore-scripts --no-progress
	@touch $@

suite: venv ## Obtain JSON-Schema-Test-Suite (once, cached in .authwright)
	@$(BIN)/python -m tests.conformance.suite.obtain

# The one tool that comes from the system: a browser is nothing that a project can carry along.
chromium: ## Install Debian's Chromium, unless there is a Chromium
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || { \
	  command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] || { \
	    echo "The browser tests need Chromium; install the package 'chromium' and run make again." >&2; exit 1; }; \
	  apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium >/dev/null; }

# --------------------------------------------------------------------- work

build: venv ## Generate everything from the spec
	$(BIN)/authwright build

verify: venv ## Check that generated/ is what the spec gives, and that it compiles
	$(BIN)/authwright verify

test: lint check-types check-typescript verify replay pytest ## Run every check and test that needs no server

test-live: venv ## Run the tests against a real Open WebUI (installed once, cached)
	$(BIN)/python -m tests.live.backend.install
	$(BIN)/python -m pytest -n 2 -m live tests/live $(PYTEST_ARGS)

test-live-all: venv ## The same, and a short walk on the older releases (another 1 GB, cached)
	for version in $(BACKEND_VERSIONS); do $(BIN)/python -m tests.live.backend.install $$version || exit 1; done
	$(BIN)/python -m pytest -n 2 -m "live or older" tests/live $(PYTEST_ARGS)

bench: venv ## Measure ratios against named rivals (tests/bench/README.md); BENCH="calls --rounds 20" for some
	PYTHONPATH=generated/clients/python/src $(BIN)/python -m tests.bench $(BENCH)

bench-peers: venv ## Install what `make bench` holds the validators against
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/bench.txt
	cd $(PEERS) && $(NPM) ci --ignore-scripts --no-progress

native: venv ## Compile the Python validators into a wheel, in dist/native
	$(BIN)/python generated/validators/python/native.py dist/native

lint: venv ## Lint, and check the formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

check-types: venv node ## Run mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright

check-typescript: venv node ## Compile and lint the generated TypeScript
	$(BIN)/python -m tests.support.typescript

replay: venv ## Hold the spec against the recordings of real servers; EXCHANGES=DIR for all of them
	$(BIN)/python -m tests.conformance.replay $(if $(EXCHANGES),--exchanges $(EXCHANGES))

pytest: venv node suite chromium ## Run only the pytest part of `make test`
	$(BIN)/python -m pytest -n $(JOBS) $(PYTEST_ARGS)

format: venv ## Format the sources and apply safe lint fixes
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

# -------------------------------------------------------------- maintenance

# Add UPGRADE=--upgrade to move every pin that the inputs leave open.
UPGRADE ?=
UV_VERSION := 0.13.9
BACKEND := tests/live/backend
BACKEND_VERSIONS := $(patsubst $(BACKEND)/server-%.in,%,$(wildcard $(BACKEND)/server-*.in))
COMPILE = .venv-lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(UPGRADE)

lock: ## Rewrite every lock file from its inputs
	test -x .venv-lock/bin/uv || $(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet uv==$(UV_VERSION)
	$(COMPILE) requirements/runtime.in -o requirements/runtime.txt
	$(COMPILE) requirements/dev.in -o requirements/dev.txt
	$(COMPILE) requirements/bench.in -o requirements/bench.txt
	for version in $(BACKEND_VERSIONS); do \
	  $(COMPILE) --no-deps $(BACKEND)/server-$$version.in -o $(BACKEND)/server-$$version.txt && \
	  $(COMPILE) $(BACKEND)/requirements-$$version.in -o $(BACKEND)/requirements-$$version.txt || exit 1; \
	done
	$(NPM) install --package-lock-only --ignore-scripts
	cd $(PEERS) && $(NPM) install --package-lock-only --ignore-scripts

clean: ## Remove caches and build leftovers; generated/ stays, it is committed
	rm -rf .authwright .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist site
	find . -name __pycache__ -type d -not -path './.venv*' -not -path './node_modules/*' -prune -exec rm -rf {} +

distclean: clean ## Remove the installed tools as well
	rm -rf .venv .venv-lock node_modules $(PEERS)/node_modules
