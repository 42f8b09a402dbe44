# ruff: noqa
"""Two bookings, as the database would give them."""

from django.core.mail import send_mail


class User:
    def __init__(self, pk, username, email):
        self.pk = self.id = pk
        self.username, self.email = username, email

    def get_username(self):
        return self.username

    get_full_name = get_short_name = __str__ = get_username

    def email_user(self, subject, message, from_email=None, **more):
        send_mail(subject, message, from_email, [self.email])


class Event:
    def __init__(self, pk, title):
        self.pk = self.id = pk
        self.title = title

    def __str__(self):
        return self.title


class _Rows:
    def __init__(self, rows):
        self.rows = rows

    def select_related(self, *names):
        return self

    all = prefetch_related = select_for_update = only = select_related

    def filter(self, **wanted):
        if set(wanted) - {"pk", "id"}:
            raise LookupError(f"a booking has no {wanted}")
        return _Rows([row for row in self.rows if all(row.pk == int(pk) for pk in wanted.values())])

    def first(self):
        return self.rows[0] if self.rows else None

    def get(self, **wanted):
        found = self.filter(**wanted)
        if not found.rows:
            raise Booking.DoesNotExist("Booking matching query does not exist.")
        return found.first()


class Booking:
    class DoesNotExist(Exception):
        pass

    def __init__(self, pk, user, event, seats):
        self.pk = self.id = pk
        self.user, self.event, self.seats, self.status = user, event, seats, "active"


Booking.objects = _Rows(
    [
        Booking(17, User(3, "ada", "ada@example.org"), Event(8, "Opera for beginners"), 2),
        Booking(64, User(5, "bo", "bo@example.net"), Event(9, "Chess by candlelight"), 11),
    ]
)
