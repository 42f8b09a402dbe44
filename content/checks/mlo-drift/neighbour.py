"""A bakery compares what was bought in May and in June, in three price bins.

The bins are those of May, and the difference is in percentage points.
"""

may, june = [1, 2, 2, 3, 5, 9], [2, 5, 6, 8, 9, 9]
for low, high in ((0, 2), (3, 5), (6, 10)):
    before = sum(low <= price <= high for price in may) / len(may)
    after = sum(low <= price <= high for price in june) / len(june)
    print(f"{low} to {high}: {100 * (after - before):+.0f} points")
