"""Which price held on which day?"""

prices = [(2.50, "2026-01-01", "2026-04-01"), (2.80, "2026-04-01", None)]
for day in ("2026-03-31", "2026-04-01"):
    print(day, [price for price, start, end in prices if start <= day and (end is None or day < end)])
