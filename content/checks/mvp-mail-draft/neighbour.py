"""An invitation goes out as text and as HTML; the name of the guest may hold any sign.

The same sentence is built twice, once plain and once escaped between tags.
"""

import html
from email.message import EmailMessage

guest, day = "Tom & Jerry", "3 May"
invitation = EmailMessage()
invitation["Subject"] = "Come over"
invitation.set_content(f"Dear {guest}, come on {day}.")
page = "<h1>Dear {}</h1><p>Come on {}.</p>".format(html.escape(guest), day)
invitation.add_alternative(page, subtype="html")
for part in invitation.iter_parts():
    print(part.get_content_type(), "->", part.get_content().strip())
