from django.conf import settings
from django.db import models
from django.db.models import Q


class Event(models.Model):
    title = models.CharField(max_length=120)  # free: how long it may be is left open
    price_cents = models.IntegerField(default=0)  # free: a default is left open

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(price_cents__gte=0),
                name="event_price_not_negative",
                violation_error_message="A price is never negative.",
            )
        ]


class Booking(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="bookings")
    seats = models.PositiveIntegerField(default=1)  # free: a default is left open
    status = models.CharField(max_length=20, default="active")  # free: how long it may be is left open

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(seats__gte=1, seats__lte=10),
                name="booking_seats_1_to_10",
                violation_error_message="A booking has 1 to 10 seats.",
            ),
            models.UniqueConstraint(
                fields=["user", "event"],
                condition=Q(status="active"),
                name="booking_one_active",
                violation_error_message="You have booked this event already.",
            ),
        ]
