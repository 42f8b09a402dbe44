"""A PDF of four pages, numbered, with the numbers that a reader looks for."""

import re
from functools import cache

from judge import expect, fail, run

FILES = ("reports/pdf.py",)
PACKAGES = ("pandas", "matplotlib")

PAGES = """
    import importlib.resources
    import json
    import sys
    import matplotlib
    import pandas as pd
    importlib.resources = sys.modules["importlib.resources"]
    matplotlib.use("Agg")
    import matplotlib.backends.backend_pdf as backend
    import matplotlib.pyplot as plt
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    class PdfPages:
        # stands for a PDF; what is saved into it is written down
        def __init__(self, filename, *_, metadata=None, **__):
            self.path, self.pages, self.info = filename, [], dict(metadata or {})

        def __enter__(self):
            return self

        def __exit__(self, *_):
            self.close()

        def infodict(self):
            return self.info

        def get_pagecount(self):
            return len(self.pages)

        def savefig(self, figure=None, **_):
            figure = figure if isinstance(figure, Figure) else plt.gcf()
            texts = [item.get_text() for item in figure.texts] + [figure.get_suptitle()]
            heights, cells, ticks = [], 0, []
            for ax in figure.axes:
                texts += [ax.get_title(), ax.get_title(loc="left"), ax.get_xlabel(), ax.get_ylabel()]
                texts += [item.get_text() for item in ax.texts]
                heights += [[float(y) for _, y in line.get_xydata()] for line in ax.lines]
                bars = [item for item in ax.patches if isinstance(item, Rectangle)]
                heights += [[float(bar.get_height()) for bar in bars], [float(bar.get_width()) for bar in bars]]
                ticks += [item.get_text() for item in (*ax.get_yticklabels(), *ax.get_xticklabels())]
                for table in ax.tables:
                    cells += len(table.get_celld())
                    texts += [cell.get_text().get_text() for cell in table.get_celld().values()]
            size = [round(float(side), 2) for side in figure.get_size_inches()]
            page = {"size": size, "texts": texts, "heights": heights, "cells": cells, "ticks": ticks}
            self.pages.append(page)

        def close(self):
            with open(self.path, "w", encoding="utf-8") as file:
                json.dump({"pages": self.pages, "title": str(self.info.get("Title", ""))}, file)

    def savefig(figure, path, *_, **__):
        if isinstance(path, PdfPages):
            path.savefig(figure)

    pd.read_parquet, backend.PdfPages, Figure.savefig = read_parquet, PdfPages, savefig
"""
REVENUE = [2528.39, 2134.1, 672.9, 1814.45, 731.3, 4475.12, 2312.47, 5412.48, 2421.73, 1069.77, 1820.18, 2350.96, 749.7]
ORDERS = [8, 6, 6, 9, 6, 13, 10, 14, 9, 8, 8, 9, 4]


@cache
def _report():
    """Run with a small table of 110 orders."""
    return run("reports/pdf.py", before=PAGES).json("out/report.pdf", hint="pages_saved")


def _page(number):
    if len(_report()["pages"]) < number:
        fail("four pages", str(len(_report()["pages"])), hint="a4")
    return _report()["pages"][number - 1]


def _numbers(page):
    text = " ".join([*page["texts"], *page["ticks"]]).replace(",", "")
    return [float(number) for number in re.findall(r"\d+(?:\.\d+)?", text)]


def four_pages():
    """out/report.pdf has four pages in A4 portrait"""
    expect([page["size"] for page in _report()["pages"]], [[8.27, 11.69]] * 4, of="sizes of the pages", hint="a4")


def cover():
    """with a small table the cover shows revenue 28,494, 110 orders and an average of 259.03"""
    found = _numbers(_page(1))
    for wanted, name in ((28493.55, "revenue"), (110, "orders"), (259.03, "average order")):
        near = any(abs(number - wanted) <= 0.51 or abs(number * 1000 - wanted) <= 51 for number in found)
        expect(near, True, of=f"{name}, {wanted}, is on the cover", hint="headline")


def months():
    """the second page shows revenue and orders of 13 months"""
    drawn = [heights for heights in _page(2)["heights"] if len(heights) == 13]
    for wanted, name in ((REVENUE, "revenue"), (ORDERS, "orders")):
        near = any(
            all(abs(a * scale - b) < 0.6 for a, b in zip(heights, wanted, strict=True))
            for heights in drawn
            for scale in (1, 1000)
        )
        expect(near, True, of=f"{name} of 13 months is on page 2", hint="by_month")


def ranking():
    """the third page ranks the countries, from the United Kingdom with 10945 to Norway with 3203"""
    page = _page(3)
    numbers = [*_numbers(page), *(height for heights in page["heights"] for height in heights)]
    for country, revenue in (("United Kingdom", 10944.94), ("Norway", 3203.23)):
        named = any(country in text for text in (*page["texts"], *page["ticks"]))
        near = any(abs(n - revenue) <= 0.6 or abs(n * 1000 - revenue) <= 60 for n in numbers)
        expect((named, near), (True, True), of=f"{country} and its {revenue:.0f} are on page 3", hint="countries")


def definitions():
    """the fourth page has a table"""
    expect(_page(4)["cells"] >= 6, True, of="a table of six cells or more on page 4", hint="as_table")


def numbered():
    """each page has its number, from Page 1 to Page 4"""
    for number, page in enumerate(_report()["pages"], 1):
        found = f"page {number}" in " ".join(page["texts"]).casefold()
        expect(found, True, of=f"Page {number} stands on page {number}", hint="page_numbers")


def title():
    """the PDF has a title of its own"""
    expect(bool(_report()["title"].strip()), True, of="the PDF has a title", hint="info")
