# fails: both_ways
# hint: twice
words = "the kettle sings while rain falls on the old roof".split()
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
squares = [number**2 for number in range(1, 11)]
evens = [square for square in squares if square % 2 == 0]
long_words = [word.upper() for word in words if len(word) > 4]
flat = [number for row in grid for number in row]
fizz = ["fizz" if number % 3 == 0 else number for number in range(1, 16)]
print("5 pairs equal")
