"""The three tallest of a family, but in the order of the photo.

First find who is tall enough, then read the photo from left to right.
"""

photo = [("Ida", 160), ("Jon", 182), ("Kim", 175), ("Leo", 140), ("Mia", 178)]
tall = sorted((height for _, height in photo), reverse=True)[:3]
print([name for name, height in photo if height in tall])
