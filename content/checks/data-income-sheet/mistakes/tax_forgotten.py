# file: finance/income.py
# fails: net_income
# hint: costs_added
import pandas as pd


def income(ledger):
    table = ledger.pivot_table(index="account", columns=ledger["date"].dt.month, values="amount", aggfunc="sum")
    gross = table.loc["sales"] + table.loc["goods"]
    operating = gross + table.loc["wages"] + table.loc["rent"] + table.loc["marketing"]
    net = operating + table.loc["interest"]
    sales = table.loc["sales"]
    return pd.DataFrame(
        [sales, gross, operating, net, gross / sales * 100, net / sales * 100],
        index=["sales", "gross profit", "operating profit", "net income", "gross margin", "net margin"],
    )
