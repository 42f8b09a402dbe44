# fails: not_allowed
# hint: denied
import psutil

for conn in psutil.net_connections():
    if conn.status != psutil.CONN_LISTEN:
        continue
    try:
        name = psutil.Process(conn.pid).name() if conn.pid else "?"
    except psutil.AccessDenied:
        continue
    mark = "EXPOSED" if conn.laddr.ip in ("0.0.0.0", "::") else "local"
    print(conn.laddr.port, conn.laddr.ip, conn.pid, name, mark)
