def may_edit(user, event):
    if not user.is_authenticated:
        return False
    if user.is_staff or user.has_perm("events.change_event"):
        return True
    return event.organiser is not None and event.organiser == user
