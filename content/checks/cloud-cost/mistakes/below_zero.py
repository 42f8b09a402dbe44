# fails: free
# hint: free_part
def functions(millions, seconds, gb):
    """Give what functions cost in a month."""
    calls = max(millions - 1, 0) * 0.20
    work = (millions * seconds * gb - 0.4) * 16.67
    return round(calls + work, 2)


def egress(gb):
    """Give what goes out costs in a month."""
    cheap = max(gb - 10_100, 0)
    return round(max(gb - cheap - 100, 0) * 0.09 + cheap * 0.07, 2)


def break_even(server, seconds, gb):
    """Give the millions of calls from which a server is cheaper."""
    return next(millions for millions in range(1, 10_000) if functions(millions, seconds, gb) > server)  # free: any end
