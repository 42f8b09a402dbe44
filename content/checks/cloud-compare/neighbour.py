"""One dish, three languages."""

dishes = [{"en": "soup", "de": "Suppe", "fr": "soupe"}, {"en": "bread", "de": "Brot", "fr": "pain"}]
for word in ("PAIN", "cake"):
    print(word, next((dish["de"] for dish in dishes if word.lower() in {name.lower() for name in dish.values()}), None))
