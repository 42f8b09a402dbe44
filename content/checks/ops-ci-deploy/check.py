"""Blue and green change places, or nothing changes."""

from judge import gives

FILES = ("swap.py",)
KIT = """
    class Kit:
        def __init__(self, idle, healthy_at):
            self.colour, self.left, self.calls = idle, healthy_at, []
        def idle(self):
            return self.colour
        def start(self, colour, image):
            self.calls.append(f"start {colour} {image}")
        def healthy(self, colour):
            self.left -= 1
            self.calls.append(f"ask {colour}")
            return self.left <= 0
        def point_to(self, colour):
            self.calls.append(f"point {colour}")
        def stop(self, colour):
            self.calls.append(f"stop {colour}")
    def go(idle, healthy_at):
        kit = Kit(idle, healthy_at)
        result = swap(kit, "beacon:4", lambda seconds: kit.calls.append(f"wait {float(seconds):g}"))
        return [result, kit.calls]
"""


def _go(call, wanted, hint=None):
    gives("swap.py", f"{KIT}\n    go({call})", wanted, hint=hint)


def at_once():
    """green that is healthy at once takes over, and blue stops 5 seconds later"""
    wanted = [True, ["start green beacon:4", "ask green", "point green", "wait 5", "stop blue"]]
    _go("'green', 1", wanted, hint="in_this_order")


def third_time():
    """healthy at the third question: two waits of a second before"""
    calls = [
        "start green beacon:4",
        "ask green",
        "wait 1",
        "ask green",
        "wait 1",
        "ask green",
        "point green",
        "wait 5",
        "stop blue",
    ]
    _go("'green', 3", [True, calls], hint="after_each_no")


def other_way():
    """when blue is idle, blue takes over and green stops"""
    _go(
        "'blue', 1",
        [True, ["start blue beacon:4", "ask blue", "point blue", "wait 5", "stop green"]],
        hint="other_colour",
    )


def broken():
    """after twenty times no the new one is stopped, and nothing is pointed to"""
    gives(
        "swap.py",
        f"{KIT}\n    result, calls = go('green', 99)\n    [result, calls.count('ask green'), calls[-1], 'point green' in calls, 'stop blue' in calls]",
        [False, 20, "stop green", False, False],
        hint="new_one_goes",
    )


def last_chance():
    """a yes at the twentieth question still counts"""
    gives(
        "swap.py",
        f"{KIT}\n    result, calls = go('green', 20)\n    [result, calls[-1]]",
        [True, "stop blue"],
        hint="twenty",
    )
