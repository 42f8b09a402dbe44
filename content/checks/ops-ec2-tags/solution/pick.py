def running(answer, env):
    """Give the ids of running instances of an environment."""
    return sorted(
        instance["InstanceId"]
        for reservation in answer["Reservations"]
        for instance in reservation["Instances"]
        if instance["State"]["Name"] == "running" and {"Key": "env", "Value": env} in instance.get("Tags", [])
    )
