from datetime import timedelta

from django.contrib import admin
from django.db.models import F

from .models import Event, Venue

admin.site.register(Venue)


@admin.action(description="Move by a week")
def move_by_a_week(modeladmin, request, queryset):
    queryset.update(starts_at=F("starts_at") + timedelta(days=7))


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ("title", "venue", "starts_at", "seats")
    list_filter = ("venue__city",)
    search_fields = ("title", "description")
    prepopulated_fields = {"slug": ("title",)}
    date_hierarchy = "starts_at"
    actions = (move_by_a_week,)
