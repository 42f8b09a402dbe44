"""How long is the way to the station? Three guesses."""

low, likely, high = 8, 10, 30
print(f"{(low + 4 * likely + high) / 6:.1f} minutes")
