# fails: one_alarm
# hint: say_it_once
def changes(answers):
    failed = good = 0
    alarm = False
    for answer in answers:
        if answer:
            good, failed = good + 1, 0
        else:
            failed, good = failed + 1, 0
        if failed >= 3:
            alarm = True
            yield "ALARM"
        if alarm and good == 2:
            alarm = False
            yield "OK"
