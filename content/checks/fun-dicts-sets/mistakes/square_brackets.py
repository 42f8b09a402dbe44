# fails: shops
# hint: KeyError
corner = {"tea": 2.50, "milk": 1.20, "rice": 3.00}
market = {"milk": 1.00, "rice": 3.20, "figs": 4.00}
print(corner.keys() & market.keys())
print(corner.keys() | market.keys())
print(corner.keys() ^ market.keys())
for name in corner.keys() | market.keys():
    if corner[name] < market[name]:
        print(name, "corner", corner[name])
    else:
        print(name, "market", market[name])
