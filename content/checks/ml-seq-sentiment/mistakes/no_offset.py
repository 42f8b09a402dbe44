# fails: shifted
# hint: minus_three
def decode(numbers, index):
    words = {number: word for word, number in index.items()}
    return " ".join(words.get(number, "?") for number in numbers if number > 2)
