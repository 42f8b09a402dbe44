# fails: new_customers
# hint: first_order
def revenue(sales):
    return sales["Revenue"].sum()


def orders(sales):
    return sales["InvoiceNo"].nunique()


def average_order(sales):
    return revenue(sales) / orders(sales)


def active(sales):
    return sales["CustomerID"].nunique()


def new(sales, start):
    return sales[sales["InvoiceDate"] >= start]["CustomerID"].nunique()


def repeat_rate(sales):
    return (sales.groupby("CustomerID")["InvoiceNo"].nunique() > 1).mean()
