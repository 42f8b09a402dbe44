"""Two rain gauges write a table each month. Take the row of the whole month and say how many percent they differ.

The row is found by its name, the cell by the name of its column. Both become numbers before they are compared.
"""

import csv

garden = "day,wind,mm\n1,3,4.0\nmonth,5,80\n"
roof = "mm,day\n2.5,1\n92,month\n"

rain = []
for table in (garden, roof):
    whole = [row for row in csv.DictReader(table.splitlines()) if row["day"] == "month"]
    rain.append(float(whole[0]["mm"]))

print(rain)
print("the roof got", round(100 * (rain[1] - rain[0]) / rain[0]), "percent more")
