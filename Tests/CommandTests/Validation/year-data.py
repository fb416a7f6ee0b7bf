"""Validates the published data of every year below a folder with libraries that others wrote.

Usage: year-data.py PUBLIC. Prints what is wrong; exits with 1 where anything is.
"""

import csv
import datetime
import io
import json
import pathlib
import sys

import icalendar
import jsonschema


def check_json(year, validator):
    data = json.loads((year / "du-lieu.json").read_text(encoding="utf-8"))
    for error in validator.iter_errors(data):
        yield f"{year.name}/du-lieu.json: {error.json_path}: {error.message}"


def check_calendar(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = list(calendar.walk("VEVENT"))
    zones = [zone["TZID"] for zone in calendar.walk("VTIMEZONE")]
    if zones != ["Asia/Ho_Chi_Minh"]:
        yield f"{path.name}: zones {zones}"
    if not events:
        yield f"{path.name}: no events"
    if len({event["UID"] for event in events}) != len(events):
        yield f"{path.name}: one UID for two events"
    for component in calendar.walk():
        for name, problem in component.errors:
            yield f"{path.name}: {name}: {problem}"
    for event in events:
        first, last = event["DTSTART"].dt, event["DTEND"].dt
        if type(first) is not datetime.date or not first < last:
            yield f"{path.name}: {event['UID']}: {first} to {last}"


def check_tables(year):
    for path in sorted(year.glob("*.csv")):
        raw = path.read_bytes()
        if not raw.startswith(b"\xef\xbb\xbf"):
            yield f"{path.name}: no byte-order mark"
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True))
        if len({len(row) for row in rows}) != 1:
            yield f"{path.name}: rows of {sorted({len(row) for row in rows})} fields"
        if rows[0][-1] != "dòng":
            yield f"{path.name}: no column for the rows of the source"


def check_catalogue(public):
    schema, catalogue = (json.loads((public / f"muc-luc.{ending}").read_text(encoding="utf-8")) for ending in ["schema.json", "json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(catalogue): yield f"muc-luc.json: {error.json_path}"
    if not catalogue["bai"]: yield "muc-luc.json: no entry"
    for entry in catalogue["bai"]:
        page = public / entry["dia_chi"].removeprefix(catalogue["dia_chi"]) / "index.html"
        if not page.is_file(): yield f"muc-luc.json: {entry['dia_chi']} is not there"


def main(public):
    root = pathlib.Path(public) / "thi-dua"
    schema = json.loads((root / "du-lieu.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.validators.validator_for(schema)(schema)
    years = sorted(path for path in root.iterdir() if (path / "du-lieu.json").exists())
    problems = list(check_catalogue(root.parent))
    problems += [] if years else ["no year is published"]
    for year in years:
        problems += check_json(year, validator)
        problems += check_calendar(year / "lich.ics")
        problems += check_tables(year)
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


main(sys.argv[1])
