import matplotlib.pyplot as plt
import numpy as np
import pandas as pd


def interval(a, b, measure):
    """Give the 95 % interval of the difference of a measure, by the bootstrap."""
    rng = np.random.default_rng(7)  # free: another seed gives nearly the same
    differences = []
    for _ in range(2000):  # free: one more changes nothing
        first = rng.choice(a, size=len(a), replace=True)
        second = rng.choice(b, size=len(b), replace=True)
        differences.append(measure(first) - measure(second))
    return np.percentile(differences, [2.5, 97.5])


def main():
    sales = pd.read_parquet("data/clean_retail.parquet")
    orders = sales.groupby(["Country", "InvoiceNo"])["Revenue"].sum()
    british, german = orders["United Kingdom"].to_numpy(), orders["Germany"].to_numpy()
    print("n:", len(british), "and", len(german))
    for measure in (np.mean, np.median):
        low, high = interval(british, german, measure)
        print(f"{measure.__name__}: {measure(british) - measure(german):.2f}, between {low:.2f} and {high:.2f}")
    plt.hist([british, german], label=["United Kingdom", "Germany"])  # free: how it is drawn
    plt.savefig("out/orders.png")  # free: where it is drawn


if __name__ == "__main__":
    main()
