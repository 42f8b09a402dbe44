# fails: one_line_each
# hint: one_line
import socketserver
import time


def clean(data):
    return "".join(char if char.isprintable() else "?" for char in data.decode("utf-8", "replace"))


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        with open("udp.log", "w") as file:
            file.write(f"{time.time()} {self.client_address} {clean(self.request[0])}\n")


if __name__ == "__main__":
    socketserver.UDPServer(("127.0.0.1", 5514), Handler).serve_forever()
