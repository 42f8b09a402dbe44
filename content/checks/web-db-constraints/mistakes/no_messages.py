# fails: messages
# hint: for_people
from django.db import models
from django.db.models import Q


class Event(models.Model):
    price_cents = models.IntegerField()

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(price_cents__lt=0), name="price")]


class Booking(models.Model):
    class Status(models.TextChoices):
        ACTIVE = "active", "Active"
        CANCELLED = "cancelled", "Cancelled"

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(seats__gt=0) & Q(seats__lt=11), name="seats"),
            models.UniqueConstraint("user", "event", condition=Q(status="active"), name="one"),
        ]
