# fails: without
# hint: KeyError
def entry(post):
    instances = {
        alert["labels"]["instance"]
        for alert in post["alerts"]
        if alert["status"] == post["status"]
    }
    return {"status": post["status"], "alert": post["groupLabels"]["alertname"], "instances": sorted(instances)}
