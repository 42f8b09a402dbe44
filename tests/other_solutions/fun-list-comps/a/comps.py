sentence = "the quick brown foxes jumped over seven lazy dogs"
words = sentence.split()
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]

squares_loop = []
for n in range(1, 11):
    squares_loop.append(n * n)
evens_loop = []
for n in squares_loop:
    if n % 2 == 0:
        evens_loop.append(n)
long_loop = []
for word in words:
    if len(word) > 4:
        long_loop.append(word.upper())
flat_loop = []
for row in grid:
    for cell in row:
        flat_loop.append(cell)
fizz_loop = []
for n in range(1, 16):
    if n % 3 == 0:
        fizz_loop.append("fizz")
    else:
        fizz_loop.append(n)

squares = [n * n for n in range(1, 11)]
evens = [n for n in squares if n % 2 == 0]
long_words = [word.upper() for word in words if len(word) > 4]
flat = [cell for row in grid for cell in row]
fizz = ["fizz" if n % 3 == 0 else n for n in range(1, 16)]

assert squares == squares_loop
assert evens == evens_loop
assert long_words == long_loop
assert flat == flat_loop
assert fizz == fizz_loop
print("5 pairs equal")
