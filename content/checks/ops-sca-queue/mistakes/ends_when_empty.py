# fails: empty
# hint: none_comes
def drain(queue, results, work, stopped):
    while not stopped():
        message = queue.receive()
        if message is None:
            break
        try:
            if message["id"] not in results:
                results[message["id"]] = work(message["body"])
        except Exception:
            continue
        queue.delete(message)
