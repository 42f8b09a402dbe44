def kept(alerts, exceptions, today):
    """Give the alerts that no valid exception covers."""
    covered = set()
    for one in exceptions:
        if one["expires"] >= today and one["reason"] and one["owner"]:
            covered.add((one["rule"], one["key"]))
        else:
            print("this exception isn't valid:", one["rule"], one["key"])
    return [alert for alert in alerts if (alert["rule"], alert["key"]) not in covered]
