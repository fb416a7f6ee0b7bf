"""A Containerfile as the lines of a shell: its build stages one after the other, in one tree of files."""

import json
import shlex


class Containerfile:
    def __init__(self, text):
        self.steps, self.entrypoint, self.command, self.folder = [], [], [], "/"
        for line in self.lines(text):
            word, rest = line.split(maxsplit=1)
            getattr(self, "read_" + word.lower())(rest)

    @staticmethod
    def lines(text):
        joined = text.replace("\\\n", " ").splitlines()
        return [line for line in joined if line.strip() and not line.startswith("#")]

    @property
    def script(self):
        return "{\n" + "\n".join(self.steps) + "\n} 1>&2\n"

    def read_from(self, rest):
        self.folder = "/"

    def read_workdir(self, rest):
        self.folder = rest
        self.steps.append(f"mkdir -p {rest}")

    def read_run(self, rest):
        # Lists of packages of this machine are not a step's to delete.
        self.steps.append(f"(cd {self.folder} && {rest})")

    def read_copy(self, rest):
        *sources, target = shlex.split(rest)
        start = "/context/"
        if sources[0].startswith("--from="):
            start = ""
            del sources[0]
        for source in sources:
            # A folder's contents are copied, not the folder itself.
            self.steps.append(
                f"(cd {self.folder} && if test -d {start}{source}; then mkdir -p {target} && cp -r {start}{source}/. {target};"
                f" else mkdir -p $(dirname {target}x) && cp {start}{source} {target}; fi)")

    def read_entrypoint(self, rest):
        self.entrypoint = json.loads(rest)

    def read_cmd(self, rest):
        self.command = json.loads(rest)
