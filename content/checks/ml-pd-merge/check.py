"""Orders joined with customers in three ways, and what gets lost or added."""

import ast

from judge import fail, run, source

FILES = ("joins.py",)
PACKAGES = ("pandas",)

CUSTOMERS = "customer_id,name\n1,Ada\n2,Ben\n3,Cem\n4,Dina\n5,Eli\n6,Fay\n7,Gus\n"
ORDERS = "order_id,customer_id,amount\n1,1,5.0\n2,1,6.0\n3,2,7.5\n4,8,9.0\n5,9,1.0\n6,4,2.5\n"
SECOND = "order_id,customer_id,amount\n7,1,3.0\n8,2,4.0\n9,2,4.0\n10,5,9.9\n11,5,9.9\n"


def _joins(**changed):
    return run("joins.py", files={f"data/{name}.csv": text for name, text in changed.items()})


def three_counts():
    """inner, left and outer have 7, 8 and 9 rows"""
    _joins().shows(7, 8, 9, hint="which_side")


def other_tables():
    """other customers and orders have other counts: 4, 6 and 10"""
    _joins(customers=CUSTOMERS, orders=ORDERS).shows(4, 6, 10, hint="which_side")


def stacked():
    """8 orders stacked on 3 are 11 rows, and 8 on 5 are 13"""
    _joins().shows(7, 8, 9, 11, hint="both_files")
    _joins(orders2=SECOND).shows(7, 8, 9, 13, hint="both_files")


def guarded():
    """a customer who stands there twice ends in a MergeError"""
    done = run("joins.py", files={"data/customers.csv": CUSTOMERS + "1,Ada\n"}, crash=True)
    kind = done.error["type"] if done.error else "no error"
    if kind != "MergeError":
        fail("a MergeError", kind, hint="validate_it")


def marked():
    """each row says where it comes from, by indicator"""
    tree = source("joins.py").tree
    found = [node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "indicator"]
    on = [value for value in found if not (isinstance(value, ast.Constant) and value.value is False)]
    if not on:
        fail("indicator=True in the merges", "a merge without it", hint="an_indicator")
