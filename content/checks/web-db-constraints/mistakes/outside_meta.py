# fails: few_seats
# hint: in_meta
from django.db import models
from django.db.models import Q


class Event(models.Model):
    price_cents = models.IntegerField()


class Booking(models.Model):
    constraints = [models.CheckConstraint(condition=Q(seats__range=(1, 10)), name="seats")]
