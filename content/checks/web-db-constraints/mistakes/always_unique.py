# fails: one_active
# hint: pair_unique
from django.db import models
from django.db.models import Q


class Event(models.Model):
    price_cents = models.IntegerField()


class Booking(models.Model):
    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(seats__range=(1, 10)), name="seats"),
            models.UniqueConstraint(fields=["user", "event"], name="one"),
        ]
