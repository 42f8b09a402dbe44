# fails: counted
# hint: cleaned
from collections import Counter, defaultdict

text = """
The river was slow that year, and the boats were late. Every morning the old man walked to the landing and looked up
the river. Every morning the river was empty. He sat down on the wall, lit his pipe, and waited. The children came and
asked him: when will the boats come? He did not know. When the rain comes, he said, the river will rise, and when the
river rises, the boats will come. So the children waited for the rain, and the old man waited for the boats, and the
river waited for nobody. At last, on a grey day in autumn, the rain came. It rained on the wall and on the landing; it
rained on the old man and on the children! The river rose by a hand, then by two hands, and in the night they heard
voices. The boats had come, low in the water, and the old man was the first to catch a rope.
"""

words = [word.strip(".,;:!?") for word in text.split()]
counts = Counter(words)
for word, number in counts.most_common(5):
    print(word, number)

kept = {word: number for word, number in counts.items() if number > 1}
lengths = {word: len(word) for word in counts}
by_letter = defaultdict(list)
for word in counts:
    by_letter[word[0]].append(word)
