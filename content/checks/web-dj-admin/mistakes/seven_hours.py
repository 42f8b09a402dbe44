# fails: moves
# hint: in_actions
from datetime import timedelta

from django.contrib import admin

from .models import Event, Venue


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "venue", "starts_at", "seats"]
    list_filter = ["venue__city"]
    search_fields = ["title", "description"]
    prepopulated_fields = {"slug": ["title"]}
    date_hierarchy = "starts_at"
    actions = ["move"]

    def move(self, request, queryset):
        for event in queryset:
            event.starts_at += timedelta(hours=7)
            event.save()


admin.site.register(Venue)
