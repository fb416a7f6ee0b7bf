"""Reads a calendar with Python's icalendar and holds its texts against those that it was made of.

usage: calendar_texts.py CALENDAR TEXTS, the second a JSON list of [summary, description, category] in the order of events
"""

import json
import pathlib
import sys

import icalendar


def main():
    data = pathlib.Path(sys.argv[1]).read_bytes()
    for line in data.split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line and b"\r" not in line, line
        line.decode()
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors[:3]
    events = calendar.walk("VEVENT")
    texts = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    assert len(events) == len(texts), (len(events), len(texts))
    for event, (summary, description, category) in zip(events, texts):
        assert not event.errors, (event.errors, summary)
        found = [str(event["SUMMARY"]), str(event["DESCRIPTION"]), [str(cat) for cat in event["CATEGORIES"].cats]]
        assert found == [summary, description, [category]], (found, summary, description, category)
    print(len(events), "events")


main()
