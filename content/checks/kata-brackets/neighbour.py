"""Undo with a stack: the last change goes first."""

changes = []
for word in ("draft", "review", "final"):
    changes.append(word)
print(changes.pop(), changes.pop())
print(changes)
