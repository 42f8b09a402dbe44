import argparse
import json
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

DAY = datetime(2026, 3, 10)  # free: any day will do
USERS = ["ana", "ben", "cleo", "root"]


def line(draw, when, result, user, ip):
    """Write one line as sshd does."""
    pid, port = draw.randrange(300, 9000), draw.randrange(1024, 65536)  # free: invented numbers
    return f"{when:%b %d %H:%M:%S} lab sshd[{pid}]: {result} password for {user} from {ip} port {port} ssh2"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)  # free: the seed is given
    draw = Random(parser.parse_args().seed)
    events = []
    for _ in range(4699):
        when = DAY + timedelta(seconds=draw.randrange(86400))  # free: a second more or less
        result = draw.choices(["Accepted", "Failed"], [9, 1])[0]  # free: how many fail
        ip = f"198.51.100.{draw.randrange(1, 255)}"  # free: any address of the network
        events.append((when, False, line(draw, when, result, draw.choice(USERS), ip)))
    begin = DAY + timedelta(hours=3)  # free: any hour
    for number in range(301):
        when = begin + timedelta(seconds=2 * number)
        result = "Failed" if number < 300 else "Accepted"
        events.append((when, True, line(draw, when, result, "root", "203.0.113.9")))
    events.sort(key=lambda event: event[0])
    Path("auth.log").write_text("\n".join(text for _, _, text in events) + "\n")
    Path("truth.json").write_text(json.dumps([n for n, event in enumerate(events, start=1) if event[1]]))


if __name__ == "__main__":
    main()
