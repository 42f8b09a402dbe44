# fails: both_names
# hint: a_property
from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    def display_name(self):
        return self.get_full_name() or self.username
