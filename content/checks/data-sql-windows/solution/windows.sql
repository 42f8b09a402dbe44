-- Revenue of each month, what it adds up to, and how it changed
WITH m AS (
    SELECT strftime('%Y-%m', order_date) AS month, SUM(quantity * unit_price) AS revenue
    FROM orders
    GROUP BY month
)
SELECT
    month,
    ROUND(revenue, 2) AS revenue,
    ROUND(SUM(revenue) OVER (ORDER BY month), 2) AS running_total,
    ROUND(LAG(revenue) OVER (ORDER BY month), 2) AS month_before,
    ROUND(100.0 * (revenue / LAG(revenue) OVER (ORDER BY month) - 1), 1) AS change
FROM m
ORDER BY month;

-- The three best products of each month
WITH p AS (
    SELECT strftime('%Y-%m', order_date) AS month, product, SUM(quantity * unit_price) AS revenue
    FROM orders
    GROUP BY month, product
), ranked AS (
    SELECT *, RANK() OVER (PARTITION BY month ORDER BY revenue DESC) AS place FROM p
)
SELECT month, place, product, ROUND(revenue, 2) AS revenue
FROM ranked
WHERE place <= 3
ORDER BY month, place;
