"""Who may open a locker: the one whose number is on it, or a caretaker. A card without a number opens nothing.

The doubtful case comes first and ends in a no. An empty locker and an empty card have nothing in common.
"""


def opens(card, locker):
    if card["number"] is None:
        return False
    return card["caretaker"] or card["number"] == locker


empty = {"number": None, "caretaker": False}
eva = {"number": 17, "caretaker": False}
print(opens(eva, 17), opens(eva, 18), opens(empty, None), opens({"number": 1, "caretaker": True}, 18))
