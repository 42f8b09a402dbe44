# ruff: noqa
"""Stands in for Django's generic views: classes that are only described."""


class View:
    template_name = queryset = None

    def get_queryset(self):
        return self.queryset

    @classmethod
    def as_view(cls, **named):
        return cls


class _Page(View):
    model = queryset = ordering = form_class = success_url = fields = context_object_name = None
    paginate_by, allow_empty = None, True
    slug_field, slug_url_kwarg = "slug", "slug"

    def get_context_data(self, **named):
        return dict(named)

    def form_valid(self, form):
        return None

    def get_form(self, form_class=None):
        return None


class TemplateView(_Page):
    pass


class RedirectView(_Page):
    pass


class ListView(_Page):
    pass


class DetailView(_Page):
    pass


class FormView(_Page):
    pass


class CreateView(_Page):
    pass


class UpdateView(_Page):
    pass


class DeleteView(_Page):
    pass
