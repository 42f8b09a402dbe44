class ApiError(Exception):
    """An error that the API answers with."""

    def __init__(self, status, code, message, fields=None):
        super().__init__(message)
        self.status, self.code, self.message, self.fields = status, code, message, fields or {}  # free: its parts are open


def validate_book(data):
    """Collect what is wrong with a book, field by field."""
    faults = {}
    title, pages = data.get("title"), data.get("pages")
    if not isinstance(title, str) or not 1 <= len(title.strip()) <= 120:
        faults["title"] = "is a text of 1 to 120 characters"
    if type(pages) is not int or not 1 <= pages <= 5000:
        faults["pages"] = "is a whole number from 1 to 5000"
    return faults


def error_body(code, message, fields):
    """Write an error in the shape that all errors have."""
    return {"error": {"code": code, "message": message, "fields": fields}}
