"""Every link of every page, with its anchor, followed by lychee: no network, the files alone."""

import pathlib
import shutil
import subprocess
import sys

LYCHEE = pathlib.Path(sys.executable).parent / "lychee"


def follow(folder):
    """What lychee found. Full addresses of the site itself stand for its files."""
    return subprocess.run(
        [LYCHEE, "--offline", "--include-fragments", "--no-progress", "--format", "compact", "--extensions", "html",
         "--root-dir", folder, "--index-files", "index.html", "--remap", f"https://thi-dua.example file://{folder}",
         folder],
        capture_output=True, text=True)


def test_no_link_and_no_anchor_is_broken(site):
    run = follow(site.folder)
    assert run.returncode == 0, run.stdout
    assert "0 Errors" in run.stdout and "OK" in run.stdout


def test_a_broken_link_and_a_broken_anchor_are_found(site, tmp_path):
    folder = tmp_path / "public"
    shutil.copytree(site.folder, folder)
    (folder / "hong.html").write_text(
        '<!doctype html><a href="/khong-co/">1</a><a href="/dien-hinh/#khong-co">2</a>'
        '<a href="https://thi-dua.example/khong-co/2/">3</a><a href="/dien-hinh/">4</a>')
    run = follow(folder)
    assert run.returncode != 0
    assert "3 Errors" in run.stdout, run.stdout
