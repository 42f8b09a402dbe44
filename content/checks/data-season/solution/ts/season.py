import matplotlib.pyplot as plt
import pandas as pd


def split(daily):
    """Split days into trend, effect of the weekday, and remainder."""
    trend = daily.rolling(7, center=True).mean()
    rest = daily - trend
    weekday = daily.index.strftime("%A")
    means = rest.groupby(weekday).mean()
    effects = means - means.mean()
    effect = pd.Series(weekday, index=daily.index).map(effects)
    return pd.DataFrame({"trend": trend, "effect": effect, "remainder": rest - effect})


def main():
    daily = pd.read_csv("out/daily.csv", index_col=0, parse_dates=True).squeeze()  # free: the function is what counts
    parts = split(daily)
    print(parts["remainder"].sort_values(key=abs).tail(10))  # free: the function is what counts

    fig, axes = plt.subplots(4, sharex=True, layout="constrained")  # free: how it is drawn
    for ax, (name, series) in zip(axes, {"revenue": daily, **parts}.items()):
        ax.plot(series)  # free: how it is drawn
        ax.set_ylabel(name)  # free: how it is drawn
    fig.savefig("out/season.png")  # free: where it is drawn


if __name__ == "__main__":
    main()
