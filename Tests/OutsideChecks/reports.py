"""Makes reports with three writers (python-docx, odfpy, pandoc) and says what pandoc reads in each as plain text.

reports.py FOLDER: writes NN.docx or NN.odt, and NN.txt beside each.
"""
import base64, pathlib, random, struct, subprocess, sys, zlib

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from odf import draw, office, style, table, text
from odf.opendocument import OpenDocumentText

WORDS = """thi đua khen thưởng quản lý thị trường kiểm tra xử phạt vi phạm hành chính tập thể cá nhân điển hình tiên tiến
sáng kiến cải tiến kỹ thuật phong trào yêu nước năm quý tháng đơn vị phòng ban đội cán bộ công chức hoàn thành xuất sắc nhiệm
vụ chỉ tiêu kế hoạch giao đạt vượt so với cùng kỳ A_B_C 12,5% 1.234 (2018) *sao* [ngoặc] <b> & | x_1 # - + 1. `mã` ~~ \\ m² “nháy” "kép"
a*b https://vi-du.vn/a_b?c=1 5~10 &amp; TP.HCM …""".split()


def sentence(chance, count=12):
    words = [chance.choice(WORDS) for _ in range(chance.randint(3, count))]
    return " ".join(["Đã"] + words) + chance.choice([".", ";", "", ":"])


