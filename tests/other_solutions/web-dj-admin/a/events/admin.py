from datetime import timedelta

from django.contrib import admin

from .models import Event, Venue

admin.site.register(Venue)


@admin.action(description="Move by a week")
def move_a_week(modeladmin, request, queryset):
    for event in queryset:
        event.starts_at += timedelta(weeks=1)
        event.save()


class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "venue", "starts_at", "seats"]
    list_filter = ["venue__city"]
    search_fields = ["title", "description"]
    prepopulated_fields = {"slug": ["title"]}
    date_hierarchy = "starts_at"
    actions = [move_a_week]


admin.site.register(Event, EventAdmin)
