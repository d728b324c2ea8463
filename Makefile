# make demo   the sample report as a PDF, from a machine that has only Swift
# make test   everything that is tested
# make slurm-test  a batch on a real Slurm of one machine
# make page  the page for people, in a browser · make validators  veraPDF, which judges the tests' PDFs · make fonts  the free fonts · make library, make deb  what is installed elsewhere · make docs  the library's documentation · make bench, make batches, make load, make compare  the benchmarks · make format, make lint  the source's style

SHELL := /bin/sh
swift := swift
output := Output

# What the package is built with, and what its tests compare with.
packages := libcairo2-dev libdeflate-dev libexpat1-dev libharfbuzz-dev libpango1.0-dev libqpdf-dev libyaml-dev libzip-dev nettle-dev libjpeg62-turbo-dev zlib1g-dev pkg-config poppler-utils qpdf mupdf-tools unzip libjna-java

# What runs veraPDF, the judge of PDF/A and PDF/UA.
validator-packages := default-jdk-headless python3-pip

# What `make deb` makes and judges its package with.
deb-packages := dpkg-dev binutils chrpath lintian python3

# What the page for people is tested in.
browser-packages := chromium chromium-driver python3

# What `make compare` sets the same reports with, and how many.
peer-packages := texlive-xetex texlive-lang-chinese texlive-latex-recommended texlive-latex-extra libreoffice-writer-nogui python3-venv
COUNT := 1000

# What the test of batches on a Slurm array runs on.
slurm-packages := slurm-wlm munge

.PHONY: slurm slurm-test demo test build fonts validators browser page packages deb-packages bench compare batches load library deb docs format lint clean

demo: build fonts
	mkdir -p $(output)
	.build/release/banxin render Examples/annual-report.yaml -o $(output)/annual-report.pdf
	@echo "$(output)/annual-report.pdf is made"

build: packages
	$(swift) build -c release --product banxin

test: packages fonts validators slurm browser
	@mkdir -p .build
	@log=.build/test.log; status=.build/test.status; \
	{ $(swift) test 2>&1; echo $$? >$$status; } | tee $$log; \
	sh Tests/summary $$log $$status

# Files that came into Sources are noticed in a package that others depend on once its own manifest is newer.
bench: packages fonts
	@touch Benchmarks/Package.swift
	$(swift) run -c release --package-path Benchmarks BanxinBenchmarks $(MODEL)

# The peers come into a folder of their own; nothing else needs them.
compare: build fonts
	@$(MAKE) --no-print-directory packages packages="$(peer-packages)"
	@test -x .build/peers/bin/python || python3 -m venv .build/peers
	@.build/peers/bin/pip install -q typst weasyprint PyYAML
	.build/peers/bin/python Benchmarks/compare/compare.py --count $(COUNT)

# The service under load; beside WeasyPrint where `make compare` installed it.
load: build fonts
	python3 Benchmarks/server/load.py --endurance 20000 --peer .build/peers/bin/python

# Whole batches of 100, 1,000 and 10,000 reports.
batches: build fonts
	python3 Benchmarks/compare/batches.py

# The command, and libbanxin.so.1 with link and header, all with Swift's runtime inside, in Output/installation.
library: packages deb-packages
	SWIFT=$(swift) Deployment/build $(output)/installation

deb: library fonts
	package=$$(Deployment/debian/build $(output)/installation $(output)) && lintian --fail-on error,warning "$$package" && Deployment/debian/check "$$package"

docs: packages
	SWIFT=$(swift) Documentation/library $(output)

deb-packages:
	@$(MAKE) --no-print-directory packages packages="$(deb-packages)"

fonts: packages
	Fonts/install

# Its tests are skipped with a message where it cannot be had.
validators:
	-@{ command -v javac && python3 -m pip --version; } >/dev/null 2>&1 || \
	  $(MAKE) --no-print-directory packages packages="$(validator-packages)"
	@Validators/install

# Its test is skipped with a message where it cannot be had.
slurm:
	-@$(MAKE) --no-print-directory packages packages="$(slurm-packages)"

slurm-test: build fonts slurm
	rm -rf $(output)/slurm
	Tests/slurm/run $(CURDIR)/.build/release/banxin $(CURDIR)/Examples $(output)/slurm

# Its tests are skipped with a message where it cannot be had.
browser:
	-@$(MAKE) --no-print-directory packages packages="$(browser-packages)"

# The page for people, in the browser alone.
page: build fonts browser
	python3 Tests/Page/run.py .build/release/banxin .

# Asks dpkg first, so that nothing is fetched where all is there.
packages:
	@missing=; for package in $(packages); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then run=; else run=sudo; fi; \
	  $$run apt-get update -qq && \
	  $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

format:
	$(swift) format -i -r Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

lint:
	$(swift) format lint --strict -r Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

clean:
	rm -rf .build $(output)
