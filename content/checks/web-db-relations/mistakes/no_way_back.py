# fails: names_back
# hint: way_back
from accounts.models import User
from django.db import models


class Event(models.Model):
    venue = models.ForeignKey("Venue", on_delete=models.PROTECT)
    guests = models.ManyToManyField(User, through="Booking")


class Booking(models.Model):
    user = models.ForeignKey(User, on_delete=models.CASCADE)
    event = models.ForeignKey(Event, on_delete=models.CASCADE)
    seats = models.PositiveIntegerField()
    status = models.CharField(max_length=20)
    created_at = models.DateTimeField(auto_now_add=True)
