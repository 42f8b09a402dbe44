# fails: finds
# hint: across
from django.contrib import admin

from .models import Event, Venue


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "venue", "starts_at", "seats"]
    list_filter = ["city"]
    search_fields = ["title", "description"]


admin.site.register(Venue)
