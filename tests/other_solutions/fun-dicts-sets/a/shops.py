corner = {"tea": 2.50, "milk": 1.20, "rice": 3.00}
market = {"milk": 1.00, "rice": 3.20, "figs": 4.00}

print("Both:", corner.keys() & market.keys())
print("All:", corner.keys() | market.keys())
print("Only one:", (corner.keys() - market.keys()) | (market.keys() - corner.keys()))

total = 0
for good in sorted(corner.keys() | market.keys()):
    if good in corner and (good not in market or corner[good] < market[good]):
        shop, price = "corner", corner[good]
    else:
        shop, price = "market", market[good]
    print(f"{good}: {shop} {price:.2f}")
    total += price
print(f"Together: {total:.2f}")
