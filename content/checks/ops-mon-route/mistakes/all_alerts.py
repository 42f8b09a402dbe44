# fails: mixed
# hint: own_status
def entry(post):
    instances = {
        alert["labels"]["instance"]
        for alert in post["alerts"]
        if "instance" in alert["labels"]
    }
    return {"status": post["status"], "alert": post["groupLabels"]["alertname"], "instances": sorted(instances)}
