# fails: no_impact
# hint: nothing_lost
import math

AV = {"N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2}
PR = {"N": 0.85, "L": 0.62, "H": 0.27}
PRC = {"N": 0.85, "L": 0.68, "H": 0.5}
CIA = {"H": 0.56, "L": 0.22, "N": 0}


def base(vector):
    m = dict(x.split(":") for x in vector.split("/"))
    iss = 1 - (1 - CIA[m["C"]]) * (1 - CIA[m["I"]]) * (1 - CIA[m["A"]])
    impact = 6.42 * iss
    f, pr = 1, PR
    if m["S"] == "C":
        impact = 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15
        f, pr = 1.08, PRC
    e = 8.22 * AV[m["AV"]] * (0.77 if m["AC"] == "L" else 0.44) * pr[m["PR"]] * (0.85 if m["UI"] == "N" else 0.62)
    return math.ceil(round(min(f * (impact + e), 10) * 10, 4)) / 10
