"""The admin of events: what it shows, what it filters by, and an action that moves by a week."""

from judge import expect, fail, value

FILES = ("events/admin.py",)
DESK = """
    from datetime import datetime as moment
    from django import Anything as AnyThing
    from django.contrib.admin import site as the_site
    from django.db.models import of as work_out
    import events.models as the_models

    class Chosen(list):
        model = the_models.Event

        def update(self, **news):
            for thing in self:
                for name, worth in news.items():
                    setattr(thing, name, work_out(worth, thing))
                thing.saved_ += 1
            return len(self)

        def count(self):
            return len(self)

        def __getattr__(self, name):
            if name in ("all", "iterator", "select_related", "order_by", "select_for_update"):
                return lambda *args, **named: self
            raise AttributeError(name)

    desk = the_site.registry.get("Event")

    def event(day, hour=20):
        return the_models.Event(title="Jazz", starts_at=moment(2030, 5, day, hour, 30))

    def move(chosen):
        made = desk(the_models.Event, the_site)
        for action in desk.actions:
            if callable(action):
                action(made, AnyThing(), chosen)
            elif hasattr(made, action):
                getattr(made, action)(AnyThing(), chosen)
            else:
                globals()[action](made, AnyThing(), chosen)
"""


def _ask(lines):
    return value("events/admin.py", f"{DESK}\n    {lines}\n")


def _attribute(name):
    if _ask("desk is None"):
        fail("an admin for Event", "none", hint="register_both")
    return _ask(f"desk.{name}")


def registered():
    """both models are registered, Event with an EventAdmin"""
    found = _ask("[sorted(the_site.registry), getattr(desk, '__name__', '')]")
    expect(
        found, [["Event", "Venue"], "EventAdmin"], of="registered models, and the admin of Event", hint="register_both"
    )


def shows():
    """the list shows title, venue, starts_at and seats"""
    shown = list(_attribute("list_display"))
    wanted = ["title", "venue", "starts_at", "seats"]
    expect([name for name in wanted if name in shown], wanted, of="the columns", hint="which_attribute")


def finds():
    """it filters by venue__city, and searches title and description"""
    filters = [
        item if isinstance(item, str) else str(item[0])
        for item in _attribute("list_filter")
        if isinstance(item, (str, tuple, list)) and item
    ]
    expect("venue__city" in filters, True, of="venue__city among the filters", hint="across")
    searched = [name.strip("^=@") for name in _attribute("search_fields")]
    expect(sorted(searched), ["description", "title"], of="what is searched", hint="which_attribute")


def helps():
    """the slug comes from the title, and dates can be walked through by starts_at"""
    slugs = {name: list(parts) for name, parts in dict(_attribute("prepopulated_fields")).items()}
    expect(slugs, {"slug": ["title"]}, of="prepopulated_fields", hint="which_attribute")
    expect(_attribute("date_hierarchy"), "starts_at", of="date_hierarchy", hint="which_attribute")


def moves():
    """the action moves 3 May to 10 May and 28 May to 4 June, at the same time of day"""
    _attribute("actions")
    lines = """chosen = Chosen([event(3), event(28, 9)])
    move(chosen)
    [str(thing.starts_at) for thing in chosen]
    """
    expect(_ask(lines), ["2030-05-10 20:30:00", "2030-06-04 09:30:00"], of="the starts afterwards", hint="in_actions")


def saves():
    """the moved events are saved, and those that weren't chosen stay"""
    _attribute("actions")
    lines = """chosen, other = Chosen([event(3), event(4)]), event(5)
    move(chosen)
    [[thing.saved_ > 0 for thing in chosen], str(other.starts_at)]
    """
    expect(_ask(lines), [[True, True], "2030-05-05 20:30:00"], of="saved, and another event", hint="save_them")
