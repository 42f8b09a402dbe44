# fails: cheapest
# hint: a_line_each
corner = {"tea": 2.50, "milk": 1.20, "rice": 3.00}
market = {"milk": 1.00, "rice": 3.20, "figs": 4.00}

both = corner.keys() & market.keys()
goods = corner.keys() | market.keys()
print("both sell:", both)
print("all goods:", goods)
print("only one sells:", goods - both)

total = 0
for name in goods:
    offers = {}
    if name in corner:
        offers["corner"] = corner[name]
    if name in market:
        offers["market"] = market[name]
    shop = max(offers, key=offers.get)
    print(name, shop, offers[shop])
    total += offers[shop]
print(f"together: {total:.2f}")
