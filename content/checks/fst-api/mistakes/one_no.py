# fails: elsewhere
# hint: path_first
import json


def faults(data):
    found, title, stars = {}, data.get("title"), data.get("stars")
    if not isinstance(title, str) or not title.strip():
        found["title"] = "required"
    elif len(title.strip()) > 40:
        found["title"] = "too long"
    if type(stars) is not int or not 1 <= stars <= 5:
        found["stars"] = "1 to 5"
    return found


def add(body, films):
    try:
        data = json.loads(body)
    except ValueError:
        return 400, {"error": "bad json"}
    if not isinstance(data, dict):
        return 400, {"error": "bad json"}
    errors = faults(data)
    if errors:
        return 422, {"errors": errors}
    film = {"id": len(films) + 1, "title": data["title"].strip(), "stars": data["stars"]}
    films.append(film)
    return 201, film


def handle(method, path, body, films):
    if path != "/films":
        return 404, {"error": "not found"}
    if method == "GET":
        return 200, films
    return add(body, films) if method == "POST" else (404, {"error": "not found"})
