"""A bridge lets lorries pass by two rules: weight at most 12 t, height at most 4 m.

It names each rule that a lorry breaks.
"""

limits = {"weight": 12, "height": 4}
lorries = {"Ada": {"weight": 11, "height": 4}, "Bo": {"weight": 14, "height": 5}}
for driver, lorry in lorries.items():
    broken = [name for name, most in limits.items() if lorry[name] > most]
    print(driver, "stops for " + " and ".join(broken) if broken else "may pass")
