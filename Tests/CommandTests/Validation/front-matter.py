"""Validates the front matter and YAML files of a content folder against the schemas of `neuguong schema`.

Usage: front-matter.py CONTENT SCHEMAS. SCHEMAS holds KIND.json. Prints what is wrong; exits with 1 where anything is.
"""

import json
import pathlib
import sys

import jsonschema
import yaml


def plain(value):
    """As JSON has it: YAML alone knows dates."""
    return json.loads(json.dumps(value, default=str))


def front_matter(path):
    return path.read_text(encoding="utf-8-sig").split("---\n")[1]


def main(content, schemas):
    content, schemas = pathlib.Path(content), pathlib.Path(schemas)
    texts = {"site": [(content / "site.yaml", (content / "site.yaml").read_text(encoding="utf-8"))]}
    texts["danh-hieu"] = [(path, path.read_text(encoding="utf-8")) for path in content.glob("danh-hieu.yaml")]
    texts["nam"] = [(path, path.read_text(encoding="utf-8")) for path in content.glob("thi-dua/*/ke-hoach.yaml")]
    texts["bang-thi-dua"] = [(path, path.read_text(encoding="utf-8")) for path in content.glob("thi-dua/*/*/bang.yaml")]
    for kind in ["dien-hinh", "sang-kien", "tin-tuc", "phong-trao", "van-ban", "trang"]:
        paths = [path for path in sorted((content / kind).rglob("*.md")) if path.name != "index.md"]
        texts[kind] = [(path, front_matter(path)) for path in paths]
    problems, count = [], 0
    for kind, files in texts.items():
        schema = json.loads((schemas / f"{kind}.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for path, text in files:
            count += 1
            # As text, as neuguong reads it, and as an editor's YAML does.
            for value in [yaml.load(text, yaml.BaseLoader), plain(yaml.safe_load(text))]:
                problems += [f"{path.name}: {error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    print("\n".join(problems), f"{count} files", sep="\n")
    sys.exit(1 if problems or count == 0 else 0)


main(*sys.argv[1:])
