"""Three clouds in one table."""

from judge import expect, gives, raises, value

FILES = ("clouds.py", "clouds.csv")
KINDS = {
    *("functions", "virtual machines", "object storage", "kubernetes", "relational database"),
    *("key-value database", "queue", "secrets", "identity", "monitoring"),
}
KNOWN = {"functions": "lambda", "object storage": "s3", "kubernetes": "eks", "monitoring": "cloudwatch"}
OWN = {"clouds.csv": "kind,aws,azure,gcp\ntea,Tea One,Blue Tea,Big Tea\ncup,Cup One,Blue Cup,Big Cup\n"}


def _rows():
    return value("clouds.py", "import csv; list(csv.DictReader(open('clouds.csv', encoding='utf-8')))")


def table():
    """clouds.csv has ten kinds, and no empty field"""
    expect({row["kind"].strip().lower() for row in _rows()}, KINDS, of="the kinds", hint="ten")
    expect(
        [row["kind"] for row in _rows() if not all((row[c] or "").strip() for c in ("aws", "azure", "gcp"))],
        [],
        of="gaps",
    )


def known():
    """Lambda, S3, EKS and CloudWatch stand in the right rows"""
    for row in _rows():
        if (kind := row["kind"].strip().lower()) in KNOWN:
            expect(KNOWN[kind] in row["aws"].lower(), True, of=f"{KNOWN[kind]} is the {kind} of aws")


def translated():
    """a name of any column is found, whatever its capitals"""
    gives("clouds.py", "translate('Cup One', 'azure')", "Blue Cup", files=OWN)
    gives("clouds.py", "translate('blue TEA', 'gcp')", "Big Tea", files=OWN, hint="capitals")
    gives("clouds.py", "translate('Big Cup', 'aws')", "Cup One", files=OWN, hint="columns")


def nobody():
    """an unknown service, and a kind, give None"""
    gives("clouds.py", "translate('Pot', 'aws')", None, files=OWN)
    gives("clouds.py", "translate('tea', 'aws')", None, files=OWN, hint="services")


def elsewhere():
    """an unknown cloud raises ValueError, and so does kind"""
    raises("clouds.py", "translate('Tea One', 'moon')", "ValueError", files=OWN)
    raises("clouds.py", "translate('Tea One', 'kind')", "ValueError", files=OWN, hint="kind_column")
