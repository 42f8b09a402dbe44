# fails: ten_a_page
# hint: ten
from django.utils import timezone
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import EventForm
from .models import Event


class EventList(ListView):
    model = Event
    page_size = 10

    def get_queryset(self):
        return Event.objects.filter(starts_at__gte=timezone.now()).order_by("starts_at")
