# fails: not_all
# hint: future_only
from django.utils import timezone
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import EventForm
from .models import Event


class EventList(ListView):
    paginate_by = 10
    queryset = Event.objects.filter(starts_at__gte=timezone.now()).order_by("starts_at")
