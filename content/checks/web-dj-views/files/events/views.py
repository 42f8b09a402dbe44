# ruff: noqa
"""Whatever name is asked for is a view."""


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)

    def view(request, *args, **named):
        return name

    view.__name__ = name
    view.as_view = lambda **options: view
    globals()[name] = view
    return view
