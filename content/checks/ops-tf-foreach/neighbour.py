"""Three guests have chairs. In one room the chairs have names, in the other one numbers. The first guest leaves.

Count the chairs that change hands: where names count, none; where places count, everybody moves up.
"""

guests = ["ann", "bob", "cyd", "dan"]
left = guests[1:]

by_name = [name for name in guests if name in left and name not in guests]
by_place = [place for place, name in enumerate(left) if guests[place] != name]
print("named chairs that change hands:", len(by_name))
print("numbered chairs that change hands:", len(by_place))
