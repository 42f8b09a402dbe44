"""List the classes of a module and how many methods each has, without running it."""

import ast

source = "class A:\n    def f(self): pass\nclass B: pass\nx = 1"
for part in ast.iter_child_nodes(ast.parse(source)):
    if type(part) is ast.ClassDef:
        print(part.name, sum(type(inside) is ast.FunctionDef for inside in part.body))
