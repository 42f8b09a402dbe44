# fails: changed
# hint: scope
import math

AV = {"N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2}
PR = {"N": 0.85, "L": 0.62, "H": 0.27}
CIA = {"H": 0.56, "L": 0.22, "N": 0}


def base(vector):
    m = dict(x.split(":") for x in vector.split("/"))
    iss = 1 - (1 - CIA[m["C"]]) * (1 - CIA[m["I"]]) * (1 - CIA[m["A"]])
    impact = 6.42 * iss
    e = 8.22 * AV[m["AV"]] * (0.77 if m["AC"] == "L" else 0.44) * PR[m["PR"]] * (0.85 if m["UI"] == "N" else 0.62)
    if impact <= 0:
        return 0
    return math.ceil(round(min(impact + e, 10) * 10, 4)) / 10
