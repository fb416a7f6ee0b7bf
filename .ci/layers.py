#!/usr/bin/env python3
"""Hold the layers: what each target imports, and which of its folders know each other in a ring.

A target imports only what Package.swift gives it, and no ring of folders inside a target is larger than it was
(RINGS): whoever breaks one up lowers its number here, and it stays so. ARCHITECTURE.md says where each folder is of use.
"""
import collections, json, pathlib, re, subprocess, sys

SOURCES = pathlib.Path(__file__).resolve().parents[1] / "Sources"
# The most folders of a target that lead to each other; two where nothing is said.
RINGS: dict[str, int] = {}
NOT_CODE = [r'"""[\s\S]*?"""', r'#"(?:.|\n)*?"#', r"//[^\n]*", r'"(?:\\.|[^"\\\n])*"']
IMPORT = re.compile(r"^\s*(?:(?:public|package|internal|private|@\w+(?:\(\w+\))?) +)*import (?:\w+ )?(\w+)", re.MULTILINE)
TYPE = re.compile(
    r"^((?:(?:public|package|final|indirect|fileprivate|private) +)*)(?:struct|class|enum|actor|protocol|typealias) +(\w+)",
    re.MULTILINE)


def main():
    faults = []
    targets = {target["name"]: target for target in package()["targets"]}
    for folder in sorted(path for path in SOURCES.iterdir() if any(path.rglob("*.swift"))):
        texts = {path: without_words(path.read_text(encoding="utf-8")) for path in folder.rglob("*.swift")}
        imported = {module for text in texts.values() for module in IMPORT.findall(text)} & set(targets)
        for module in sorted(imported - allowed(targets[folder.name])):
            faults.append(f"{folder.name} imports {module}, which Package.swift does not give it")
        ring, limit = largest_ring(folder, texts), RINGS.get(folder.name, 2)
        if len(ring) > limit:
            faults.append(f"{folder.name}: {len(ring)} folders know each other in a ring, at most {limit} did: {' '.join(ring)}")
        if folder.name in RINGS and len(ring) < limit:
            faults.append(f"{folder.name}: the largest ring is {len(ring)} now; write that in RINGS, so that it stays so")
    faults += [f"ARCHITECTURE.md does not say what {folder} is for" for folder in unnamed()]
    print("\n".join(faults) or "layers: held")
    sys.exit(1 if faults else 0)


def unnamed():
    """Folders of sources that the map of the code does not name."""
    text = (SOURCES.parent / "ARCHITECTURE.md").read_text(encoding="utf-8")
    questions = text[text.index("## Where is"):text.index("## Decisions")]
    named = {part for place in re.findall(r"`([\w/]+)`", questions) for part in place.split("/")}
    return sorted({path.parent.name for path in SOURCES.rglob("*.swift")} - named)


def package():
    command = ["swift", "package", "--package-path", str(SOURCES.parent), "dump-package"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def allowed(target):
    return {name for kind in target["dependencies"] for name, *_ in kind.values()}


def without_words(text):
    for pattern in NOT_CODE:
        text = re.sub(pattern, '""', text)
    return text


def largest_ring(folder, texts):
    """The most folders each of which names types of the next, and the last of the first. A target's own top files may
    know all of it."""
    def part(path):
        parts = path.relative_to(folder).parts
        return parts[0] if len(parts) > 1 else None

    declared = collections.defaultdict(set)
    for path, text in texts.items():
        for modifiers, name in TYPE.findall(text):
            if "private" not in modifiers: declared[name].add(part(path))
    known = collections.defaultdict(set)
    for path, text in texts.items():
        for word in set(re.findall(r"(?<![.\w])[A-Z]\w+", text)):
            places = declared.get(word, set())
            if len(places) == 1 and None not in places | {part(path)}: known[part(path)] |= places - {part(path)}
    reach = {start: reachable(start, known) for start in list(known)}
    rings = [sorted(other for other in reach[start] if start in reach.get(other, ())) for start in reach]
    return max(rings, key=len, default=[])


def reachable(start, known):
    found, waiting = set(), [start]
    while waiting:
        for other in known.get(waiting.pop(), ()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


if __name__ == "__main__":
    main()
