"""Any Python object at any argument of anything public: an answer or an ordinary exception, never a panic."""

import contextlib
import dataclasses
import datetime
import decimal
import fractions
import inspect
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from surface import COUNT_RULES, HEADER, LINES, PLAN, ROSTER, book, callables

import xiaozu

CALLABLES = callables()


class OwnError(Exception):
    """What the hostile object raises: it comes back as it is."""


class Hostile:
    """Raises whatever is asked of it."""

    def __getattr__(self, name: str) -> object:
        raise OwnError(name)

    def __iter__(self) -> Iterator[object]:
        raise OwnError

    def __len__(self) -> int:
        raise OwnError

    def __index__(self) -> int:
        raise OwnError

    def __fspath__(self) -> str:
        raise OwnError

    def __eq__(self, other: object) -> bool:
        raise OwnError

    def __hash__(self) -> int:
        raise OwnError

    def __str__(self) -> str:
        raise OwnError

    __repr__ = __str__


class Liar:
    """Answers with what nobody expects."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    def __index__(self) -> Any:
        return self.answer

    def __fspath__(self) -> Any:
        return self.answer

    def __len__(self) -> Any:
        return self.answer

    def __iter__(self) -> Any:
        return self.answer

    def __call__(self, *args: object, **kwargs: object) -> object:
        return self.answer

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.answer

    def to_dict(self) -> object:
        return self.answer

    def items(self) -> object:
        return self.answer

    def read(self) -> object:
        return self.answer

    def isoformat(self) -> object:
        return self.answer


class OddDay(datetime.date):
    """A date that is written as no date is."""

    def isoformat(self) -> str:
        return "someday"


# What is allowed to come: errors that say what is wrong with the input, the input's own, or that a library is missing.
ORDINARY = (
    xiaozu.XiaozuError,
    TypeError,
    ValueError,
    OverflowError,
    LookupError,
    AttributeError,
    OSError,
    ImportError,
    OwnError,
)

ODD_TEXTS = [
    "",
    "\0",
    "\ud800",
    "../a",
    "2021-02-29",
    "-1-01-01",
    "{}",
    "[]",
    "null",
    "[groups]",
    "团" * 99,
    "x" * 5000,
]
GOOD_TEXTS = [
    "a",
    "g1",
    "2021-06-30",
    "9999-12-31",
    "2021-Q3",
    "members",
    "funds",
    "may-be-secretary:a",
    HEADER + LINES,
]
TEXTS = st.one_of(st.text(max_size=5), st.sampled_from(ODD_TEXTS), st.sampled_from(GOOD_TEXTS))
NUMBERS = st.one_of(
    st.integers(),
    st.sampled_from([0, -1, 2**31, 2**32, 2**63, 2**64, -(2**63), 10**400]),
    st.floats(),
    st.sampled_from([decimal.Decimal("NaN"), fractions.Fraction(1, 3), 1j, True]),
)
DAYS = st.one_of(
    st.dates(),
    st.datetimes(),
    st.sampled_from([OddDay(2021, 6, 30), datetime.time(), datetime.timedelta.max, datetime.UTC]),
)
SIMPLE = st.one_of(st.none(), TEXTS, NUMBERS, DAYS, st.binary(max_size=5))
KNOWN: st.SearchStrategy[object] = st.one_of(
    st.builds(xiaozu.Rulebook.source),
    st.builds(book),
    st.builds(lambda: book().as_of("2021-06-30")),
    st.builds(lambda: book()[0]),
    st.builds(lambda: book().as_of("2021-06-30").table("members")),
    st.sampled_from([PLAN, ROSTER, COUNT_RULES, (HEADER + LINES).encode(), {"kind": "founded", "name": "x"}]),
)
ODD: st.SearchStrategy[object] = st.one_of(
    st.builds(Hostile),
    st.builds(Liar, SIMPLE),
    st.sampled_from([object(), Hostile, int, len, ..., NotImplemented, sys, memoryview(b"ab"), range(9), slice(1)]),
    st.builds(lambda: (item for item in (1, "a", None))),
    st.builds(lambda: open(Path(__file__).parent / "conftest.py")),  # noqa: SIM115
)
ANYTHING = st.recursive(
    SIMPLE | KNOWN | ODD,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(TEXTS, inner, max_size=3)
        | st.dictionaries(NUMBERS, inner, max_size=1)
    ),
    max_leaves=6,
)

# What each argument is meant to be, so that the others are looked at, too.
MEANT: dict[str, list[object]] = {
    "as_of": ["2021-06-30", datetime.date(2021, 6, 30)],
    "ballots": [[{"for": ["a"]}], []],
    "bearer": ["branch", "group/g1", "member/a"],
    "books": [[("a", (HEADER + LINES).encode())], {"a": b""}],
    "day": ["2021-06-30", "0001-01-01", "9999-12-31"],
    "groups": [[{"group": "g1", "members": ["a", "b"]}, {"group": "g2", "members": ["c", "d"]}]],
    "member": ["a", "b"],
    "plan": [PLAN, {}],
    "present": [3, 0],
    "question": ["may-be-secretary:a"],
    "roster": [ROSTER, []],
    "rulebook": [xiaozu.Rulebook.source(), xiaozu.Rulebook.statutes()],
    "rules": [COUNT_RULES],
    "seats": [1, 0],
    "should_attend": [4, 0],
    "span": ["2021", ("2021-01-01", "9999-12-31"), ("2021-12-31", "2021-01-01")],
    "text": [HEADER + LINES],
    "today": [[{"group": "g1", "members": ["a", "b"]}, {"group": "g2", "members": ["c", "d"]}]],
}


def is_value(call: Callable[..., object]) -> bool:
    """Whether it makes one of the many value objects, which look at nothing."""
    return inspect.isclass(call) and dataclasses.is_dataclass(call)


def meant(name: str) -> st.SearchStrategy[object]:
    """Anything, and often what is meant."""
    return st.one_of(ANYTHING, st.sampled_from(MEANT[name])) if name in MEANT else ANYTHING


def arguments(call: Callable[..., object], data: st.DataObject) -> tuple[list[object], dict[str, object]]:
    """Something for every argument, or for some."""
    positional: list[object] = []
    named: dict[str, object] = {}
    for parameter in inspect.signature(call).parameters.values():
        match parameter.kind:
            case inspect.Parameter.VAR_POSITIONAL:
                positional += data.draw(st.lists(ANYTHING, max_size=2))
            case inspect.Parameter.VAR_KEYWORD:
                named |= data.draw(st.dictionaries(TEXTS, ANYTHING, max_size=2))
            case inspect.Parameter.KEYWORD_ONLY:
                if parameter.default is inspect.Parameter.empty or data.draw(st.booleans()):
                    named[parameter.name] = data.draw(meant(parameter.name))
            case _:
                positional.append(data.draw(meant(parameter.name)))
    return positional, named


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", sorted(CALLABLES))
def test_any_object_at_any_argument(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    call = CALLABLES[name]
    folder = tmp_path_factory.mktemp("written", numbered=True)

    @settings(max_examples=4 if is_value(call) else 40)
    @given(st.data())
    def test(data: st.DataObject) -> None:
        positional, named = arguments(call, data)
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(folder)
            with contextlib.suppress(*ORDINARY):
                repr(call(*positional, **named))

    test()


DEEP = {
    "a list in a list": "value = []\nfor _ in range(10**5): value = [value]",
    "a dict in a dict": "value = {}\nfor _ in range(10**5): value = {'a': value}",
    "a list in itself": "value = []\nvalue.append(value)",
    "a dict in itself": "value = {}\nvalue['a'] = value",
    "a value in a value": (
        "value = 'x'\nfor _ in range(10**5): value = xiaozu.Draft(on='2021-01-01', by='a', fact=value)"
    ),
}

DEEP_CALLS = [
    "xiaozu.Book.of([value], rulebook)",
    "xiaozu.Book(rulebook).record(value)",
    "xiaozu.GroupingProblem(value, [])",
    "xiaozu.GroupingProblem({}, [value])",
    "xiaozu.propose_pairs(value, {})",
    "branch.decide(value)",
]

DEEP_TEXTS = [
    "xiaozu.Rulebook.from_json('[' * 10**6)",
    "xiaozu.Rulebook.from_json('{\"a\":' * 10**6)",
    "xiaozu.Rulebook.from_toml('a = ' + '[' * 10**6)",
    "xiaozu.Rulebook.from_toml('a.' * 10**5 + 'a = 1')",
    "xiaozu.GroupingProblem('a = ' + '{a = ' * 10**5, [])",
    "xiaozu.Book.parse('[' * 10**6, rulebook)",
    'xiaozu.Book.parse(\'{"format":"xiaozu","version":1}\\n\' + \'{"kind":\' * 10**5, rulebook)',
]

GREAT = [
    "xiaozu.judge_many([], rulebook, threads=2**62).all()",
    "xiaozu.judge_many([], rulebook, batch=2**62).all()",
    "xiaozu.GroupingProblem({}, [{'member': 'a'}]).form(threads=2**62)",
    "xiaozu.Poll(['a'], seats=2**32 - 1, rules=rules)",
    "branch.duties(('0001-01-01', '9999-12-31'))",
    "branch.figures(('0001-01-01', '9999-12-31'))",
    "book[2**62]",
]

CHILD = """
import faulthandler
import xiaozu
from surface import book as make
faulthandler.enable()
book = make()
branch = book.as_of("2021-06-30")
rulebook = book.rulebook
"""


@pytest.mark.parametrize(
    "code",
    [
        *(pytest.param(f"{made}\n{call}", id=f"{call}, {name}") for name, made in DEEP.items() for call in DEEP_CALLS),
        *DEEP_TEXTS,
        *GREAT,
    ],
)
def test_nothing_aborts(code: str) -> None:
    made, _, call = code.rpartition("\n")
    body = f"{CHILD}{made}\ntry:\n    {call}\nexcept Exception:\n    pass\nprint('alive')\n"
    command = [sys.executable, "-c", body]
    done = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr[-3000:]
