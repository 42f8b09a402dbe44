"""A baker knows how many rolls are sold on each weekday. Which day was odd, measured against the same weekday?

The middle of the same weekday says what is usual, and the middle distance from it says how much it usually varies.
"""

from statistics import median

rolls = [90, 40, 44, 92, 42, 43, 91, 75, 45]  # Sunday, Monday, Tuesday, and so on three times
for weekday in range(3):
    same = rolls[weekday::3]
    usual = median(same)
    spread = median(abs(number - usual) for number in same) or 1
    print(weekday, [round((number - usual) / spread, 1) for number in same])
