from . import CreateView, DeleteView, FormView, UpdateView
