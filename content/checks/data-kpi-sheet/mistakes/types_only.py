# file: test_kpis.py
# fails: tests_notice
# hint: asserted
import pandas as pd
from kpis import active, average_order, new, orders, repeat_rate, revenue

SALES = pd.DataFrame(
    {
        "InvoiceNo": ["1", "1", "2", "3", "4", "5"],
        "CustomerID": [11, 11, 12, 11, 13, 14],
        "InvoiceDate": pd.to_datetime(["2011-01-03"] * 6),
        "Revenue": [20.0, 30.0, 10.0, 15.0, 5.0, 20.0],
    }
)


def test_revenue():
    assert revenue(SALES) > 0


def test_orders():
    assert orders(SALES) > 0


def test_average():
    assert average_order(SALES) > 0


def test_active():
    assert active(SALES) > 0


def test_new():
    assert new(SALES, pd.Timestamp("2011-02-01")) >= 0


def test_repeat():
    assert repeat_rate(SALES) > 0
