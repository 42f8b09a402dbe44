"""Count the pictures of a page that have no description."""

from html.parser import HTMLParser


class Pictures(HTMLParser):
    """Counts."""

    bare = 0

    def handle_startendtag(self, tag, attrs):
        self.bare += tag == "img" and "alt" not in dict(attrs)


page = Pictures()
page.feed('<p>img</p><img src="a.png"/><img src="b.png" alt="a bird"/>')
print(page.bare)
