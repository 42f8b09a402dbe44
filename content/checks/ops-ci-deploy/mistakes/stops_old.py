# fails: broken
# hint: new_one_goes
TRIES = 20


def swap(kit, image, wait):
    new = kit.idle()
    old = "blue" if new == "green" else "green"
    kit.start(new, image)
    for _ in range(TRIES):
        if kit.healthy(new):
            kit.point_to(new)
            wait(5)
            kit.stop(old)
            return True
        wait(1)
    kit.stop(old)
    return False
