# fails: at_once
# hint: in_this_order
TRIES = 20


def swap(kit, image, wait):
    new = kit.idle()
    old = "blue" if new == "green" else "green"
    kit.start(new, image)
    for _ in range(TRIES):
        if kit.healthy(new):
            kit.stop(old)
            kit.point_to(new)
            wait(5)
            return True
        wait(1)
    kit.stop(new)
    return False
