"""A moving day has tasks, and some can't be undone. Ask before those, stop at a no, and go on from there when asked again.

What is done is remembered. The second time begins where the first one stopped.
"""

done = []


def move(tasks, yes):
    for task, final in tasks:
        if task in done:
            print("was done:", task)
        elif final and not yes:
            print("waiting with:", task)
            return
        else:
            done.append(task)


day = [("pack", False), ("sell the sofa", True), ("give back the key", True)]
move(day, yes=False)
move(day, yes=True)
print(done)
