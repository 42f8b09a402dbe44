"""Find people who share a birthday without comparing everybody with everybody."""

born = {"Ana": "05-17", "Ben": "11-02", "Cleo": "05-17"}
days = {}
for name in born:
    days.setdefault(born[name], set()).add(name)
print([sorted(names) for names in days.values() if len(names) > 1])
