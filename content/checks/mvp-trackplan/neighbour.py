"""A kitchen takes orders: soup may be spicy, tea may be sweet, bread has no wishes. Refuse all others.

Sets can be compared with <=, which asks whether all wishes are among those that are offered.
"""

OFFERED = {"soup": {"spicy"}, "tea": {"sweet", "iced"}, "bread": set()}


def order(dish, **wishes):
    if dish in OFFERED and set(wishes) <= OFFERED[dish]:
        return f"{dish} {wishes or ''}".strip()
    return f"no, sorry: {dish}"


print(order("tea", sweet=2))
print(order("bread", spicy=True))
print(order("cake"))
