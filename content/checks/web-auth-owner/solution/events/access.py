def may_edit(user, event):
    """Tell whether a user may edit an event; no is the default."""
    if not user.is_authenticated:
        return False
    return user.is_staff or user.has_perm("events.change_event") or event.organiser_id == user.pk
