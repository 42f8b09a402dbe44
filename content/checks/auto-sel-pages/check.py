"""Page objects, and evidence when a run fails; a stand-in plays the browser and the site."""

import json

from judge import expect, fail, run, value

FILES = ("run_pages.py", "pages.py")
STAND_INS = ("bs4", "selenium")
SITE = "https://quotes.toscrape.com/"
FORM = """<html><body><h1><a href="/">Quotes to Scrape</a></h1><form action="/login" method="post">
<input type="hidden" name="csrf_token" value="tok"/><label for="username">Username</label>
<input type="text" class="form-control" id="username" name="username"/><label for="password">Password</label>
<input type="password" class="form-control" id="password" name="password"/>
<input type="submit" value="Login" class="btn btn-primary"/></form></body></html>"""


def _page(number, onward):
    quotes = "".join(
        f'<div class="quote"><span class="text">“Thought {number}-{step}.”</span><span>by <small class="author">Writer {step}</small>'
        '<a href="/author/W">(about)</a></span><div class="tags">Tags: <a class="tag" href="/tag/x/">x</a></div></div>'
        for step in range(10)
    )
    link = f'<nav><ul class="pager"><li class="next"><a href="{onward}">Next <span aria-hidden="true">→</span></a></li></ul></nav>'
    return {
        "html": f'<html><body><h1><a href="/">Quotes to Scrape</a></h1><p><a href="/logout">Logout</a></p>{quotes}{link}</body></html>'
    }


def _run(form=FORM, second=None):
    browser = {
        f"{SITE}login": {"html": form, "submit": SITE},
        SITE: {**_page(1, "/page/2/"), "html": _page(1, "/page/2/")["html"]},
        f"{SITE}page/2/": second or _page(2, "/page/3/"),
        f"{SITE}page/3/": _page(3, "/page/4/"),
    }
    files = {"web.json": json.dumps({"browser": browser}), "failure.png": None, "failure.html": None}
    return run("run_pages.py", files=files, crash=True)


def _stage(done, key):
    lines = [json.loads(line) for line in done.files.get("stage.jsonl", "").splitlines()]
    return [line[key] for line in lines if key in line]


def _good():
    done = _run()
    if done.error:
        fail("a run without an error", f"{done.error['type']}: {done.error['message']}", hint="good_run")
    return done


def objects():
    """pages.py has LoginPage.login, QuotesPage.quotes and QuotesPage.next"""
    lines = "[callable(getattr(kind, name, None)) for kind, name in ((LoginPage, 'login'), (QuotesPage, 'quotes'), (QuotesPage, 'next'))]"
    expect(value("pages.py", lines), [True, True, True], of="the three methods", hint="three_methods")


def logs_in():
    """the form is filled in and submitted once, with a name and a password"""
    sent = _stage(_good(), "submit")
    expect(len(sent), 1, of="how often a form is submitted", hint="fill_in")
    for name in ("username", "password"):
        expect(bool(sent[0].get(name)), True, of=f"{name} is filled in", hint="fill_in")


def twenty_quotes():
    """the texts of two pages are printed, twenty in all, and no third page"""
    done = _good()
    for number in (1, 2):
        for step in range(10):
            if f"Thought {number}-{step}." not in done.stdout:
                fail(f"Thought {number}-{step}.", done.stdout or "nothing", hint="two_pages")
    done.never_says("Thought 3-", hint="two_pages")
    expect(done.stdout.count("Thought"), 20, of="quotes that are printed", hint="two_pages")


def ends_well():
    """a good run ends with 0, quits the browser and leaves no evidence"""
    done = _good()
    expect((done.exit, len(_stage(done, "quit"))), (0, 1), of="exit code, and how often it quits", hint="quits_always")
    expect(
        [name for name in ("failure.png", "failure.html") if name in done.files],
        [],
        of="evidence of a good run",
        hint="evidence",
    )


def evidence():
    """without the field for the name failure.png and failure.html are left"""
    done = _run(form=FORM.replace('name="username"', 'name="nickname"').replace('id="username"', 'id="nickname"'))
    for name in ("failure.png", "failure.html"):
        expect(name in done.files, True, of=f"{name} is there", hint="evidence")
    expect("nickname" in done.file("failure.html"), True, of="failure.html holds the page", hint="evidence")


def goes_on():
    """the broken run ends with 1, and the browser quits all the same"""
    done = _run(form="<html><body><h1>Down for maintenance</h1></body></html>")
    expect(done.exit, 1, of="the exit code", hint="code_one")
    expect(len(_stage(done, "quit")), 1, of="how often it quits", hint="quits_always")
