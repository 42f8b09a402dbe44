# fails: untitled
# hint: escaped
import re
import shutil
from html import escape, unescape
from pathlib import Path

docs = Path("docs")
shutil.rmtree(docs, ignore_errors=True)  # free: a first run has no folder
docs.mkdir()
links = []
for page in sorted(Path("out").glob("*.html")):
    text = page.read_text(encoding="utf-8")
    if re.search(r"[\w.+-]+@[\w-]+\.\w+", text):
        print(f"left out: {page.name}")
        continue
    shutil.copy(page, docs / page.name)
    title = re.search(r"<title>(.*?)</title>", text, re.DOTALL | re.IGNORECASE)
    name = unescape(title[1]).strip() if title else page.name
    links.append(f'<li><a href="{escape(page.name)}">{name}</a></li>')
head = '<!doctype html><meta charset="utf-8"><title>Reports</title>'
(docs / "index.html").write_text("\n".join([head, "<ul>", *links, "</ul>"]), encoding="utf-8")
print(f"published: {len(links)}")
