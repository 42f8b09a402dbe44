# fails: local
# hint: whole_address
import psutil

for conn in psutil.net_connections():
    if conn.status == psutil.CONN_LISTEN:
        try:
            name = psutil.Process(conn.pid).name() if conn.pid else "?"
        except psutil.Error:
            name = "?"
        mark = "EXPOSED" if conn.laddr.ip.startswith(("0.0.0.0", "::")) else ""
        print(conn.laddr.port, conn.laddr.ip, conn.pid, name, mark)
