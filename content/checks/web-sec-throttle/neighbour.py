"""A vending machine lets nobody take more than two bars in ten minutes. The rule and the machine are two classes.

The rule knows its number and its time. The machine only knows which rule it asks.
"""


class Rule:
    bars, seconds = 10, 60

    def allows(self, taken_at, now):
        return sum(now - moment < self.seconds for moment in taken_at) < self.bars


class SweetRule(Rule):
    bars, seconds = 2, 600


class Machine:
    rule = SweetRule()

    def press(self, taken_at, now):
        return "a bar" if self.rule.allows(taken_at, now) else "later"


print(Machine().press([], 0), "|", Machine().press([0, 30], 60), "|", Machine().press([0, 30], 640))
