# fails: unknown
# hint: question_mark
def decode(numbers, index):
    words = {number + 3: word for word, number in index.items()}
    return " ".join(words[number] for number in numbers if number in words)
