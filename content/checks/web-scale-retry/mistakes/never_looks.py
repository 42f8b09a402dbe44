# fails: second_call
# hint: look_first
from django.utils import timezone


def deliver(booking, send):
    send(booking)
    booking.confirmed_at = timezone.now()
    booking.save()
    return True
