# fails: fall
# hint: from_peak
import pandas as pd
import plotly.data


def volatility(prices):
    return prices.pct_change().std() * 52**0.5


def deepest_fall(prices):
    return (prices / prices.iloc[0] - 1).min()


stocks = plotly.data.stocks()
stocks["date"] = pd.to_datetime(stocks["date"])
open("stocks.html", "w").write(stocks.to_html() + "no investment advice")
