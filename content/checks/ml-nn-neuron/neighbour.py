"""A thermostat learns at which temperature people switch the heater on. Find the border by many small steps.

Each wrong guess moves the border a little, towards the side where it would have been right.
"""

degrees = [12, 14, 17, 19, 21, 23]
switched_on = [True, True, True, False, False, False]
border = 0.0
for round_number in range(200):
    for degree, on in zip(degrees, switched_on):
        guess = degree < border
        if guess != on:
            border += 0.5 if on else -0.5
print("border", border)
print([degree < border for degree in degrees])
