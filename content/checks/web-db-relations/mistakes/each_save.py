# fails: created
# hint: once_only
from django.conf import settings
from django.db import models


class Event(models.Model):
    venue = models.ForeignKey("Venue", models.PROTECT)
    guests = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Booking")


class Booking(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="bookings")
    event = models.ForeignKey(Event, models.CASCADE, related_name="bookings")
    seats = models.PositiveIntegerField()
    status = models.CharField(max_length=20)
    created_at = models.DateTimeField(auto_now=True)
