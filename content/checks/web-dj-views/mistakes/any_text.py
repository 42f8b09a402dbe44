# fails: slugs_only
# hint: catch_slug
from django.urls import path

from .views import detail, index

app_name = "events"
urlpatterns = [path("", index, name="index"), path("<slug>/", detail, name="detail")]
