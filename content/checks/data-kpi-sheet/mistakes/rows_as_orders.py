# fails: money
# hint: each_once
def revenue(sales):
    return sales["Revenue"].sum()


def orders(sales):
    return len(sales)


def average_order(sales):
    return sales["Revenue"].mean()


def active(sales):
    return sales["CustomerID"].nunique()


def new(sales, start):
    return (sales.groupby("CustomerID")["InvoiceDate"].min() >= start).sum()


def repeat_rate(sales):
    return (sales.groupby("CustomerID")["InvoiceNo"].nunique() > 1).mean()
