def revenue(sales):
    return sales["Revenue"].sum()


def orders(sales):
    return sales["InvoiceNo"].nunique()


def average_order(sales):
    return revenue(sales) / orders(sales)


def active(sales):
    return sales["CustomerID"].nunique()


def new(sales, start):
    first = sales.groupby("CustomerID")["InvoiceDate"].min()
    return (first >= start).sum()


def repeat_rate(sales):
    counts = sales.groupby("CustomerID")["InvoiceNo"].nunique()
    return (counts >= 2).mean()
