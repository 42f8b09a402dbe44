"""A camera in the garden takes many pictures. Keep the last picture of each of the two newest days.

Sorted names are sorted times; a dictionary by day keeps what came last.
"""

pictures = ["cam-0502-0900", "cam-0501-1200", "cam-0430-0800", "cam-0502-1800", "cam-0501-0700"]
last = {}
for picture in sorted(pictures):
    _, day, _ = picture.split("-")
    last[day] = picture
print(sorted(last.values(), reverse=True)[:2])
