"""A small page lists plants with their height. Take names and heights out of it with the parser of the standard library.

The parser calls a method for each opening tag and each text. What it has seen last decides what the text is.
"""

from html.parser import HTMLParser


class Plants(HTMLParser):
    kind = None

    def handle_starttag(self, tag, attrs):
        self.kind = dict(attrs).get("class")

    def handle_data(self, data):
        if self.kind in ("plant", "height") and data.strip():
            print(self.kind, "=", data)


Plants().feed('<ul><li><b class="plant">Fern</b> <i class="height">40 cm</i></li></ul>')
