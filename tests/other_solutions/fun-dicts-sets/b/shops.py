corner = {"tea": 2.5, "milk": 1.2, "rice": 3.0}
market = {"milk": 1.0, "rice": 3.2, "figs": 4.0}
shops = {"corner": corner, "market": market}
both = corner.keys() & market.keys()
every = corner.keys() | market.keys()
print("sold by both: " + ", ".join(sorted(both)))
print("all goods: " + ", ".join(sorted(every)))
print("in one of them: " + ", ".join([*(corner.keys() - market.keys()), *(market.keys() - corner.keys())]))
sum_of_best = 0.0
for thing in every:
    offers = [(prices[thing], name) for name, prices in shops.items() if thing in prices]
    best = min(offers)
    print(thing, best[1], f"{best[0]:.2f}")
    sum_of_best += best[0]
print("sum", f"{sum_of_best:.2f}")
