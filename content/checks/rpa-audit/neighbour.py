"""A chain of guests: each remembers who came just before."""

guests = [("Ana", "nobody"), ("Ben", "Ana"), ("Dora", "Cleo")]
last = "nobody"
for name, before in guests:
    print(name, "holds" if before == last else f"says {before}, but {last} came before")
    last = name
