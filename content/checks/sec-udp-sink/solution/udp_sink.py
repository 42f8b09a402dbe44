import socketserver
import unicodedata
from datetime import datetime, timezone


def clean(data):
    """Decode bytes, with each control character replaced by a question mark."""
    text = data.decode("utf-8", errors="replace")
    return "".join("?" if unicodedata.category(char) == "Cc" else char for char in text)


class Sink(socketserver.BaseRequestHandler):
    """Append each message to udp.log."""

    def handle(self):
        data, _ = self.request
        now = datetime.now(timezone.utc).isoformat(timespec="seconds")
        with open("udp.log", "a", encoding="utf-8") as log:
            log.write(f"{now} {self.client_address[0]} {clean(data)}\n")


if __name__ == "__main__":
    with socketserver.UDPServer(("127.0.0.1", 5514), Sink) as server:
        server.serve_forever()
