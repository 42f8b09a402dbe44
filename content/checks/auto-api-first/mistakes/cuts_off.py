# fails: uneven
# hint: one_length
def lines(answer):
    days, units = answer["daily"], answer["daily_units"]
    warm_unit, rain_unit = units["temperature_2m_max"], units["precipitation_sum"]
    rows = zip(days["time"], days["temperature_2m_max"], days["precipitation_sum"], strict=False)
    return [f"{day}: {warm} {warm_unit}, {rain} {rain_unit}" for day, warm, rain in rows]
