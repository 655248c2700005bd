"""An analyst's session in an empty folder: spreadsheets in both encodings, a newcomer's mistakes, a thousand books."""

import csv
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import xiaozu

UNIT = Path(__file__).resolve().parents[4] / "tests" / "books" / "unit.jsonl"
RULES = xiaozu.Rulebook.source()
BOM = "\ufeff"

# Ratings as a clerk keeps them: people by the order of the roster, years as they were known, gaps where nobody led.
RATINGS = """\
姓名,年度,等次
刘志强,2019,优秀
林雪峰,2019,称职
谢东,2019,称职
曹毅,2019,优秀
刘志强,2020,优秀
林雪峰,2020,优秀
冯磊,2020,称职
曹毅,2020,基本称职
刘志强,2021,优秀
林雪峰,2021,优秀
冯磊,2021,不称职
曹毅,2021,优秀
刘志强,2022,称职
杨波,2022,优秀
"""
RUNS = [
    ("刘志强", 2019, 2021, 3, True),
    ("林雪峰", 2020, 2021, 2, False),
    ("曹毅", 2019, 2019, 1, False),
    ("曹毅", 2021, 2021, 1, False),
    ("杨波", 2022, 2022, 1, False),
]
COLUMNS: dict[str, Any] = {"person": "姓名", "year": "年度", "excellent": "等次", "counting": ["优秀"]}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with the two exports: Excel ends lines with CR LF, and begins UTF-8 with a byte-order mark."""
    monkeypatch.chdir(tmp_path)
    text = RATINGS.replace("\n", "\r\n")
    Path("等次 gbk.csv").write_bytes(text.encode("gbk"))
    Path("等次 utf8.csv").write_bytes(text.encode("utf-8-sig"))
    return tmp_path


def rows_of(path: str, encoding: str) -> dict[str, list[str]]:
    """The columns of a file, by the standard library."""
    with open(path, encoding=encoding, newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: [row[name] for row in rows] for name in rows[0]}


def by_duckdb(path: str, encoding: str) -> Any:
    """DuckDB reads UTF-8 only; another encoding is taken off before."""
    Path("等次.csv").write_text(Path(path).read_text(encoding=encoding), encoding="utf-8")
    return duckdb.read_csv("等次.csv")


READERS: dict[str, Callable[[str, str], Any]] = {
    "pandas": lambda path, encoding: pd.read_csv(path, encoding=encoding),
    "pandas with texts": lambda path, encoding: pd.read_csv(path, encoding=encoding, dtype=str),
    "Polars": lambda path, encoding: pl.read_csv(path, encoding="utf8" if encoding == "utf-8-sig" else encoding),
    "Polars, lazily": lambda path, encoding: pl.read_csv(path, encoding=encoding).lazy().collect(),
    "DuckDB": by_duckdb,
    "the standard library": rows_of,
}


@pytest.mark.parametrize(("path", "encoding"), [("等次 gbk.csv", "gbk"), ("等次 utf8.csv", "utf-8-sig")])
@pytest.mark.parametrize("reader", READERS)
def test_runs_of_a_spreadsheet(reader: str, path: str, encoding: str) -> None:
    runs = xiaozu.streaks(READERS[reader](path, encoding), **COLUMNS)
    assert runs.columns == ["person", "first", "last", "years", "reached"]
    assert [tuple(row.values()) for row in runs] == RUNS


def test_what_every_library_reads_by_itself() -> None:
    for frame in (pd.read_csv("等次 utf8.csv"), pl.read_csv("等次 utf8.csv"), duckdb.read_csv("等次 utf8.csv")):
        assert [tuple(row.values()) for row in xiaozu.streaks(frame, **COLUMNS)] == RUNS


@pytest.mark.parametrize(
    "column",
    [pd.Series, pl.Series, pa.array, lambda values: pa.chunked_array([values[:5], values[5:]]), np.array, tuple],
    ids=["pandas", "Polars", "pyarrow", "pyarrow in pieces", "NumPy", "tuple"],
)
def test_a_mapping_of_columns_of_any_library(column: Callable[[list[Any]], Any]) -> None:
    plain = pd.read_csv("等次 utf8.csv").to_dict("list")
    runs = xiaozu.streaks({str(name): column(values) for name, values in plain.items()}, **COLUMNS)
    assert [tuple(row.values()) for row in runs] == RUNS


def test_pandas_where_pyarrow_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    frame = pd.read_csv("等次 utf8.csv")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ImportError):
        frame.__arrow_c_stream__()
    assert [tuple(row.values()) for row in xiaozu.streaks(frame, **COLUMNS)] == RUNS


def test_marks_go_back_into_the_frame() -> None:
    frame = pd.read_csv("等次 utf8.csv")
    marked = pd.concat([frame, xiaozu.streak_marks(frame, **COLUMNS).to_pandas()], axis=1)
    assert marked.loc[marked["reached"], ["姓名", "年度"]].to_numpy().tolist() == [["刘志强", 2021]]


def frame_fault(frame: Any, **columns: Any) -> xiaozu.FrameError:
    """The error that reckoning runs over a frame raises; in both languages, with what to do."""
    with pytest.raises(xiaozu.FrameError) as raised:
        xiaozu.streaks(frame, **{**COLUMNS, **columns})
    error = raised.value
    for said in (error.text, error.remedy):
        assert said.zh
        assert said.en
        assert said.zh in str(error)
        assert said.en in str(error)
    return error


def wrong(column: str, row: int, value: Any) -> Iterator[Any]:
    """The ratings with a wrong cell, in each kind of frame."""
    frame = pd.read_csv("等次 utf8.csv", dtype=object)
    frame.loc[row, column] = value
    yield frame
    plain = rows_of("等次 utf8.csv", "utf-8-sig")
    mixed: dict[str, list[Any]] = {**plain}
    mixed[column] = [*plain[column][:row], value, *plain[column][row + 1 :]]
    yield mixed
    yield pl.DataFrame(mixed)


def test_a_wrong_column_name() -> None:
    for reader in ("pandas", "Polars", "the standard library"):
        error = frame_fault(READERS[reader]("等次 gbk.csv", "gbk"), year="年")
        assert (error.code, error.column, error.row) == ("no_such_column", "年", None)
        assert "`年度`" in error.remedy.zh
        assert "`年度`" in error.remedy.en


def test_text_in_the_year_column() -> None:
    for frame in wrong("年度", 5, "去年"):
        error = frame_fault(frame)
        assert (error.code, error.column, error.row) == ("not_a_year", "年度", 5)
        assert "去年" in error.text.en
        assert "2021" in error.remedy.en


@pytest.mark.parametrize("column", ["姓名", "年度"])
def test_a_missing_cell_where_one_is_needed(column: str) -> None:
    for frame in wrong(column, 7, None):
        error = frame_fault(frame)
        assert (error.code, error.column, error.row) == ("empty_cell", column, 7)


def test_a_missing_rating_is_not_excellent() -> None:
    for frame in wrong("等次", 4, None):
        runs = [tuple(row.values()) for row in xiaozu.streaks(frame, **COLUMNS)]
        assert runs[:2] == [("刘志强", 2019, 2019, 1, False), ("刘志强", 2021, 2021, 1, False)]


def test_forgetting_which_ratings_count() -> None:
    error = frame_fault(pd.read_csv("等次 utf8.csv"), counting=None)
    assert (error.code, error.column) == ("counting_missing", "等次")
    assert "`counting`" in error.remedy.en


def test_a_wrong_encoding_shows_what_the_columns_are_called() -> None:
    error = frame_fault(pd.read_csv("等次 gbk.csv", encoding="latin-1"))
    assert (error.code, error.column) == ("no_such_column", "姓名")
    assert "ÐÕÃû" in error.remedy.en
    error = frame_fault(rows_of("等次 utf8.csv", "utf-8"))
    assert (error.code, error.column) == ("no_such_column", "姓名")
    assert f"`{BOM}姓名`" in error.remedy.en


@pytest.mark.parametrize(
    "frame",
    [
        lambda: pl.scan_csv("等次 utf8.csv"),
        lambda: pd.read_csv("等次 utf8.csv")["姓名"],
        lambda: pl.read_csv("等次 utf8.csv")["姓名"],
        lambda: "等次 utf8.csv",
        lambda: Path("等次 utf8.csv"),
        lambda: pd.read_csv("等次 utf8.csv").to_dict("records"),
    ],
    ids=["lazy frame", "series of pandas", "series of Polars", "path as text", "path", "records"],
)
def test_what_is_no_frame(frame: Callable[[], Any]) -> None:
    error = frame_fault(frame())
    assert (error.code, error.column, error.row) == ("not_a_frame", None, None)


def test_a_path_that_does_not_exist() -> None:
    with pytest.raises(xiaozu.BookError) as raised:
        xiaozu.Book.read(Path("没有.jsonl"), RULES)
    assert raised.value.code == "file_not_found"
    assert "没有.jsonl" in raised.value.text.en
    judged = xiaozu.judge_many(["没有.jsonl"], RULES).all()
    assert [(row["book"], row["code"]) for row in judged.errors] == [("没有.jsonl", "file_not_found")]


@pytest.mark.parametrize(("path", "code"), [("等次 gbk.csv", "not_utf8"), ("等次 utf8.csv", "byte_order_mark")])
def test_a_spreadsheet_given_as_a_book(path: str, code: str) -> None:
    with pytest.raises(xiaozu.BookError) as raised:
        xiaozu.Book.read(path, RULES)
    assert (raised.value.code, raised.value.line) == (code, 1)
    assert "UTF-8" in raised.value.remedy.zh


def test_a_rulebook_forgotten() -> None:
    book: Any = xiaozu.Book
    with pytest.raises(TypeError, match="'rulebook'"):
        book.read(UNIT)
    with pytest.raises(TypeError, match="'str' object is not an instance of 'Rulebook'"):
        book.parse("", "source")


LINES = UNIT.read_text(encoding="utf-8").splitlines(keepends=True)
BROKEN: dict[str, tuple[Callable[[list[str]], bytes], str, int | None]] = {
    "empty": (lambda lines: b"", "no_header", 1),
    "no header": (lambda lines: "".join(lines[1:]).encode(), "no_header", 1),
    "cut in a line": (lambda lines: "".join(lines).encode()[:-40], "truncated", None),
    "not JSON": (lambda lines: "".join([*lines[:9], "刘志强\n", *lines[10:]]).encode(), "syntax", 10),
    "in GBK": (lambda lines: "".join(lines).encode("gbk"), "not_utf8", 2),
    "twice": (lambda lines: "".join([*lines, lines[1]]).encode(), "number", None),
}


@pytest.fixture
def books(folder: Path) -> list[Path]:
    """A thousand small books: the unit's, cut at many places; every tenth one is broken."""
    place = folder / "books"
    place.mkdir()
    random_places = random.Random(5)
    broken = list(BROKEN.values())
    for number in range(1000):
        lines = LINES[: random_places.randrange(12, 70)]
        spoil = broken[number // 10 % len(broken)][0] if number % 10 == 0 else lambda lines: "".join(lines).encode()
        (place / f"{number:04}.jsonl").write_bytes(spoil(lines))
    return sorted(place.glob("*.jsonl"))


def tables(judged: xiaozu.JudgedBooks) -> dict[str, dict[str, list[Any]]]:
    """All tables, as plain columns."""
    return {name: judged[name].to_dict() for name in judged.keys()}  # noqa: SIM118


def test_a_thousand_books_on_one_thread_and_on_two(books: list[Path]) -> None:
    one, two = (
        xiaozu.judge_many(books, RULES, as_of="2019-03-31", tables=["members", "groups"], threads=threads).all()
        for threads in (1, 2)
    )
    assert tables(one) == tables(two)
    assert sorted(one.keys()) == ["branches", "errors", "findings", "groups", "members"]
    branches = pl.DataFrame(one.branches)
    assert branches["book"].to_list() == [str(path) for path in books]
    assert branches.filter("failed")["book"].to_list() == [str(path) for path in books[::10]]

    for path in books[1::97]:
        if path not in books[::10]:
            branch = xiaozu.Book.read(path, RULES).as_of("2019-03-31")
            findings = pl.DataFrame(one.findings).filter(pl.col("book") == str(path)).drop("book")
            assert findings.rows() == branch.table("findings").to_polars().rows()
            assert branches.filter(pl.col("book") == str(path))["members"].to_list() == [len(branch.members())]


def test_why_books_cannot_be_read(books: list[Path]) -> None:
    errors = pl.DataFrame(xiaozu.judge_many(books, RULES, as_of="2019-03-31").all().errors)
    for number, (_, code, line) in zip(range(0, 60, 10), BROKEN.values(), strict=True):
        first = errors.filter(pl.col("book") == str(books[number])).row(0, named=True)
        assert first["code"] == code
        assert line is None or first["line"] == line
        assert all(first[text] for text in ("text_zh", "text_en", "remedy_zh", "remedy_en"))


def test_batches_are_the_whole(books: list[Path]) -> None:
    whole = tables(xiaozu.judge_many(books[:120], RULES, as_of="2019-03-31").all())
    done, rows = [], 0
    for batch in xiaozu.judge_many(iter(books[:120]), RULES, as_of="2019-03-31", batch=50, progress=True):
        done.append(batch.done)
        rows += len(batch.branches)
    assert done == [50, 100, 120]
    assert rows == len(whole["branches"]["book"])
