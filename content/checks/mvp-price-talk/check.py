"""What a payment leaves you after its fee."""

from judge import expect, gives, run, value

FILES = ("margin.py",)


def nine_euros():
    """left(900) gives 861"""
    gives("margin.py", "left(900)", 861, hint="half_cents")


def others():
    """left(500) gives 467 and left(1900) gives 1846"""
    gives("margin.py", "[left(500), left(1900)]", [467, 1846], hint="half_cents")


def no_half():
    """left(1000) gives 960, there is nothing to round"""
    gives("margin.py", "[left(1000), left(2000)]", [960, 1945], hint="only_up")


def small():
    """left(99) gives 72, and left(2010) gives 1954"""
    gives("margin.py", "[left(99), left(2010)]", [72, 1954], hint="half_cents")


def whole_cents():
    """the result is a whole number of cents"""
    expect(type(value("margin.py", "left(12345)")).__name__, "int", of="the kind of left(12345)", hint="whole")
    gives("margin.py", "left(12345)", 12134)


def printed():
    """running margin.py prints 467, 861 and 1846"""
    run("margin.py").shows(467, 861, 1846)
