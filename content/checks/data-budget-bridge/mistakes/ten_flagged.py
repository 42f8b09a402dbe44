# fails: flags
# hint: above_ten
import pandas as pd


def variances(budget, actual):
    table = pd.DataFrame({"variance": actual - budget})
    table["percent"] = table["variance"] / budget.abs() * 100
    table["favourable"] = table["variance"] > 0
    table["flag"] = table["percent"].abs() >= 10
    return table
