"""Books are lent and returned; tell who has what."""

log = ["+ Ana: Dune", "+ Ben: Emma", "- Ana: Dune", "+ Ben: Dune"]
out = set()
for line in log:
    sign, rest = line[0], line[2:]
    who, book = rest.split(": ")
    if sign == "+":
        out.add((who, book))
    else:
        out.discard((who, book))
print(sorted(out))
