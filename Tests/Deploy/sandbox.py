"""This machine's files with whatever is written kept apart, and nothing installed or compiled anew: the program that was
built stands for what a build would give."""

import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("NEUGUONG", ROOT / ".build" / "release" / "neuguong"))

# An overlay in memory, in a mount namespace of its own: it goes with the script. An upper layer may not lie in a lower.
ENTER = """
set -eu
mount -t tmpfs tmpfs "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
[ -z "${2:-}" ] && exit 0
mount --bind /proc "$1/root/proc"
mount --bind /dev "$1/root/dev"
mkdir -p "$1/root/shims" "$1/root/context"
cp "$PROGRAM" "$1/root/shims/built"
(cd "$ROOT" && git ls-files -z -co --exclude-standard | tar -c --ignore-failed-read --null -T - 2>/dev/null) \\
    | tar -x -C "$1/root/context"
exec chroot "$1/root" bash -euc "$2"
"""

# Packages are there already. What `swift build` needs is looked for by the real one, then the program put in its place.
SHIMS = """
swift="$(command -v swift)"
ln -s "$(dirname "$(realpath "$swift")")/llvm-profdata" /shims/llvm-profdata
echo 'exit 0' > /shims/apt-get
cat > /shims/swift <<SHIM
#!/bin/bash
set -eu
case " \\$* " in *" --show-bin-path "*) mkdir -p .build/release && realpath .build/release && exit ;; esac
$swift package describe --type json > /dev/null
for object in \\$(printf '%s\\n' "\\$@" | grep -E '\\.o$|\\.profdata$' | sed 's/.*=//'); do test -s "\\$object"; done
mkdir -p .build/release && cp /shims/built .build/release/neuguong
SHIM
chmod 755 /shims/*
export PATH="/shims:$PATH"
"""


def run(script, folder):
    """Runs a script of bash as root of the sandbox; the tree of the product, as git has it, is in /context."""
    home = pathlib.Path(folder) / "sandbox"
    home.mkdir()
    allowed = enter(home)
    if allowed.returncode != 0:
        pytest.skip(f"no mounts are allowed here: {allowed.stderr}")
    return enter(home, SHIMS + script)


def enter(home, *script):
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    command = ["unshare", "--mount", *as_root, "bash", "-c", ENTER, "sandbox", home, *script]
    environment = {**os.environ, "ROOT": str(ROOT), "PROGRAM": str(PROGRAM)}
    assert PROGRAM.is_file(), f"`make binary` makes {PROGRAM}"
    assert shutil.which("unshare"), "util-linux is missing"
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
