# fails: stopped
# hint: state
def running(answer, env):
    return sorted(
        instance["InstanceId"]
        for reservation in answer["Reservations"]
        for instance in reservation["Instances"]
        if {"Key": "env", "Value": env} in instance.get("Tags", [])
    )
