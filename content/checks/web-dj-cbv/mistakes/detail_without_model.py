# fails: detail
# hint: which_model
from django.utils import timezone
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import EventForm
from .models import Event


class EventList(ListView):
    paginate_by = 10

    def get_queryset(self):
        return Event.objects.filter(starts_at__gte=timezone.now()).order_by("starts_at")


class EventDetail(DetailView):
    template_name = "events/event_detail.html"
