# fails: index_kept
# hint: own_dict
def decode(numbers, index):
    index.update({"?": -1})
    words = {number + 3: word for word, number in index.items()}
    return " ".join(words[number] for number in numbers if number > 1)
