"""Four functions that clean names, by the methods of strings."""

from judge import gives

FILES = ("guests.py",)


def one_name():
    """clean("  aNA   lee ") gives "Ana Lee\""""
    gives("guests.py", 'clean("  aNA   lee ")', "Ana Lee", hint="each_word")


def longer_name():
    """clean works for one word and for three"""
    gives("guests.py", 'clean("zOE")', "Zoe")
    gives("guests.py", 'clean(" anna  MARIA de ")', "Anna Maria De")


def letters():
    """initials gives A.L. for "ana lee" and B.J.S. for three words"""
    gives("guests.py", 'initials(" ana   lee")', "A.L.")
    gives("guests.py", 'initials("bob jay stone")', "B.J.S.")


def mail():
    """address gives ana.lee@example.org"""
    gives("guests.py", 'address("  ana LEE ", "example.org")', "ana.lee@example.org", hint="small_letters")
    gives("guests.py", 'address("Bo", "mail.test")', "bo@mail.test")


def party():
    """guests gives the names of a text, clean and without empty ones"""
    gives("guests.py", 'guests("ana lee,,  BOB stone ")', ["Ana Lee", "Bob Stone"], hint="empty_ones")
    gives("guests.py", 'guests(" ,zoe,  ")', ["Zoe"], hint="empty_ones")
    gives("guests.py", 'guests("")', [], hint="empty_ones")
