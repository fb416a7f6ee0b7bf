#!/usr/bin/env python3
"""How long an editor waits: from a saved file to its fresh page in `neuguong serve`, on a large site.

usage: preview.py --neuguong BINARY [--entries N] [--rounds K]
"""
import argparse, http.client, pathlib, re, shutil, signal, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
WANTED = 0.1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--neuguong", required=True)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="neuguong-preview-"))
    try:
        content = work / "content"
        generate = [sys.executable, str(HERE / "corpus/gen-corpus.py"), str(options.entries), str(content)]
        subprocess.run(generate, check=True)
        waits = serve(pathlib.Path(options.neuguong).resolve(), content, options.rounds)
        report(options, waits)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def serve(binary, content, rounds):
    command = [str(binary), "serve", "--quiet", "--port", "0", "--content", str(content), "--theme", str(HERE.parent / "theme")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r":(\d+)/", process.stdout.readline())[1])
        file = sorted(content.glob("tin-tuc/*/*.md"))[0]
        return {
            "its text": [edit(port, content, file, n, text_changed) for n in range(rounds)],
            "its title": [edit(port, content, file, n, title_changed) for n in range(rounds)],
            "its day, so lists too": [edit(port, content, file, n, day_changed) for n in range(rounds)],
        }
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()


def text_changed(text, mark):
    return f"{text}\n{mark}\n"


def title_changed(text, mark):
    return re.sub(r"^tiêu đề: .*$", f"tiêu đề: {mark}", text, count=1, flags=re.M)


def day_changed(text, mark):
    return re.sub(r"^ngày: \d+", f"ngày: {int(mark[-3:]) % 9 + 11}", text_changed(text, mark), count=1, flags=re.M)


def edit(port, content, file, number, change):
    """Seconds from the file's closing until its page has the new words."""
    mark = f"{change.__name__}-{number:03}"
    address = "/" + file.relative_to(content).with_suffix("").as_posix() + "/"
    fresh = change(file.read_text(), mark)
    file.write_text(fresh)
    start = time.monotonic()
    while mark not in page(port, address):
        if time.monotonic() - start > 30:
            sys.exit(f"{address} never became fresh")
        time.sleep(0.001)
    wait = time.monotonic() - start
    time.sleep(1)  # the whole site follows
    return wait


def page(port, address):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", address)
    return connection.getresponse().read().decode()


def report(options, waits):
    print(f"\nFrom a saved entry to its fresh page, {options.entries} entries, {options.rounds} edits each\n")
    print(f"{'':28}{'median':>10}{'longest':>10}")
    for name, times in waits.items():
        print(f"{name:28}{statistics.median(times) * 1000:>7.0f} ms{max(times) * 1000:>7.0f} ms")
    print(f"\n(wanted: {WANTED * 1000:.0f} ms or less)")


main()
