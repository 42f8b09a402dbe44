"""The longest quiet time between meetings."""

meetings = sorted([(13, 14), (9, 10), (11, 12)])
gaps = [after[0] - before[1] for before, after in zip(meetings, meetings[1:])]
print(max(gaps))
