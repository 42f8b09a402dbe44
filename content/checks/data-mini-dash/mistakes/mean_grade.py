# fails: median
# hint: middle
def summary(answers):
    grades = answers["satisfaction"]
    if len(grades) < 10:
        return {"answers": len(grades), "median": None, "happy": None}
    return {"answers": len(grades), "median": grades.mean(), "happy": grades.isin([4, 5]).mean()}
