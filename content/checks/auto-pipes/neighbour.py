"""A filter reads lines, passes on those that are longer than ten letters, and tells people how many it held back.

Data goes to standard output, the word for people to standard error, so the next program reads clean lines.
"""

import io
import sys

sys.stdin = io.StringIO("short\na rather long line\nanother long one\n")
held = 0
for line in sys.stdin:
    if len(line.rstrip()) > 10:
        sys.stdout.write(line)
    else:
        held = held + 1
print(held, "held back", file=sys.stderr)
