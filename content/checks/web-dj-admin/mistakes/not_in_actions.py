# fails: moves
# hint: in_actions
from datetime import timedelta

from django.contrib import admin
from django.db.models import F

from .models import Event, Venue


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "venue", "starts_at", "seats"]
    list_filter = ["venue__city"]
    search_fields = ["title", "description"]
    prepopulated_fields = {"slug": ["title"]}
    date_hierarchy = "starts_at"

    def move(self, request, queryset):
        queryset.update(starts_at=F("starts_at") + timedelta(days=7))


admin.site.register(Venue)
