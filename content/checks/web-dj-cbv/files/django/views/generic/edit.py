# ruff: noqa
from . import CreateView, DeleteView, FormView, UpdateView
