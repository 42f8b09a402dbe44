# file: test_kpis.py
# fails: tests_pass
# hint: six_tests
import pandas as pd
from kpis import average_order, orders, revenue

SALES = pd.DataFrame({"InvoiceNo": ["1", "1", "2"], "Revenue": [20.0, 30.0, 10.0]})


def test_revenue():
    assert revenue(SALES) == 60


def test_orders():
    assert orders(SALES) == 2


def test_average():
    assert average_order(SALES) == 30
