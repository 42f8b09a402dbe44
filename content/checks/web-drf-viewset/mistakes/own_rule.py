# fails: one_rule
# hint: ask_it
from rest_framework.permissions import SAFE_METHODS, BasePermission


class IsOrganiserOrReadOnly(BasePermission):
    def has_permission(self, request, view):
        return request.method in SAFE_METHODS or request.user.is_authenticated

    def has_object_permission(self, request, view, obj):
        if request.method in SAFE_METHODS:
            return True
        return request.user.is_staff or obj.organiser_id == request.user.pk
