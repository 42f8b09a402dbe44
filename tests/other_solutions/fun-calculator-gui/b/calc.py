import operator

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def calculate(a, op, b):
    try:
        function = OPERATORS[op]
    except KeyError:
        raise ValueError(op) from None
    return function(a, b)
