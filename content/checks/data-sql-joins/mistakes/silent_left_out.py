# file: joins.sql
# fails: zeros
# hint: everybody
--'''
SELECT country, SUM(quantity * unit_price) FROM orders JOIN customers USING (customer_id) GROUP BY country;
SELECT c.customer_id, c.name FROM customers c LEFT JOIN orders o USING (customer_id) WHERE o.order_id IS NULL;
SELECT c.customer_id, COUNT(o.order_id) FROM customers c JOIN orders o USING (customer_id) GROUP BY 1;
--'''
