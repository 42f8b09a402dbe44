"""A newspaper has pages that differ only in what they show. The printing press asks each class for its few facts.

The press is written once. A page says what it shows, and only what depends on today is a method.
"""


class Press:
    columns, heading = 2, "Untitled"

    def lines(self):
        return []

    def out(self):
        return f"{self.heading} ({self.columns} columns): {', '.join(self.lines()) or 'nothing'}"


class Sports(Press):
    heading = "Sports"

    def lines(self):
        return ["Rowing", "Chess"]


class Letters(Press):
    heading, columns = "Letters", 1


print(Sports().out())
print(Letters().out())
