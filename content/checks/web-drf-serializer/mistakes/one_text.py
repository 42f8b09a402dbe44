# fails: too_many
# hint: raise_by_field
from django.utils import timezone
from rest_framework import serializers

from .models import Event
from .rules import event_faults


class EventSerializer(serializers.ModelSerializer):
    class Meta:
        model = Event
        fields = ["title", "slug", "starts_at", "venue", "seats"]

    def validate(self, attrs):
        if event_faults(attrs["starts_at"], attrs["seats"], attrs["venue"].capacity, timezone.now()):
            raise serializers.ValidationError("This event isn't possible.")
        return attrs
