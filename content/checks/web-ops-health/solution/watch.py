def changes(answers):
    """Yield ALARM after three failures in a row, and OK after two successes in a row."""
    alarmed, run = False, 0
    for answer in answers:
        run = run + 1 if answer == alarmed else 0
        if run == (2 if alarmed else 3):
            alarmed, run = not alarmed, 0
            yield "ALARM" if alarmed else "OK"
