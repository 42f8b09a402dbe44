# fails: best_of_month
# hint: by_revenue
--'''
WITH m AS (SELECT strftime('%Y-%m', order_date) AS month, SUM(quantity * unit_price) AS revenue FROM orders GROUP BY 1)
SELECT month, revenue, SUM(revenue) OVER (ORDER BY month), LAG(revenue) OVER (ORDER BY month),
    ROUND(100 * (revenue / LAG(revenue) OVER (ORDER BY month) - 1), 1)
FROM m;
WITH p AS (SELECT strftime('%Y-%m', order_date) AS month, product, SUM(quantity * unit_price) AS r FROM orders GROUP BY 1, 2)
SELECT * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY month ORDER BY r) AS n FROM p) WHERE n < 4;
--'''
