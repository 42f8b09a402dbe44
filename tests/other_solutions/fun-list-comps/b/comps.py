def main():
    pass


words = "Python makes short work of long loops".split(" ")
grid = [list("abc"), list("def"), list("ghi")]

a, b, c, d, e = [], [], [], [], []
for i in range(1, 11):
    a.append(i**2)
for i in a:
    if not i % 2:
        b.append(i)
for w in words:
    if len(w) >= 5:
        c.append(w.upper())
for line in grid:
    for x in line:
        d.append(x)
for i in range(1, 16):
    e.append(i if i % 3 else "fizz")

squares = [i**2 for i in range(1, 11)]
evens = [i for i in squares if not i % 2]
long_words = [w.upper() for w in words if len(w) >= 5]
flat = [x for line in grid for x in line]
fizz = [i if i % 3 else "fizz" for i in range(1, 16)]
pairs = [(a, squares), (b, evens), (c, long_words), (d, flat), (e, fizz)]
for one, other in pairs:
    assert one == other
print(f"{len(pairs)} pairs equal")
