def attempt(middle, numbers):
    """Give the result of a call, or the error."""
    try:
        return middle(numbers)
    except Exception as error:
        return error


def notes(middle):
    """Give what is wrong with a function."""
    found, given = [], [9, 1, 5]
    if attempt(middle, [9, 1, 5]) != 5:  # free: which case is taken is left open
        found.append("wrong for odd")
    if attempt(middle, [4, 10, 1, 2]) != 3:  # free: which case is taken is left open
        found.append("wrong for even")
    if attempt(middle, []) is not None:
        found.append("fails when empty")
    attempt(middle, given)
    if given != [9, 1, 5]:  # free: which case is taken is left open
        found.append("changes its list")
    return found


def works(middle):
    """Tell whether a function passes all cases."""
    return not notes(middle)
