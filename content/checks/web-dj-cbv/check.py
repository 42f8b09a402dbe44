"""Four pages as class-based views."""

import ast

from judge import expect, fail, source, value

FILES = ("events/views.py",)


def _view(name, base):
    """Hold that a class is there and built on its generic view; give what it was told."""
    if name not in source("events/views.py").names(ast.ClassDef):
        fail(
            f"a class {name}",
            ", ".join(source("events/views.py").names(ast.ClassDef)) or "no class",
            hint="class_there",
        )
    lines = f"""
        from django.views import generic as the_views
        names = ("model", "queryset", "paginate_by", "form_class")
        told = {{key: getattr({name}, key, None) for key in names}}
        shown = {{
            key: getattr(one, "__name__", one if isinstance(one, int) else one and "something")
            for key, one in told.items()
        }}
        [issubclass({name}, the_views.{base}), {name}.get_queryset is not the_views.View.get_queryset,
         shown]
    """
    built, own, told = value("events/views.py", lines)
    expect(built, True, of=f"{name} is built on {base}", hint="built_on")
    if not own and told["model"] != "Event" and told["queryset"] is None:
        fail(f"{name} knows its model", "no model and no queryset", hint="which_model")
    return own, told


def event_list():
    """EventList is a ListView of events"""
    _view("EventList", "ListView")


def ten_a_page():
    """it shows 10 events a page"""
    expect(_view("EventList", "ListView")[1]["paginate_by"], 10, of="paginate_by of EventList", hint="ten")


def not_all():
    """it asks for future events at each visit, in get_queryset"""
    own = _view("EventList", "ListView")[0]
    expect(own, True, of="EventList has a get_queryset of its own", hint="future_only")


def detail():
    """EventDetail is a DetailView of one event"""
    _view("EventDetail", "DetailView")


def create():
    """EventCreate is a CreateView with EventForm"""
    told = _view("EventCreate", "CreateView")[1]
    expect(told["form_class"], "EventForm", of="form_class of EventCreate", hint="which_form")


def update():
    """EventUpdate is an UpdateView with the same form"""
    told = _view("EventUpdate", "UpdateView")[1]
    expect(told["form_class"], "EventForm", of="form_class of EventUpdate", hint="which_form")


def no_functions():
    """the old functions for list, detail and form are gone"""
    calls = [name for name in ("get_object_or_404", "is_valid") if source("events/views.py").calls(name)]
    expect(calls, [], of="calls that the old functions made", hint="old_gone")
