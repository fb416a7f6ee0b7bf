#!/usr/bin/env python3
"""Hold the citations: every section of docs/spec that a comment, or another document, cites is a heading there.

A citation is written `docs/spec/standings.md, "Targets"`, and may go on: `"Targets" and "Units"`. It may break over the
lines of a comment. Between the documents of docs/spec it is `content.md, Matching`, without quotes.
"""
import pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
SPEC = ROOT / "docs/spec"
FOLDERS = ["Sources", "Tests", "Benchmarks", ".ci"]
ENDINGS = {".swift", ".py", ".c", ".h", ".js", ".sh"}
CITATION = re.compile(r'docs/spec/([\w-]+\.md)((?:(?:,| and) "[^"\n]+")*)')
BARE = re.compile(r'(?<![\w/-])(standings|content|publishing|command-line)\.md, "')
BETWEEN = re.compile(r"(?<![\w/-])(standings|content|publishing|command-line)\.md, ([A-Z][\w -]*)")
COMMENT_BREAK = re.compile(r"\n\s*(?:///?|#|\*) ?")


def main():
    headings = {path.name: set(re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE))
                for path in SPEC.glob("*.md")}
    faults = [fault for path in sources() for fault in cited(path, headings)]
    faults += [fault for path in sorted(SPEC.glob("*.md")) for fault in crossed(path, headings)]
    print("\n".join(faults) or "citations: held")
    sys.exit(1 if faults else 0)


def sources():
    own = pathlib.Path(__file__).resolve()
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in ENDINGS and path != own and ".build" not in path.parts: yield path


def cited(path, headings):
    text = COMMENT_BREAK.sub(" ", path.read_text(encoding="utf-8", errors="replace"))
    name = path.relative_to(ROOT)
    for document, sections in CITATION.findall(text):
        if document not in headings:
            yield f"{name} cites docs/spec/{document}, which is not there"
            continue
        for section in re.findall(r'"([^"]+)"', sections):
            if section not in headings[document]:
                yield f'{name} cites docs/spec/{document}, "{section}", which is no heading there'
    for document in BARE.findall(text):
        yield f"{name} cites {document}.md without its folder, docs/spec"


def crossed(path, headings):
    text = path.read_text(encoding="utf-8").replace("\n", " ")
    for document, rest in BETWEEN.findall(text):
        # The citation may be followed by words of its sentence: some heading must be what it begins with.
        if not any(re.match(re.escape(heading) + r"\b", rest) for heading in headings[document + ".md"]):
            yield f"docs/spec/{path.name} cites {document}.md, {rest}, which is no heading there"


if __name__ == "__main__":
    main()
