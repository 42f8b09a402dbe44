def may_edit(user, event):
    """Say who may edit an event."""
    owns = event.organiser_id is not None and event.organiser_id == user.pk
    return bool(owns or user.is_staff or user.has_perm("events.change_event"))
