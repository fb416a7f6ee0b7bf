"""`neuguong join` on agencies' real sites and on hostile ones: the fault of one costs its own part alone."""

import contextlib
import functools
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import threading

import sandbox


def run(folder, *arguments):
    return subprocess.run([str(sandbox.PROGRAM), *map(str, arguments)], cwd=folder, capture_output=True, text=True,
                          timeout=600)


@contextlib.contextmanager
def served(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_): pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def entry(title, address, **more): return {"ten": title, "loai": "tin-tuc", "dia_chi": address} | more


def catalogue(folder, code, address, entries):
    (folder / code).mkdir(exist_ok=True)
    text = entries if isinstance(entries, str) else json.dumps(
        {"trang": code, "co_quan": code, "dia_chi": f"{address}/{code}/", "so_lieu": [], "bai": entries}, ensure_ascii=False)
    (folder / code / "muc-luc.json").write_text(text, "utf-8")


def portal(folder, address, agencies):
    """A province's own site, and its list of agencies."""
    done = run(folder, "init", ".")
    assert done.returncode == 0, done.stderr
    rows = "".join(f"{code},{name},{address}/{code}/\n" for code, name in agencies.items())
    (folder / "co-quan.csv").write_text("mã,tên,địa chỉ\n" + rows, "utf-8")


def text(folder, page): return (folder / "public" / page / "index.html").read_text("utf-8")


AGENCIES = {"so-y-te": "Sở Y tế", "so-noi-vu": "Sở Nội vụ", "so-xau": "Sở hay hỏng"}
DAY = ["--now", "05/7/2018"]


def test_the_catalogues_of_agencies_become_pages_that_build_and_lead_to_them(tmp_path):
    www = tmp_path / "www"
    www.mkdir()
    with served(www) as address:
        portal(tmp_path, address, AGENCIES)
        shared = {"loai": "phong-trao"}
        catalogue(www, "so-y-te", address, [
            entry("Lễ tuyên dương", f"{address}/so-y-te/le/", ngay="2018-07-02"),
            entry("Nguyễn Văn Bình", f"{address}/so-y-te/binh/", loai="dien-hinh", doi_tuong="ca-nhan"),
            entry("Dân vận khéo", f"{address}/so-y-te/p/") | shared])
        catalogue(www, "so-noi-vu", address, [entry("Dân vận khéo", f"{address}/so-noi-vu/p/") | shared])
        catalogue(www, "so-xau", address, "{not JSON")
        joined = run(tmp_path, "join", "co-quan.csv", *DAY)
        assert joined.returncode == 0, joined.stderr
        assert "so-xau: muc-luc.json hỏng từ byte 1; chưa có bản nào để giữ." in joined.stderr
        built = run(tmp_path, "build", *DAY)
        assert built.returncode == 0, built.stderr
        assert f'href="{address}/so-y-te/le/"' in text(tmp_path, "trang/co-quan-so-y-te")
        assert "Nguyễn Văn Bình" in text(tmp_path, "trang/ca-nhan")
        assert f'href="{address}/so-noi-vu/p/"' in text(tmp_path, "trang/phong-trao-chung")
        assert "chưa lấy được" in text(tmp_path, "trang/co-quan")


def test_the_last_good_state_stays_with_its_age_and_goes_when_the_agency_is_back(tmp_path):
    www = tmp_path / "www"
    www.mkdir()
    with served(www) as address:
        portal(tmp_path, address, AGENCIES)
        for code in AGENCIES: catalogue(www, code, address, [entry(f"Tin của {code}", f"{address}/{code}/a/")])
        assert run(tmp_path, "join", "co-quan.csv", *DAY).returncode == 0
        shutil.rmtree(www / "so-y-te")
        catalogue(www, "so-xau", address, "[" * 1_000_000)
        later = run(tmp_path, "join", "co-quan.csv", "--now", "09/7/2018")
        assert "so-y-te: muc-luc.json trả lời 404; giữ bản ngày 05/7/2018." in later.stderr
        assert "giữ bản ngày 05/7/2018" in [line for line in later.stderr.splitlines() if line.startswith("so-xau")][0]
        page = (tmp_path / "content/trang/co-quan.md").read_text("utf-8")
        assert page.count("ngày 05/7/2018, đã 4 ngày chưa lấy được bản mới") == 2
        assert "Tin của so-y-te" in (tmp_path / "content/trang/co-quan-so-y-te.md").read_text("utf-8")
        catalogue(www, "so-y-te", address, [])
        assert run(tmp_path, "join", "co-quan.csv", "--now", "09/7/2018").returncode == 0
        assert not (tmp_path / "content/trang/co-quan-so-y-te.md").exists()


