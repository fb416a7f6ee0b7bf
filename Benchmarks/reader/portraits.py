"""People with photographs: what a telephone loads of their list and of the front page, which one of them leads.

Photographs are made up: octaves of noise, each as strong as it is coarse, as in pictures of nature, and grain."""
import random
import subprocess

from PIL import Image

import chromium
from server import serving

# Telephones by their width, and how many of their pixels make one of ours.
NARROW, SHARP = {"width": 360, "height": 740}, 2
PEOPLE = 25
SITE = "tên: Nêu gương\ncơ quan: Sở\nđịa chỉ trang web: https://vd.example/\nảnh chia sẻ: không\nhôm nay: 31/12/2018\n"
PERSON = """---
họ và tên: Nguyễn Văn Mẫu {0}
đối tượng: cá nhân
đơn vị: sct
năm: 2018
thành tích: Một câu nêu thành tích, dài như người ta hay viết, để trang có chữ như thật
trạng thái: đã có quyết định
số quyết định: {0}/QĐ-SCT
ngày quyết định: 05/7/2018
cơ quan quyết định: Sở Công Thương
căn cứ đăng tải: quy định pháp luật
ảnh: {0}.jpg
mô tả ảnh: Chân dung
---

Một câu chuyện.
"""


def build(binary, theme, folder):
    """The site of so many people, in a folder."""
    content, site = folder / "people", folder / "people-site"
    own = content / "dien-hinh" / "2018"
    own.mkdir(parents=True)
    (content / "site.yaml").write_text(SITE, "utf-8")
    (content / "don-vi.csv").write_text("mã,tên\nsct,Sở Công Thương\n", "utf-8")
    for number in range(PEOPLE):
        (own / f"{number}.md").write_text(PERSON.format(number), "utf-8")
        photograph(number).save(own / f"{number}.jpg", quality=90)
    subprocess.run([str(binary), "build", "--quiet", "--compress", "--content", str(content), "--theme", str(theme),
                    "--output", str(site)], check=True, stderr=subprocess.DEVNULL)
    return site


def photograph(number, size=(1280, 1600)):
    source = random.Random(number)
    channels = []
    for _ in range(3):
        channel = Image.new("L", size, 128)
        for octave, share in ((4, 0.6), (12, 0.3), (48, 0.08), (160, 0.025)):
            grid = (octave * 4, octave * 5)
            noise = Image.frombytes("L", grid, source.randbytes(grid[0] * grid[1])).resize(size, Image.BICUBIC)
            channel = Image.blend(channel, noise, share)
        channels.append(channel)
    picture = Image.merge("RGB", channels)
    grain = Image.frombytes("L", size, source.randbytes(size[0] * size[1])).convert("RGB")
    return Image.blend(picture, grain, 0.03)


def figures(browser, site, figure):
    """- figure: makes one of name, value, limit and unit."""
    with serving(site) as address:
        with chromium.reading(browser, screen=NARROW, density=SHARP) as (page, requests):
            page.goto(address + "/dien-hinh/")
            chromium.settle(page)
            # To the end, so that every portrait is asked for.
            for row in page.locator(".card").all():
                row.scroll_into_view_if_needed()
            chromium.settle(page)
            assert page.locator(".card img").count() == 24
            shown = page.evaluate("[...document.images].filter((image) => image.naturalWidth > 0).length")
            yield figure("list of 24 portraits, 360 px of density 2: bytes", sum(r.bytes for r in requests), 250_000, "B")
            yield figure("list of 24 portraits: pictures not there", page.locator("img").count() - shown, 0, "")
            yield figure("list of 24 portraits: layout shift", chromium.seen(page)["shift"], 0, "CLS")
        quick, slow = (chromium.steadiest(lambda: visit(browser, address + "/", *conditions))
                       for conditions in ((None, 1), (chromium.SLOW_4G, chromium.SLOWDOWN)))
        yield figure("home: bytes of the lead picture, 360 px", quick["lead"], 30_000, "B")
        yield figure("home with pictures: layout shift", max(quick["shift"], slow["shift"]), 0, "CLS")
        yield figure("home with pictures: largest paint, slow 4G and processor", slow["paint"], 1500, "ms")


def visit(browser, address, network, slowdown):
    """What was seen, and the bytes of the picture of who leads."""
    with chromium.reading(browser, network, slowdown, NARROW) as (page, requests):
        page.goto(address)
        chromium.settle(page)
        lead = page.locator(".lead-portrait").evaluate("(image) => image.currentSrc")
        return {**chromium.seen(page), "lead": sum(request.bytes for request in requests if request.address == lead)}
