# fails: second_success
# hint: two_of_them
def changes(answers):
    failed, alarm = 0, False
    for answer in answers:
        failed = 0 if answer else failed + 1
        if failed == 3 and not alarm:
            alarm = True
            yield "ALARM"
        if answer and alarm:
            alarm = False
            yield "OK"
