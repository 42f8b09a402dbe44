# fails: all_fields
# hint: as_numbers
def parse_line(line):
    parts = line.split()
    if len(parts) < 12:
        return None
    return {
        "ip": parts[0],
        "time": parts[3][1:] + " " + parts[4][:-1],
        "method": parts[5][1:],
        "path": parts[6],
        "status": parts[8],
        "size": parts[9],
        "agent": parts[11].strip('"'),
    }
