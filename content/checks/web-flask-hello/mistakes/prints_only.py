# fails: greeting
# hint: TypeError
from datetime import datetime

from flask import Flask

app = Flask(__name__)


@app.route("/")
def home():
    print("Hello, Ada")


@app.route("/time")
def now():
    print(datetime.now())
