# fails: one_name
# hint: no_spaces
from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    @property
    def display_name(self):
        if self.first_name and self.last_name:
            return f"{self.first_name} {self.last_name}"
        return self.username
