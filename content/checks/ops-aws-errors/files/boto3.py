made = []


def client(service, *args, config=None, **more):
    made.append([service, getattr(config, "options", None)])
