"""Words as numbers, with places for padding and for what is unknown."""

from judge import expect, gives, value

FILES = ("vocab.py",)
TEXTS = """
    vocab = Vocab(["The cat sat.", "The dog sat, the dog ran!", "A bird"])
"""


def words():
    """tokenize("The cat, the END!") gives the, cat, the, end, and an empty text none"""
    found = value("vocab.py", '[list(tokenize("The cat, the END!")), list(tokenize("")), list(tokenize("  ?! "))]')
    expect(found, [["the", "cat", "the", "end"], [], []], of="tokenize", hint="lower_words")


def own_numbers():
    """each known word has a number of its own, from 2 upward"""
    lines = TEXTS + "\n    sorted(vocab.encode('the cat sat dog ran a bird'))"
    gives("vocab.py", lines, [2, 3, 4, 5, 6, 7, 8], hint="from_two")


def there_and_back():
    """decode turns numbers into words again: "the dog sat" """
    gives("vocab.py", TEXTS + "\n    vocab.decode(vocab.encode('The DOG sat!'))", "the dog sat", hint="both_ways")


def unknown():
    """an unknown word is 1, and 1 is <unk>; 0 is <pad>"""
    gives("vocab.py", TEXTS + "\n    vocab.encode('zebra cat')[0]", 1, hint="one_for_unknown")
    gives("vocab.py", TEXTS + "\n    vocab.decode([1, 0])", "<unk> <pad>", hint="one_for_unknown")


def empty():
    """an empty text has no numbers, and no numbers are an empty text"""
    gives("vocab.py", TEXTS + "\n    [list(vocab.encode('')), vocab.decode([])]", [[], ""])


def rare_words():
    """with min_count=2 only the, sat and dog are known"""
    lines = """
        vocab = Vocab(["The cat sat.", "The dog sat, the dog ran!", "A bird"], min_count=2)
        [sorted(vocab.encode("the sat dog")), list(vocab.encode("cat ran bird"))]
    """
    gives("vocab.py", lines, [[2, 3, 4], [1, 1, 1]], hint="often_enough")


def padded():
    """pad_batch makes 5, 5 and 5 of lengths 3, 5 and 2, with zeros at the end"""
    lines = "[[int(n) for n in row] for row in pad_batch([[2, 3, 4], [5, 6, 7, 8, 9], [3, 3]])]"
    gives("vocab.py", lines, [[2, 3, 4, 0, 0], [5, 6, 7, 8, 9], [3, 3, 0, 0, 0]], hint="to_the_longest")
