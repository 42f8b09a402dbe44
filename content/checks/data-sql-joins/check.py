"""Customers with and without orders, by joins."""

from functools import cache

from judge import expect, run, value

FILES = ("joins.sql", "silent.py")
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
NOBODY = SHOP.replace(
    "    shop.commit()", '    shop.execute("DELETE FROM orders WHERE customer_id = 6")\n    shop.commit()'
)


@cache
def _rows(number):
    results = value("look.py", 'results("joins.sql")', before=SHOP, files={"look.py": ""})
    expect(len(results) >= 3, True, of=f"three queries with a result, and {len(results)} were found", hint="three")
    return results[number - 1]


def by_country():
    """query 1: Norway 3553.45, Spain 2905.55, Kenya 719.62 and Poland 104.68"""
    rows = _rows(1)
    expect(len(rows), 4, of="rows of query 1", hint="one_row_each")
    for country, revenue in {"Norway": 3553.45, "Spain": 2905.55, "Kenya": 719.62, "Poland": 104.68}.items():
        row = next((row for row in rows if country in row), ())
        near = any(isinstance(cell, float) and abs(cell - revenue) < 0.006 for cell in row)
        expect(near, True, of=f"{revenue} stands beside {country}")


def silent():
    """query 2 finds the customers without any order: 7, 8 and 9"""
    found = sorted(cell for row in _rows(2) for cell in row if isinstance(cell, int))
    names = sorted(cell for row in _rows(2) for cell in row if cell in {"Gro", "Hal", "Ida", "Ada", "Bo"})
    wanted = [7, 8, 9] if found else ["Gro", "Hal", "Ida"]
    expect(found or names, wanted, of="customers of query 2", hint="no_match")


def counts():
    """query 3 counts 13 orders for customer 1 and 3 for customer 6"""
    found = _counted()
    for number, name, wanted in ((1, "Ada", 13), (3, "Cleo", 15), (6, "Finn", 3)):
        expect(found.get(number, found.get(name)), wanted, of=f"orders of customer {number}")


def zeros():
    """query 3 has all nine customers, and the silent ones have 0"""
    found = _counted()
    expect(len(found), 9, of="customers of query 3", hint="everybody")
    for number, name in ((7, "Gro"), (8, "Hal"), (9, "Ida")):
        expect(found.get(number, found.get(name)), 0, of=f"orders of customer {number}", hint="empty_row")


def exported():
    """silent.py writes Gro, Hal and Ida into out/silent.csv"""
    done = run("silent.py", before=SHOP)
    found = [cell for row in done.rows("out/silent.csv", hint="saves") for cell in row]
    for number, name in (("7", "Gro"), ("8", "Hal"), ("9", "Ida")):
        expect(name in found or number in found, True, of=f"customer {number} is in out/silent.csv", hint="second_one")
    expect(len(done.rows("out/silent.csv")) in {3, 4}, True, of="nobody else is there", hint="second_one")


def exported_anew():
    """without the orders of customer 6, Finn is in the file as well"""
    found = [cell for row in run("silent.py", before=NOBODY).rows("out/silent.csv") for cell in row]
    expect("Finn" in found or "6" in found, True, of="customer 6 is in out/silent.csv", hint="second_one")


def _counted():
    """Give the count of each customer by what the row begins with."""
    return {row[0]: row[-1] if isinstance(row[-1], int) else row[1] for row in _rows(3) if len(row) > 1}
