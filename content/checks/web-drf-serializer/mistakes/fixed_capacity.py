# fails: its_venue
# hint: venue_capacity
from django.utils import timezone
from rest_framework import serializers

from .models import Event
from .rules import event_faults


class EventSerializer(serializers.ModelSerializer):
    class Meta:
        model = Event
        fields = ["title", "slug", "starts_at", "venue", "seats"]

    def validate(self, data):
        faults = event_faults(data["starts_at"], data["seats"], 30, timezone.now())
        if faults:
            raise serializers.ValidationError(faults)
        return data
