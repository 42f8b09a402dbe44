"""Running totals, changes and ranks, without leaving SQL."""

from functools import cache

from judge import expect, source, value

FILES = ("windows.sql",)
PACKAGES = ("pandas",)

SHOP = '''
    import csv, sqlite3
    shop = sqlite3.connect("shop.db")
    shop.executescript("""
        CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, name TEXT, country TEXT, joined TEXT);
        CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(customer_id),
            order_date TEXT, product TEXT, quantity INTEGER, unit_price REAL);
    """)
    for name, marks in (("customers", "?, ?, ?, ?"), ("orders", "?, ?, ?, ?, ?, ?")):
        with open(f"data/{name}.csv", newline="") as source:
            shop.executemany(f"INSERT INTO {name} VALUES ({marks})", list(csv.reader(source))[1:])
    shop.commit()
    shop.close()

    def results(name):
        # gives the rows of each query of a file
        found, query, shop = [], "", sqlite3.connect("shop.db")
        with open(name, encoding="utf-8") as file:
            lines = file.read().replace(";", ";\\n").splitlines()
        for line in [*lines, ";"]:
            query += line + "\\n"
            if sqlite3.complete_statement(query):
                cursor, query = shop.execute(query), ""
                if cursor.description:
                    found.append(cursor.fetchall())
        return found

    import builtins
    builtins.results = results
'''
REVENUE = [303.59, 376.5, 289.48, 717.44, 864.28, 932.44, 727.92, 431.44, 912.34, 457.42, 736.78, 533.67]


@cache
def _rows(number):
    results = value("look.py", 'results("windows.sql")', before=SHOP, files={"look.py": ""})
    expect(len(results) >= 2, True, of=f"two queries with a result, and {len(results)} were found", hint="two")
    return results[number - 1]


def _months():
    rows = sorted(_rows(1), key=str)
    expect(len(rows), 12, of="rows of the first query", hint="one_a_month")
    expect([len(row) for row in rows], [5] * 12, of="columns of each row", hint="five_columns")
    return rows


def revenue():
    """the first query has 12 months, from 2025-01 with 303.59 to 2025-12 with 533.67"""
    rows = _months()
    expect([row[0] for row in rows], [f"2025-{month:02}" for month in range(1, 13)], of="the months")
    expect([row[1] for row in rows], REVENUE, of="the revenue", places=2)


def running():
    """the running total is 680.09 in February and 7283.30 in December"""
    found = [row[2] for row in _months()]
    expect(found[1:3] + found[-1:], [680.09, 969.57, 7283.3], of="running totals", places=2, hint="over_order")


def before():
    """beside February stands 303.59 of January, and beside January nothing"""
    found = [row[3] for row in _months()]
    expect(found[0], None, of="LAG in January", hint="no_default")
    expect(found[1:], REVENUE[:-1], of="LAG from February on", places=2, hint="one_back")


def change():
    """from January to February the change is 24.0 percent, and then -23.1"""
    found = [row[4] for row in _months()]
    expect(found[0], None, of="the change in January", hint="no_default")
    expect(found[1:4] + found[-1:], [24.0, -23.1, 147.8, -27.6], of="changes in percent", hint="of_before")


def top_three():
    """the second query has three products for each month, 36 rows"""
    rows = _rows(2)
    expect(len(rows), 36, of="rows of the second query", hint="rank_within")
    for month in (f"2025-{number:02}" for number in range(1, 13)):
        expect(sum(month in row for row in rows), 3, of=f"rows of {month}", hint="rank_within")


def best_of_month():
    """in 2025-01 they are chair, rug and mug, in 2025-07 chair, lamp and tray"""
    best = {
        "2025-01": ["chair", "mug", "rug"],
        "2025-07": ["chair", "lamp", "tray"],
        "2025-12": ["lamp", "rug", "vase"],
    }
    products = {"chair", "mug", "rug", "lamp", "tray", "vase", "pen"}
    for month, wanted in best.items():
        found = sorted(cell for row in _rows(2) if month in row for cell in row if cell in products)
        expect(found, wanted, of=f"products of {month}", hint="by_revenue")


def written():
    """the months stand in a WITH, and LAG looks back"""
    text = " ".join(source("windows.sql").text.casefold().split())
    for word in ("with ", "lag(", "over"):
        source("windows.sql").must(word in text.replace("lag (", "lag("), word.strip(" (").upper(), "none")
