"""Tell how many members a club has, and the change since last year."""

years = [("2025", 1180), ("2026", 1298)]
(_, before), (year, members) = years[-2:]
print(f"{year}: {members:_} members, {members / before:.1%} of last year")
