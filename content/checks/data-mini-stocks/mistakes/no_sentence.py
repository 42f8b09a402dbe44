# fails: advice
# hint: sentence
import pandas as pd
import plotly.data
import plotly.express as px


def volatility(prices):
    return prices.pct_change().std() * 52**0.5


def deepest_fall(prices):
    return (prices / prices.cummax() - 1).min()


stocks = plotly.data.stocks()
stocks["date"] = pd.to_datetime(stocks["date"])
fig = px.line(stocks, x="date", y=["GOOG", "AAPL", "AMZN", "FB", "NFLX", "MSFT"])
fig.write_html("stocks.html")
