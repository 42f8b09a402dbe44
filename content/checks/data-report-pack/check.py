"""One command that makes the pack, and a manifest that can prove it."""

import hashlib

from judge import expect, fail, run

FILES = ("make_pack.py",)
PACKAGES = ("pandas",)

PARQUET = """
    import os
    import pandas as pd

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    pd.read_parquet = read_parquet
"""

FOLDER = "out/packs/2011-11/"


def _pack(month, crash=False):
    """Run with a small table and three small reports."""
    return run("make_pack.py", "--month", month, before=PARQUET, crash=crash)


def _made(done):
    return sorted(name.removeprefix(FOLDER) for name in done.files if name.startswith(FOLDER))


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        fail("a number", str(text) or "nothing")


def whole_pack():
    """--month 2011-11 makes three reports and a manifest"""
    found = _made(_pack("2011-11"))
    wanted = ["manifest.json", "monthly.xlsx", "report.pdf", "weekly.html"]
    expect(found, wanted, of=f"files in {FOLDER}", hint="all_made")


def manifest():
    """the manifest has the 17 rows of November 2011 and their revenue, 2350.96"""
    found = _pack("2011-11").json(f"{FOLDER}manifest.json", hint="all_made")
    for name in ("rows", "revenue", "sha256"):
        expect(name in found, True, of=f"{name} is in the manifest", hint="three_names")
    expect(found["rows"], 17, of="rows", hint="of_month")
    expect(_number(found["revenue"]), 2350.96, of="revenue", places=2, hint="of_month")


def checksums():
    """it has the SHA-256 of each file, as hashlib gives it"""
    found = _pack("2011-11").json(f"{FOLDER}manifest.json").get("sha256")
    wanted = {
        "monthly.xlsx": hashlib.sha256(b"excel report").hexdigest(),
        "report.pdf": hashlib.sha256(b"pdf report").hexdigest(),
        "weekly.html": hashlib.sha256(b"weekly report").hexdigest(),
    }
    expect(isinstance(found, dict), True, of="sha256 is a dictionary", hint="by_file")
    expect({name.split("/")[-1]: sum_ for name, sum_ in found.items()}, wanted, of="sha256", hint="by_file")


def bad_month():
    """2011-13 ends with a message and exit code 2, and nothing is made"""
    done = _pack("2011-13", crash=True)
    if done.error:
        fail("exit code 2 and a message", f"{done.error['type']}: {done.error['message']}", hint="exit_two")
    expect(done.exit, 2, of="exit code", hint="exit_two")
    expect(bool((done.stderr + done.stdout).strip()), True, of="a message is shown", hint="exit_two")
    expect([name for name in done.files if name.startswith("out/packs/")], [], of="files in out/packs", hint="first")


def no_month():
    """November is no month in this form, and exit code 2 says so"""
    done = _pack("November", crash=True)
    expect(done.exit, 2, of="exit code", hint="exit_two")
