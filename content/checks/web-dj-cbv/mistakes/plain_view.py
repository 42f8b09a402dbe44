# fails: event_list
# hint: built_on
from django.shortcuts import render
from django.views import View

from .models import Event


class EventList(View):
    paginate_by = 10

    def get(self, request):
        return render(request, "events/event_list.html", {"events": Event.objects.all()})
