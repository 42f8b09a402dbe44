# fails: reading
# hint: safe_ones
from rest_framework.permissions import IsAuthenticated

from .access import may_edit


class IsOrganiserOrReadOnly(IsAuthenticated):
    def has_object_permission(self, request, view, obj):
        return request.method in ("GET", "HEAD", "OPTIONS") or may_edit(request.user, obj)
