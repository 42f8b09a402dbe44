def decode(numbers, index):
    """Turn the numbers of a review into words."""
    words = {number + 3: word for word, number in index.items()}
    return " ".join("?" if number == 2 else words[number] for number in numbers if number not in (0, 1))
