"""What was chosen by clicking."""


def chosen(click_data, fired):
    """Give the product that was clicked on, or None for all of them."""
    if click_data is None or fired == "all-products":
        return None
    return click_data["points"][0]["label"]
