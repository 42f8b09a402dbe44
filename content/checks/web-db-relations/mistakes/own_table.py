# fails: guests
# hint: through_it
from django.conf import settings
from django.db import models


class Event(models.Model):
    venue = models.ForeignKey("Venue", on_delete=models.PROTECT)
    guests = models.ManyToManyField(settings.AUTH_USER_MODEL)


class Booking(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="bookings")
    seats = models.PositiveIntegerField(default=1)
    status = models.CharField(max_length=20, default="active")
    created_at = models.DateTimeField(auto_now_add=True)
