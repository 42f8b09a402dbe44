"""A new bread beside the old one: keep it if not clearly more comes back and it sells at least half as fast.

Shares make different numbers comparable; too few loaves say nothing.
"""

old = {"sold": 300, "back": 6, "hours": 5}
for name, new in {"rye": {"sold": 90, "back": 1, "hours": 2}, "fig": {"sold": 80, "back": 9, "hours": 2}}.items():
    if new["sold"] < 50:
        print(name, "bake on")
        continue
    extra = new["back"] / new["sold"] - old["back"] / old["sold"]
    speed = new["sold"] / new["hours"] / (old["sold"] / old["hours"])
    print(name, "keep" if extra <= 0.03 and speed >= 0.5 else "drop")
