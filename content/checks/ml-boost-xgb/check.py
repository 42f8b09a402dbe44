"""Diamonds cleaned, and errors of log prices told in dollars."""

from judge import expect, gives, value

FILES = ("gems.py",)
PACKAGES = ("numpy", "pandas")
GEMS = """
    import numpy as np
    import pandas as pd
    gems = pd.DataFrame({
        "carat": [0.3, 0.3, 0.5, 0.7, 0.9, 0.3, 1.1], "price": [400, 400, 900, 2000, 3100, 410, 5000],
        "x": [4.3, 4.3, 0.0, 5.7, 6.1, 4.3, 6.6], "y": [4.3, 4.3, 5.1, 0.0, 6.2, 4.3, 6.6], "z": [2.6, 2.6, 3.1, 3.5, 0.0, 2.6, 4.1],
    })
"""


def zeros_gone():
    """a zero in x, in y or in z costs a row: prices 900, 2000 and 3100 go"""
    found = value("gems.py", f"{GEMS}\n    [int(price) for price in clean(gems)['price']]")
    expect(
        [price for price in found if price in (900, 2000, 3100)],
        [],
        of="prices of rows with a zero",
        hint="any_of_three",
    )


def duplicates_gone():
    """a row that is there twice stays once; what differs in its price stays: 400, 410, 5000"""
    found = value("gems.py", f"{GEMS}\n    sorted(int(price) for price in clean(gems)['price'])")
    expect(found, [400, 410, 5000], of="the prices that are left", hint="whole_rows")


def a_copy():
    """the table that was given keeps its seven rows"""
    gives("gems.py", f"{GEMS}\n    clean(gems)\n    len(gems)", 7, hint="copy_first")


def dollars():
    """for logs of 100 and 1000, predicted as logs of 110 and 900, it's 55 dollars"""
    lines = "import numpy as np\nfloat(dollars_off(np.log([100.0, 1000.0]), np.log([110.0, 900.0])))"
    gives("gems.py", lines, 55.0, places=4, hint="back_to_dollars")


def no_error():
    """right logs are 0 dollars off, and too little counts as much as too much"""
    lines = """
        import numpy as np
        right = np.log([300.0, 500.0, 800.0])
        [float(dollars_off(right, right)), float(dollars_off(right, np.log([330.0, 470.0, 800.0])))]
    """
    gives("gems.py", lines, [0.0, 20.0], places=4, hint="without_sign")
