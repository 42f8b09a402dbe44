# fails: before
# hint: no_default
--'''
WITH m AS (SELECT strftime('%Y-%m', order_date) AS month, SUM(quantity * unit_price) AS revenue FROM orders GROUP BY 1)
SELECT month, revenue, SUM(revenue) OVER (ORDER BY month), LAG(revenue) OVER (ORDER BY month DESC),
    ROUND(100 * (revenue / LAG(revenue) OVER (ORDER BY month DESC) - 1), 1)
FROM m ORDER BY month;
WITH p AS (SELECT strftime('%Y-%m', order_date) AS month, product, SUM(quantity * unit_price) AS r FROM orders GROUP BY 1, 2)
SELECT * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY month ORDER BY r DESC) AS n FROM p) WHERE n < 4;
--'''
