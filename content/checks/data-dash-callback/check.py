"""Monthly revenue from the warehouse, for all countries or for one."""

from judge import expect, fail, source, value

FILES = ("board/data.py",)
PACKAGES = ("pandas",)

WAREHOUSE = '''
    import sqlite3
    shop = sqlite3.connect("warehouse.db")
    shop.executescript("""
        CREATE TABLE dim_date (date_key TEXT PRIMARY KEY, month TEXT, weekday TEXT, is_trading_day INTEGER);
        CREATE TABLE dim_customer (customer_key INTEGER PRIMARY KEY, country TEXT);
        CREATE TABLE dim_product (product_key TEXT PRIMARY KEY, description TEXT);
        CREATE TABLE fact_sales (invoice TEXT, date_key TEXT, customer_key INTEGER, product_key TEXT,
            quantity INTEGER, revenue REAL);
        INSERT INTO dim_date VALUES ('2011-09-30', '2011-09', 'Friday', 1), ('2011-10-01', '2011-10', 'Saturday', 0),
            ('2011-10-02', '2011-10', 'Sunday', 1), ('2011-11-03', '2011-11', 'Thursday', 1);
        INSERT INTO dim_customer VALUES (1, 'Germany'), (2, 'France'), (3, 'Germany'), (4, 'Cote d''Ivoire');
        INSERT INTO dim_product VALUES ('22423', 'CAKESTAND'), ('POST', 'POSTAGE');
        INSERT INTO fact_sales VALUES ('1', '2011-09-30', 1, '22423', 2, 25.5), ('1', '2011-09-30', 1, 'POST', 1, 18.0),
            ('2', '2011-10-02', 2, '22423', 4, 51.0), ('3', '2011-10-02', 3, '22423', 1, 12.75),
            ('4', '2011-11-03', 2, 'POST', 2, 36.0), ('5', '2011-11-03', 4, '22423', 8, 102.0);
        CREATE VIEW v_monthly AS
            SELECT month, SUM(revenue) AS revenue FROM fact_sales JOIN dim_date USING (date_key) GROUP BY month;
    """)
    shop.commit()
    shop.close()
'''


def _monthly(given=""):
    table = value("board/data.py", f"monthly({given})", before=WAREHOUSE)
    if not hasattr(table, "columns"):
        fail("a DataFrame", type(table).__name__, hint="a_frame")
    expect(
        {"month", "revenue"} <= set(table.columns), True, of="the columns month and revenue are there", hint="a_frame"
    )
    return {
        str(month): round(revenue or 0, 2)
        for month, revenue in zip(table.column("month"), table.column("revenue"), strict=True)
    }


def all_countries():
    """monthly() gives 43.5 for September, 63.75 for October and 138 for November"""
    expect(_monthly(), {"2011-09": 43.5, "2011-10": 63.75, "2011-11": 138.0}, of="monthly()", hint="without_one")


def one_country():
    """monthly("Germany") gives 43.5 for September and 12.75 for October"""
    expect(_monthly('"Germany"'), {"2011-09": 43.5, "2011-10": 12.75}, of='monthly("Germany")', hint="filtered")


def other_country():
    """monthly(country="France") gives 51 for October and 36 for November"""
    expect(_monthly('country="France"'), {"2011-10": 51.0, "2011-11": 36.0}, of='monthly(country="France")')


def unknown():
    """a country that nobody knows gives an empty table"""
    expect(_monthly('"Atlantis"'), {}, of='monthly("Atlantis")', hint="filtered")


def quotes():
    """a name with an apostrophe in it is only a name"""
    expect(_monthly("\"x' OR '1' = '1\""), {}, of="monthly of a text with quotes", hint="placeholder")
    expect(_monthly('"Cote d\'Ivoire"'), {"2011-11": 102.0}, of='monthly("Cote d\'Ivoire")', hint="placeholder")
    source("board/data.py").must("?" in source("board/data.py").text, "a ? in the query", "none", hint="placeholder")
