import pandas as pd

import kpis

SALES = pd.DataFrame(
    {
        "InvoiceNo": ["1", "1", "2", "3", "4", "5"],
        "CustomerID": [11, 11, 12, 11, 13, 14],
        "InvoiceDate": pd.to_datetime(
            ["2011-01-03", "2011-01-03", "2011-01-20", "2011-02-01", "2011-02-10", "2011-02-11"]
        ),
        "Revenue": [20.0, 30.0, 10.0, 15.0, 5.0, 20.0],  # free: any six amounts will do
    }
)


def test_revenue():
    assert kpis.revenue(SALES) == 100


def test_orders():
    assert kpis.orders(SALES) == 5


def test_average_order():
    assert kpis.average_order(SALES) == 20


def test_active():
    assert kpis.active(SALES) == 4


def test_new():
    assert kpis.new(SALES, pd.Timestamp("2011-02-01")) == 2


def test_repeat_rate():
    assert kpis.repeat_rate(SALES) == 0.25
