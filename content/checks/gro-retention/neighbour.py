"""Which share of plants, old enough for it, had a flower in their week 6 or before?"""

plants = {"rose": (1, 5), "tulip": (8, None), "lily": (2, 9)}
week_now = 10
old = [flower for planted, flower in plants.values() if week_now - planted >= 6]
early = [flower for flower in old if flower is not None and flower < 7]
print(f"{len(early) / len(old):.1%}")
