from . import DetailView
