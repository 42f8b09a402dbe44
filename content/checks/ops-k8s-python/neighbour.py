"""Look over a school's bikes: no bell, a flat tyre on either wheel, or a lock with a default code.

Each rule is a word with True or False; the words that hold are the report.
"""

bikes = {
    "red": {"bell": True, "bars": [2.1, 2.4], "code": "4711"},
    "blue": {"bars": [2.0, 0.9], "code": "0000"},
}
for name, bike in bikes.items():
    report = [
        ("no bell", not bike.get("bell")),
        ("flat tyre", min(bike["bars"]) < 1.5),
        ("easy lock", len(set(bike["code"])) == 1),
    ]
    print(name, [word for word, wrong in report if wrong])
