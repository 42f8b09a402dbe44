# fails: in_a_row
# hint: start_again
def changes(answers):
    failed = good = 0
    alarm = False
    for answer in answers:
        if not answer:
            failed += 1
            good = 0
        else:
            good += 1
        if failed == 3 and not alarm:
            alarm = True
            yield "ALARM"
        if alarm and good == 2:
            alarm, failed = False, 0
            yield "OK"
