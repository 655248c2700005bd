"""Tables go to pandas, Polars, pyarrow and DuckDB as they are."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import xiaozu

CASES = Path(__file__).resolve().parents[4] / "tests" / "cases"
HEADER = '{"format":"xiaozu","version":1}'
NAMES = [info.name for info in xiaozu.tables()]

Columns = dict[str, list[Any]]


def branches() -> Iterator[xiaozu.Branch]:
    """The unit's branch, and those of some cases that have much to say."""
    yield xiaozu.Book.read(CASES.parent / "books/unit.jsonl", xiaozu.Rulebook.source()).as_of("2022-06-10")
    for path in sorted(CASES.glob("*.json"), key=lambda path: -path.stat().st_size)[:40]:
        case = json.loads(path.read_text(encoding="utf-8"))
        if case["rulebook"] == "source" and "refused" not in case:
            lines = [HEADER, *(json.dumps(entry, ensure_ascii=False) for entry in case["entries"])]
            book = xiaozu.Book.parse("\n".join(lines) + "\n", xiaozu.Rulebook.source())
            yield book.as_of(case["asks"][-1]["as_of"])


BRANCHES = list(branches())
OF_A_BRANCH = [name for name in NAMES if name not in {"branches", "errors"}]


def missing(value: object) -> bool:
    """How pandas has what is missing."""
    return value is None or value is pd.NaT or (isinstance(value, float) and value != value)


def cell(value: Any) -> Any:
    """A value of another library as Python has it."""
    if missing(value):
        return None
    if isinstance(value, str | bool):
        return value
    if hasattr(value, "tolist"):
        return value.tolist()
    return value


def columns(frame: Any, names: list[str]) -> Columns:
    """The columns of a frame of pandas."""
    return {name: [cell(value) for value in frame[name]] for name in names}


@pytest.mark.parametrize("name", OF_A_BRANCH)
def test_to_all_and_back(name: str) -> None:
    rows = 0
    for branch in BRANCHES:
        table = branch.table(name)
        plain = table.to_dict()
        rows += len(table)
        assert list(plain) == table.columns
        assert {len(column) for column in plain.values()} == {len(table)}
        assert [dict(zip(plain, row, strict=True)) for row in zip(*plain.values(), strict=True)] == list(table)
        assert table.to_arrow().to_pydict() == plain
        assert pa.table(table).equals(table.to_arrow())
        assert table.to_polars().to_dict(as_series=False) == plain
        assert columns(table.to_pandas(), table.columns) == plain
        relation = duckdb.from_arrow(table.to_arrow())
        assert dict(zip(relation.columns, map(list, zip(*relation.fetchall(), strict=True)), strict=False)) == (
            plain if len(table) else {}
        )
    assert rows > 0, f"no branch has a row in {name}"


def test_what_is_said_of_tables_holds() -> None:
    for info in xiaozu.tables():
        if info.name in OF_A_BRANCH:
            for branch in BRANCHES[:3]:
                plain = branch.table(info.name).to_dict()
                assert list(plain) == [column.name for column in info.columns]
                for column in info.columns:
                    assert column.nullable or None not in plain[column.name], column


def test_polars_reads_the_protocol() -> None:
    table = BRANCHES[0].table("members")
    assert pl.DataFrame(table).to_dict(as_series=False) == table.to_dict()


def test_a_stream_is_taken_once_and_made_again() -> None:
    table = BRANCHES[0].table("members")
    assert pa.table(table).equals(pa.table(table))
    capsule = table.__arrow_c_stream__()
    del capsule
    assert len(pa.table(table)) == len(table)
