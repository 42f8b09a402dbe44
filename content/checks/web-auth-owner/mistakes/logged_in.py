# fails: others
# hint: deny
def may_edit(user, event):
    return user.is_authenticated
