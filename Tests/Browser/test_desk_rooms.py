"""Every room of the desk: axe, light and dark, narrow and wide; nothing runs past the edge."""

import pytest

import desks
import preview
from reading import refute
from test_accessibility import AXE, RUN

ROOMS = [
    "/", "/tim?q=van+phong", "/bai-viet/", "/bai-viet/sua/dien-hinh/2018/bui-van-d.md",
    "/bai-viet/sua/tin-tuc/2018/so-ket-dot-thu-nhat.md?ca-tep=1", "/bang/", "/bang/sua/thi-dua/2018/diem.csv",
    "/ke-hoach/", "/cai-dat/sua/content/thi-dua/2018/ke-hoach.yaml", "/giao-dien/", "/cai-dat/sua/content/site.yaml",
    "/xuat-ban/", "/so-viec", "/nguoi-dung/", "/bai-viet/lich-su/dien-hinh/2018/bui-van-d.md", "/bai-viet/sua/khong-co.md",
]


@pytest.fixture(scope="module")
def address():
    with preview.desk() as desk:
        desks.account(desk, "an", "quản trị", "Lê Thị An")
        with desks.opened(desk) as address:
            yield address


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 320), ("light", 768), ("dark", 1920)])
def test_no_room_keeps_an_editor_out(browser, address, scheme, width):
    found = []
    with desks.sitting(browser, address, color_scheme=scheme, viewport={"width": width, "height": 900}) as page:
        page.goto("/vao")
        found += faults(page, "/vao")
        desks.sign_in(page, "an")
        for room in ROOMS:
            page.goto(room)
            page.wait_for_timeout(300)
            page.evaluate("[...document.querySelectorAll('details')].slice(0, 3).forEach((one) => { one.open = true; })")
            found += faults(page, room)
    refute(found)


def faults(page, room):
    page.evaluate(AXE.read_text("utf-8"))
    for rule in page.evaluate(RUN.replace("document,", "{ exclude: [['iframe']] },"))["violations"]:
        for node in rule["nodes"]:
            yield f"{room}: {rule['id']}: {node['html'][:160]}: {node['failureSummary']}"
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        yield f"{room}: runs past the edge"
