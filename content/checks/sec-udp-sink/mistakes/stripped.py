# fails: newlines
# hint: each_becomes
import socketserver
import time


def clean(data):
    return " ".join(data.decode().split())


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        with open("udp.log", "a") as file:
            file.write(f"{time.time()} {self.client_address} {clean(self.request[0])}\n")


if __name__ == "__main__":
    socketserver.UDPServer(("127.0.0.1", 5514), Handler).serve_forever()
