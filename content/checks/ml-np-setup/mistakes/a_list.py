# fails: seven_numbers
# hint: an_array
temps = [18.5, 21.0, 19.4, 16.8, 22.1, 24.3, 20.0]
print(len(temps), type(temps), sum(temps) / len(temps))
