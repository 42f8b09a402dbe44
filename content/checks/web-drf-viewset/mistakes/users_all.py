# fails: strangers
# hint: who_edits
from rest_framework.permissions import IsAuthenticatedOrReadOnly


class IsOrganiserOrReadOnly(IsAuthenticatedOrReadOnly):
    pass
