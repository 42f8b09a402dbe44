# fails: again
# hint: id_is_there
def drain(queue, results, work, stopped):
    while not stopped():
        message = queue.receive()
        if message is None:
            continue
        try:
            results[message["id"]] = work(message["body"])
        except Exception:
            continue
        queue.delete(message)
