# ruff: noqa
"""Who may edit an event."""


def may_edit(user, event):
    if not user.is_authenticated:
        return False
    return user.is_staff or event.organiser_id == user.pk
