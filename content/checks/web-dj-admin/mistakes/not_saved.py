# fails: saves
# hint: save_them
from datetime import timedelta

from django.contrib import admin

from .models import Event, Venue


class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "venue", "starts_at", "seats"]
    list_filter = ["venue__city"]
    search_fields = ["title", "description"]
    prepopulated_fields = {"slug": ["title"]}
    date_hierarchy = "starts_at"
    actions = ["move"]

    @admin.action(description="Seven days later")
    def move(self, request, queryset):
        for event in queryset:
            event.starts_at += timedelta(days=7)


admin.site.register(Event, EventAdmin)
admin.site.register(Venue)
