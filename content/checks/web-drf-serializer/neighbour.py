"""A ski lift and its web shop sell the same passes. One function knows the rules, and both ask it.

The shop turns what is found into an error with the names of the fields. A good order is handed on as it came.
"""


def doubts(age, days):
    found = {"age": "is no age"} if not 0 <= age <= 120 else {}
    if days not in (1, 3, 6):
        found["days"] = "we sell passes for 1, 3 or 6 days"
    return found


def order(wish):
    if wrong := doubts(wish["age"], wish["days"]):
        raise LookupError(", ".join(wrong))
    return wish


print(order({"age": 44, "days": 3}))
for wish in ({"age": 44, "days": 2}, {"age": 444, "days": 2}):
    try:
        order(wish)
    except LookupError as error:
        print("refused:", error)
