"""A static page of reports."""

import re

from judge import expect, run

FILES = ("publish.py",)
LINK = r'<a[^>]*href="([^"]*)"[^>]*>(.*?)</a>'


def _publish(**pages):
    files = {"out/sample.html": None} | {f"out/{name.replace('_', '-')}.html": text for name, text in pages.items()}
    return run("publish.py", files={**files, "docs/old.html": "<title>Old</title>", "out/notes.txt": "x"})


def _links(done):
    return [(where, text.strip()) for where, text in re.findall(LINK, done.file("docs/index.html"), re.S)]


def links():
    """the index links each page by its title, by file name"""
    done = _publish(weekly="<title>Week 9</title>", abc="<title>Products</title><p>x</p>")
    expect(_links(done), [("abc.html", "Products"), ("weekly.html", "Week 9")], of="the links", hint="by_file")
    done.says("published: 2")


def copied():
    """the pages lie in docs as they are"""
    done = _publish(abc="<title>P</title><p>tea @ home</p>")
    expect(done.file("docs/abc.html"), "<title>P</title><p>tea @ home</p>", of="docs/abc.html")
    done.says("published: 1")


def untitled():
    """a page without a title has its file's name, and titles are escaped"""
    done = _publish(plain="<p>x</p>", rich="<title>Tea &amp; Cake</title>")
    expect(
        _links(done), [("plain.html", "plain.html"), ("rich.html", "Tea &amp; Cake")], of="the links", hint="escaped"
    )


def private():
    """a page with an e-mail address is left out"""
    done = _publish(list="<title>L</title>ana.b@shop.org", ok="<title>OK</title>")
    done.says("left out: list.html", "published: 1", hint="left_out")
    expect(_links(done), [("ok.html", "OK")], of="the links", hint="left_out")
    expect("docs/list.html" in done.files, False, of="docs/list.html is there", hint="left_out")


def cleared():
    """an old page is gone, and nothing published is 0"""
    done = _publish()
    done.says("published: 0")
    expect("docs/old.html" in done.files, False, of="docs/old.html is there", hint="old")
