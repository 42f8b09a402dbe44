RANK = {"low": 0, "medium": 1, "high": 2}


class Incident:
    def __init__(self, number):
        self.id = "INC-%03d" % number
        self.alerts, self.ips, self.users, self.last = [], set(), set(), None

    def fits(self, alert):
        if alert["ts"] - self.last > 600:
            return False
        return alert["ip"] in self.ips or alert["user"] in self.users

    def add(self, alert):
        self.alerts.append(alert)
        self.last = alert["ts"]
        if alert["ip"]:
            self.ips.add(alert["ip"])
        if alert["user"]:
            self.users.add(alert["user"])

    def as_dict(self):
        rank = max(RANK[a["severity"]] for a in self.alerts)
        rules = set(a["rule"] for a in self.alerts)
        if len(rules) > 1 and rank < 2:
            rank += 1
        return {"severity": list(RANK)[rank], "id": self.id, "alerts": self.alerts}


def correlate(alerts):
    incidents = []
    for alert in sorted(alerts, key=lambda alert: alert["ts"]):
        fitting = next((i for i in incidents if i.fits(alert)), None)
        if fitting is None:
            fitting = Incident(len(incidents) + 1)
            incidents.append(fitting)
        fitting.add(alert)
    return [i.as_dict() for i in incidents]
