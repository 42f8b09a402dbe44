"""How many pods a rate needs."""

from judge import expect, gives, run, value

FILES = ("capacity.py",)


def headroom():
    """50 a second with 20 for each pod need 4: 65 divided by 20, rounded up"""
    gives("capacity.py", "replicas(50, 20)", 4, hint="thirty_more")


def exact():
    """100 a second with 26 for each pod need exactly 5, and 65 need 2"""
    gives("capacity.py", "[replicas(100, 26), replicas(100, 65)]", [5, 2], hint="rounds_up")


def just_above():
    """101 a second with 26 for each pod need 6"""
    gives("capacity.py", "replicas(101, 26)", 6, hint="rounds_up")


def at_least_one():
    """no requests, or a single one, still need a pod"""
    gives("capacity.py", "[replicas(0, 20), replicas(1, 20)]", [1, 1], hint="one_pod")


def whole():
    """the result is a whole number"""
    expect(
        type(value("capacity.py", "replicas(40, 10)")).__name__, "int", of="the kind of the result", hint="rounds_up"
    )


def flight():
    """50 requests a second at 0.2 seconds are 10 in flight"""
    gives("capacity.py", "[float(in_flight(50, 0.2)), float(in_flight(8, 1.5))]", [10.0, 12.0], hint="little")


def script():
    """python capacity.py 200 13 prints 20, and capacity.py 7.5 20 prints 1"""
    run("capacity.py", "200", "13").shows(20)
    run("capacity.py", "7.5", "20").shows(1)
