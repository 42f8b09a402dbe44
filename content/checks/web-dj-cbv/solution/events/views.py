from django.utils import timezone
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import EventForm
from .models import Event


class EventList(ListView):
    paginate_by = 10

    def get_queryset(self):
        return Event.objects.filter(starts_at__gte=timezone.now()).order_by("starts_at")  # free: how to ask is left open


class EventDetail(DetailView):
    model = Event


class EventCreate(CreateView):
    model = Event
    form_class = EventForm


class EventUpdate(UpdateView):
    model = Event
    form_class = EventForm
