# fails: creating
# hint: create
from rest_framework import permissions

from .access import may_edit


class IsOrganiserOrReadOnly(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        if request.method in permissions.SAFE_METHODS:
            return True
        return may_edit(request.user, obj)
