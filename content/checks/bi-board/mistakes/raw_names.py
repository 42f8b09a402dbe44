# fails: escaped
# hint: escape
import csv
from collections import Counter
from html import escape

months, products = Counter(), Counter()
with open("sales.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        months[row["month"]] += int(row["cents"])
        products[row["product"]] += int(row["cents"])


def euros(cents):
    """Give an amount in euros."""
    return f"{cents / 100:,.2f}"


def bars():
    """Give a row for each month."""
    best = max(months.values())
    for month, cents in sorted(months.items()):
        bar = f'<div style="width: {round(100 * cents / best)}%">&nbsp;</div>'
        yield f"<tr><td>{escape(month)}</td><td>{euros(cents)}</td><td>{bar}</td></tr>"


body = ["<p>No sales yet</p>"]
if months:
    top = sorted(products.items(), key=lambda item: (-item[1], item[0]))[:3]
    lines = [f"<li>{name}: {euros(cents)}</li>" for name, cents in top]
    body = [f'<p class="total">{euros(sum(months.values()))}</p>', "<ol>", *lines, "</ol>", "<table>", *bars(), "</table>"]
page = ['<!doctype html><html lang="en"><meta charset="utf-8"><title>Sales</title>', "<h1>Sales</h1>", *body, "</html>"]
with open("board.html", "w", encoding="utf-8") as file:
    file.write("\n".join(page))
