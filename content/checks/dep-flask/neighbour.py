"""A party asks for guests, drinks and music. What was forgotten, what is too much, and which counts are none?

Subtracting sets finds both kinds of difference.
"""

wanted = {"guests", "drinks", "music"}
plan = {"guests": 12, "drinks": "many", "clown": 1}
forgotten, too_much = wanted - plan.keys(), plan.keys() - wanted
print("forgotten:", *sorted(forgotten))
print("too much:", *sorted(too_much))
print("no count:", [name for name in wanted & plan.keys() if type(plan[name]) is not int])
