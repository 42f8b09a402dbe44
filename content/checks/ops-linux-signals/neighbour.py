"""A guest leaves in one of two ways: by himself, or carried out. What does the porter write down?

Whoever leaves by himself has his own number; whoever is carried out has 100 plus the number of the rule.
"""


def left(own=None, rule=None):
    return own if rule is None else 100 + rule


print(left(rule=7))
print(left(own=3))
print(left(own=3, rule=5))
