"""A form filled in for each row of a table; a stand-in plays the browser and the page."""

import json

from judge import expect, fail, run

FILES = ("fill_form.py",)
STAND_INS = ("bs4", "selenium")
URL = "https://www.selenium.dev/selenium/web/web-form.html"
AFTER = "https://www.selenium.dev/selenium/web/submitted-form.html"
FORM = """<html><head><title>Web form</title></head><body><h1>Web form</h1><form method="get" action="submitted-form.html">
<label>Text input<input type="text" class="form-control" name="my-text" id="my-text-id" value=""></label>
<label>Password<input type="password" class="form-control" name="my-password"></label>
<label>Textarea<textarea class="form-control" name="my-textarea" rows="3"></textarea></label>
<label>Dropdown (select)<select class="form-select" name="my-select"><option selected>Open this select menu</option>
<option value="1">One</option><option value="2">Two</option><option value="3">Three</option></select></label>
<label><input class="form-check-input" type="checkbox" name="my-check" id="my-check-1" checked> Checked checkbox</label>
<label><input class="form-check-input" type="checkbox" name="my-check-b" id="my-check-2"> Default checkbox</label>
<button type="submit" class="btn btn-outline-primary mt-3">Submit</button></form></body></html>"""
SENT = '<html><body><h1 class="display-6">Form submitted</h1><p class="lead" id="message">{}</p></body></html>'
PEOPLE = "name,option\nAda Lovelace,Two\nGrace,Three\nJosé,One\n"


def _run(people=PEOPLE, message="Received!"):
    browser = {URL: {"html": FORM, "submit": AFTER}, AFTER: {"html": SENT.format(message)}}
    files = {"web.json": json.dumps({"browser": browser}), "people.csv": people, "results.csv": None}
    return run("fill_form.py", files=files)


def _sent(done):
    lines = [json.loads(line) for line in done.files.get("stage.jsonl", "").splitlines()]
    return [line["submit"] for line in lines if "submit" in line]


def _results(done):
    rows = done.rows("results.csv", hint="writes_results")
    head = [name.strip().lower() for name in rows[0]] if rows else []
    if "name" not in head or "message" not in head or any(len(row) < len(head) for row in rows):
        fail("name,message", ",".join(head) or "an empty file", hint="writes_results")
    return [(row[head.index("name")], row[head.index("message")]) for row in rows[1:]]


def three_times():
    """the form is submitted for each row: three times, or once for one row"""
    expect(len(_sent(_run())), 3, of="how often the form is submitted", hint="each_row")
    expect(len(_sent(_run("name,option\nAda,One\n"))), 1, of="how often for one row", hint="each_row")


def names():
    """each name is typed into my-text"""
    expect(
        [sent.get("my-text") for sent in _sent(_run())],
        ["Ada Lovelace", "Grace", "José"],
        of="my-text",
        hint="type_name",
    )


def options():
    """the option of each row is chosen: Two, Three and One"""
    expect(
        [sent.get("my-select") for sent in _sent(_run())],
        ["2", "3", "1"],
        of="the values of my-select",
        hint="choose_option",
    )


def ticked():
    """my-check-2 is ticked each time, and my-check-1 stays ticked"""
    for sent in _sent(_run()):
        expect((sent.get("my-check-b"), sent.get("my-check")), ("on", "on"), of="the two boxes", hint="tick_second")


def results():
    """results.csv has each name with the message of the page"""
    expect(
        _results(_run()),
        [("Ada Lovelace", "Received!"), ("Grace", "Received!"), ("José", "Received!")],
        of="the rows",
        hint="read_message",
    )
    expect(
        _results(_run("name,option\nBob,Two\n", "Received, thanks")),
        [("Bob", "Received, thanks")],
        of="the rows",
        hint="read_message",
    )


def quits():
    """the browser is told to quit"""
    lines = [json.loads(line) for line in _run().files.get("stage.jsonl", "").splitlines()]
    expect(any("quit" in line for line in lines), True, of="the browser quits", hint="quit")
