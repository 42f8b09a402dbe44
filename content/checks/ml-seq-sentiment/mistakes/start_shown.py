# fails: start_left_out
# hint: no_trace
def decode(numbers, index):
    words = {number + 3: word for word, number in index.items()}
    return " ".join(words.get(number, "?") for number in numbers)
