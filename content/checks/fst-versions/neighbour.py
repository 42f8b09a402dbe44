"""A shared door code: who changes it has to name the change that they know.

A note with an old number is turned away and nothing is lost.
"""

number, code = 3, "4711"
for who, known, wish in (("Ada", 3, "0815"), ("Bo", 3, "1234")):
    if known == number:
        number, code = number + 1, wish
        print(who, "set the code, change", number)
    else:
        print(who, "has to look again first")
print(code)
