# fails: twice
# hint: add_up
class Num:
    """A number that remembers what it was made of."""

    def __init__(self, data, parents=()):
        self.data, self.grad = data, 0.0
        self.parents = parents

    def __add__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        return Num(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        return Num(self.data * other.data, ((self, other.data), (other, self.data)))

    def relu(self):
        return Num(max(self.data, 0.0), ((self, float(self.data > 0)),))

    def backward(self):
        order = []
        seen = set()

        def visit(num):
            if num not in seen:
                seen.add(num)
                for parent, _ in num.parents:
                    visit(parent)
                order.append(num)

        visit(self)
        self.grad = 1.0
        for num in reversed(order):
            for parent, slope in num.parents:
                parent.grad = slope * num.grad
