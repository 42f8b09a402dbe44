"""Make a small calendar of three pages, each with the name of a month and a number at its foot.

The pages are made by one function and saved one after the other into the same file.
"""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.backends import backend_pdf


def month(name, foot):
    sheet = plt.figure(figsize=(5.8, 8.3))
    sheet.suptitle(name)
    sheet.text(0.9, 0.05, foot)
    return sheet


calendar = backend_pdf.PdfPages("calendar.pdf")
for place, name in enumerate(["April", "May", "June"]):
    calendar.savefig(month(name, f"- {place + 1} -"))
print(calendar.get_pagecount(), "pages")
calendar.close()
