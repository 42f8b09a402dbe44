from math import sqrt

import pandas as pd
import plotly.data
import plotly.express as px


def volatility(prices):
    """Give the yearly volatility of weekly prices."""
    return prices.pct_change().std() * sqrt(52)


def deepest_fall(prices):
    """Give the deepest fall from a peak, as a negative part of it."""
    return (prices / prices.cummax() - 1).min()


def main():
    stocks = plotly.data.stocks()
    stocks["date"] = pd.to_datetime(stocks["date"])
    prices = stocks.set_index("date")
    table = prices.agg([volatility, deepest_fall]).T

    lines = px.line(prices)
    netflix = px.line(pd.DataFrame({"NFLX": prices["NFLX"], "13 weeks": prices["NFLX"].rolling(13).mean()}))  # free: for one
    page = [
        "<h1>Six stocks</h1><p>This is no investment advice.</p>",
        lines.to_html(full_html=False, include_plotlyjs="cdn"),  # free: how the page is put together is open
        netflix.to_html(full_html=False, include_plotlyjs=False),  # free: how the page is put together is open
        table.to_html(float_format="{:.1%}".format),
    ]
    with open("stocks.html", "w", encoding="utf-8") as target:
        target.write("\n".join(page))


if __name__ == "__main__":
    main()
