# fails: other_units
# hint: units
def lines(answer):
    days, units = answer["daily"], answer["daily_units"]
    warm_unit, rain_unit = units["temperature_2m_max"], units["precipitation_sum"]
    rows = zip(days["time"], days["temperature_2m_max"], days["precipitation_sum"], strict=True)
    return [f"{day}: {warm} °C, {rain} mm" for day, warm, rain in rows]
