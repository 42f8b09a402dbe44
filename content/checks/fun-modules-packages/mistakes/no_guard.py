# fails: silent
# hint: guarded
from dinner.money import format_money
from dinner.split import split_bill

print(format_money(split_bill(84, 4)))
