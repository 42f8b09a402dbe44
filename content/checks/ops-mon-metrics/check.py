"""Labels that stay few, and the bucket of a time."""

from judge import gives

FILES = ("beacon/labels.py",)


def _labels(paths, wanted, hint=None):
    gives("beacon/labels.py", f"[label(path) for path in {paths!r}]", wanted, hint=hint)


def known():
    """the four known paths are their own labels"""
    paths = ["/work", "/health", "/fail", "/metrics"]
    _labels(paths, paths)


def other():
    """/, /admin.php, /work/7, /workers and an empty path are other"""
    _labels(["/", "/admin.php", "/work/7", "/workers", "", "work"], ["other"] * 6, hint="exactly")


def query():
    """/work?n=5 and /health? are /work and /health"""
    _labels(["/work?n=5", "/health?", "/x?path=/work"], ["/work", "/health", "other"], hint="before_query")


def between():
    """0.02 seconds fall into 0.05, and 0.3 into 0.5"""
    gives("beacon/labels.py", "[bucket(0.02), bucket(0.3), bucket(0)]", [0.05, 0.5, 0.005], hint="smallest")


def edges():
    """exactly 0.1 falls into 0.1, 2.5 into 2.5"""
    gives("beacon/labels.py", "[bucket(0.1), bucket(2.5), bucket(0.005)]", [0.1, 2.5, 0.005], hint="not_below")


def all_seven():
    """each limit has a bucket of its own"""
    limits = [0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 2.5]
    gives("beacon/labels.py", f"[bucket(limit - 0.0001) for limit in {limits!r}]", limits, hint="smallest")


def too_long():
    """3 seconds are above all of them: inf"""
    gives("beacon/labels.py", "str(bucket(3))", "inf", hint="above_all")
