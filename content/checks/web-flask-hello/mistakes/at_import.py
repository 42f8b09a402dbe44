# fails: each_time
# hint: in_the_view
from datetime import datetime

from flask import Flask

app = Flask(__name__)
shown = datetime.now().strftime("%H:%M:%S")


class Late(str):
    pass


@app.route("/")
def home():
    return "<h1>Hello, Ada</h1>"


kept = []


@app.route("/time")
def now():
    if not kept:
        kept.append(datetime.now().strftime("%H:%M:%S"))
    return kept[0]
