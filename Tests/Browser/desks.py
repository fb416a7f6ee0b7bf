"""`neuguong desk` at work on a copy of the sample, a browser in it, and a keyboard as UniKey makes of it."""

import re
import signal
import subprocess
import unicodedata
from contextlib import contextmanager

from playwright.sync_api import expect

import preview

PASSWORD = "mot-mat-khau-dai"


def start(desk, port=0):
    command = [preview.PROGRAM, "desk", "--port", str(port), "--now", "05/7/2018"]
    process = subprocess.Popen(command, cwd=desk.folder, stdout=subprocess.PIPE, text=True)
    address = re.search(r"http://\S+?(?=/\s*$)", process.stdout.readline())
    assert address, "desk printed no address"
    return process, address.group()


@contextmanager
def opened(desk):
    """The address of the desk."""
    process, address = start(desk)
    try:
        yield address
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)


def account(desk, name, role, shown):
    command = [preview.PROGRAM, "desk", "add-user", name, "--role", role, "--shown", shown]
    subprocess.run(command, cwd=desk.folder, input=PASSWORD + "\n", text=True, check=True)


def sign_in(page, name):
    page.goto("/")
    page.get_by_label("Tên tài khoản").fill(name)
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Vào bàn soạn").click()
    expect(page.get_by_role("heading", name="Bàn làm việc")).to_be_visible()


@contextmanager
def sitting(browser, address, **options):
    """A page at the desk; scripts that fail, or are refused, fail the test."""
    context = browser.new_context(base_url=address, **{"viewport": {"width": 1440, "height": 900}, **options})
    page = context.new_page()
    page.set_default_timeout(preview.PATIENCE)
    failures = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.on("console", lambda message: failures.append(message.text) if "Content Security" in message.text else None)
    yield page
    context.close()
    assert failures == []


def unikey(page, text):
    """Types as UniKey does: a letter with marks is its plain letter, a Backspace, and the letter itself as a key."""
    session = page.context.new_cdp_session(page)
    for letter in text:
        plain = unicodedata.normalize("NFD", letter)[0].replace("đ", "d").replace("Đ", "D")
        if plain != letter:
            press(session, plain)
            for kind in ("rawKeyDown", "keyUp"):
                session.send("Input.dispatchKeyEvent", {
                    "type": kind, "key": "Backspace", "code": "Backspace", "windowsVirtualKeyCode": 8})
        press(session, letter)


def press(session, letter):
    session.send("Input.dispatchKeyEvent", {"type": "keyDown", "key": letter, "text": letter})
    session.send("Input.dispatchKeyEvent", {"type": "keyUp", "key": letter})


def field(page, key):
    return page.locator(f'.field[data-key="{key}"]')


def kept(page):
    expect(page.locator("#saved")).to_contain_text("Đã giữ lúc")


def ready(page):
    """Its scripts have begun: until then keys are the browser's."""
    expect(page.locator("body[data-ready]")).to_have_count(1)


def save(page):
    ready(page)
    page.keyboard.press("Control+s")
    page.wait_for_url(re.compile(r"xong=(saved|merged|same)"))
