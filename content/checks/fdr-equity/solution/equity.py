def vested(shares, months, cliff=12, total=48):
    """Give the shares earned so far."""
    return shares * min(months, total) // total if months >= cliff else 0


def invest(table, name, money, pre):
    """Give the table after a round."""
    bought = money * sum(table.values()) // pre
    return table | {name: table.get(name, 0) + bought}


def percent(table):
    """Give the share of each holder."""
    whole = sum(table.values())
    return {name: round(100 * shares / whole, 1) for name, shares in table.items()}
