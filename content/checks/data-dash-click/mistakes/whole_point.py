# fails: product
# hint: the_label
def chosen(click_data, fired):
    if click_data is None or fired == "all-products":
        return None
    return click_data["points"][0]
