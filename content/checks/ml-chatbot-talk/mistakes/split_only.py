# fails: signs_and_capitals
# hint: no_signs
def too_strange(text, known):
    words = text.lower().split()
    if not words:
        return True
    return sum(word not in known for word in words) / len(words) > 0.5
