"""The CI files that agencies copy: their own lines, run as the forge would, in a clone of the product."""

import shlex

import pytest
import yaml

import sandbox


def gitlab():
    job = yaml.safe_load((sandbox.ROOT / "deploy" / "gitlab-ci.yml").read_text("utf-8"))["site"]
    return [job["before_script"] + job["script"]], job["artifacts"]["paths"]


def actions(file):
    steps = yaml.safe_load(file.read_text("utf-8"))["jobs"]["site"]["steps"]
    kept = next(step["with"]["path"] for step in steps if "upload-artifact" in step.get("uses", ""))
    return [step["run"].splitlines() for step in steps if "run" in step], kept.split()


def github(): return actions(sandbox.ROOT / "deploy" / "github.yml")


def own(): return actions(sandbox.ROOT / ".github" / "workflows" / "site.yml")


# A release, as its variables name it: made of the program that was built.
RELEASE = """
cd /context && git init -q . && git add -A && git -c user.name=a -c user.email=a@example.org commit -qm release && cd /
PATH="${PATH#/shims:}" python3 /context/packaging/dist.py --program /shims/built --output /release > /dev/null
export NEUGUONG_URL="file://$(ls /release/*.tar.zst)"
export NEUGUONG_SHA256="$(sed -n 's/  .*\\.tar\\.zst$//p' /release/SHA256SUMS)"
"""


def run(script, folder): return sandbox.run(RELEASE + script, folder)


def script(steps, before=""):
    """Each step in a shell of its own, which ends at the first line that fails; variables go on by a file."""
    lines = ["cp -r /context /clone", "cd /clone", "rm -rf public", before, 'export GITHUB_ENV=/variables', ": > $GITHUB_ENV"]
    for step in steps:
        lines.append("set -a; . $GITHUB_ENV; set +a")
        lines.append(f"bash -euo pipefail -c {shlex.quote(chr(10).join(step))} 1>&2")
    return "\n".join(lines)


@pytest.mark.parametrize("forge", [gitlab, github, own])
def test_its_lines_build_the_site_twice_and_find_the_same_bytes(tmp_path, forge):
    steps, kept = forge()
    assert any("build --verify" in line for step in steps for line in step)
    done = run(script(steps) + "\nls -d public/index.html " + " ".join(kept), tmp_path)
    assert done.returncode == 0, done.stderr
    assert set(kept) <= set(done.stdout.split())


@pytest.mark.parametrize("forge", [gitlab, github, own])
def test_its_lines_stop_at_a_broken_entry_and_publish_nothing(tmp_path, forge):
    steps, _ = forge()
    broken = r"printf -- '---\ntiêu đề: Lễ\nngày: 31/6/2018\n---\n' > content/tin-tuc/sai.md"
    all_steps = shlex.quote(script(steps, broken))
    done = run(
        f"bash -euo pipefail -c {all_steps} && echo passed || echo stopped\ntest ! -e /clone/public\n"
        "cat /clone/code-quality.json 1>&2 || true", tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["stopped"]
    assert "E0205" in done.stderr


@pytest.mark.parametrize("forge", [gitlab, github])
def test_where_a_target_is_named_its_lines_publish_to_it(tmp_path, forge):
    steps, _ = forge()
    done = run(script(steps, "export NEUGUONG_TARGET=/www") + "\ncmp public/index.html /www/index.html\n"
               "cmp redirects.map /www/.neuguong/nginx.map\nhead -1 purge.txt", tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("/")


@pytest.mark.parametrize("forge", [gitlab, github])
def test_a_program_with_another_sum_is_not_run(tmp_path, forge):
    steps, _ = forge()
    other = f"export NEUGUONG_SHA256={64 * '0'}"
    all_steps = shlex.quote(script(steps, other))
    done = run(f"bash -euo pipefail -c {all_steps} && echo passed || echo stopped\ntest ! -e /clone/public\n", tmp_path)
    assert done.stdout.split() == ["stopped"], done.stderr


@pytest.mark.parametrize("name", ["deploy/github.yml", ".github/workflows/site.yml", ".github/workflows/release.yml"])
def test_actions_are_pinned_by_commit(name):
    used = [line.split("uses:")[1].split() for line in (sandbox.ROOT / name).read_text("utf-8").splitlines() if "uses:" in line]
    assert used and all(len(action.split("@")[1]) == 40 and mark == "#" for action, mark, _ in used)
