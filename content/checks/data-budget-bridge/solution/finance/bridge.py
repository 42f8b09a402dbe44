import pandas as pd
import plotly.graph_objects as go


def variances(budget, actual):
    """Compare two Series by account; costs are negative in both."""
    variance = actual - budget
    percent = 100 * variance / budget.abs()
    return pd.DataFrame(
        {
            "variance": variance,
            "percent": percent,
            "favourable": variance > 0,  # free: no difference at all is neither good nor bad
            "flag": percent.abs() > 10,
        }
    )


def main():
    budget = pd.read_csv("data/budget.csv", index_col="account")["amount"]
    actual = pd.read_csv("data/ledger.csv").groupby("account")["amount"].sum()
    table = variances(budget, actual)
    print(table.round(1))  # free: how it is rounded

    steps = ["Budget", *table.index, "Actual"]
    fig = go.Figure(
        go.Waterfall(
            x=steps,
            y=[budget.sum(), *table["variance"], 0],  # free: the last bar is a total
            measure=["absolute", *["relative"] * len(table), "total"],  # free: how it is drawn
        )
    )
    fig.write_html("out/bridge.html")  # free: where it is drawn


if __name__ == "__main__":
    main()
