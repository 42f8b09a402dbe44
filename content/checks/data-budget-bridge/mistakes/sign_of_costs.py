# fails: percent_of_costs
# hint: size_of_budget
import pandas as pd


def variances(budget, actual):
    table = pd.DataFrame({"variance": actual - budget})
    table["percent"] = table["variance"] / budget * 100
    table["favourable"] = table["variance"] > 0
    table["flag"] = table["percent"].abs() > 10
    return table
