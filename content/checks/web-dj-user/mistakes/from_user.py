# fails: own_model
# hint: which_base
from django.contrib.auth import models


class User(models.User):
    @property
    def display_name(self):
        return self.get_full_name() or self.username
