"""Which town does each nested address name?"""

people = [{"home": {"town": "Rome"}}, {"home": {}}, {}]
for person in people:
    print(person.get("home", {}).get("town", "unknown"))
