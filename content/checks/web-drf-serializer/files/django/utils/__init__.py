from django import Anything

translation = text = Anything()
