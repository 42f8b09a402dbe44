# fails: shared
# hint: one_place
from django.utils import timezone
from rest_framework import serializers

from .models import Event


class EventSerializer(serializers.ModelSerializer):
    class Meta:
        model = Event
        fields = ["title", "slug", "starts_at", "venue", "seats"]

    def validate(self, data):
        faults = {}
        if data["starts_at"] <= timezone.now():
            faults["starts_at"] = ["in the past"]
        if data["seats"] > data["venue"].capacity:
            faults["seats"] = ["too many"]
        if faults:
            raise serializers.ValidationError(faults)
        return data
