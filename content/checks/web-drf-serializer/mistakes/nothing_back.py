# fails: good
# hint: data_back
from django.utils import timezone
from rest_framework import serializers

from .models import Event
from .rules import event_faults


class EventSerializer(serializers.ModelSerializer):
    class Meta:
        model = Event
        fields = ["title", "slug", "starts_at", "venue", "seats"]

    def validate(self, data):
        faults = event_faults(data["starts_at"], data["seats"], data["venue"].capacity, timezone.now())
        if faults:
            raise serializers.ValidationError(faults)
