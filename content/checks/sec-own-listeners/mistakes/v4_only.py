# fails: exposed
# hint: both_alls
import psutil

for conn in psutil.net_connections():
    if conn.status == psutil.CONN_LISTEN:
        try:
            name = psutil.Process(conn.pid).name() if conn.pid else "?"
        except psutil.Error:
            name = "?"
        print(conn.laddr.port, conn.laddr.ip, conn.pid, name, "EXPOSED" if conn.laddr.ip == "0.0.0.0" else "")
