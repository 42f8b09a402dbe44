# fails: nobody
# hint: not_people
def expose(db, experiment, variant, unit, agent="", preview=False):
    if preview or any(word in agent for word in ("bot", "crawl")):
        return False
    return db.execute("INSERT OR IGNORE INTO exposures VALUES (?, ?, ?)", (experiment, variant, unit)).rowcount == 1


def by_variant(db, experiment):
    query = """SELECT variant, count(*), sum(unit IN (SELECT unit FROM users WHERE unit IS NOT NULL))
        FROM exposures WHERE experiment = ? GROUP BY variant"""
    return {variant: (units, joined) for variant, units, joined in db.execute(query, (experiment,))}
