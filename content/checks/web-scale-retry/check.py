"""A confirmation that is sent once, however often it's asked for."""

from judge import expect, value

FILES = ("events/delivery.py",)
BOOKING = """
    class Booking:
        pk = id = 12
        confirmed_at = None

        def __init__(self):
            self.steps = []

        def save(self, *args, **named):
            self.steps.append(["saved", str(self.confirmed_at)])

    class Down(Exception):
        pass

    booking = Booking()

    def send(one):
        booking.steps.append(["sent", str(booking.confirmed_at)])
        assert one is booking, "send wants the booking"

    def fail(one):
        raise Down("try later")
"""
NOW = "2031-02-03 04:05:06+00:00"


def _ask(lines):
    return value("events/delivery.py", f"{BOOKING}\n    {lines}\n")


def sends():
    """deliver(booking, send) sends once and gives True"""
    got = _ask("[deliver(booking, send), [step[0] for step in booking.steps].count('sent')]")
    expect(got, [True, 1], of="the answer, and how often it was sent", hint="true_when_sent")


def notes():
    """afterwards confirmed_at is now, and it was saved"""
    steps = _ask("[deliver(booking, send), booking.steps, str(booking.confirmed_at)]")
    expect(steps[2], NOW, of="confirmed_at", hint="set_and_save")
    expect(["saved", NOW] in steps[1], True, of="saved with confirmed_at", hint="set_and_save")


def second_call():
    """a second call gives False and sends nothing"""
    lines = "[deliver(booking, send), deliver(booking, send), [step[0] for step in booking.steps].count('sent')]"
    expect(_ask(lines), [True, False, 1], of="both answers, and how often it was sent", hint="look_first")


def confirmed_before():
    """a booking that was confirmed long ago isn't touched"""
    lines = """booking.confirmed_at = "2030-01-01"
    [deliver(booking, send), booking.steps, booking.confirmed_at]
    """
    expect(_ask(lines), [False, [], "2030-01-01"], of="the answer, what was done, confirmed_at", hint="look_first")


def failing():
    """when sending fails the error goes through, and nothing counts as confirmed"""
    lines = """came = "nothing"
    try:
        deliver(booking, fail)
    except Down as error:
        came = str(error)
    [came, booking.confirmed_at, booking.steps]
    """
    expect(_ask(lines), ["try later", None, []], of="the error, confirmed_at, what was saved", hint="only_after")


def next_attempt():
    """the attempt after a failure sends, and gives True"""
    lines = """try:
        deliver(booking, fail)
    except Down:
        pass
    [deliver(booking, send), deliver(booking, send), [step[0] for step in booking.steps].count("sent")]
    """
    expect(_ask(lines), [True, False, 1], of="both answers, and how often it was sent", hint="only_after")
