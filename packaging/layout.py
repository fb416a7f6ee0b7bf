"""The files of a release, as they lie below the root of a system."""
import gzip, os, pathlib, shutil, subprocess

import man

# Of the repository, by where they go.
FOLDERS = {name: f"usr/share/neuguong/{name}" for name in ("theme", "desk", "starter")}
TEXTS = {"README.md": "README.md", "content/README.md": "huong-dan.md"}
COMPLETIONS = {"bash": "usr/share/bash-completion/completions/neuguong",
               "zsh": "usr/share/zsh/vendor-completions/_neuguong",
               "fish": "usr/share/fish/vendor_completions.d/neuguong.fish"}


def lay_out(release, tree):
    program = tree / "usr/bin/neuguong"
    program.parent.mkdir(parents=True)
    finish(release, program)
    for source, target in FOLDERS.items():
        for path in tracked(release.root, source):
            place = tree / target / path.relative_to(release.root / source)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    for shell, target in COMPLETIONS.items():
        script = subprocess.run([program, "--generate-completion-script", shell], check=True, capture_output=True).stdout
        write(tree / target, script)
    for name, text in man.pages(program, release).items():
        write(tree / f"usr/share/man/man1/{name}.1.gz", gzip.compress(text.encode(), 9, mtime=0))
    for source, target in TEXTS.items():
        write(tree / "usr/share/doc/neuguong" / target, (release.root / source).read_bytes())
    write(tree / "usr/share/doc/neuguong/copyright", copyright(release))
    settle(tree, release.time)


def tracked(root, folder):
    """What git has of a folder: nothing that lies about in it is released."""
    names = subprocess.run(["git", "-C", root, "ls-files", "-z", folder], check=True, capture_output=True).stdout
    return [root / os.fsdecode(name) for name in names.split(b"\0") if name]


def finish(release, target):
    """The program without what only debuggers read, with the commit that it was made from."""
    stamp = target.with_name("stamp")
    stamp.write_bytes(release.stamp.encode().ljust(64, b"\0"))
    subprocess.run(["objcopy", "--strip-all", "--remove-section=.comment", f"--update-section=.neuguong.stamp={stamp}",
                    release.program, target], check=True)
    stamp.unlink()


def copyright(release):
    licence = (release.root / "LICENSE").read_bytes()
    font = next((release.root / "theme").rglob("*OFL*"), None)
    return licence + (b"\n\nThe font of the theme:\n\n" + font.read_bytes() if font else b"")


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def settle(tree, time):
    """Modes and times that do not depend on who makes the release, or when."""
    for path in sorted(tree.rglob("*"), reverse=True):
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
        os.utime(path, (time, time))
    tree.chmod(0o755)
    os.utime(tree, (time, time))
