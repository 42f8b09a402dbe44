"""A note from a guest goes onto a page. Make sure that nothing in it can be read as HTML.

The standard library can do it too; it writes some signs in another way, and the browser shows the same.
"""

from html import escape, unescape

note = "<i>5 > 3</i> & 'so on'"
safe = escape(note)
print(safe)
print(unescape(safe) == note)
