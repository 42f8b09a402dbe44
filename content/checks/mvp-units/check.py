"""What a customer costs and brings."""

from judge import expect, gives, run, value

FILES = ("units.py",)
OTHER = "Units(price=2000, fee=55, costs=145, churn=0.1, win=4500)"


def margin():
    """a customer brings 801 cents a month"""
    gives("units.py", "Units().margin()", 801, hint="all_costs")


def lifetime_value():
    """and 16020 cents in all, with a churn of 5%"""
    gives("units.py", "float(Units().lifetime_value())", 16020.0, hint="by_churn")


def ratio():
    """that is 5.34 times the cost to win one, paid back in 3.75 months"""
    gives("units.py", "[round(Units().ratio(), 4), round(Units().payback(), 4)]", [5.34, 3.7453], hint="months")


def other():
    """with a price of 20 € and a churn of 10% it is 18000, 4.0 and 2.5"""
    lines = f"units = {OTHER}\n[float(part) for part in (units.lifetime_value(), units.ratio(), units.payback())]"
    gives("units.py", lines, [18000.0, 4.0, 2.5])


def order():
    """price and churn are the strongest, the cost to win moves nothing"""
    got = value("units.py", "list(strongest(Units()))")
    expect(got, ["price", "churn", "costs", "fee", "win"], of="the inputs by their effect", hint="both_ways")


def other_order():
    """with low costs the churn comes before the price"""
    got = value("units.py", "list(strongest(Units(price=1000, fee=30, costs=40)))")
    expect(got, ["churn", "price", "costs", "fee", "win"], of="the inputs by their effect", hint="both_ways")


def printed():
    """running units.py prints 160.20, 5.3 and 3.7"""
    run("units.py").says("160.20", "5.3", "3.7")
