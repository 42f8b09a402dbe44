# fails: own_faults
# hint: not_all
import socket
import sys
import time


def probe(host, port, connect=socket.create_connection):
    try:
        connect((host, port), timeout=2).close()
    except ConnectionRefusedError:
        return "refused"
    except TimeoutError:
        return "timeout"
    except socket.gaierror:
        return "no such host"
    except Exception:
        return "unreachable"
    return "open"


def main(host, port):
    start = time.perf_counter()
    print(probe(host, int(port)), round(1000 * (time.perf_counter() - start)), "ms")


if __name__ == "__main__":
    main(*sys.argv[1:])
