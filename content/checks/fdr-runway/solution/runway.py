def runway(cash, costs, revenue, growth, most=60):
    """Tell when the money ends, or the lowest it gets."""
    ends = []
    for month in range(1, most + 1):
        cash += revenue - costs
        if cash < 0:
            return "dead", month
        ends.append(cash)
        revenue *= 1 + growth
    return "alive", min(ends)


def needed(cash, costs, revenue, most=60):
    """Give the smallest growth that keeps it alive."""
    percent = 0
    while runway(cash, costs, revenue, percent / 100, most)[0] == "dead":
        percent += 1
    return percent / 100
