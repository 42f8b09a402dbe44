# fails: price
# hint: free_allowed
from django.db import models
from django.db.models import Q


class Event(models.Model):
    price_cents = models.IntegerField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(price_cents__gt=0), name="price")]


class Booking(models.Model):
    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(seats__range=(1, 10)), name="seats"),
            models.UniqueConstraint(fields=["event", "user"], condition=Q(status="active"), name="one"),
        ]
