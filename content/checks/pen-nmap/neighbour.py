"""Read the books that are on the shelf out of a small XML, by year."""

import xml.etree.ElementTree as ET

xml = '<shop><book year="1999" at="shelf">Emma</book><book year="870" at="shelf">Ida</book><book at="store"/></shop>'
books = [(int(book.attrib["year"]), book.text) for book in ET.XML(xml) if book.attrib["at"] == "shelf"]
books.sort()
print(books)
