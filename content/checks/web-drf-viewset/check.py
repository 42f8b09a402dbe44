"""Everyone reads, users create, and only those who may edit change an event."""

from judge import expect, value

FILES = ("events/permissions.py",)
PEOPLE = """
    class Person:
        def __init__(self, pk, staff=False):
            self.pk = self.id = pk
            self.is_staff, self.is_authenticated, self.is_anonymous = staff, pk is not None, pk is None

    class Request:
        def __init__(self, user, method):
            self.user, self.method, self.data, self.auth = user, method, {}, None

    class Event:
        pk, organiser_id = 90, 3
        organiser = Person(3)

    class View:
        action, kwargs, detail = None, {}, True

    ada, bo, staff, visitor = Person(3), Person(4), Person(5, staff=True), Person(None)
    rule = IsOrganiserOrReadOnly()

    def list_page(user, method):
        return bool(rule.has_permission(Request(user, method), View()))

    def one_event(user, method):
        request = Request(user, method)
        return bool(rule.has_permission(request, View()) and rule.has_object_permission(request, View(), Event()))
"""
ALL_MAY = "def may_edit(user, event):\n    return user.is_authenticated and user.pk == 4\n"


def _hold(wanted, *calls, hint=None, files=None):
    for call in calls:
        got = value("events/permissions.py", f"{PEOPLE}\n    {call}\n", files=files)
        expect(got, wanted, of=call, hint=hint)


def reading():
    """a visitor may GET the list and an event, and so may Bo"""
    _hold(True, "list_page(visitor, 'GET')", "one_event(visitor, 'GET')", "one_event(bo, 'GET')", hint="safe_ones")


def other_safe():
    """HEAD and OPTIONS count as reading"""
    _hold(
        True,
        "one_event(visitor, 'HEAD')",
        "one_event(bo, 'OPTIONS')",
        "list_page(visitor, 'OPTIONS')",
        hint="safe_ones",
    )


def creating():
    """Bo may POST to the list, a visitor may not"""
    _hold(True, "list_page(bo, 'POST')", hint="create")
    _hold(False, "list_page(visitor, 'POST')", hint="create")


def organiser():
    """Ada may PATCH, PUT and DELETE her event, and so may staff"""
    _hold(
        True,
        "one_event(ada, 'PATCH')",
        "one_event(ada, 'PUT')",
        "one_event(ada, 'DELETE')",
        "one_event(staff, 'PATCH')",
        hint="who_edits",
    )


def strangers():
    """Bo and a visitor may not PATCH or DELETE it"""
    _hold(False, "one_event(bo, 'PATCH')", "one_event(bo, 'DELETE')", "one_event(visitor, 'PATCH')", hint="who_edits")


def one_rule():
    """the answer comes from may_edit: where that says Bo, it's Bo and not Ada"""
    files = {"events/access.py": ALL_MAY}
    _hold(True, "one_event(bo, 'PATCH')", hint="ask_it", files=files)
    _hold(False, "one_event(ada, 'PATCH')", hint="ask_it", files=files)
