def drain(queue, results, work, stopped):
    """Work on messages until somebody says stop."""
    while not stopped():
        message = queue.receive()
        if message is None:
            continue
        try:
            if message["id"] not in results:
                results[message["id"]] = work(message["body"])
        except Exception:
            continue
        queue.delete(message)
