"""What `make dist` makes of the program: the same bytes each time, and files that install and run."""

import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile

import pytest

import sandbox

sys.path.insert(0, str(sandbox.ROOT / "packaging"))


@pytest.fixture(scope="module")
def dist(tmp_path_factory):
    return make(tmp_path_factory.mktemp("one") / "dist")


def make(folder):
    subprocess.run([sys.executable, sandbox.ROOT / "packaging" / "dist.py", "--program", sandbox.PROGRAM,
                    "--output", folder], check=True, stdout=subprocess.DEVNULL)
    return folder


def only(folder, ending):
    found = [path for path in folder.iterdir() if path.name.endswith(ending)]
    assert len(found) == 1, found
    return found[0]


def output(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout


@pytest.fixture(scope="module")
def unpacked(dist, tmp_path_factory):
    folder = tmp_path_factory.mktemp("deb")
    subprocess.run(["dpkg-deb", "-x", only(dist, ".deb"), folder], check=True)
    return folder


def test_the_same_commit_gives_the_same_bytes_in_another_folder_at_another_time(dist, tmp_path):
    again = make(tmp_path / "elsewhere" / "dist")
    assert (again / "SHA256SUMS").read_text() == (dist / "SHA256SUMS").read_text()


def test_the_sums_are_those_of_the_files(dist):
    lines = (dist / "SHA256SUMS").read_text().splitlines()
    assert len(lines) == 4
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=dist, check=True)


def test_the_program_is_hardened_and_tells_nothing_of_the_machine_that_built_it(unpacked):
    program = unpacked / "usr/bin/neuguong"
    headers = output("readelf", "-W", "-h", "-l", "-d", program)
    assert re.search(r"Type:\s+DYN", headers), "position-independent"
    assert "GNU_RELRO" in headers and re.search(r"BIND_NOW|FLAGS.*\bNOW\b", headers), "full RELRO"
    assert not re.search(r"\((RPATH|RUNPATH)\)", headers)
    assert re.search(r"GNU_STACK.* RW +0", headers), "no stack that runs"
    assert ".symtab" not in output("readelf", "-W", "-S", program)
    assert str(sandbox.ROOT).encode() not in program.read_bytes()


def test_it_says_its_commit_and_day(unpacked):
    commit = output("git", "-C", sandbox.ROOT, "rev-parse", "HEAD").strip()[:12]
    assert re.fullmatch(rf"\d+\.\d+\.\d+ \({commit}\+?, \d{{4}}-\d\d-\d\d\)\n",
                        output(unpacked / "usr/bin/neuguong", "--version"))


