# fails: privileges
# hint: privileges_scope
import math

AV = {"N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2}
PR = {"N": 0.85, "L": 0.62, "H": 0.27}
CIA = {"H": 0.56, "L": 0.22, "N": 0}


def base(vector):
    m = dict(x.split(":") for x in vector.split("/"))
    iss = 1 - (1 - CIA[m["C"]]) * (1 - CIA[m["I"]]) * (1 - CIA[m["A"]])
    impact = 6.42 * iss
    e = 8.22 * AV[m["AV"]] * (0.77 if m["AC"] == "L" else 0.44) * PR[m["PR"]] * (0.85 if m["UI"] == "N" else 0.62)
    f = 1
    if m["S"] == "C":
        impact = 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15
        f = 1.08
    if impact <= 0:
        return 0
    return math.ceil(round(min(f * (impact + e), 10) * 10, 4)) / 10
