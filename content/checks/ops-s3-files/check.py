"""What lies in a bucket, line by line."""

from judge import gives

FILES = ("listing.py",)


def _lines(sizes, wanted, hint=None):
    contents = [{"Key": key, "Size": size, "StorageClass": "STANDARD"} for key, size in sizes.items()]
    answer = {"Name": "ops-lab-data", "KeyCount": len(sizes), **({"Contents": contents} if contents else {})}
    gives("listing.py", f"list(lines({answer!r}))", wanted, hint=hint)


def three():
    """three objects have a line each, and then 3 objects, 40 B"""
    sizes = {"reports/2026/a.txt": 12, "reports/2026/b.txt": 20, "reports/2026/c.txt": 8}
    wanted = ["reports/2026/a.txt 12 B", "reports/2026/b.txt 20 B", "reports/2026/c.txt 8 B", "3 objects, 40 B"]
    _lines(sizes, wanted, hint="total_last")


def in_order():
    """the lines are sorted by key"""
    _lines({"b": 1, "a/z": 2, "c": 3, "a": 4}, ["a 4 B", "a/z 2 B", "b 1 B", "c 3 B", "4 objects, 10 B"], hint="by_key")


def single():
    """a single object is 1 object, 7 B"""
    _lines({"x.txt": 7}, ["x.txt 7 B", "1 object, 7 B"], hint="one_object")


def empty():
    """an empty bucket, without Contents, is 0 objects, 0 B"""
    _lines({}, ["0 objects, 0 B"], hint="no_contents")


def nothing_in_it():
    """an object of 0 bytes has its line as well"""
    _lines({"empty.txt": 0, "full.txt": 5}, ["empty.txt 0 B", "full.txt 5 B", "2 objects, 5 B"])
