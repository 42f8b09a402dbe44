# fails: organiser
# hint: same_person
def may_edit(user, event):
    return user == event.organiser and user.has_perm("events.change_event")
