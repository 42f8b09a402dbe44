# fails: organiser
# hint: same_person
def may_edit(user, event):
    if user.is_staff or user.has_perm("events.change_event"):
        return True
    return event.organiser is user and user.is_authenticated
