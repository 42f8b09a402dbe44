"""A serializer that refuses by the same rules as the form."""

from judge import expect, fail, value

FILES = ("events/api.py",)
SITE = """
    import datetime as days
    from events.models import Venue as TheVenue
    from rest_framework.exceptions import ValidationError as Refused

    def tried(starts, seats, capacity=30):
        venue = TheVenue(name="Attic", city="Kiel", capacity=capacity)
        moment = days.datetime(*starts, tzinfo=days.timezone.utc)
        data = {"title": "Jazz", "slug": "jazz", "description": "", "starts_at": moment, "venue": venue,
                "seats": seats, "price_cents": 900}
        try:
            given = EventSerializer(data=data).validate(dict(data))
        except Refused as error:
            return sorted(error.detail) if isinstance(error.detail, dict) else ["no field"]
        return "the data" if given == data else repr(given)
"""
LATER, EARLIER = (2031, 3, 1, 20, 0), (2031, 2, 1, 20, 0)
ODD_RULES = "def event_faults(starts_at, seats, capacity, now):\n    return {'title': f'odd {seats} {capacity}'}\n"


def _tried(starts, seats, capacity=30, files=None):
    return value("events/api.py", f"{SITE}\n    tried({starts}, {seats}, {capacity})\n", files=files)


def explicit_fields():
    """the fields are listed by name, title, slug, starts_at and seats among them"""
    names = value("events/api.py", "getattr(EventSerializer.Meta, 'fields', None)")
    if not isinstance(names, (list, tuple)):
        fail("a list of names", repr(names), hint="by_name")
    wanted = ["title", "slug", "starts_at", "seats"]
    expect([name for name in wanted if name in names], wanted, of="the fields", hint="by_name")


def good():
    """30 of 30 seats in March pass, and validate gives the data back"""
    expect(_tried(LATER, 30), "the data", of="30 of 30 seats in March", hint="data_back")
    expect(_tried(LATER, 1), "the data", of="1 of 30 seats in March", hint="data_back")


def too_many():
    """9999 seats, and 31 of 30, are refused under seats"""
    for seats in (9999, 31):
        expect(_tried(LATER, seats), ["seats"], of=f"the refused fields of {seats} seats", hint="raise_by_field")


def its_venue():
    """the limit is the venue's: 31 seats pass in a venue of 200"""
    expect(_tried(LATER, 31, 200), "the data", of="31 of 200 seats", hint="venue_capacity")


def past():
    """a start in the past is refused under starts_at"""
    expect(_tried(EARLIER, 20), ["starts_at"], of="the refused fields of a past start", hint="raise_by_field")


def both():
    """a past start with 9999 seats is refused for both"""
    expect(_tried(EARLIER, 9999), ["seats", "starts_at"], of="the refused fields", hint="raise_by_field")


def shared():
    """with other rules in events/rules.py it refuses by those"""
    got = _tried(LATER, 3, files={"events/rules.py": ODD_RULES})
    expect(got, ["title"], of="the refused fields by other rules", hint="one_place")
