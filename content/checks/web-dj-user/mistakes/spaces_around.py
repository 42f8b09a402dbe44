# fails: user_name
# hint: when_empty
from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    @property
    def display_name(self):
        return f"{self.first_name} {self.last_name}" or self.username
