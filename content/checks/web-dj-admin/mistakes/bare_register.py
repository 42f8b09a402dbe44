# fails: registered
# hint: register_both
from django.contrib import admin

from .models import Event, Venue


class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "venue", "starts_at", "seats"]


admin.site.register([Event, Venue])