def picture(shade):
    rows = b"".join(b"\0" + bytes([shade, 128, 200]) * 12 for _ in range(8))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 12, 8, 8, 2, 0, 0, 0)) + chunk(
        b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def bold(paragraph, words, centred=False):
    paragraph.add_run(words).bold = True
    if centred: paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def letterhead(document):
    cells = document.add_table(rows=2, cols=2).rows
    left, right = cells[0].cells
    left.paragraphs[0].add_run("UBND TỈNH GIA LAI")
    bold(left.add_paragraph(), "SỞ CÔNG THƯƠNG")
    bold(right.paragraphs[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True)
    bold(right.add_paragraph(), "Độc lập - Tự do - Hạnh phúc", True)
    cells[1].cells[0].text = "Số: 12/BC-SCT"
    cells[1].cells[1].text = "Gia Lai, ngày 05 tháng 7 năm 2018"
    bold(document.add_paragraph(), "BÁO CÁO", True)
    bold(document.add_paragraph(), "Kết quả thi đua sáu tháng đầu năm 2018", True)


def closing(document):
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    left.paragraphs[0].add_run("Nơi nhận:").bold = True
    for line in ("- Như trên;", "- Lưu: VT, TĐKT."): left.add_paragraph(line)
    bold(right.paragraphs[0], "KT. GIÁM ĐỐC", True)
    bold(right.add_paragraph(), "PHÓ GIÁM ĐỐC", True)
    bold(right.add_paragraph(), "Nguyễn Văn A", True)


def runs(chance, paragraph):
    for _ in range(chance.randint(1, 5)):
        run = paragraph.add_run(chance.choice(["", " "]) + sentence(chance, 5) + chance.choice(["", " "]))
        run.bold, run.italic = chance.random() < .3, chance.random() < .3
        if chance.random() < .1: run.add_break()
        if chance.random() < .1: run.add_tab()
        if chance.random() < .1: run.font.strike = True


def link(paragraph, address, words):
    relation = paragraph.part.relate_to(
        address, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", is_external=True)
    paragraph._p.append(parse_xml(
        f'<w:hyperlink {nsdecls("w", "r")} r:id="{relation}"><w:r><w:t>{words}</w:t></w:r></w:hyperlink>'))


def tracked(paragraph):
    for xml in (
        '<w:ins w:id="1" w:author="a" {}><w:r><w:t>thêm vào</w:t></w:r></w:ins>',
        '<w:del w:id="2" w:author="a" {}><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>',
    ): paragraph._p.append(parse_xml(xml.format(nsdecls("w"))))


def word_table(chance, document):
    rows, columns = chance.randint(2, 5), chance.randint(2, 5)
    grid = document.add_table(rows, columns)
    for row in grid.rows:
        for cell in row.cells: cell.text = sentence(chance, 4)
    if chance.random() < .5: grid.cell(0, 0).merge(grid.cell(0, 1))
    if chance.random() < .3 and rows > 2: grid.cell(1, 0).merge(grid.cell(2, 0))


def docx(chance, path, number):
    document = Document()
    has_form = number % 3 != 2
    if has_form: letterhead(document)
    for part, name in enumerate(["TÌNH HÌNH CHUNG", "KẾT QUẢ ĐẠT ĐƯỢC", "PHƯƠNG HƯỚNG"], 1):
        if number % 2: document.add_heading(name, 1)
        else: bold(document.add_paragraph(), f"{'I' * part}. {name}")
        for section in range(1, chance.randint(2, 4)):
            if chance.random() < .6: bold(document.add_paragraph(), f"{section}. Công tác {chance.choice(WORDS[:20])}")
            for _ in range(chance.randint(1, 4)):
                runs(chance, document.add_paragraph())
            kind = chance.randrange(7)
            if kind == 0:
                for _ in range(3): document.add_paragraph(sentence(chance), style="List Bullet")
                document.add_paragraph(sentence(chance), style="List Bullet 2")
            if kind == 1:
                for _ in range(3): document.add_paragraph(sentence(chance), style="List Number")
            if kind == 2: word_table(chance, document)
            if kind == 3: link(document.add_paragraph("Xem "), "https://vi-du.vn/a b(c)?d=1&amp;e=2", "trang này")
            if kind == 4: tracked(document.add_paragraph("Có thay đổi: "))
            if kind == 5:
                for line in ("- Việc thứ nhất;", "+ Việc nhỏ;", "+ Việc nhỏ nữa;", "- Việc thứ hai."): document.add_paragraph(line)
            if kind == 6:
                name = path.with_suffix(".png")
                name.write_bytes(picture(chance.randrange(256)))
                document.add_picture(str(name))
                document.add_paragraph("Hình 1. Lễ trao thưởng", style="Caption")
                name.unlink()
    if has_form: closing(document)
    document.save(path)


def odt(chance, path, number):
    document = OpenDocumentText()
    strong = style.Style(name="Dam", family="text")
    strong.addElement(style.TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(strong)
    lists = text.ListStyle(name="So")
    for level in (1, 2): lists.addElement(text.ListLevelStyleNumber(level=str(level), numformat="1", numsuffix="."))
    bullets = text.ListStyle(name="Cham")
    for level in (1, 2): bullets.addElement(text.ListLevelStyleBullet(level=str(level), bulletchar="•"))
    for one in (lists, bullets): document.automaticstyles.addElement(one)
    body = document.text

    def line(words, *spans):
        paragraph = text.P(text=words)
        for span in spans: paragraph.addElement(text.Span(stylename=strong, text=span))
        return paragraph

    def items(names, kind):
        whole = text.List(stylename=kind)
        for name in names:
            item = text.ListItem()
            item.addElement(line(name))
            whole.addElement(item)
        inner = text.List()
        item = text.ListItem()
        item.addElement(line(sentence(chance)))
        inner.addElement(item)
        whole.lastChild.addElement(inner)
        return whole

    for part in range(1, 4):
        body.addElement(text.H(outlinelevel=1, text=f"Phần {part} {sentence(chance, 4)}"))
        body.addElement(line("", f"{part}. Việc {chance.choice(WORDS[:20])}"))
        for _ in range(chance.randint(1, 4)):
            paragraph = line(sentence(chance) + " ", sentence(chance, 3), " " + sentence(chance, 3))
            paragraph.addElement(text.LineBreak())
            paragraph.addText("sau dấu ngắt")
            paragraph.addElement(text.S(c=3))
            paragraph.addElement(text.Tab())
            body.addElement(paragraph)
        body.addElement(items([sentence(chance) for _ in range(3)], chance.choice([lists, bullets])))
        if chance.random() < .5:
            note = text.Note(noteclass="footnote")
            note.addElement(text.NoteCitation(text="1"))
            inside = text.NoteBody()
            inside.addElement(line("Chú thích: " + sentence(chance)))
            note.addElement(inside)
            paragraph = line("Có chú thích")
            paragraph.addElement(note)
            body.addElement(paragraph)
        if chance.random() < .5:
            link = text.A(href="https://vi-du.vn/x", text="địa chỉ")
            paragraph = line("Xem ")
            paragraph.addElement(link)
            body.addElement(paragraph)
        if chance.random() < .7:
            grid = table.Table()
            for _ in range(3):
                row = table.TableRow()
                for _ in range(3):
                    cell = table.TableCell()
                    cell.addElement(line(sentence(chance, 4)))
                    row.addElement(cell)
                grid.addElement(row)
            body.addElement(grid)
        if chance.random() < .5:
            frame = draw.Frame(width="2cm", height="1cm", anchortype="as-char")
            frame.addElement(draw.Image(href=document.addPicture("anh.png", "image/png", picture(part))))
            paragraph = line("")
            paragraph.addElement(frame)
            body.addElement(paragraph)
    document.save(path)


def by_pandoc(chance, path, number):
    escape = lambda words: "".join("\\" + letter if letter in "\\`*_{}[]()#+-.!<>|~&\"'$^@:=%" else letter for letter in words)
    lines = []
    for part in range(1, 4):
        lines += [f"# Phần {part}", f"{escape(sentence(chance))} *{escape('nghiêng')}* **{escape(sentence(chance, 3))}** ~~bỏ~~ H~2~O m^3^"]
        lines += [f"## Mục {part}", "\n".join(f"{item}. {escape(sentence(chance))}" for item in range(1, 4))]
        lines += ["\n".join(f"- {escape(sentence(chance))}\n    - {escape(sentence(chance))}" for _ in range(2))]
        lines += ["\n".join(f"({letter}) {escape(sentence(chance))}" for letter in "abc")]
        lines += [f"Chú thích[^{part}] và [liên kết](https://vi-du.vn/a_b).\n\n[^{part}]: {escape(sentence(chance))}\n\n    Đoạn hai của chú thích."]
        lines += ["| Đơn vị | Điểm |\n|---|---|\n" + "\n".join(f"| {escape(sentence(chance, 3))} | {item} |" for item in range(3))]
        lines += ["> " + escape(sentence(chance)), "```\nmã  nguồn\n```", "Từ\n:   Nghĩa của từ", f"Dòng một\\\nDòng hai"]
    source = "\n\n".join(lines).encode()
    subprocess.run(["pandoc", "-f", "markdown", "-o", path], input=source, check=True)
    # Of its own .odt pandoc does not read the headings of tables.
    return source


def main():
    folder = pathlib.Path(sys.argv[1])
    plans = [(docx, "docx")] * 12 + [(odt, "odt")] * 8 + [(by_pandoc, "docx")] * 5 + [(by_pandoc, "odt")] * 5
    for number, (make, ending) in enumerate(plans):
        path = folder / f"{number:02}.{ending}"
        source = make(random.Random(number), path, number)
        told = ["-f", "markdown"] if source else [path]
        plain = subprocess.run(["pandoc", "-t", "plain", "--wrap=none", *told], input=source, check=True, capture_output=True).stdout
        path.with_suffix(".txt").write_bytes(plain)


main()
