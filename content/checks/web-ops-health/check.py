"""An alarm after three failures, an OK after two successes, and not before."""

from judge import expect, fail, value

FILES = ("watch.py",)
NO_WAITING = """
    import sys, time, urllib.error, urllib.request

    def nobody(*given, **named):
        raise urllib.error.URLError("nobody answers")

    urllib.request.urlopen = nobody
    time.sleep = lambda seconds: sys.exit()
"""


def _changes(answers):
    lines = f"""
        import itertools as tools
        list(tools.islice(changes(iter([letter == "t" for letter in {answers!r}])), 20))
    """
    return value("watch.py", lines, before=NO_WAITING)


def _hold(answers, *wanted, hint=None):
    shown = answers.replace("t", "True ").replace("f", "False ").strip()
    expect(_changes(answers), list(wanted), of=shown if len(shown) < 70 else f"{len(answers)} answers", hint=hint)


def third_failure():
    """three failures in a row are an ALARM, two are nothing"""
    _hold("tfff", "ALARM")
    _hold("tff", hint="three_of_them")


def in_a_row():
    """a success between them starts the count again: False False True False False"""
    _hold("fftff", hint="start_again")
    _hold("fftfff", "ALARM", hint="start_again")


def one_alarm():
    """however long it lasts, there is one ALARM"""
    _hold("ffffffffff", "ALARM", hint="say_it_once")


def second_success():
    """after an alarm two successes in a row are an OK, one is nothing"""
    _hold("ffftt", "ALARM", "OK", hint="two_of_them")
    _hold("ffft", "ALARM", hint="two_of_them")
    _hold("ffftftf", "ALARM", hint="two_of_them")


def no_ok_first():
    """without an alarm there is no OK, and it comes once"""
    _hold("tttttt", hint="only_after_alarm")
    _hold("ffftttttt", "ALARM", "OK", hint="only_after_alarm")


def over_again():
    """it starts over: a second outage is a second ALARM"""
    _hold("fffttffftt", "ALARM", "OK", "ALARM", "OK", hint="start_again")
    _hold("fffttff", "ALARM", "OK", hint="start_again")


def at_once():
    """the ALARM comes at the third failure, while the stream goes on"""
    lines = """
        import itertools as tools
        taken = []

        def stream():
            for answer in tools.chain([True, False, False, False], tools.repeat(False, 5000)):
                taken.append(answer)
                yield answer

        first = next(iter(changes(stream())))
        [first, len(taken)]
    """
    first, taken = value("watch.py", lines, before=NO_WAITING)
    if [first, taken] != ["ALARM", 4]:
        fail("ALARM after 4 answers", f"{first} after {taken} answers", hint="yield_it")
