# fails: nine
# hint: hidden
def summary(answers):
    grades = answers["satisfaction"]
    return {"answers": len(grades), "median": grades.median(), "happy": (grades > 3).mean()}
