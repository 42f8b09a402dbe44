from collections import Counter, defaultdict

text = """The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog!"""

words = [word.lower().strip(".,;:!?") for word in text.split()]
counts = Counter(words)
for word, number in counts.most_common(5):
    print(word, number)
kept = {word: n for word, n in counts.items() if n > 1}
lengths = {word: len(word) for word in counts}
by_letter = defaultdict(list)
for word in counts:
    by_letter[word[0]].append(word)
