# ruff: noqa
"""Stands in for the users of Django."""

from django.db import models


class AbstractBaseUser(models.Model):
    pass


class PermissionsMixin(models.Model):
    pass


class AbstractUser(AbstractBaseUser, PermissionsMixin):
    username = models.CharField(max_length=150, unique=True, default="")
    first_name = models.CharField(max_length=150, default="")
    last_name = models.CharField(max_length=150, default="")
    email = models.EmailField(default="")

    class Meta:
        abstract = True

    def __str__(self):
        return self.username

    def get_username(self):
        return self.username

    def get_full_name(self):
        return f"{self.first_name} {self.last_name}".strip()

    def get_short_name(self):
        return self.first_name


class User(AbstractUser):
    pass
