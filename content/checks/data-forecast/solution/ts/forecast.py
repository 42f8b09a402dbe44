import pandas as pd


def last_week(past):
    return past[-1]


def mean_of_four(past):
    return sum(past[-4:]) / 4


def weighted(past):
    weights = [0.1, 0.2, 0.3, 0.4]  # free: the weights are open
    return sum(weight * week for weight, week in zip(weights, past[-4:], strict=True))


def backtest(weeks, method):
    """Forecast each of the last eight weeks from those before it."""
    start = len(weeks) - 8
    return [method(weeks[: start + number]) for number in range(8)]


def errors(actual, forecasts):
    """Give the mean absolute error and the mean absolute percentage error."""
    pairs = list(zip(actual, forecasts, strict=True))
    absolute = sum(abs(real - guess) for real, guess in pairs) / len(pairs)
    percent = sum(abs(real - guess) / real for real, guess in pairs) / len(pairs) * 100
    return absolute, percent


def main():
    sales = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
    weeks = sales["Revenue"].resample("W-SUN").sum().iloc[:-1].tolist()  # free: the functions are what counts
    for method in (last_week, mean_of_four, weighted):
        absolute, percent = errors(weeks[-8:], backtest(weeks, method))  # free: the functions are what counts
        print(f"{method.__name__:<14}{absolute:>10.2f}{percent:>8.1f}%")


if __name__ == "__main__":
    main()
