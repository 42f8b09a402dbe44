"""A server that echoes a little, never waits for ever, and a client that asks the guard."""

from judge import expect, fail, run, value

FILES = ("echo_server.py", "echo_client.py")

CONN = """
import contextlib
import io


class LabConn:
    def __init__(self, *parts):
        self.parts, self.sent, self.timeout, self.closed, self.too_soon = list(parts), b"", None, 0, False

    def settimeout(self, seconds):
        self.timeout = seconds

    def recv(self, size, flags=0):
        self.too_soon = self.too_soon or self.timeout is None
        if self.parts and self.parts[0] is None:
            raise TimeoutError("timed out")
        if not self.parts:
            return b""
        part = self.parts.pop(0)
        if len(part) > size:
            self.parts.insert(0, part[size:])
        return part[:size]

    def sendall(self, data, flags=0):
        self.sent += bytes(data)

    def send(self, data, flags=0):
        self.sent += bytes(data)
        return len(data)

    def getpeername(self):
        return ("127.0.0.1", 50123)

    def shutdown(self, how):
        pass

    def close(self):
        self.closed += 1

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.closed += 1


def handled(handle):
    said, conn = io.StringIO(), LabConn(*PARTS)
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        handle(conn, ("127.0.0.1", 50123))
    return [conn.sent, conn.timeout, conn.closed > 0, conn.too_soon, said.getvalue()]
"""
CLIENT = """
    import socket

    class Socket:
        def __init__(self, *kinds, **more):
            self.data = b""

        def connect(self, place):
            with open("network.log", "a") as log:
                log.write(f"{place[0]}:{place[1]}\\n")

        def sendall(self, data, flags=0):
            self.data += bytes(data)

        def send(self, data, flags=0):
            self.data += bytes(data)
            return len(data)

        def recv(self, size, flags=0):
            part, self.data = self.data[:size], self.data[size:]
            return part

        def settimeout(self, seconds):
            pass

        def shutdown(self, how):
            pass

        def close(self):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *error):
            pass

    def create_connection(place, *more, **names):
        made = Socket()
        made.connect(place)
        return made

    socket.socket, socket.create_connection = Socket, create_connection
"""
SERVER = """
    import socket

    for name, number in (("SOL_SOCKET", 1), ("SO_REUSEADDR", 2)):
        setattr(socket, name, getattr(socket, name, number))

    def note(text):
        with open("network.log", "a") as log:
            log.write(f"{text}\\n")

    class Conn:
        def __init__(self):
            self.parts = [b"lab"]

        def recv(self, size, flags=0):
            return self.parts.pop() if self.parts else b""

        def sendall(self, data, flags=0):
            note(f"sent {data.decode()}")

        send = sendall

        def settimeout(self, seconds):
            pass

        def shutdown(self, how):
            pass

        def close(self):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *error):
            pass

    class Server(Conn):
        waiting = 3

        def __init__(self, *kinds, **more):
            pass

        def setsockopt(self, level, option, value):
            note(f"option {option == socket.SO_REUSEADDR and bool(value)}")

        def bind(self, place):
            note(f"bind {place[0]}:{place[1]}")

        def listen(self, *many):
            note("listen")

        def accept(self):
            if not self.waiting:
                raise SystemExit(0)
            self.waiting -= 1
            return Conn(), ("127.0.0.1", 50123)

    socket.socket = Server
"""


def _handled(*parts):
    return value("echo_server.py", "import lab\nlab.handled(handle)", files={"lab.py": f"PARTS = {parts!r}\n{CONN}"})


def echo():
    """handle sends b"hello" back as it came, and closes"""
    sent, _, closed, _, _ = _handled(b"hello")
    expect(sent, b"hello", of="what is sent back", hint="same_bytes")
    expect(closed, True, of="the connection is closed", hint="close_it")


def at_most():
    """of 10000 bytes the first 4096 come back, and no more"""
    sent = _handled(b"x" * 4000 + b"y" * 6000)[0]
    expect([len(sent), sent.count(b"y")], [4096, 96], of="bytes sent back, and those after 4000", hint="limit")


def timeout():
    """each connection has a timeout of 5 seconds, set before it is read"""
    _, seconds, _, too_soon, _ = _handled(b"hello")
    expect(seconds, 5, of="the timeout", hint="before_reading")
    expect(too_soon, False, of="read before the timeout was set", hint="before_reading")


def silent():
    """a client that stays silent is no error, and its connection is closed"""
    sent, _, closed, _, _ = _handled(None)
    expect([sent, closed], [b"", True], of="sent and closed", hint="TimeoutError")


def log():
    """it prints the peer, 127.0.0.1, and the count of 5 bytes"""
    said = _handled(b"hello")[4]
    if "127.0.0.1" not in said or "5" not in said.replace("127.0.0.1", "").replace("50123", ""):
        fail("127.0.0.1 and 5", said.strip() or "nothing", hint="who_and_how_much")


def server():
    """the server sets SO_REUSEADDR, binds to 127.0.0.1:9000, listens, and serves three in a row"""
    log = run("echo_server.py", before=SERVER).file("network.log", hint="accept_loop").splitlines()
    for line in ("option True", "bind 127.0.0.1:9000", "listen"):
        if line not in log:
            fail(line, "\n".join(log), hint="accept_loop")
    expect(log.count("sent lab"), 3, of="clients that got an echo", hint="accept_loop")


def client():
    """echo_client.py asks the guard, connects to port 9000 and prints the reply"""
    done = run("echo_client.py", "hello lab", before=CLIENT)
    done.says("hello lab", hint="client_prints")
    expect(done.file("network.log").split(), ["127.0.0.1:9000"], of="the connections", hint="client_prints")
    done.file("guard.log", hint="guard_asked")
