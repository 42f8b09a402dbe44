# fails: plain_text
# hint: OSError
import socketserver
import time


def clean(data):
    return "".join(char if char.isprintable() else "?" for char in data.decode("utf-8", "replace"))


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        with open("udp.log", "a") as file:
            file.write(f"{time.time()} {self.client_address} {clean(self.request[0])}\n")


raise OSError("Address already in use")
