import pandas as pd


def income(ledger):
    """Give the income statement, one column for each month."""
    month = ledger["date"].dt.strftime("%Y-%m")
    accounts = ledger.pivot_table(index="account", columns=month, values="amount", aggfunc="sum", fill_value=0)
    gross = accounts.loc["sales"] + accounts.loc["goods"]
    operating = gross + accounts.loc[["wages", "rent", "marketing"]].sum()
    net = operating + accounts.loc[["interest", "tax"]].sum()
    lines = {
        "sales": accounts.loc["sales"],
        "gross profit": gross,
        "operating profit": operating,
        "net income": net,
        "gross margin": 100 * gross / accounts.loc["sales"],
        "net margin": 100 * net / accounts.loc["sales"],
    }
    return pd.DataFrame(lines).T


def main():
    table = income(pd.read_csv("data/ledger.csv", parse_dates=["date"]))
    with pd.ExcelWriter("out/income.xlsx", engine="openpyxl") as writer:
        table.to_excel(writer, sheet_name="Income")  # free: a workbook is looked at by people
        for row in writer.sheets["Income"].iter_rows(min_row=2, min_col=2):  # free: so is its form
            for cell in row:
                cell.number_format = "#,##0.00;(#,##0.00)"


if __name__ == "__main__":
    main()
