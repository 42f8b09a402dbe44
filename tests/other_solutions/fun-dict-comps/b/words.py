import collections

text = (
    "The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A ch"
    "ild, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the litt"
    "le boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog! The sea is wide; the sea is deep, and the little boat sails on. Who sails it? A child, a cat and an old dog!"
)


def clean(word):
    return word.lower().strip(".,;:!?")


counts = collections.Counter(map(clean, text.split()))
top = sorted(counts, key=counts.get, reverse=True)[:5]
print({word: counts[word] for word in top})
kept = {w: n for w, n in counts.items() if n > 1}
lengths = {w: len(w) for w in counts}
by_letter = collections.defaultdict(list)
for w in sorted(counts):
    by_letter[w[0]] += [w]
