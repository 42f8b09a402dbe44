import time

from celery import shared_task
from django.core.mail import send_mail

from .models import Booking


@shared_task
def send_confirmation(booking_id):
    """Mail the user of a booking what was booked."""
    time.sleep(5)
    booking = Booking.objects.select_related("user", "event").get(pk=booking_id)
    text = f"You have booked {booking.seats} seats for {booking.event.title}."
    send_mail("Your booking", text, None, [booking.user.email])
