import operator

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def calculate(a, op, b):
    """Do one sum."""
    if op not in OPERATORS:
        raise ValueError(f"unknown operator {op}")
    return OPERATORS[op](a, b)
