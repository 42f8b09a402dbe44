# fails: traceback
# hint: exception_call
# file: noisy.py
from logsetup import setup

log = setup("noisy")
for number in range(2000):
    log.info("line %d of a long night", number)
try:
    print(1 / 0)
except ZeroDivisionError:
    log.error("the division failed")
