# fails: others
# hint: deny
def may_edit(user, event):
    if user.is_authenticated and (user == event.organiser or user.is_staff or user.has_perm("events.change_event")):
        return True
