"""Runs of the same letter, packed and unpacked."""

from judge import gives

FILES = ("runs.py",)


def single():
    """a letter that stands alone gets no number"""
    gives("runs.py", "[sign for sign in pack('abc') if sign.isdigit()]", [], hint="ones")


def packs():
    """pack("aaabcc") gives a3bc2, and the empty text stays empty"""
    gives("runs.py", "[pack('aaabcc'), pack('abc'), pack(''), pack('z')]", ["a3bc2", "abc", "", "z"])


def long():
    """twelve x and one y become x12y"""
    gives("runs.py", "pack('x' * 12 + 'y')", "x12y")
    gives("runs.py", "pack('a  a')", "a 2a")


def unpacks():
    """unpack("a3bc2") gives aaabcc"""
    gives("runs.py", "[unpack('a3bc2'), unpack(''), unpack('q')]", ["aaabcc", "", "q"])


def unpacks_long():
    """unpack reads counts of more than one digit"""
    gives("runs.py", "[unpack('x12y'), unpack('b10 3')]", ["x" * 12 + "y", "b" * 10 + "   "], hint="digits")
