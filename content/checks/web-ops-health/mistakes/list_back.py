# fails: at_once
# hint: yield_it
def changes(answers):
    found, failed, good, alarm = [], 0, 0, False
    for answer in answers:
        if answer:
            good, failed = good + 1, 0
        else:
            failed, good = failed + 1, 0
        if failed == 3 and not alarm:
            alarm = True
            found.append("ALARM")
        if alarm and good == 2:
            alarm = False
            found.append("OK")
    return found
