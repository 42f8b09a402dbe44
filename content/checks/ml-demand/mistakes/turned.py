# fails: compared
# hint: by_naive
def naive(past):
    return past[-7]


def smart(past):
    same_day = [past[-back] for back in (7, 14, 21, 28) if back <= len(past)]
    return sum(same_day) / len(same_day)


def mae(actual, forecasts):
    return sum(abs(a - f) for a, f in zip(actual, forecasts)) / len(actual)


def backtest(sales, method, days):
    return [method(sales[:day]) for day in range(len(sales) - days, len(sales))]


def ratio(sales, days):
    actual = sales[-days:]
    return mae(actual, backtest(sales, naive, days)) / mae(actual, backtest(sales, smart, days))
