# fails: one
# hint: delete_last
def drain(queue, results, work, stopped):
    while not stopped():
        message = queue.receive()
        if message is None:
            continue
        queue.delete(message)
        try:
            if message["id"] not in results:
                results[message["id"]] = work(message["body"])
        except Exception:
            continue
