# fails: early
# hint: two_digits
from datetime import datetime

from flask import Flask

app = Flask(__name__)


@app.route("/")
def home():
    return "Hello, Ada"


@app.route("/time")
def now():
    moment = datetime.now()
    if moment.hour > 9:
        return moment.strftime("%H:%M:%S")
    return f"{moment.hour}:{moment.minute}:{moment.second}"
