# make demo    builds the program and the example report: nothing else is needed on Debian with a Swift toolchain
# make test    runs every test that needs no browser
# make help    lists the rest

SHELL := /bin/bash
PREFIX ?= /usr/local
EXAMPLE := devon-and-cornwall-2008
REPORT := build/$(EXAMPLE)
# One set of flags for every release build, so that nothing is compiled twice.
RELEASE := swift build --configuration release --product inspect-report -Xswiftc -static-executable -Xlinker -s
BINARY := .build/release/inspect-report
VENV := .venv-browser
BENCH_VENV := .venv-bench
PYTHON ?= $(firstword $(wildcard /usr/bin/python3) python3)

.PHONY: help setup demo test check check-examples lint unit release example examples schemas gallery test-browser bench bench-checks bench-score bench-charts install install-completions clean

help:
	@echo 'make demo            build the program and the example report, and show its scores'
	@echo 'make test            set up this machine, then lint, build and test'
	@echo 'make check           the same without the set-up'
	@echo 'make check-examples  work out the data, scores and figures of the examples a second time, with Python alone'
	@echo 'make test-browser    test the example reports and the gallery of charts in a browser, a validator and on paper'
	@echo 'make examples        build the example reports of all programmes'
	@echo 'make gallery         put charts of every kind on one page, build/gallery.html'
	@echo 'make schemas         write Documentation/schemas/ anew'
	@echo 'make bench           measure start-up and a build beside cmark'
	@echo 'make bench-checks    count what checks cost on 1, 4 and 16 times the text'
	@echo 'make bench-score     measure 10,000,000 answers to scores beside polars, duckdb and wc'
	@echo 'make bench-charts    measure 10,000 charts beside matplotlib and vl-convert'
	@echo 'make install         put the program into PREFIX/bin (PREFIX=/usr/local)'
	@echo 'make install-completions   put completions for bash, zsh and fish into PREFIX/share'
	@echo 'make clean           remove what was built'

setup:
	@command -v swift >/dev/null || { echo 'There is no swift on the PATH: see https://www.swift.org/install/' >&2; exit 1; }
	@pkg-config --exists libcmark sqlite3 2>/dev/null || .ci/need libcmark-dev libsqlite3-dev pkg-config

demo: example
	@echo
	@cat $(REPORT)/charts/*.txt

test: setup check

check: lint unit

lint:
	swift format lint --strict --recursive --parallel Package.swift Plugins Sources Tests

unit:
	swift build --build-tests
	.ci/with-postgresql swift test --skip-build --disable-xctest

check-examples:
	@set -e; for name in $(notdir $(wildcard Examples/synthesis/*)); do \
	  for script in 'synthesise-assessments.py --check' check-figures.py; do \
	    found=$$(python3 Examples/$$script $$name 2>&1) || { echo "$$found" >&2; echo "$$name: $$script" >&2; exit 1; }; \
	  done; \
	  echo "$$name: data, scores and figures agree"; \
	done

# The linker says of every static program that some calls of glibc would need its shared form; none of them is made.
release: setup
	@set -o pipefail; echo '$(RELEASE)'; $(RELEASE) 2>&1 | { grep -v 'in statically linked applications requires\|mktemp' || true; }

example: release
	$(BINARY) build Examples/$(EXAMPLE)

examples: release
	$(BINARY) build $(patsubst Examples/synthesis/%,Examples/%,$(wildcard Examples/synthesis/*))

# What editors complete and check programmes with.
schemas: release
	@mkdir -p Documentation/schemas
	@for kind in programme edition figures chart table; do \
	  $(BINARY) schema $$kind > Documentation/schemas/$$kind.schema.json; done

gallery: release
	@mkdir -p build
	$(BINARY) chart Examples/charts.md --format html --output build/gallery.html

# REPORT_HTML=page.html tests another page than the first example's.
test-browser: examples gallery $(VENV)/ready
	@REPORT_HTML='$(or $(REPORT_HTML),$(REPORT)/report.html)' $(VENV)/bin/pytest -q -rs -p no:cacheprovider Tests/Browser

$(VENV)/ready: Tests/Browser/requirements.txt
	@.ci/need python3-venv chromium poppler-utils libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-liberation
	@command -v java >/dev/null || .ci/need default-jre-headless
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# What checks cost on longer texts, by counted instructions.
bench-checks: release
	@.ci/need valgrind
	@python3 Benchmarks/linearity.py $(BINARY) Examples/$(EXAMPLE)

# ROUNDS=3 make bench-score is quicker.
bench-score: release $(BENCH_VENV)/ready
	@$(BENCH_VENV)/bin/python Benchmarks/score.py $(BINARY) Examples/$(EXAMPLE)
	@.ci/need sqlite3
	@.ci/with-postgresql python3 Benchmarks/databases.py $(BINARY) Examples/$(EXAMPLE)

# A package of its own, so that nothing of it gets into the program. SwiftPM does not see by itself that files of the library
# came or went: without its plan it looks again.
bench-charts: setup $(BENCH_VENV)/ready
	@rm -f Benchmarks/charts/.build/release.yaml
	swift build --package-path Benchmarks/charts --configuration release --product draw-charts
	@$(BENCH_VENV)/bin/python Benchmarks/charts.py Benchmarks/charts/.build/release/draw-charts

$(BENCH_VENV)/ready: Benchmarks/requirements.txt
	@.ci/need python3-venv
	$(PYTHON) -m venv $(BENCH_VENV)
	$(BENCH_VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

bench: release
	@.ci/need cmark
	@python3 Benchmarks/measure.py $(BINARY) Examples/$(EXAMPLE)

install: release
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/inspect-report

install-completions: release
	install -d $(DESTDIR)$(PREFIX)/share/{bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
	$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/inspect-report
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_inspect-report
	$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/inspect-report.fish

clean:
	rm -rf .build build $(VENV) $(BENCH_VENV)
