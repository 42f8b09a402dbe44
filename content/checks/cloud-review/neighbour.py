"""A packing list that says what is missing."""

bag = {"passport": True, "charger": False}
findings = [f"{thing}: missing" for thing, there in bag.items() if not there]
print("\n".join(findings) or "nothing found")
