# fails: variance
# hint: actual_first
import pandas as pd


def variances(budget, actual):
    table = pd.DataFrame({"variance": budget - actual})
    table["percent"] = table["variance"] / budget.abs() * 100
    table["favourable"] = table["variance"] > 0
    table["flag"] = table["percent"].abs() > 10
    return table
