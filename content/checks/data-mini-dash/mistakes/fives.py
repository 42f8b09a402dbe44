# fails: happy
# hint: four_and_five
def summary(answers):
    grades = answers["satisfaction"]
    if len(grades) < 10:
        return {"answers": len(grades), "median": None, "happy": None}
    return {"answers": len(grades), "median": grades.median(), "happy": (grades == 5).mean()}
