# fails: other_product
# hint: any_chart
def chosen(click_data, fired):
    if click_data and fired == "products":
        return click_data["points"][0]["label"]
    return None
