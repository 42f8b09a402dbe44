# fails: failing
# hint: ValueError
def drain(queue, results, work, stopped):
    while not stopped():
        message = queue.receive()
        if message is None:
            continue
        if message["id"] not in results:
            results[message["id"]] = work(message["body"])
        queue.delete(message)
