# fails: twice
# hint: once
def entry(post):
    instances = [
        alert["labels"]["instance"]
        for alert in post["alerts"]
        if alert["status"] == post["status"] and "instance" in alert["labels"]
    ]
    return {"status": post["status"], "alert": post["groupLabels"]["alertname"], "instances": sorted(instances)}
