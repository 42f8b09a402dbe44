# fails: namespace
# hint: app_name_set
from django.urls import path

from . import views

urlpatterns = [
    path("", views.event_list, name="events:list"),
    path("<slug:slug>/", views.event_detail, name="events:detail"),
]
