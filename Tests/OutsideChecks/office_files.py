"""Writes office files that name their authors, or holds cleaned ones against them with the libraries that others wrote.

usage: office_files.py make FOLDER
       office_files.py check FOLDER, where each file lies beside its old self, a `.bak`
"""

import pathlib
import sys
import zipfile

import docx
import openpyxl
import pptx
from odf import dc, meta
from odf.opendocument import OpenDocumentText, load
from odf.text import P
from pypdf import PdfWriter

AUTHOR, OTHER = "Nguyễn Văn A", "Trần Thị B"
PARTS = {"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml"}


def make(folder):
    text = docx.Document()
    text.add_paragraph("Nội dung báo cáo")
    text.core_properties.author, text.core_properties.last_modified_by = AUTHOR, OTHER
    text.save(folder / "a.docx")
    book = openpyxl.Workbook()
    book.active["A1"] = 27.85
    book.properties.creator, book.properties.lastModifiedBy = AUTHOR, OTHER
    book.save(folder / "a.xlsx")
    slides = pptx.Presentation()
    slides.slides.add_slide(slides.slide_layouts[5]).shapes.title.text = "Sơ kết"
    slides.core_properties.author, slides.core_properties.last_modified_by = AUTHOR, OTHER
    slides.save(folder / "a.pptx")
    document = OpenDocumentText()
    document.text.addElement(P(text="Nội dung báo cáo"))
    document.meta.addElement(meta.InitialCreator(text=AUTHOR))
    document.meta.addElement(dc.Creator(text=OTHER))
    document.save(folder / "a.odt")
    for name, password in {"a.pdf": None, "khoa.pdf": "x"}.items():
        pages = PdfWriter()
        pages.add_blank_page(100, 100)
        pages.add_metadata({"/Author": AUTHOR, "/Creator": "Microsoft Word"})
        if password:
            pages.encrypt("", password)
        pages.write(folder / name)


def same_parts(clean, old):
    with zipfile.ZipFile(clean) as clean, zipfile.ZipFile(old) as old:
        assert clean.testzip() is None
        assert clean.namelist() == old.namelist()
        for name in clean.namelist():
            assert name in PARTS or clean.read(name) == old.read(name), name


def check(folder):
    for ending in ("docx", "xlsx", "pptx", "odt"):
        clean, old = folder / f"a.{ending}", folder / f"a.{ending}.bak"
        same_parts(clean, old)
        with zipfile.ZipFile(clean) as archive:
            said = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
        assert AUTHOR not in said and OTHER not in said, ending
    text = docx.Document(folder / "a.docx")
    assert text.paragraphs[0].text == "Nội dung báo cáo" and not text.core_properties.author
    book = openpyxl.load_workbook(folder / "a.xlsx")
    assert book.active["A1"].value == 27.85 and book.properties.creator in (None, "", "openpyxl")
    slides = pptx.Presentation(folder / "a.pptx")
    assert slides.slides[0].shapes.title.text == "Sơ kết" and not slides.core_properties.author
    assert load(folder / "a.odt").text.getElementsByType(P)
    print("4 office files")


def main():
    step, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    {"make": make, "check": check}[step](folder)


main()
