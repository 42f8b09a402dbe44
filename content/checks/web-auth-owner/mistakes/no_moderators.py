# fails: moderators
# hint: each_way
def may_edit(user, event):
    if not user.is_authenticated:
        return False
    return user.is_staff or user == event.organiser
