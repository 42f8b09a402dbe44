# fails: effects
# hint: per_weekday
import pandas as pd


def split(daily):
    trend = daily.rolling(7, center=True).mean()
    means = daily.groupby(daily.index.day_name()).mean()
    effect = pd.Series(daily.index.day_name(), index=daily.index).map(means - means.mean())
    return pd.DataFrame({"trend": trend, "effect": effect, "remainder": daily - trend - effect})
