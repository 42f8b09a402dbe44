"""Who may edit an event: its organiser, staff, moderators, and nobody else."""

from judge import expect, value

FILES = ("events/access.py",)
STAND_INS = ("django",)
PEOPLE = """
    class Person:
        is_active = True
        is_superuser = False

        def __init__(self, pk, staff=False, rights=(), known=True):
            self.pk = self.id = pk
            self.is_staff, self.rights = staff, set(rights)
            self.is_authenticated, self.is_anonymous = known, not known

        def has_perm(self, name, obj=None):
            return name in self.rights

        def has_perms(self, names, obj=None):
            return all(name in self.rights for name in names)

        def __eq__(self, other):
            return self is other or (isinstance(other, Person) and self.pk is not None and self.pk == other.pk)

        def __hash__(self):
            return hash(self.pk)

    class Occasion:
        def __init__(self, organiser):
            self.pk = self.id = 90
            self.organiser, self.organiser_id = organiser, organiser and organiser.pk

    ada, bo = Person(3), Person(4)
    staff = Person(5, staff=True)
    moderator = Person(6, rights=["events.change_event"])
    adder = Person(7, rights=["events.add_event", "events.view_event"])
    visitor = Person(None, known=False)
    hers, nobodys = Occasion(ada), Occasion(None)
"""


def _hold(wanted, *calls, hint=None):
    for call in calls:
        got = value("events/access.py", f"{PEOPLE}\n    may_edit({call})\n")
        expect(got, wanted, of=f"may_edit({call})", hint=hint)


def organiser():
    """Ada may edit her event, also where she was loaded a second time"""
    _hold(True, "ada, hers", "Person(3), hers", hint="same_person")


def others():
    """Bo may not edit Ada's event, and gets False"""
    _hold(False, "bo, hers", hint="deny")


def staff_all():
    """staff may edit every event, also one without an organiser"""
    _hold(True, "staff, hers", "staff, nobodys", hint="each_way")


def moderators():
    """whoever has events.change_event may edit all, and other permissions don't count"""
    _hold(True, "moderator, hers", "moderator, nobodys", hint="each_way")
    _hold(False, "adder, hers", hint="deny")


def visitors():
    """a visitor may not edit Ada's event"""
    _hold(False, "visitor, hers", hint="deny")


def ownerless():
    """an event without an organiser belongs to nobody, not to a visitor nor to Bo"""
    _hold(False, "visitor, nobodys", "bo, nobodys", hint="none_is_none")
