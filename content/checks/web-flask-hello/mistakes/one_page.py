# fails: time_now
# hint: route_there
from datetime import datetime

from flask import Flask

app = Flask(__name__)


@app.route("/")
def home():
    return f"Hello, Ada. It is {datetime.now():%H:%M:%S}"
