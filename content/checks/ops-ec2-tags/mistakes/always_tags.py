# fails: untagged
# hint: KeyError
def running(answer, env):
    return sorted(
        instance["InstanceId"]
        for reservation in answer["Reservations"]
        for instance in reservation["Instances"]
        if instance["State"]["Name"] == "running" and {"Key": "env", "Value": env} in instance["Tags"]
    )
