# fails: other_safe
# hint: safe_ones
from rest_framework.permissions import BasePermission

from events.access import may_edit


class IsOrganiserOrReadOnly(BasePermission):
    def has_permission(self, request, view):
        return request.method == "GET" or request.user.is_authenticated

    def has_object_permission(self, request, view, obj):
        return request.method == "GET" or may_edit(request.user, obj)
