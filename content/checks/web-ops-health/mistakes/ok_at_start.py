# fails: no_ok_first
# hint: only_after_alarm
def changes(answers):
    failed = good = 0
    alarm = False
    for answer in answers:
        if answer:
            good, failed = good + 1, 0
        else:
            failed, good = failed + 1, 0
        if failed == 3 and not alarm:
            alarm = True
            yield "ALARM"
        if good == 2:
            alarm = False
            yield "OK"
