"""A class gives the letters of a word as long as somebody asks, every second one, and is used up after one pass.

__next__ remembers the place that comes next, and StopIteration says that the word has ended.
"""


class EverySecond:
    def __init__(self, word):
        self.word, self.place = word, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.place >= len(self.word):
            raise StopIteration
        self.place += 2
        return self.word[self.place - 2]


print(list(EverySecond("teapot")))
