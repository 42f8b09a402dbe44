# fails: only_listeners
# hint: by_status
import psutil

for conn in psutil.net_connections():
    try:
        name = psutil.Process(conn.pid).name() if conn.pid else "?"
    except psutil.Error:
        name = "?"
    mark = "EXPOSED" if conn.laddr.ip in ("0.0.0.0", "::") else ""
    print(conn.laddr.port, conn.laddr.ip, conn.pid, name, mark)
