# fails: sends
# hint: true_when_sent
from django.utils import timezone


def deliver(booking, send):
    if booking.confirmed_at is None:
        send(booking)
        booking.confirmed_at = timezone.now()
        booking.save()
