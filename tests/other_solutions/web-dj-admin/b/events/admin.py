import datetime

from django.contrib import admin
from django.db.models import F

from events import models


@admin.register(models.Venue)
class VenueAdmin(admin.ModelAdmin):
    pass


@admin.register(models.Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ("title", "venue", "starts_at", "seats")
    list_filter = ("venue__city",)
    search_fields = ("title", "description")
    prepopulated_fields = {"slug": ("title",)}
    date_hierarchy = "starts_at"
    actions = ("later",)

    @admin.action(description="Move the chosen events by seven days")
    def later(self, request, queryset):
        queryset.update(starts_at=F("starts_at") + datetime.timedelta(days=7))
        self.message_user(request, "Moved.")
