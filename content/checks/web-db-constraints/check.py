"""Constraints that the database keeps: seats, one active booking, no negative price."""

from judge import expect, fail, value

FILES = ("events/models.py",)
RULES = """
    def rules(model, kind):
        found = list(getattr(model.meta_, "constraints", []))
        return [rule for rule in found if hasattr(rule, "fields") == (kind == "unique")]

    def allowed(model, **news):
        row = {"id": 1, "user": 3, "event": 4, "seats": 2, "status": "active", "price_cents": 900, "capacity": 50}
        row.update(user_id=3, event_id=4, **news)
        return all(rule.condition.holds(row) for rule in rules(model, "check"))
"""


def _ask(lines):
    return value("events/models.py", f"{RULES}\n    {lines}\n")


def _allowed(model, name, *cases, wanted, hint):
    for case in cases:
        expect(
            _ask(f"allowed({model}, {name}={case})"),
            wanted,
            of=f"a row of {model} with {name}={case} is allowed",
            hint=hint,
        )


def few_seats():
    """a booking of 1, 4 or 10 seats is allowed"""
    expect(_ask("len(rules(Booking, 'check')) > 0"), True, of="Booking has a CheckConstraint", hint="in_meta")
    _allowed("Booking", "seats", 1, 4, 10, wanted=True, hint="both_limits")


def wrong_seats():
    """0, -2 and 11 seats are refused"""
    _allowed("Booking", "seats", 0, -2, 11, wanted=False, hint="both_limits")


def one_active():
    """user and event together are unique where the status is active"""
    found = _ask("[[sorted(rule.fields), rule.condition is not None] for rule in rules(Booking, 'unique')]")
    if [["event", "user"], True] not in found:
        fail("a UniqueConstraint on user and event with a condition", repr(found), hint="pair_unique")
    held = """one = [rule for rule in rules(Booking, 'unique') if sorted(rule.fields) == ['event', 'user']][0]
    [one.condition.holds({'status': word}) for word in ('active', 'cancelled', 'waiting')]
    """
    expect(_ask(held), [True, False, False], of="it counts for active, cancelled, waiting", hint="pair_unique")


def price():
    """an event may cost 0 or 1250 cents, and never -1"""
    expect(_ask("len(rules(Event, 'check')) > 0"), True, of="Event has a CheckConstraint", hint="in_meta")
    _allowed("Event", "price_cents", 0, 1250, wanted=True, hint="free_allowed")
    _allowed("Event", "price_cents", -1, -900, wanted=False, hint="free_allowed")


def names():
    """each constraint has a name of its own"""
    found = _ask("[rule.name for model in (Booking, Event) for rule in model.meta_.constraints]")
    if not all(found) or len(set(found)) != len(found):
        fail("a different name for each", repr(found), hint="own_names")


def messages():
    """each has a violation_error_message for people"""
    found = _ask("[str(rule.message or '') for model in (Booking, Event) for rule in model.meta_.constraints]")
    if len(found) < 3 or not all(text.strip() for text in found):
        fail("a message for each of the three", repr(found), hint="for_people")
