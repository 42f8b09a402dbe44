from django.utils import timezone


def deliver(booking, send):
    """Send a confirmation, unless it was sent before."""
    if booking.confirmed_at:
        return False
    send(booking)
    booking.confirmed_at = timezone.now()
    booking.save(update_fields=["confirmed_at"])
    return True
