"""Everything public of the package that can be called, and an object of each class of the extension to call it on."""

import importlib
import importlib.util
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import xiaozu

HEADER = '{"format":"xiaozu","version":1}\n'

LINES = """\
{"on":"2019-01-07","by":"a","kind":"founded","name":"第一连党支部"}
{"on":"2019-01-07","by":"a","kind":"joined","member":"a","name":"李伟","standing":"full"}
{"on":"2019-01-07","by":"a","kind":"joined","member":"b","name":"王芳","standing":"full"}
{"on":"2019-01-07","by":"a","kind":"joined","member":"c","name":"张敏","standing":"full"}
{"on":"2019-01-07","by":"a","kind":"seated","member":"a","seat":"secretary"}
"""

PLAN: dict[str, Any] = {
    "groups": {"number": 2, "least": 1},
    "demands": {"officers_spread": False, "leader_candidates": False, "full_members": False},
    "effort": {"starts": 1, "iterations": 10},
}

ROSTER = [{"member": name} for name in "abcd"]

COUNT_RULES: dict[str, Any] = {
    "quorum": {"base": "should_attend", "numerator": 4, "denominator": 5, "strict": False},
    "line": {"base": "should_attend", "numerator": 1, "denominator": 2, "strict": True},
    "max_rounds": 3,
}


def book() -> xiaozu.Book:
    """A small book, nobody else's."""
    return xiaozu.Book.parse(HEADER + LINES, xiaozu.Rulebook.source())


def candidates() -> xiaozu.Candidates:
    """The candidates of a small election."""
    majority = {"base": "present", "numerator": 1, "denominator": 2, "strict": True}
    return xiaozu.Applications(1).apply("a").apply("b").recommend(3, majority, {"a": 3, "b": 2})


def objects() -> dict[type, Callable[[], object]]:
    """How to make an object of a class that is not made by its constructor alone."""
    rulebook = xiaozu.Rulebook.source
    return {
        xiaozu.Book: book,
        xiaozu.Branch: lambda: book().as_of("2021-06-30"),
        xiaozu.Rulebook: rulebook,
        xiaozu.Entries: lambda: iter(book()),
        xiaozu.GroupingProblem: lambda: xiaozu.GroupingProblem(PLAN, ROSTER),
        xiaozu.Applications: lambda: xiaozu.Applications(1).apply("a").apply("b"),
        xiaozu.Candidates: candidates,
        xiaozu.Polling: lambda: candidates().poll(COUNT_RULES),
        xiaozu.Poll: lambda: xiaozu.Poll(["a", "b"], seats=1, rules=COUNT_RULES),
        xiaozu.Table: lambda: book().as_of("2021-06-30").table("members"),
        xiaozu.Rows: lambda: iter(book().as_of("2021-06-30").table("members")),
        xiaozu.Judging: lambda: xiaozu.judge_many([("a", (HEADER + LINES).encode())], rulebook()),
        xiaozu.JudgedBooks: lambda: xiaozu.judge_many([("a", (HEADER + LINES).encode())], rulebook()).all(),
    }


def modules() -> Iterator[ModuleType]:
    """The package and its public modules."""
    yield xiaozu
    for module in pkgutil.iter_modules(xiaozu.__path__):
        if module.name == "plot" and importlib.util.find_spec("altair") is None:
            continue
        if not module.name.startswith("_"):
            yield importlib.import_module(f"xiaozu.{module.name}")


def callables() -> dict[str, Callable[..., object]]:
    """Functions, constructors and methods by name; methods make their object anew for each call."""
    found: dict[str, Callable[..., object]] = {}
    for module in modules():
        for name, value in vars(module).items():
            if name.startswith("_") or not getattr(value, "__module__", "").startswith("xiaozu"):
                continue
            if inspect.isclass(value):
                found |= dict(of_class(value))
            elif inspect.isroutine(value):
                found[f"{module.__name__}.{name}"] = value
    return found


def of_class(kind: type) -> Iterator[tuple[str, Callable[..., object]]]:
    """The constructor and the methods of a class."""
    yield kind.__name__, kind
    make = objects().get(kind)
    for name, value in vars(kind).items():
        if isinstance(value, staticmethod | classmethod):
            yield f"{kind.__name__}.{name}", getattr(kind, name)
        elif make is not None and callable(value) and name not in {"__new__", "__reduce__"}:
            yield f"{kind.__name__}.{name}", method(make, name)


def method(make: Callable[[], object], name: str) -> Callable[..., object]:
    """A method of an object that is made when it is called."""

    def call(*args: object, **kwargs: object) -> object:
        return getattr(make(), name)(*args, **kwargs)

    call.__signature__ = inspect.signature(getattr(make(), name))  # type: ignore[attr-defined]
    return call
