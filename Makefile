# One command per deed; `make help` lists them. The continuous integration calls the same ones.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
BIN := .venv/bin
PYTEST := NAASTU_MODE=test NAASTU_PG_UNSAFE=1 $(BIN)/python -m pytest
# Each process would compile every module, and every assertion of the tests, anew without this.
unexport PYTHONDONTWRITEBYTECODE
PG ?= 15
# The shell is Chromium without its windows: the journeys take half the work with it.
CHROMIUM ?= $(firstword $(shell command -v chromium-headless-shell chromium chromium-browser google-chrome))
UV_LOCK := $(BIN)/uv pip compile pyproject.toml --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links --quiet

RANDOM_KEY = import base64, secrets; print(base64.b64encode(secrets.token_bytes(32)).decode())
# What a production machine would have, made up on the spot, for Django's own deploy check.
LIKE_PRODUCTION = NAASTU_MODE=production NAASTU_HOSTS=naastu.example \
	NAASTU_SECRET_KEY="$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(50))')" \
	NAASTU_CONTROLLER=Example NAASTU_CONTACT_EMAIL=desk@naastu.example NAASTU_CONTACT_PHONE=030-0000000 \
	NAASTU_URL=https://naastu.example NAASTU_MAIL_HOST=localhost NAASTU_MAIL_FROM=post@naastu.example \
	NAASTU_PROXIES=1 \
	NAASTU_KEYS="a:$$($(BIN)/python -c "$(RANDOM_KEY)")" \
	NAASTU_PEPPERS="a:$$($(BIN)/python -c "$(RANDOM_KEY)")" \
	NAASTU_ROUNDING="a:$$($(BIN)/python -c "$(RANDOM_KEY)")" DATABASE_URL=postgres://app@localhost/naastu

.PHONY: help run test test-own journeys check fix messages typeface bench verify lock clean install-run install-dev

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 16

run: install-run ## Start the portal with example offers: http://127.0.0.1:8000/ (PORT=8001 for another)
	@NAASTU_MODE=demo exec $(BIN)/python manage.py serve

test: install-dev ## Run the tests, and the journeys in a browser when Chromium is there
	$(PYTEST) -n 2
	@$(MAKE) journeys

test-own: install-dev ## Run the tests on an installed PostgreSQL server, started for them alone (PG=15)
	NAASTU_MODE=test $(BIN)/python -m tests.helpers.own_server $(PG) $(BIN)/python -m pytest -n 2

journeys:
ifneq ($(CHROMIUM),)
	CHROMIUM="$(CHROMIUM)" $(PYTEST) tests/journeys -p no:randomly -n 2
else ifeq ($(CI),true)
	@echo "The browser journeys need Chromium, and there is none." >&2; exit 1
else
	@echo "Left out: the browser journeys, as there is no Chromium (Debian: apt-get install chromium-headless-shell; or CHROMIUM=/path/to/it)."
endif

check: install-dev ## Look at format, style, types, migrations, texts, settings and lock files
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	find templates -name '*.html' -print0 | xargs -0 -r $(BIN)/djade --check --target-version 5.2
	NAASTU_MODE=test $(BIN)/mypy .
	NAASTU_MODE=develop $(BIN)/python manage.py makemigrations --check --dry-run
	$(PYTEST) tests/test_translations.py -q -n 0
	@NAASTU_MODE=test DJANGO_SETTINGS_MODULE=clientsupport.settings $(BIN)/python -m tests.readability
	@$(LIKE_PRODUCTION) $(BIN)/python manage.py check --deploy --fail-level WARNING
	@! grep -nE 'https?://|--(extra-)?index-url|--find-links' requirements/*.txt \
		|| { echo "A lock file names an address." >&2; exit 1; }

fix: install-dev ## Format and repair what can be repaired
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	find templates -name '*.html' -print0 | xargs -0 -r $(BIN)/djade --target-version 5.2

messages: install-dev ## Bring the translations up to date
	@NAASTU_MODE=test DJANGO_SETTINGS_MODULE=clientsupport.settings $(BIN)/python -m tests.messages

typeface: install-dev ## Cut the typeface in static/fonts anew
	$(BIN)/python -m tests.typeface

bench: install-dev ## Measure
	NAASTU_MODE=test $(BIN)/python -m tests.bench

verify: install-dev ## Run the heavy proofs: servers that are killed, an own database server
	$(PYTEST) tests/verify

lock: install-dev ## Write the lock files anew from pyproject.toml
	$(UV_LOCK) --output-file requirements/production.txt
	$(UV_LOCK) --group demo --output-file requirements/run.txt
	$(UV_LOCK) --group dev --output-file requirements/dev.txt

clean: ## Remove what was made: the packages, the demo database, caches
	rm -rf .venv var .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

install-run:
	@$(PYTHON) requirements/install.py run

install-dev:
	@$(PYTHON) requirements/install.py dev
