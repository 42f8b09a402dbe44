# fails: protected
# hint: keep_venue
from django.contrib.auth import get_user_model
from django.db import models
from django.utils import timezone

User = get_user_model()


class Event(models.Model):
    venue = models.ForeignKey("Venue", on_delete=models.CASCADE)
    guests = models.ManyToManyField(User, through="events.Booking")


class Booking(models.Model):
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="bookings")
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="bookings")
    seats = models.PositiveIntegerField(default=1)
    status = models.CharField(max_length=20, default="active")
    created_at = models.DateTimeField(default=timezone.now)
