"""The container's own steps, run in a sandbox, and its image at work as whoever may run it."""

import pytest

import sandbox
from containerfile import Containerfile

FILE = Containerfile((sandbox.ROOT / "deploy" / "Containerfile").read_text("utf-8"))
ENTRY = " ".join(FILE.entrypoint)
SITE = f"""
cp -r /context/content /context/theme {FILE.folder}
cd {FILE.folder}
"""


def test_its_steps_build_the_program_from_what_they_copy(tmp_path):
    done = sandbox.run(f"{FILE.script}\ncd {FILE.folder}\n{ENTRY} {' '.join(FILE.command)}", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "neuguong check" in done.stdout


@pytest.mark.parametrize("owner", [0, 1000, 31337])
@pytest.mark.parametrize("user", ["owner", "root"])
def test_its_image_builds_a_site_for_whoever_owns_the_folder(tmp_path, owner, user):
    runner = owner if user == "owner" else 0
    script = f"""{FILE.script}{SITE}
chown -R {owner}:{owner} {FILE.folder} && chmod 755 {FILE.folder}
setpriv --reuid {runner} --regid {runner} --clear-groups {ENTRY} build --now 05/7/2018 --quiet
stat -c %u public public/index.html
"""
    done = sandbox.run(script, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(owner)] * 2


def test_its_image_builds_into_a_folder_that_is_mounted_alone_as_anybody(tmp_path):
    script = f"""{FILE.script}{SITE}
mkdir public && mount -t tmpfs -o uid=4711,gid=4711,mode=755 tmpfs public
setpriv --reuid 4711 --regid 4711 --clear-groups {ENTRY} build --now 05/7/2018 --quiet
setpriv --reuid 4711 --regid 4711 --clear-groups {ENTRY} build --now 05/7/2018 --quiet
stat -c %u public/index.html
"""
    done = sandbox.run(script, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["4711"]
