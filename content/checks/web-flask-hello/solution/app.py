from datetime import datetime

from flask import Flask

app = Flask(__name__)


@app.route("/")
def home():
    return "Hello, Ada"


@app.route("/time")
def current_time():
    return f"{datetime.now():%H:%M:%S}"
