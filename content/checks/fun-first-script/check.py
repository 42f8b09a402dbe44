"""A first script: ask a name, greet it, work out the hours of a year."""

import ast

from judge import expect, fail, run, source

FILES = ("hello.py",)


def greets():
    """Ada is greeted by her name"""
    run("hello.py", stdin="Ada\n").says("Ada", hint="the_name")


def greets_others():
    """Grace Hopper is greeted by hers"""
    done = run("hello.py", stdin="Grace Hopper\n")
    done.says("Grace Hopper", hint="whoever")
    done.never_says("Ada")


def asks_once():
    """it asks one question, with text in it"""
    prompts = run("hello.py", stdin="Ada\n").prompts
    expect(len(prompts), 1, of="how often it asks", hint="one_question")


def hours():
    """the hours of a year are printed: 8760"""
    run("hello.py", stdin="Ada\n").shows(8760, hint="no_quotes")


def calculated():
    """Python works them out as 365 * 24"""
    products = [node for node in ast.walk(source("hello.py").tree) if isinstance(node, ast.BinOp)]
    if not any(isinstance(node.op, ast.Mult) for node in products):
        fail("365 * 24", "no multiplication", hint="let_it_count")
