from django.conf import settings
from django.db import models


class Venue(models.Model):
    name = models.CharField(max_length=100)  # free: how long it may be is left open


class Event(models.Model):
    title = models.CharField(max_length=120)  # free: how long it may be is left open
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT)
    guests = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Booking")


class Booking(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="bookings")
    seats = models.PositiveIntegerField(default=1)  # free: a default is left open
    status = models.CharField(max_length=20, default="active")  # free: how long it may be is left open
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.seats} for {self.user}"  # free: what it shows is left open
