# file: finance/income.py
# fails: margins
# hint: of_sales
import pandas as pd


def income(ledger):
    table = ledger.pivot_table(index="account", columns=ledger["date"].dt.month, values="amount", aggfunc="sum")
    gross = table.loc["sales"] + table.loc["goods"]
    operating = gross + table.loc["wages"] + table.loc["rent"] + table.loc["marketing"]
    net = operating + table.loc["interest"] + table.loc["tax"]
    return pd.DataFrame(
        [table.loc["sales"], gross, operating, net, gross / table.loc["sales"] * 100, net / gross * 100],
        index=["sales", "gross profit", "operating profit", "net income", "gross margin", "net margin"],
    )
