# ruff: noqa
"""Stands in for django.contrib.admin: it remembers what was registered."""

from django import Anything


class ModelAdmin:
    list_display, list_filter, search_fields, actions, inlines, fields, fieldsets = (
        ("__str__",),
        (),
        (),
        (),
        (),
        None,
        None,
    )
    prepopulated_fields, date_hierarchy, ordering, list_per_page = {}, None, None, 100

    def __init__(self, model=None, admin_site=None):
        self.model, self.admin_site = model, admin_site

    def message_user(self, *args, **named):
        pass


class TabularInline:
    model, extra, fields = None, 3, None


StackedInline = TabularInline


class _Site(Anything):
    registry = {}

    def register(self, models, admin_class=None, **options):
        for model in models if isinstance(models, (list, tuple)) else [models]:
            self.registry[model.__name__] = admin_class or ModelAdmin

    def __getattr__(self, name):
        return Anything()


site = _Site()


def register(*models, **options):
    def keep(admin_class):
        site.register(models, admin_class)
        return admin_class

    return keep


def _marked(function=None, *, description=None, **more):
    def mark(made):
        made.short_description = description
        return made

    return mark(function) if function else mark


action = display = _marked


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()
