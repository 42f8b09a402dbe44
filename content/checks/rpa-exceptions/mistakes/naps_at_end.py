# fails: gives_up
# hint: last_nap
import time


class SystemFault(Exception):
    """Something around the robot failed, and may work in a moment."""


class BusinessFault(Exception):
    """The item itself is wrong, and stays wrong."""


def perform(action, item, tries=3, sleep=time.sleep):
    """Work on one item; retry what may heal by itself."""
    for attempt in range(1, tries + 1):
        try:
            return "done", action(item), attempt
        except BusinessFault as fault:
            return "for a person", str(fault), attempt
        except SystemFault as fault:
            sleep(2 ** (attempt - 1))
            if attempt == tries:
                return "retry later", str(fault), attempt