HOSTILE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "![x](//evil.example/x.png)",
    "```figure\nx", "# Tiêu đề", "{{words.home}}", "{video}", "---", "| a | b |", "&lt;script&gt;", "\u202egpj.exe",
    "Số căn cước 001090123456", "Gọi 0912 345 678 gặp chị Hoa", "C«ng ty ViÖt Nam", "Nguyá»\u2026n VÄƒn A", "a" * 300, "[" * 290, "*" * 299,
    "http://evil.example/", "<a href='//evil.example'>x</a>",
]


def test_whatever_stands_in_its_fields_one_agency_costs_its_own_part_alone(tmp_path):
    www = tmp_path / "www"
    www.mkdir()
    with served(www) as address:
        portal(tmp_path, address, AGENCIES)
        catalogue(www, "so-y-te", address, [entry("Tin tốt", f"{address}/so-y-te/a/")])
        catalogue(www, "so-noi-vu", address, [entry("Tin tốt khác", f"{address}/so-noi-vu/a/")])
        bad = [entry(words, f"{address}/so-xau/{number}/", tom_tat=words, don_vi=words, anh=words, phong_trao=[words],
                     loai=["tin-tuc", "phong-trao", "dien-hinh"][number % 3], doi_tuong="ca-nhan")
               for number, words in enumerate(HOSTILE)]
        wrong = [None, 7, [], {}, {"ten": []}, entry("x", 5), entry("x", "https://evil.example/"), entry({}, "")]
        catalogue(www, "so-xau", address, bad + wrong + [entry("Tin lành", f"{address}/so-xau/lanh/")])
        joined = run(tmp_path, "join", "co-quan.csv", *DAY)
        assert joined.returncode == 0, joined.stderr
        built = run(tmp_path, "build", *DAY)
        assert built.returncode == 0, built.stderr
        assert "Tin tốt" in text(tmp_path, "trang/co-quan-so-y-te")
        page = text(tmp_path, "trang/co-quan-so-xau")
        assert "Tin lành" in page
        main = page[page.index("<main"):page.index("</main>")]
        assert not re.search(r"<script>|<img|onerror=\"|href=\"(?!http://127|/|#)|javascript:[^<]*\"", main)
        assert "001090123456" not in page


def test_a_page_that_somebody_wrote_is_not_written_over(tmp_path):
    www = tmp_path / "www"
    www.mkdir()
    with served(www) as address:
        portal(tmp_path, address, {"so-y-te": "Sở Y tế"})
        catalogue(www, "so-y-te", address, [entry("Tin", f"{address}/so-y-te/a/")])
        own = pathlib.Path(tmp_path / "content/trang/co-quan.md")
        own.parent.mkdir(exist_ok=True)
        own.write_text("mine", "utf-8")
        done = run(tmp_path, "join", "co-quan.csv", *DAY)
        assert done.returncode == 3 and "không do lệnh join ghi" in done.stderr
        assert own.read_text("utf-8") == "mine"


def test_a_list_that_cannot_be_read_is_told_by_its_line(tmp_path):
    (tmp_path / "co-quan.csv").write_text("mã,tên,địa chỉ\nso-y-te,Sở Y tế\n", "utf-8")
    done = run(tmp_path, "join", "co-quan.csv")
    assert done.returncode == 2 and "co-quan.csv:2: chưa đủ ba cột." in done.stderr
