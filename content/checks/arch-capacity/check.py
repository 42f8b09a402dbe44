"""Numbers on the back of an envelope."""

from judge import gives

FILES = ("capacity.py",)


def rates():
    """a million users with 20 requests a day give a peak of 694.4 a second"""
    gives(
        "capacity.py",
        "[peak(1000000, 20), peak(86400, 1, factor=1), peak(86400, 10, 2)]",
        [694.44, 1, 20],
        places=2,
        hint="per_second",
    )


def cache():
    """of 1000 requests a hit ratio of 0.95 lets 50 pass, of 1 none"""
    gives("capacity.py", "[behind(1000, 0.95), behind(1000, 1), behind(300, 0)]", [50, 0, 300], places=3, hint="misses")


def machines():
    """1001 at 500 each are 3 and a spare one, 1000 are 2 and a spare one"""
    gives(
        "capacity.py",
        "[servers(1001, 500), servers(1000, 500), servers(10, 500, spare=0), servers(0.5, 1, 2)]",
        [4, 3, 1, 3],
        hint="round_up",
    )


def disks():
    """1000 users with 2 MB a day make 180 GB in 30 days with 3 copies"""
    gives(
        "capacity.py", "[storage(1000, 2000000, 30, 3), storage(1, 10**9, 1, 1)]", [180, 1], places=4, hint="gigabytes"
    )


def chain():
    """99 % twice is 0.9801, three parts multiply, and a single one is itself"""
    gives(
        "capacity.py",
        "[uptime(0.99, 0.99), uptime(0.9, 0.5, 0.5), uptime(0.7)]",
        [0.9801, 0.225, 0.7],
        places=5,
        hint="multiply",
    )
