# fails: other_key
# hint: right_tag
def running(answer, env):
    return sorted(
        instance["InstanceId"]
        for reservation in answer["Reservations"]
        for instance in reservation["Instances"]
        if instance["State"]["Name"] == "running" and env in [tag["Value"] for tag in instance.get("Tags", [])]
    )
