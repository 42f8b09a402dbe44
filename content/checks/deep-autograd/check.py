"""Numbers that carry their gradients."""

from judge import gives

FILES = ("grad.py",)


def forward():
    """2 * 3 + 1 is 7, with another Num or a plain number"""
    gives("grad.py", "(Num(2.0) * Num(3.0) + Num(1.0)).data", 7, hint="new_num")
    gives("grad.py", "[(Num(2.0) * 3 + 1).data, Num(2.0).grad]", [7, 0], hint="plain_number")


def sums():
    """in x + y each has the gradient 1, and in x * y the value of the other"""
    gives("grad.py", "x, y = Num(2.0), Num(5.0)\n(x + y).backward()\n[x.grad, y.grad]", [1, 1], hint="slopes")
    gives("grad.py", "x, y = Num(2.0), Num(5.0)\n(x * y).backward()\n[x.grad, y.grad]", [5, 2], hint="slopes")


def twice():
    """x * x + x at 3 has the gradient 7"""
    gives("grad.py", "x = Num(3.0)\n(x * x + x).backward()\nx.grad", 7, hint="add_up")


def kinked():
    """relu passes 4 and its gradient, and stops -4 and 0"""
    lines = "found = []\nfor n in (4.0, -4.0, 0.0):\n    x = Num(n)\n    y = x.relu()\n    (y * 3).backward()\n    found += [y.data, x.grad]\nfound"
    gives("grad.py", lines, [4, 3, 0, 0, 0, 0], hint="kink")


def shared():
    """a value used by two later ones hands its gradient on once both are done"""
    lines = "x = Num(2.0)\na = x * 3\nb = a * a\nc = a + b\nd = b * c\nd.backward()\n[d.data, a.grad, x.grad]"
    gives("grad.py", lines, [1512, 972, 2916], hint="order")
