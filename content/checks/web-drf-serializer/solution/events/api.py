from django.utils import timezone
from rest_framework import generics, permissions, serializers

from .models import Event
from .rules import event_faults


class EventSerializer(serializers.ModelSerializer):
    venue_name = serializers.CharField(source="venue.name", read_only=True)  # free: how the name is shown is left open

    class Meta:
        model = Event
        fields = ("title", "slug", "description", "starts_at", "venue", "venue_name", "seats", "price_cents")

    def validate(self, data):
        faults = event_faults(data["starts_at"], data["seats"], data["venue"].capacity, timezone.now())
        if faults:
            raise serializers.ValidationError(faults)
        return data


class EventListCreate(generics.ListCreateAPIView):
    queryset = Event.objects.all()
    serializer_class = EventSerializer
    permission_classes = (permissions.IsAuthenticatedOrReadOnly,)


class EventRetrieve(generics.RetrieveAPIView):
    queryset = Event.objects.all()
    serializer_class = EventSerializer
    lookup_field = "slug"
