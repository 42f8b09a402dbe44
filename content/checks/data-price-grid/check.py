"""Every price at every discount, as one grid without a loop."""

from judge import expect, gives, run

FILES = ("price_grid.py",)
PACKAGES = ("numpy",)
GIVEN = "import numpy as np\n    prices = np.array([10.0, 40.0, 99.0])\n    discounts = np.array([0, 0.25])"


def shape():
    """three prices and two discounts make a grid of three rows and two columns"""
    gives("price_grid.py", f"    {GIVEN}\n    grid(prices, discounts).shape", (3, 2), hint="column_first")


def discounted():
    """10, 40 and 99 at 25 percent off are 7.5, 30 and 74.25"""
    lines = f"    {GIVEN}\n    grid(prices, discounts).tolist()"
    gives("price_grid.py", lines, [[10.0, 7.5], [40.0, 30.0], [99.0, 74.25]])


def margin():
    """at the full price the margin is 40 percent, and at 25 percent off it is 20"""
    lines = f"    {GIVEN}\n    margins(prices, discounts).tolist()"
    gives("price_grid.py", lines, [[40.0, 20.0]] * 3, places=1, hint="of_what")


def thin_ones():
    """the five combinations at 15 percent off are printed, and no others"""
    done = run("price_grid.py")
    thin = [number for number in done.numbers if abs(number - 29.41) < 0.06 or abs(number - 0.2941) < 0.0006]
    expect(len(thin), 5, of="how often a margin of 29.4 is printed", hint="below_thirty")
    other = [number for number in done.numbers if abs(number - 33.33) < 0.06 or abs(number - 36.84) < 0.06]
    expect(len(other), 0, of="how often another margin is printed", hint="below_thirty")


def saved():
    """out/price_grid.csv has five lines of four prices, the last one is 68.00"""
    rows = run("price_grid.py").rows("out/price_grid.csv", hint="saves")
    expect([len(row) for row in rows], [4] * 5, of="prices in each line of out/price_grid.csv")
    expect(rows[-1], ["80.00", "76.00", "72.00", "68.00"], of="the last line")
    first = ["4.50", "12.00", "19.90", "35.00", "80.00"]
    expect([row[0] for row in rows], first, of="the prices without a discount")
