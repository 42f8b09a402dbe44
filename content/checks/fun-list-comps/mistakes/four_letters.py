# fails: long_words
# hint: longer_than_four
words = "the kettle sings while rain falls on the old roof".split()
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]

squares_loop = []
for number in range(1, 11):
    squares_loop.append(number**2)
squares = [number**2 for number in range(1, 11)]
assert squares == squares_loop

evens_loop = []
for square in squares:
    if square % 2 == 0:
        evens_loop.append(square)
evens = [square for square in squares if square % 2 == 0]
assert evens == evens_loop

long_words_loop = []
for word in words:
    if len(word) >= 4:
        long_words_loop.append(word.upper())
long_words = [word.upper() for word in words if len(word) >= 4]
assert long_words == long_words_loop

flat_loop = []
for row in grid:
    for number in row:
        flat_loop.append(number)
flat = [number for row in grid for number in row]
assert flat == flat_loop

fizz_loop = []
for number in range(1, 16):
    if number % 3 == 0:
        fizz_loop.append("fizz")
    else:
        fizz_loop.append(number)
fizz = ["fizz" if number % 3 == 0 else number for number in range(1, 16)]
assert fizz == fizz_loop

print("5 pairs equal")
