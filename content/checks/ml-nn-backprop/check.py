"""The chain rule by hand, through tanh and sigmoid."""

from functools import lru_cache

from judge import expect, run, value

FILES = ("backprop.py",)
PACKAGES = ("numpy",)


@lru_cache
def _found():
    return value(
        "backprop.py",
        """
        import numpy as np
        X = np.array([[0.0, 1.0], [1.0, 1.0], [0.5, -2.0], [2.0, 0.3]])
        y = np.array([[1.0], [0.0], [1.0], [0.0]])
        weights = (
            np.array([[2.04, -2.56, 0.42, -0.57], [-0.45, -0.22, -2.02, -0.23]]), np.array([0.1, -0.2, 0.3, 0.0]),
            np.array([[-0.87], [3.32], [0.23], [-0.35]]), np.array([0.25]),
        )
        out = [float(one) for one in np.ravel(forward(X, *weights))]
        steps = gradients(X, y, *weights)
        [out, [[float(one) for one in np.ravel(step)] for step in steps]]
    """,
    )


def passed_forward():
    """forward gives four outputs between 0 and 1: 0.287, 0.021, 0.047 and 0.028 here"""
    expect(_found()[0], [0.28664, 0.021219, 0.047282, 0.028353], of="forward", places=4, hint="tanh_then_sigmoid")


def outer_gradients():
    """the gradients of W2 and b2 are right: -0.158, 0.244, -0.072, -0.010 and -0.404"""
    expect(len(_found()[1]), 4, of="how many gradients come back", hint="four_back")
    expect(
        _found()[1][2], [-0.15791, 0.2437, -0.07198, -0.0104], of="the gradient of W2", places=4, hint="truth_taken_off"
    )
    expect(_found()[1][3], [-0.40413], of="the gradient of b2", places=4, hint="truth_taken_off")


def inner_shifts():
    """the gradient of b1 is right: 0.151, -0.811, -0.003 and 0.138"""
    expect(
        _found()[1][1], [0.15109, -0.81088, -0.00341, 0.13831], of="the gradient of b1", places=4, hint="through_tanh"
    )


def inner_weights():
    """the gradient of W1 is right, from 0.006 to -0.104"""
    wanted = [0.00644, -0.15595, 0.00278, 0.0379, 0.10884, 0.1259, -0.0042, -0.10375]
    expect(_found()[1][0], wanted, of="the gradient of W1", places=4, hint="through_tanh")


def xor_learned():
    """after training, the printed outputs for XOR round to 0, 1, 1, 0"""
    found = [round(number) for number in run("backprop.py").numbers]
    fours = [found[start : start + 4] for start in range(len(found) - 3)]
    expect([0, 1, 1, 0] in fours, True, of="four outputs that round to 0, 1, 1, 0", hint="downhill")
