# fails: to_the_user
# hint: send_it
import time

from celery import shared_task
from django.core.mail import EmailMessage

from .models import Booking


@shared_task
def send_confirmation(booking_id):
    time.sleep(5)
    booking = Booking.objects.get(pk=booking_id)
    EmailMessage("Booked", f"{booking.seats} seats for {booking.event.title}", to=[booking.user.email])
