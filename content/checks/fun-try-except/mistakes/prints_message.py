# fails: too_few
# hint: raise_it
# file: dinner/split.py
def split_bill(total, people, tip=0.10):
    if people < 1:
        print("people must be at least 1")
        return 0
    return round(total * (1 + tip) / people, 2)
