from django.db import models


class Venue(models.Model):
    name = models.CharField(max_length=100)  # free: how long it may be is left open
    city = models.CharField(max_length=60)  # free: how long it may be is left open
    capacity = models.PositiveIntegerField()

    def __str__(self):
        return f"{self.name}, {self.city}"


class Event(models.Model):
    title = models.CharField(max_length=120)  # free: how long it may be is left open
    slug = models.SlugField(unique=True)
    description = models.TextField(blank=True)  # free: whether it may be empty is left open
    starts_at = models.DateTimeField()
    venue = models.ForeignKey(Venue, on_delete=models.CASCADE)
    seats = models.PositiveIntegerField()
    price_cents = models.PositiveIntegerField(default=0)  # free: a default is left open

    def __str__(self):
        return self.title
