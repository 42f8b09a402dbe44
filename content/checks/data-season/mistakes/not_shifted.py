# fails: effects
# hint: per_weekday
import pandas as pd


def split(daily):
    trend = daily.rolling(7, center=True).mean()
    rest = daily - trend
    effect = rest.groupby(rest.index.day_name()).transform("mean")
    return pd.DataFrame({"trend": trend, "effect": effect, "remainder": rest - effect})
