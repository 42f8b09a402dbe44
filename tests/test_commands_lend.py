"""A small file stands in for a download that can't be had: in the chat, on the web, and bound by lint."""

import csv
import io
from pathlib import Path

import pytest
from drive import Drive

from bot.catalog.content_folder import CONTENT
from bot.catalog.hour_checks import HourChecks
from bot.catalog.hour_data import read_data

HOUR, NAME = "data-retail-fetch", "retail-sample.csv"


async def test_an_hour_that_lends_data_sends_it():
    drive = Drive.fresh()
    drive.app.checks = HourChecks(CONTENT)
    ana = await drive.person("ana").starts()
    await ana.forges(f"1:lend:{HOUR}")
    assert ana.reply.file
    assert ana.reply.file.name == NAME
    assert ana.reply.file.data == (CONTENT / "data" / NAME).read_bytes()
    assert "invented" in ana.sees


async def test_an_hour_without_data_sends_none():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:lend:fun-variables")
    assert ana.reply.file is None


@pytest.mark.parametrize("name", ["../clocks.yaml", "nothing.csv", "", "RETAIL.csv", "a/b.csv", ".csv"])
def test_nothing_but_data_is_lent(name: str):
    assert read_data(CONTENT, name) is None


def test_a_file_is_lent_by_its_name(tmp_path: Path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.csv").write_bytes(b"x\n")
    assert read_data(tmp_path, "a.csv") == b"x\n"


def test_the_sample_has_what_its_hours_count_on():
    rows = list(csv.DictReader(io.StringIO((CONTENT / "data" / NAME).read_text(encoding="utf-8"))))
    clean = [row for row in rows if row["CustomerID"] and int(row["Quantity"]) > 0 and float(row["UnitPrice"]) > 0]
    revenue = sum(int(row["Quantity"]) * float(row["UnitPrice"]) for row in clean)
    assert (len(rows), sum(not row["Description"] for row in rows)) == (844, 18)
    assert (len({row["InvoiceNo"] for row in rows}), len(clean), round(revenue, 2)) == (283, 668, 34864.06)
    assert len({row["CustomerID"] for row in clean}) == 47
    orders = {row["InvoiceNo"] for row in clean}
    assert (len(orders), round(revenue / len(orders), 2)) == (205, 170.07)
    assert len({row["Country"] for row in clean} - {"United Kingdom"}) == 9
    days = sorted(row["InvoiceDate"][:10] for row in clean)
    assert (days[0], days[-1]) == ("2010-12-01", "2011-12-09")


@pytest.mark.parametrize(("hour", "offered"), [(HOUR, True), ("fun-variables", False)])
async def test_the_hour_offers_its_data(hour: str, offered: bool):
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:hour_at:{hour}")
    assert ("📄 Sample data" in ana.labels) == offered
