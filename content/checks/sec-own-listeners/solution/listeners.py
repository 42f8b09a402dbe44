import psutil


def name_of(pid):
    """Give the name of a process, or ? where it can't be known."""
    if pid is None:
        return "?"
    try:
        return psutil.Process(pid).name()
    except (psutil.AccessDenied, psutil.NoSuchProcess):
        return "?"


def main():
    for connection in psutil.net_connections(kind="inet"):
        if connection.status == psutil.CONN_LISTEN:
            address, port = connection.laddr
            mark = "EXPOSED" if address in ("0.0.0.0", "::") else ""
            print(port, address, connection.pid or "?", name_of(connection.pid), mark)


if __name__ == "__main__":
    main()
