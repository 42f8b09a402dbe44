# fails: risk
# hint: of_a_year
import pandas as pd
import plotly.data


def volatility(prices):
    return prices.std() * 52**0.5


def deepest_fall(prices):
    return (prices / prices.cummax() - 1).min()


stocks = plotly.data.stocks()
stocks["date"] = pd.to_datetime(stocks["date"])
open("stocks.html", "w").write(stocks.to_html() + "no investment advice")
