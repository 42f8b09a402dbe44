"""What the hours before have made; here it only says what it would do."""


def sort(folder, *more, **rest):
    print("sorted", folder)
