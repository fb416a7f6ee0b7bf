#!/usr/bin/env python3
"""Count how often each branch of the program runs on the benchmark's entries and on the sample content.

usage: profile.py --neuguong INSTRUMENTED --profdata LLVM_PROFDATA --output FILE
  The binary was built with -ir-profile-generate (`make profile`). FILE is what `make binary` compiles by: text, with the
  functions alone that run at least once an entry, and without the place of this build.
"""
import argparse, pathlib, re, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
ENTRIES = 10_000
COUNTERS = re.compile(r"# Counter Values:\n((?:\d+(?:\n|$))*)")
# What the compiler puts before the name of a function that only its module sees: the file that it is in.
PLACE = re.compile(r"^/.*/release/(?=[^/]+\.build/[^/]+;)", re.MULTILINE)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for option in ("--neuguong", "--profdata", "--output"):
        parser.add_argument(option, required=True, type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="neuguong-profile-") as folder:
        work = pathlib.Path(folder)
        counts = [run(options.neuguong, content, work) for content in (corpus(work), HERE.parents[1] / "content")]
        text = work / "counts.txt"
        subprocess.run([options.profdata, "merge", "--sparse", "--text", "-o", text, *counts], check=True)
        options.output.write_text(kept(text.read_text()))


def corpus(work):
    entries = work / "corpus"
    subprocess.run([sys.executable, HERE.parent / "corpus/gen-corpus.py", str(ENTRIES), entries], check=True)
    return entries


def run(binary, content, work):
    counts = work / f"{content.name}.profraw"
    command = [binary.resolve(), "build", "--quiet", "--content", content, "--theme", HERE.parents[1] / "theme"]
    subprocess.run(command + ["--output", work / f"{content.name}-site"], env={"LLVM_PROFILE_FILE": str(counts)}, check=True)
    return counts


def kept(text):
    """The functions that run often, each a paragraph: name, hash, counters, and what its calls and copies were like."""
    head, *functions = text.rstrip("\n").split("\n\n")
    mode, first = re.match(r"((?:[#:].*\n)+)([\s\S]*)", head).groups()
    often = [function for function in [first] + functions if most(function) >= ENTRIES]
    return PLACE.sub("@BUILD@/", mode + "\n\n".join(map(closed, sorted(often))) + "\n\n")


def most(function):
    return max(map(int, COUNTERS.search(function).group(1).split()), default=0)


def closed(function):
    """What begins with $ behind the counters is read as the number of bitmap bytes, which names of Swift are not."""
    return COUNTERS.sub(lambda counters: counters.group().rstrip("\n") + "\n$0\n", function).rstrip("\n")


if __name__ == "__main__":
    main()
