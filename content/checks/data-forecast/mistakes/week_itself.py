# fails: eight_weeks
# hint: one_by_one
def last_week(past):
    return past[-1]


def mean_of_four(past):
    return sum(past[-4:]) / 4


def weighted(past):
    return 0.5 * past[-1] + 0.3 * past[-2] + 0.2 * past[-3]


def backtest(weeks, method):
    return [method(weeks[: len(weeks) - 7 + number]) for number in range(8)]


def errors(actual, forecasts):
    gaps = [abs(a - f) for a, f in zip(actual, forecasts)]
    parts = [gap / a for gap, a in zip(gaps, actual)]
    return sum(gaps) / len(gaps), sum(parts) / len(parts) * 100
