"""Which of a boat's stores runs out first, water, bread or oil, for so many people?

Days are the store divided by what all of them use; the smallest number of days decides.
"""

store = {"water": 200, "bread": 90, "oil": 8}
daily = {"water": 3, "bread": 1.5, "oil": 0.1}
for people in (4, 12):
    days = {name: store[name] / (people * daily[name]) for name in store}
    first = min(days, key=days.get)
    print(f"{people} people: {first} lasts {days[first]:.1f} days")
