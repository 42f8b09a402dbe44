from rest_framework import permissions

from .access import may_edit


class IsOrganiserOrReadOnly(permissions.IsAuthenticatedOrReadOnly):
    """Lets everyone read, users create, and only those who may edit change."""

    def has_object_permission(self, request, view, obj):
        return request.method in permissions.SAFE_METHODS or may_edit(request.user, obj)
