# fails: wrong_seats
# hint: both_limits
from django.db import models
from django.db.models import Q


class Event(models.Model):
    price_cents = models.IntegerField()


class Booking(models.Model):
    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(seats__gte=1) | Q(seats__lte=10), name="seats"),
        ]
