"""A cinema writes down whom a film suits, as wishes in a dictionary. Turn such a note into a function that tells who may come.

The function is made once and used for every guest. A list in the note means that any of its values will do.
"""


def suits(note):
    wishes = {key: value if isinstance(value, list) else [value] for key, value in note.items()}

    def test(guest):
        return not any(guest.get(key) not in wanted for key, wanted in wishes.items())

    return test


comedy = suits({"mood": ["tired", "merry"], "language": "en"})
print(comedy({"mood": "merry", "language": "en"}), comedy({"mood": "tired"}))