def test_the_debian_package_installs_starts_a_site_builds_it_and_goes(dist, tmp_path):
    deb = only(dist, ".deb")
    script = f"""
dpkg -i /context-deb 1>&2
command -v neuguong
neuguong init /tmp/site --now 05/01/2027 > /dev/null 2>&1
cd /tmp/site && neuguong build --strict --quiet --now 05/01/2027 && ls public/index.html
man -w neuguong-build > /dev/null 2>&1 || ls /usr/share/man/man1/neuguong-build.1.gz > /dev/null
dpkg -r neuguong 1>&2
test ! -e /usr/bin/neuguong && test ! -e /usr/share/neuguong && echo gone
"""
    done = sandbox.run(f"cp {shared(deb, tmp_path)} /context-deb\n" + script, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["/usr/bin/neuguong", "public/index.html", "gone"]


def shared(path, folder):
    """Below the sandbox's own mount nothing of this one is hidden."""
    place = folder / path.name
    place.write_bytes(path.read_bytes())
    return place


def test_the_tarball_runs_from_wherever_it_is_unpacked(dist, tmp_path):
    subprocess.run(["tar", "--zstd", "-xf", only(dist, ".tar.zst"), "-C", tmp_path], check=True)
    (folder,) = [path for path in tmp_path.iterdir() if path.is_dir()]
    program = folder / "bin/neuguong"
    output(program, "init", tmp_path / "site", "--now", "05/01/2027")
    output(program, "build", "--quiet", "--now", "05/01/2027", cwd=tmp_path / "site")
    assert (tmp_path / "site/public/index.html").exists()


@pytest.mark.parametrize("user", [0, 1000, 31337])
def test_the_image_runs_as_anybody(dist, tmp_path, user):
    root = tmp_path / "image"
    root.mkdir()
    for layer in layers(only(dist, ".oci.tar"), tmp_path): unpack(layer, root)
    site = root / "site"
    os.chown(site, user, user)
    for command in (["init", "--now", "05/01/2027"], ["build", "--quiet", "--now", "05/01/2027"]):
        done = enter(root, user, command)
        assert done.returncode == 0, done.stderr
    assert (site / "public/index.html").stat().st_uid == user


# As an engine starts it: the system's own /proc, the image's folder, one user. There is no shell in the image.
ENTER = """
import os, subprocess, sys
root, user, *command = sys.argv[1:]
subprocess.run(["mount", "--bind", "/proc", root + "/proc"], check=True)
os.chroot(root)
os.chdir("/site")
os.setgroups([])
os.setgid(int(user))
os.setuid(int(user))
os.execve("/usr/bin/neuguong", ["neuguong", *command], {"PATH": "/usr/bin", "LANG": "C.UTF-8"})
"""


def enter(root, user, command):
    if os.geteuid() != 0: pytest.skip("only root may change the root folder")
    return subprocess.run(["unshare", "--mount", sys.executable, "-c", ENTER, str(root), str(user), *command],
                          capture_output=True, text=True)


def layers(image, folder):
    with tarfile.open(image) as tar: tar.extractall(folder / "oci", filter="data")
    blob = lambda name: folder / "oci/blobs/sha256" / name.removeprefix("sha256:")
    (manifest,) = json.loads((folder / "oci/index.json").read_text())["manifests"]
    manifest = json.loads(blob(manifest["digest"]).read_bytes())
    config = json.loads(blob(manifest["config"]["digest"]).read_bytes())
    assert config["config"]["Entrypoint"] == ["/usr/bin/neuguong"]
    for path in (folder / "oci/blobs/sha256").iterdir():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name
    return [blob(layer["digest"]) for layer in manifest["layers"]]


def unpack(layer, root):
    with tarfile.open(layer) as tar: tar.extractall(root, filter="tar")


def test_every_command_has_a_manual_page_that_roff_reads_without_a_warning(unpacked):
    pages = sorted((unpacked / "usr/share/man/man1").glob("*.gz"))
    commands = re.findall(r"^  ([a-z]+) ", output(unpacked / "usr/bin/neuguong", "--help").split("SUBCOMMANDS:")[1], re.M)
    names = {page.name.removesuffix(".1.gz") for page in pages}
    assert {"neuguong"} | {f"neuguong-{name}" for name in commands if name != "help"} <= names
    for page in pages:
        text = subprocess.run(["zcat", page], check=True, capture_output=True).stdout
        done = subprocess.run(["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z"], input=text, capture_output=True)
        assert done.returncode == 0 and not done.stderr, (page.name, done.stderr.decode())


def test_bash_reads_its_completions(unpacked):
    subprocess.run(["bash", "-n", unpacked / "usr/share/bash-completion/completions/neuguong"], check=True)


def test_the_bill_of_materials_is_valid_and_names_what_is_linked_in(dist):
    from spdx_tools.spdx.parser.parse_anything import parse_file
    from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
    path = only(dist, ".spdx.json")
    assert validate_full_spdx_document(parse_file(str(path))) == []
    named = {package["name"] for package in json.loads(path.read_text())["packages"]}
    makefile = (sandbox.ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ")
    linked = set(re.search(r"^BUILD_PACKAGES := (.*)$", makefile, re.M)[1].split()) - {"binutils"}
    assert linked <= named, "every library of the build is in the bill"
