from .generic import View
