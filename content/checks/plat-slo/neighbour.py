"""A month's data plan: how many times too fast is it used up?"""

from fractions import Fraction

used, days = Fraction(4, 10), 6
print("times too fast:", float(used / Fraction(days, 30)))
