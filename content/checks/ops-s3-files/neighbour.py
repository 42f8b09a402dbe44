"""A fisherman lists his catch by weight, and says at the end how many fish there were in all.

The word depends on the number; a day without fish is a day as well.
"""

days = {"Monday": {"catch": {"pike": 3, "perch": 1}}, "Tuesday": {"catch": {"eel": 2}}, "Wednesday": {}}
for day, news in days.items():
    catch = news.get("catch") or {}
    print(day, *[f"{name}: {kilos} kg" for name, kilos in sorted(catch.items(), key=lambda fish: fish[1])], sep=", ")
    print(len(catch), "fish" if len(catch) != 1 else "single fish", "in the boat")
