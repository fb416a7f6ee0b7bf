"""Manual pages, from what the program says of its own commands."""
import json, subprocess

EXIT = """.SH EXIT STATUS
.TP
.B 0
tốt; cảnh báo và ghi chú được phép (clean)
.TP
.B 1
nội dung hoặc giao diện có lỗi (content or theme has errors)
.TP
.B 2
gõ sai lệnh (wrong usage)
.TP
.B 3
máy không làm được (the machine failed)
"""


def pages(program, release):
    dump = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True).stdout
    root = json.loads(dump)["command"]
    found = {}
    collect(root, [], release, found)
    return found


def collect(command, above, release, found):
    names = above + [command["commandName"]]
    children = [child for child in command.get("subcommands", []) if child["commandName"] != "help"]
    found["-".join(names)] = page(command, names, children, release)
    for child in children: collect(child, names, release, found)


def page(command, names, children, release):
    title, full = "-".join(names), " ".join(names)
    arguments = [each for each in command.get("arguments", []) if each.get("shouldDisplay", True)]
    parts = [f'.TH "{title.upper()}" 1 {release.day} "neuguong {release.version}"', ".SH NAME",
             f"{title} \\- {escaped(command.get('abstract', ''))}", ".SH SYNOPSIS",
             f".B {escaped(full)}", escaped(" ".join(synopsis(arguments, children)))]
    if command.get("discussion"):
        parts += [".SH DESCRIPTION", ".nf", *map(escaped, command["discussion"].split("\n")), ".fi"]
    if children:
        parts.append(".SH COMMANDS")
        for child in children:
            parts += [".TP", f".BR {title}-{child['commandName']} (1)", escaped(child.get("abstract", ""))]
    if arguments:
        parts.append(".SH OPTIONS")
        for each in arguments:
            parts += [".TP", f".B {escaped(label(each))}", escaped(each.get("abstract", "") + default(each))]
    also = [f".BR {name} (1)" for name in (["-".join(names[:-1])] if len(names) > 1 else [])]
    return "\n".join(parts) + "\n" + EXIT + (".SH SEE ALSO\n" + "\n".join(also) + "\n" if also else "")


def synopsis(arguments, children):
    for each in arguments:
        text = label(each)
        yield f"[{text}]" if each.get("isOptional") else text
    if children: yield "<command>"


def label(argument):
    value = f"<{argument['valueName']}>" if argument.get("valueName") else ""
    if argument["kind"] == "positional": return value + ("..." if argument.get("isRepeating") else "")
    names = [("-" if name["kind"] == "short" else "--") + name["name"] for name in argument.get("names", [])]
    return ", ".join(names) + (f" {value}" if argument["kind"] == "option" else "")


def default(argument):
    return f" ({argument['defaultValue']})" if argument.get("defaultValue") and argument["kind"] == "option" else ""


def escaped(text):
    """As roff reads it: a line that begins with a dot or quote is no request, a hyphen is one that can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in ".'" else text
