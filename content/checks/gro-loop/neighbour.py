"""A ball falls from 2 metres and rises to 60% each time. How far has it travelled after 4 falls?"""

height, way = 2.0, 0.0
for fall in range(4):
    way += height if fall == 0 else 2 * height
    height = height * 0.6
print(round(way, 3))
