#!/usr/bin/env python3
"""Makes what is released, in dist/: a tarball, a Debian package, a container image, their contents and their sums.

    dist.py --program .build/release/neuguong [--output dist]

The same commit gives the same bytes, in whatever folder: times are the commit's, owners root's, names sorted.
"""
import argparse, hashlib, os, pathlib, re, shutil, subprocess

import image, layout, sbom

ROOT = pathlib.Path(__file__).resolve().parents[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "dist")
    options = parser.parse_args()
    release = Release(options.program)
    shutil.rmtree(options.output, ignore_errors=True)
    options.output.mkdir(parents=True)
    work = options.output / ".work"
    made = make(release, work, options.output)
    shutil.rmtree(work)
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(made))
    (options.output / "SHA256SUMS").write_text(sums)
    print(sums, end="")


def make(release, work, output):
    tree = work / "tree"
    layout.lay_out(release, tree)
    name = f"neuguong-{release.version}-linux-{release.machine}"
    made = [output / f"{name}.tar.zst", output / f"neuguong_{release.version}_{release.architecture}.deb",
            output / f"{name}.oci.tar", output / f"{name}.spdx.json"]
    tarball(tree / "usr", name, release, made[0])
    package(tree, release, made[1])
    image.make(tree, release, work / "image", made[2])
    made[3].write_bytes(sbom.document(release))
    return made


class Release:
    """One commit, compiled."""

    def __init__(self, program):
        self.program = program.resolve()
        self.root = ROOT
        self.version = run(program, "--version").split()[0]
        self.commit = run("git", "-C", ROOT, "rev-parse", "HEAD").strip()
        self.time = int(run("git", "-C", ROOT, "log", "-1", "--format=%ct"))
        self.day = run("git", "-C", ROOT, "log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%d",
                       env={**os.environ, "TZ": "UTC"}).strip()
        changed = run("git", "-C", ROOT, "status", "--porcelain", "--untracked-files=no").strip()
        self.stamp = f"{self.commit[:12]}{'+' if changed else ''}, {self.day}"
        self.machine = run("uname", "-m").strip()
        self.architecture = run("dpkg", "--print-architecture").strip()

    def glibc(self):
        """The oldest glibc that has every symbol of the program."""
        versions = re.findall(r"GLIBC_(\d+)\.(\d+)", run("objdump", "-T", self.program))
        return ".".join(map(str, max((int(major), int(minor)) for major, minor in versions)))


def tarball(tree, name, release, target):
    tar = subprocess.Popen(
        ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu", f"--mtime=@{release.time}",
         f"--transform=s,^\\.,{name},", "-C", tree, "-c", "."], stdout=subprocess.PIPE)
    subprocess.run(["zstd", "-q", "-19", "-T1", "-o", target], stdin=tar.stdout, check=True)
    if tar.wait() != 0: raise SystemExit("tar failed")


def package(tree, release, target):
    control = tree / "DEBIAN"
    control.mkdir()
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    (control / "control").write_text(f"""Package: neuguong
Version: {release.version}
Architecture: {release.architecture}
Maintainer: neuguong <lien-he@thi-dua.example>
Installed-Size: {size}
Depends: libc6 (>= {release.glibc()}), libstdc++6, libgcc-s1
Recommends: ca-certificates, curl, rsync
Section: web
Priority: optional
Description: static site generator for the recognition section of public bodies
 Markdown entries on exemplary people, collectives and initiatives, and standings
 computed from plans and tables, become a fast, accessible public site in which
 every figure explains itself. Messages are in Vietnamese and English.
""")
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"
            for path in sorted((tree / "usr").rglob("*")) if path.is_file()]
    (control / "md5sums").write_text("".join(sums))
    layout.settle(tree, release.time)
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1", "--build", tree, target],
                   check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(release.time)})
    shutil.rmtree(control)


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout


if __name__ == "__main__":
    main()
