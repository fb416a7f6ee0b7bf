"""`neuguong verify` on a real nginx: what readers have is what was built, or it is told where not."""

import subprocess

import made_site
import sandbox
import stores


def verify(folder, *arguments):
    return subprocess.run([str(sandbox.PROGRAM), "verify", *map(str, arguments)], cwd=folder, capture_output=True,
                          text=True, timeout=120)


def test_a_site_that_readers_have_as_it_was_built_passes(tmp_path):
    made_site.write(tmp_path / "public", files := made_site.version(1))
    assert stores.publish(tmp_path, tmp_path / "www").returncode == 0
    with stores.nginx(tmp_path / "www", tmp_path / "nginx") as address:
        done = verify(tmp_path, address + "/")
        assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
        assert f"Đã so {len(files)} tệp: 0 chỗ khác." in done.stderr
    assert verify(tmp_path, tmp_path / "www").returncode == 0


def test_each_kind_of_difference_is_told(tmp_path):
    made_site.write(tmp_path / "public", made_site.version(1))
    www = tmp_path / "www"
    assert stores.publish(tmp_path, www).returncode == 0
    (www / "tin-tuc/bai-1/index.html").write_text("another")
    (www / "tin-tuc/bai-2/index.html").unlink()
    in_folder = verify(tmp_path, www)
    assert in_folder.returncode == 1
    assert in_folder.stdout == f"khác: {www}/tin-tuc/bai-1/index.html\nthiếu: {www}/tin-tuc/bai-2/index.html\n"
    with stores.nginx(www, tmp_path / "nginx", "error_page 404 =200 /index.html; types { text/plain html; }") as address:
        live = verify(tmp_path, address, "--lang", "en")
        assert live.returncode == 1
        lines = live.stdout.splitlines()
        assert f"differs: {address}/tin-tuc/bai-1/" in lines
        assert f"wrong type (text/plain): {address}/tin-tuc/" in lines
        assert any(line.startswith("what is missing must answer 404, and answers 200") for line in lines)
        assert f"exposed: {address}/.neuguong/published" in lines
    silent = verify(tmp_path, "http://127.0.0.1:1/", "--sample", "1")
    assert silent.returncode == 1 and "không trả lời" in silent.stdout


def test_a_sample_looks_at_what_leads_to_the_others(tmp_path):
    made_site.write(tmp_path / "public", made_site.version(1))
    assert stores.publish(tmp_path, tmp_path / "www").returncode == 0
    (tmp_path / "www/feed.xml").write_text("old")
    with stores.nginx(tmp_path / "www", tmp_path / "nginx") as address:
        done = verify(tmp_path, address, "--sample", "2")
        assert (done.returncode, done.stdout) == (1, f"khác: {address}/feed.xml\n")
        assert "Đã so" in done.stderr
