# fails: not_all
# hint: future_only
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import EventForm
from .models import Event


class EventList(ListView):
    model = Event
    paginate_by = 10
    ordering = "starts_at"
