# fails: repeated
# hint: orders_not_rows
def revenue(sales):
    return sales["Revenue"].sum()


def orders(sales):
    return sales["InvoiceNo"].nunique()


def average_order(sales):
    return revenue(sales) / orders(sales)


def active(sales):
    return sales["CustomerID"].nunique()


def new(sales, start):
    return (sales.groupby("CustomerID")["InvoiceDate"].min() >= start).sum()


def repeat_rate(sales):
    return (sales["CustomerID"].value_counts() > 1).mean()
