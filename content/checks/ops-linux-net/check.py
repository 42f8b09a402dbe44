"""Which of four faults keeps a port from answering."""

from judge import gives, raises

FILES = ("netcheck.py",)
SETUP = """
    import socket
    calls = []
    class Line:
        closed = False
        def close(self):
            self.closed = True
        def __enter__(self):
            return self
        def __exit__(self, *error):
            self.close()
    line = Line()
    def answers(*args, **more):
        calls.append((args, more))
        return line
    def fails(error):
        def connect(*args, **more):
            raise error
        return connect
"""


def _probe(connect, wanted, hint=None):
    gives("netcheck.py", f"{SETUP}\n    probe('shop.test', 80, {connect})", wanted, hint=hint)


def is_open():
    """a connection that comes is open"""
    _probe("answers", "open")


def how_called():
    """connect is called with (host, port) and a timeout of 2, and closed after it"""
    lines = f"{SETUP}\n    probe('shop.test', 80, answers)\n    args, more = calls[0]\n    [args[0], (args[1:] or (more.get('timeout'),))[0], line.closed]"
    gives("netcheck.py", lines, [("shop.test", 80), 2, True], hint="called_so")


def refused():
    """ConnectionRefusedError is refused"""
    _probe("fails(ConnectionRefusedError(111, 'refused'))", "refused", hint="order")


def timeout():
    """TimeoutError is timeout"""
    _probe("fails(TimeoutError('timed out'))", "timeout", hint="order")


def no_host():
    """socket.gaierror is no such host"""
    _probe("fails(socket.gaierror(-2, 'Name or service not known'))", "no such host", hint="order")


def unreachable():
    """any other OSError is unreachable"""
    for error in (
        "OSError(101, 'Network is unreachable')",
        "ConnectionResetError(104, 'reset')",
        "PermissionError(13, 'no')",
    ):
        _probe(f"fails({error})", "unreachable", hint="all_others")


def own_faults():
    """an error of another kind isn't the network's, and comes out"""
    raises(
        "netcheck.py",
        f"{SETUP}\n    probe('shop.test', 80, fails(ValueError('wrong port')))",
        "ValueError",
        hint="not_all",
    )
