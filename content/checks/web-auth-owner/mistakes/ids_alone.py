# fails: ownerless
# hint: none_is_none
def may_edit(user, event):
    return event.organiser_id == user.id or user.is_staff or user.has_perm("events.change_event")
