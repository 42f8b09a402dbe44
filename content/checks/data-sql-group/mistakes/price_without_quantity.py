# file: queries.sql
# fails: months
# hint: times_price
--'''
-- months
SELECT strftime('%Y-%m', order_date), SUM(unit_price) FROM orders GROUP BY 1;
-- products
SELECT product, SUM(unit_price) FROM orders GROUP BY product ORDER BY 2 DESC LIMIT 5;
-- average
SELECT AVG(unit_price) FROM orders;
-- customers
SELECT customer_id FROM orders GROUP BY customer_id HAVING COUNT(*) > 12;
-- weekdays
SELECT strftime('%w', order_date), SUM(unit_price) FROM orders GROUP BY 1;
--'''
