"""Which letters came since the last visit to the letter box, that minute included?"""

letters = [("bill", "09:00"), ("card", "11:30"), ("parcel", "11:30")]
last_visit = "11:30"
print([name for name, at in letters if at >= last_visit])
