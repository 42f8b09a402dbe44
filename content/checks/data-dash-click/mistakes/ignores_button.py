# fails: button
# hint: still_there
def chosen(click_data, fired):
    if not click_data:
        return None
    return click_data["points"][0]["label"]
