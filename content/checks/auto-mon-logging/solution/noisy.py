from logsetup import setup

log = setup("noisy")
for number in range(2000):  # free: how many lines there were can't be seen afterwards
    log.info("line %d of a long night", number)
try:
    print(1 / 0)  # free: which error it is, is left open
except ZeroDivisionError:
    log.exception("the division failed")
