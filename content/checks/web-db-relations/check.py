"""Bookings between people and events, and what happens when one of them is deleted."""

from judge import expect, fail, value

FILES = ("events/models.py",)


def _field(model, name):
    """Give kind, aim and options of a field."""
    lines = f"""
        def plain(option):
            name = getattr(option, "__name__", None)
            return option if isinstance(option, (str, bool, int)) else name or "something"

        names = list({model}.fields_)
        made = {model}.fields_.get("{name}")
        options = made and {{key: plain(option) for key, option in made.options.items()}}
        [names, made and made.kind, made and made.to, options]
    """
    names, *rest = value("events/models.py", lines)
    if rest[0] is None:
        fail(f"{model} has a field {name}", ", ".join(names) or "no fields", hint="all_fields")
    return rest


def booking():
    """a Booking has user, event, seats, status and created_at"""
    for name in ("user", "event", "seats", "status", "created_at"):
        _field("Booking", name)
    kinds = [
        _field("Booking", name)[0].endswith(kind)
        for name, kind in (
            ("seats", "IntegerField"),
            ("status", ("CharField", "TextField")),
            ("created_at", "DateTimeField"),
        )
    ]
    expect(kinds, [True, True, True], of="seats a whole number, status a text, created_at a moment", hint="kinds")


def points():
    """it points at a User and at an Event by foreign keys"""
    got = [_field("Booking", name)[:2] for name in ("user", "event")]
    expect(got, [["ForeignKey", "User"], ["ForeignKey", "Event"]], of="user and event", hint="foreign_keys")


def cascades():
    """bookings go with their user and their event: CASCADE"""
    got = [_field("Booking", name)[2].get("on_delete") for name in ("user", "event")]
    expect(got, ["CASCADE", "CASCADE"], of="on_delete of user and event", hint="who_follows")


def names_back():
    """both sides call them bookings"""
    got = [_field("Booking", name)[2].get("related_name") for name in ("user", "event")]
    expect(got, ["bookings", "bookings"], of="related_name of user and event", hint="way_back")


def created():
    """created_at is set once, when the booking is made"""
    options = _field("Booking", "created_at")[2]
    made = options.get("auto_now_add") is True or "default" in options or "db_default" in options
    expect(
        [made, options.get("auto_now") is True], [True, False], of="set when made, set at each save", hint="once_only"
    )


def guests():
    """Event.guests leads to the users through Booking"""
    kind, aim, options = _field("Event", "guests")
    expect([kind, aim], ["ManyToManyField", "User"], of="guests", hint="through_it")
    expect(str(options.get("through")).split(".")[-1], "Booking", of="through of guests", hint="through_it")


def protected():
    """a venue with events can't be deleted: PROTECT"""
    got = _field("Event", "venue")[2].get("on_delete")
    expect(got, "PROTECT", of="on_delete of venue", hint="keep_venue")
