# fails: favourable
# hint: more_is_better
import pandas as pd


def variances(budget, actual):
    table = pd.DataFrame({"variance": actual - budget})
    table["percent"] = table["variance"] / budget.abs() * 100
    table["favourable"] = actual.reindex(budget.index).abs() > budget.abs()
    table["flag"] = table["percent"].abs() > 10
    return table
