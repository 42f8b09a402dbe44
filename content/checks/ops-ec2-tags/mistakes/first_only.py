# fails: several
# hint: nested
def running(answer, env):
    return sorted(
        instance["InstanceId"]
        for reservation in answer["Reservations"][:1]
        for instance in reservation["Instances"]
        if instance["State"]["Name"] == "running" and {"Key": "env", "Value": env} in instance.get("Tags", [])
    )
