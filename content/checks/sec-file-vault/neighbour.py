"""A parcel label is one line of bytes: two letters for the country, four digits of postcode, then the name. Take it apart, and refuse others.

The parts have fixed lengths, so slices find them. Nothing is printed before the label is known to be right.
"""


def read_label(raw):
    country, postcode, name = raw[:2], raw[2:6], raw[6:]
    if country != b"AT" or not postcode.isdigit():
        raise ValueError("no label of ours")
    return postcode.decode(), name.decode()


for label in (b"AT1010Ana Huber", b"XX1010Ben"):
    try:
        print(*read_label(label))
    except ValueError as refusal:
        print(refusal)
