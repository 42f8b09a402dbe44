# fails: event_numbers
# hint: whole_numbers
from django.db import models


class Venue(models.Model):
    name = models.CharField(max_length=100)
    city = models.CharField(max_length=100)
    capacity = models.IntegerField()

    def __str__(self):
        return self.name


class Event(models.Model):
    title = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)
    description = models.TextField()
    starts_at = models.DateTimeField()
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT)
    seats = models.IntegerField()
    price_cents = models.FloatField()

    def __str__(self):
        return self.title
