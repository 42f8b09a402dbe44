"""A dish has a name with a comma and quotes. Write it as a row, and read it back as it was.

Only a module that knows the rules gets the same three values back.
"""

import csv
import io

shelf = io.StringIO()
csv.writer(shelf).writerow([7, 'pie, called "grandma"', 4.5])
print(shelf.getvalue().strip())
print(next(csv.reader(io.StringIO(shelf.getvalue()))))
