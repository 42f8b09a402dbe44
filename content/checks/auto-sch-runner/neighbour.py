"""Each plant wants water after so many days. Which ones want some today, and which were never watered?

A dictionary knows the last day; get with a default stands in for a plant that is not in it.
"""

plants = [("fern", 3), ("cactus", 30), ("mint", 1), ("ivy", 7)]
watered = {"fern": 10, "cactus": 2, "mint": 12}
today = 13

thirsty = []
for plant, days in plants:
    next_time = watered.get(plant, -days) + days
    if next_time <= today:
        thirsty.append(plant)
print("water today:", ", ".join(thirsty))
