from . import ListView
