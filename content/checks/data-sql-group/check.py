"""Five questions in SQL, and a script that asks them."""

from functools import cache

from judge import expect, run, value

FILES = ("queries.sql", "run_sql.py")
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
MONTHS = [303.59, 376.5, 289.48, 717.44, 864.28, 932.44, 727.92, 431.44, 912.34, 457.42, 736.78, 533.67]
DAYS = [1487.38, 532.68, 855.9, 450.33, 1130.4, 591.03, 2235.58]
OWN = """
-- two
SELECT product || '-' || unit_price AS what FROM orders WHERE order_id = 1;
-- many
SELECT 1000 + order_id FROM orders ORDER BY order_id;
"""


@cache
def _rows(number):
    """Give the rows of one query, the first is 1."""
    results = value("look.py", 'results("queries.sql")', before=SHOP, files={"look.py": ""})
    expect(len(results) >= 5, True, of=f"five queries with a result, and {len(results)} were found", hint="five")
    return results[number - 1]


def _holds(row, wanted):
    return any(isinstance(cell, float) and abs(cell - wanted) < 0.006 for cell in row)


def months():
    """query 1 has 12 months: 303.59 in 2025-01, 932.44 in 2025-06"""
    rows = _rows(1)
    expect(len(rows), 12, of="rows of query 1", hint="one_row_a_month")
    for month, revenue in enumerate(MONTHS, 1):
        row = next((row for row in rows if f"2025-{month:02}" in row), ())
        expect(_holds(row, revenue), True, of=f"{revenue} stands beside 2025-{month:02}", hint="times_price")


def top_five():
    """query 2 begins with chair, 2218.15, and ends with tray, 546.00"""
    rows = _rows(2)
    names = [next((cell for cell in row if isinstance(cell, str)), "") for row in rows]
    expect(names, ["chair", "lamp", "rug", "vase", "tray"], of="products of query 2", hint="best_first")
    expect(_holds(rows[0], 2218.15), True, of="2218.15 stands beside chair")


def average():
    """query 3 gives one number, the average line value of 121.39"""
    rows = _rows(3)
    expect(
        (len(rows), bool(rows) and _holds(rows[0], 121.388)), (1, True), of="one row, and 121.388 in it", hint="line"
    )


def busy_customers():
    """query 4 finds customers 1 and 3, and not the one with exactly 12 orders"""
    names = {"Ada": 1, "Bo": 2, "Cleo": 3, "Dag": 4, "Eva": 5, "Finn": 6}
    cells = [[names.get(cell, cell) for cell in row] for row in _rows(4)]
    found = sorted(next((cell for cell in row if cell in names.values()), 0) for row in cells)
    expect(found, [1, 3], of="customers of query 4", hint="more_than")


def weekdays():
    """query 5 has seven weekdays, the best with 2235.58"""
    rows = _rows(5)
    expect(len(rows), 7, of="rows of query 5")
    for revenue in DAYS:
        expect(any(_holds(row, revenue) for row in rows), True, of=f"{revenue} is the revenue of a weekday")


def runs_all():
    """run_sql.py runs each query of the file and prints its rows"""
    done = run("run_sql.py", before=SHOP, files={"queries.sql": OWN})
    done.says("tray-9.75", hint="each_query")
    done.says("1001", "1009", hint="each_query")


def at_most_ten():
    """of 60 rows run_sql.py prints ten and no more"""
    done = run("run_sql.py", before=SHOP, files={"queries.sql": OWN})
    done.says("1010", hint="up_to_ten")
    done.never_says("1011", "1060", hint="up_to_ten")
