"""A task that mails a confirmation, given the id of a booking."""

import re

from judge import expect, fail, value

FILES = ("events/tasks.py",)
CLOCK = """
    import time

    slept = []
    time.slept = slept
    time.sleep = slept.append
"""


def _mails(number):
    lines = f"""
        from django.core.mail import outbox
        send_confirmation({number})
        outbox
    """
    return value("events/tasks.py", lines, before=CLOCK)


def _mail(number):
    mails = _mails(number)
    if not mails:
        fail("a mail", "none", hint="send_it")
    return mails[0], f"{mails[0]['subject']}\n{mails[0]['body']}"


def a_task():
    """send_confirmation is a task of Celery, so it has a delay"""
    got = value("events/tasks.py", "hasattr(send_confirmation, 'delay')", before=CLOCK)
    expect(got, True, of="send_confirmation has a delay", hint="decorated")


def to_the_user():
    """booking 17 is mailed to ada@example.org, and to nobody else"""
    expect(list(_mail(17)[0]["to"]), ["ada@example.org"], of="who gets the mail", hint="list_of_one")


def title():
    """the mail names the event, Opera for beginners"""
    text = _mail(17)[1]
    if "Opera for beginners" not in text:
        fail("Opera for beginners in the mail", text, hint="both_facts")


def seats():
    """it says how many seats, 2 for booking 17 and 11 for booking 64"""
    for number, wanted in ((17, "2"), (64, "11")):
        text = _mail(number)[1]
        if wanted not in re.findall(r"\d+", text):
            fail(f"{wanted} in the mail", text, hint="both_facts")


def other_booking():
    """booking 64 goes to bo@example.net, about Chess by candlelight"""
    mail, text = _mail(64)
    expect(
        [list(mail["to"]), "Chess by candlelight" in text],
        [["bo@example.net"], True],
        of="who gets it, title named",
        hint="by_id",
    )


def one_mail():
    """one call sends one mail"""
    expect(len(_mails(64)), 1, of="how many mails one call sends", hint="send_it")


def sleeps():
    """it sleeps for 5 seconds, as a slow mail server would"""
    lines = """
        import time as the_time
        send_confirmation(17)
        the_time.slept
    """
    got = value("events/tasks.py", lines, before=CLOCK)
    expect([float(seconds) for seconds in got], [5.0], of="how long it sleeps", hint="five")
