"""A parrot says each word at most once in ten seconds. Which words of a noisy minute does it say?

A dictionary keeps the second at which each word was said the last time.
"""

heard = [(0, "hello"), (4, "hello"), (5, "nut"), (9, "nut"), (12, "hello"), (15, "nut")]
said = {}
for second, word in heard:
    quiet_until = said.get(word, -10) + 10
    if second >= quiet_until:
        said[word] = second
        print(second, word)
