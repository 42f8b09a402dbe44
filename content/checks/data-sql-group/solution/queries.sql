-- Revenue per month
SELECT strftime('%Y-%m', order_date) AS month, ROUND(SUM(quantity * unit_price), 2) AS revenue
FROM orders
GROUP BY month
ORDER BY month;

-- The five products that earn most
SELECT product, ROUND(SUM(quantity * unit_price), 2) AS revenue
FROM orders
GROUP BY product
ORDER BY revenue DESC
LIMIT 5;

-- What an average line is worth
SELECT AVG(quantity * unit_price) AS average FROM orders;

-- Customers with more than 12 orders
SELECT customer_id, COUNT(*) AS orders
FROM orders
GROUP BY customer_id
HAVING COUNT(*) > 12;

-- Revenue per weekday, where 0 is Sunday
SELECT strftime('%w', order_date) AS weekday, ROUND(SUM(quantity * unit_price), 2) AS revenue
FROM orders
GROUP BY weekday
ORDER BY weekday;
