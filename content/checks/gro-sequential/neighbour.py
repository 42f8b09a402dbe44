"""A tug of war ends when one side has pulled the mark 3 metres; give the pull at which it ends."""

pulls = [1, -1, 1, 1, 1, -1, 1]
mark = 0
for count, pull in enumerate(pulls):
    mark = mark + pull
    if mark in (3, -3):
        print("over after", count + 1, "pulls")
        break
else:
    print("a draw")
