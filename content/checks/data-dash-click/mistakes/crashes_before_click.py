# fails: not_yet
# hint: TypeError
def chosen(click_data, fired):
    if fired == "all-products":
        return None
    return click_data["points"][0]["label"]
