# fails: silent
# hint: guarded
# file: dinner/split.py
def split_bill(total, people, tip=0.10):
    return round(total * (1 + tip) / people, 2)


print(split_bill(84, 4))
