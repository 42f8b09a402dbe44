"""Does every opening bracket in a text find its closing one, in the right order?

What was opened last has to be closed first, so a list works as a stack.
"""

ends = {"(": ")", "[": "]"}
for text in ("(a[b]c)", "(a[b)c]", "((a)"):
    waiting, fine = [], True
    for sign in text:
        if sign in ends:
            waiting.append(ends[sign])
        elif sign in ends.values():
            fine = fine and bool(waiting) and waiting.pop() == sign
    print(text, fine and not waiting)
