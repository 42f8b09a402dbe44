"""Venues and events as models: their fields, the unique slug, and what they show."""

from judge import expect, fail, value

FILES = ("events/models.py",)
TEXTS, WHOLE = ("CharField", "TextField"), "IntegerField"


def _fields(model):
    """Give the fields of a model: kind, where it points, whether it's unique."""
    lines = f"""
        rules = getattr({model}.meta_, "constraints", [])
        alone = [rule.fields for rule in rules if hasattr(rule, "fields") and not rule.condition]
        {{
            name: [made.kind, made.to if made.kind in ("ForeignKey", "OneToOneField") else "",
                   bool(made.options.get("unique") or made.options.get("primary_key") or [name] in alone)]
            for name, made in {model}.fields_.items()
        }}
    """
    return value("events/models.py", lines)


def _kinds(model, names, allowed, hint):
    fields = _fields(model)
    for name in names:
        if name not in fields:
            fail(f"{model} has a field {name}", ", ".join(fields) or "no fields", hint="all_fields")
        if not fields[name][0].endswith(allowed):
            fail(
                f"{model}.{name} as {' or '.join(allowed) if isinstance(allowed, tuple) else allowed}",
                fields[name][0],
                hint=hint,
            )


def venue():
    """Venue has name and city as texts, and capacity as an integer"""
    _kinds("Venue", ("name", "city"), TEXTS, hint="kinds")
    _kinds("Venue", ("capacity",), WHOLE, hint="whole_numbers")


def event_texts():
    """Event has title and description as texts, and starts_at as date and time"""
    _kinds("Event", ("title", "description"), TEXTS, hint="kinds")
    _kinds("Event", ("starts_at",), "DateTimeField", hint="kinds")


def event_numbers():
    """seats and price_cents are integers"""
    _kinds("Event", ("seats", "price_cents"), WHOLE, hint="whole_numbers")


def belongs():
    """an event points at its Venue by a ForeignKey"""
    _kinds("Event", ("venue",), "ForeignKey", hint="points_at")
    expect(_fields("Event")["venue"][1], "Venue", of="where Event.venue points", hint="points_at")


def slug():
    """the slug of an event is unique, its title isn't"""
    _kinds("Event", ("slug",), ("SlugField", "CharField"), hint="kinds")
    fields = _fields("Event")
    expect([fields["slug"][2], fields["title"][2]], [True, False], of="slug unique, title unique", hint="one_slug")


def shown():
    """str() of a venue shows Dock 4, of an event Open mic"""
    for made, wanted in (
        ("Venue(name='Dock 4', city='Kiel', capacity=9)", "Dock 4"),
        ("Event(title='Open mic', slug='o-m')", "Open mic"),
    ):
        text = value("events/models.py", f"str({made})")
        if wanted not in text:
            fail(f"{wanted} in str({made.partition('(')[0]})", text, hint="own_str")
