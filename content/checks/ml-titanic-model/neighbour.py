"""Three bakers' rolls were weighed. Whose rolls come within 2 grams of the heaviest, and who of these is cheapest?

First the heaviest sets the border; then only the price counts.
"""

rolls = {"Anna": {"grams": 61, "cents": 55}, "Bo": {"grams": 60, "cents": 48}, "Cem": {"grams": 52, "cents": 30}}
heaviest = sorted(roll["grams"] for roll in rolls.values())[-1]
heavy = {baker: roll for baker, roll in rolls.items() if heaviest - roll["grams"] <= 2}
print(list(heavy))
print("buy at", sorted(heavy, key=lambda baker: heavy[baker]["cents"])[0])
