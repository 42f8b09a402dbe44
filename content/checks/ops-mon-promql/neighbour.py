"""A weather service answers with stations and texts. Make a line of each, and an address with a town in it.

quote makes spaces and umlauts fit for an address.
"""

from urllib.parse import quote

answer = {"ok": True, "stations": [{"tags": {"town": "Lund", "id": "7", "high": "2m"}, "read": ["09:00", "4.5"]}]}
print("https://weather.example/at/" + quote("Bad Dürkheim"))
if answer["ok"]:
    for station in answer["stations"]:
        tags = [f"{key}:{text}" for key, text in station["tags"].items() if key != "id"]
        print(" ".join(sorted(tags)), float(station["read"][-1]))
