# fails: refuses
# hint: let_through
# file: calc.py
def calculate(a, op, b):
    if op == "+":
        return a + b
    if op == "-":
        return a - b
    if op == "*":
        return a * b
    if op == "/":
        return a / b if b else "Error"
    raise ValueError(op)
