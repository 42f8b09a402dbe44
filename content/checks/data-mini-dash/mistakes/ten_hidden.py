# fails: exactly_ten
# hint: ten_is_enough
def summary(answers):
    grades = answers["satisfaction"]
    result = {"answers": len(grades), "median": None, "happy": None}
    if len(grades) > 10:
        result["median"] = grades.median()
        result["happy"] = (grades > 3).mean()
    return result
