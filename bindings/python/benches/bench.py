"""The package beside pure Python, pandas, Polars and DuckDB: one run, medians, ratios. `cargo xtask peers python`.

Every contestant starts from the data as its users have it (a pandas or Polars frame) and ends with a result as they
would use it; copies between libraries are part of the time. Results are compared before anything is timed.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl

import xiaozu

REPETITIONS = 5
ROWS = int(os.environ.get("XIAOZU_BENCH_ROWS", "8600000"))
BALLOTS = max(ROWS // 9, 1000)
BOOKS = int(os.environ.get("XIAOZU_BENCH_BOOKS", "200"))
UNIT = Path(__file__).parents[3] / "tests/books/unit.jsonl"
RULES = xiaozu.Rulebook.source()


def medians(contestants: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """The median seconds of each, taken in turns so that all meet the same machine."""
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for contestant in contestants.values():
        contestant()
    for _ in range(REPETITIONS):
        for name, contestant in contestants.items():
            start = time.perf_counter()
            contestant()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(all_times) for name, all_times in times.items()}


def section(title: str, contestants: dict[str, Callable[[], Any]], part: dict[str, int] | None = None) -> None:
    """Prints a table; the first contestant is ours. `part`: who does only so small a part of the work."""
    found = medians(contestants)
    found = {name: seconds * (part or {}).get(name, 1) for name, seconds in found.items()}
    ours = next(iter(found.values()))
    print(f"\n### {title}\n\n| | milliseconds | to ours |\n|---|---:|---:|")
    for name, seconds in found.items():
        print(f"| {name} | {seconds * 1e3:,.2f} | {seconds / ours:,.2f} |", flush=True)


def people(sorted_rows: bool) -> pd.DataFrame:
    """Persons, years and ratings (4 is excellent), ten years each."""
    random = np.random.default_rng(7)
    persons = ROWS // 10
    frame = pd.DataFrame(
        {
            "person": np.repeat(np.arange(persons, dtype=np.int64), 10),
            "year": np.tile(np.arange(2013, 2023, dtype=np.int64), persons),
            "rating": random.choice(np.array([1, 2, 3, 4], dtype=np.int64), persons * 10, p=[0.05, 0.15, 0.4, 0.4]),
        }
    )
    return frame if sorted_rows else frame.sample(frac=1, random_state=7, ignore_index=True)


def ours(frame: Any) -> Any:
    """Our marks of the rows that complete or extend three excellent years."""
    return xiaozu.streak_marks(frame, person="person", year="year", excellent="rating", counting=[4], years=3)


def pandas_shift(frame: pd.DataFrame, sort: bool) -> Any:
    """Shift of a sorted frame, in pandas."""
    rows = frame.sort_values(["person", "year"]) if sort else frame
    excellent = rows["rating"].eq(4)
    same = excellent.copy()
    for back in (1, 2):
        before = rows["person"].shift(back).eq(rows["person"]) & rows["year"].shift(back).eq(rows["year"] - back)
        same &= excellent.shift(back, fill_value=False) & before
    return same.sort_index() if sort else same


def polars_shift(frame: pl.DataFrame, sort: bool) -> pl.Series:
    """Shift of a sorted frame, in Polars."""
    rows = frame.lazy()
    if sort:
        rows = rows.with_row_index("row").sort("person", "year")
    excellent = pl.col("rating") == 4
    marks = excellent
    for back in (1, 2):
        before = (pl.col("person").shift(back) == pl.col("person")) & (
            pl.col("year").shift(back) == pl.col("year") - back
        )
        marks = marks & excellent.shift(back) & before
    rows = rows.with_columns(reached=marks.fill_null(value=False))
    if sort:
        rows = rows.sort("row")
    return rows.select("reached").collect()["reached"]


def duck(frame: pl.DataFrame) -> Any:
    """A word of years a person, in DuckDB."""
    return duckdb.sql(
        """
        select (bits >> (year - 2013)) & (bits >> greatest(year - 2014, 0)) & (bits >> greatest(year - 2015, 0)) & 1
               and year >= 2015 as reached
        from (select *, bit_or(case when rating = 4 then 1 << (year - 2013) else 0 end)
                        over (partition by person) as bits from frame)
        """
    ).fetchnumpy()


def pure_python(person: Sequence[int], year: Sequence[int], rating: Sequence[int]) -> list[bool]:
    """A loop over sorted rows."""
    marks, run, last = [], 0, (-1, -1)
    for one, when, rated in zip(person, year, rating, strict=True):
        excellent = rated == 4
        run = (run + 1 if last == (one, when - 1) else 1) if excellent else 0
        last = (one, when)
        marks.append(run >= 3)
    return marks


NARROW = {"person": "uint32", "year": "int16", "rating": "uint8"}


def streaks(sorted_rows: bool, narrow: bool = False) -> None:
    """The three-year rule over a table."""
    frame = people(sorted_rows)
    if narrow:
        frame = frame.astype(NARROW)
    polars = pl.from_pandas(frame)
    expected = np.asarray(pandas_shift(frame, not sorted_rows))
    assert (ours(polars).to_polars()["reached"].to_numpy() == expected).all()
    assert (ours(frame).to_polars()["reached"].to_numpy() == expected).all()
    assert (polars_shift(polars, not sorted_rows).to_numpy() == expected).all()
    contestants: dict[str, Callable[[], Any]] = {
        "xiaozu.streak_marks of a Polars frame, to a Polars frame": lambda: ours(polars).to_polars(),
        "xiaozu.streak_marks of a pandas frame, to a Polars frame": lambda: ours(frame).to_polars(),
        "Polars shift": lambda: polars_shift(polars, not sorted_rows),
        "pandas shift": lambda: pandas_shift(frame, not sorted_rows),
        "DuckDB, a word of years a person": lambda: duck(polars),
    }
    part = {}
    if sorted_rows:
        few = frame.head(ROWS // 100)
        lists = [few[name].tolist() for name in ("person", "year", "rating")]
        assert pure_python(*lists) == expected[: len(few)].tolist()
        contestants["pure Python, a hundredth of the rows times 100"] = lambda: pure_python(*lists)
        part["pure Python, a hundredth of the rows times 100"] = 100
    order = "sorted by person and year" if sorted_rows else "in any order"
    types = ", ".join(NARROW.values()) if narrow else "three columns of int64"
    section(f"Three excellent years in a row, {len(frame):,} rows {order}, {types}", contestants, part)


SLABS = ((300_000, 5), (500_000, 10), (1_000_000, 15), (None, 20))
PENSION_SLABS = ((500_000, 5), (None, 10))


def pure_dues(base: int, kind: str) -> tuple[int, str, str]:
    """Dues in fen, by slabs in thousandths, rounded half up; with rule and clause."""
    if kind == "wage":
        slabs, rule = SLABS, "dues_paid"
    elif kind == "retired":
        slabs, rule = PENSION_SLABS, "pension_dues"
    else:
        raise ValueError(kind)
    for up_to, rate in slabs:
        if up_to is None or base <= up_to:
            return (base * rate + 500) // 1000, rule, "2.0"
    raise AssertionError


def dues() -> None:
    """Members' dues of a spreadsheet."""
    rows = ROWS // 10
    base = np.random.default_rng(3).integers(100_000, 2_000_000, rows)
    polars = pl.DataFrame({"base": base, "kind": pl.Series(["wage"] * rows, dtype=pl.String)})

    def of_polars() -> pl.Series:
        rate = pl.lit(SLABS[-1][1])
        for up_to, slab in reversed(SLABS[:-1]):
            rate = pl.when(pl.col("base") <= up_to).then(slab).otherwise(rate)
        return polars.select(due=(pl.col("base") * rate + 500) // 1000)["due"]

    def of_ours() -> xiaozu.Table:
        return xiaozu.dues(polars, base="base", kind="kind", rulebook=RULES, on="2021-03-01", fen=True)

    few = base[: rows // 100].tolist()
    kinds = ["wage"] * len(few)
    expected = [due for due, _, _ in map(pure_dues, few, kinds)]
    assert of_ours().to_polars()["dues_fen"].to_list()[: len(few)] == expected
    assert of_polars().to_list()[: len(few)] == expected
    name = "pure Python, a hundredth of the rows times 100"
    section(
        f"Dues of {rows:,} members, with rule and clause",
        {
            "xiaozu.dues": of_ours,
            "xiaozu.dues, to a Polars frame": lambda: of_ours().to_polars(),
            "Polars when/then, the amount only": of_polars,
            name: lambda: list(map(pure_dues, few, kinds)),
        },
        {name: 100},
    )


def count() -> None:
    """A round of an election."""
    names = [f"c{number}" for number in range(10)]
    random = np.random.default_rng(11)
    marks = random.choice(np.array([-1, 0, 1], dtype=np.int8), (BALLOTS, 10), p=[0.3, 0.5, 0.2])
    polars = pl.DataFrame({name: marks[:, number] for number, name in enumerate(names)})

    def of_ours() -> Any:
        return xiaozu.count(polars, seats=5, should_attend=BALLOTS, present=BALLOTS, on="2021-03-01", rulebook=RULES)

    def of_polars() -> pl.DataFrame:
        valid = polars.filter(pl.sum_horizontal(pl.all() == 1) <= 5)
        return valid.select([(pl.col(name) == 1).sum() for name in names])

    def of_python(rows: list[list[int]]) -> list[int]:
        votes = [0] * 10
        for row in rows:
            if row.count(1) <= 5:
                for number, mark in enumerate(row):
                    votes[number] += mark == 1
        return votes

    found = dict(zip(of_ours().table["candidate"], of_ours().table["for"], strict=True))
    assert found == of_polars().to_dicts()[0]
    few = marks[: BALLOTS // 100].tolist()
    name = "pure Python, a hundredth of the ballots times 100"
    section(
        f"Counting {BALLOTS:,} ballots on ten candidates for five seats",
        {"xiaozu.count": of_ours, "Polars columns, the check for too many": of_polars, name: lambda: of_python(few)},
        {name: 100},
    )


def many() -> None:
    """Many books at once."""
    lines = UNIT.read_text(encoding="utf-8").splitlines()
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number in range(BOOKS):
            path = Path(folder) / f"{number:04}.jsonl"
            path.write_text("\n".join(lines[: 300 + number % 200]) + "\n", encoding="utf-8")
            paths.append(path)

        def judge(threads: int) -> Any:
            return xiaozu.judge_many(paths, RULES, as_of="2021-03-01", threads=threads).all()

        def one_by_one() -> int:
            return sum(len(xiaozu.Book.read(path, RULES).as_of("2021-03-01").findings()) for path in paths)

        assert list(judge(1).findings) == list(judge(2).findings)
        assert len(judge(1).findings) == one_by_one()
        entries = sum(min(300 + number % 200, len(lines)) - 1 for number in range(BOOKS))
        section(
            f"Judging {BOOKS} books, {entries:,} entries",
            {
                "judge_many, 1 thread": lambda: judge(1),
                "judge_many, 2 threads": lambda: judge(2),
                "a loop in Python, values instead of tables": one_by_one,
            },
        )


def calls() -> None:
    """What a single call costs, in loops of 1,000."""
    branch = xiaozu.Book.read(UNIT, RULES).as_of("2022-06-10")
    question = xiaozu.questions.MayBeSecretary(member="feng-lei")
    asked = json.dumps(question.to_dict())

    def times(call: Callable[[], Any]) -> Callable[[], None]:
        def thousand() -> None:
            for _ in range(1000):
                call()

        return thousand

    section(
        "A thousand calls",
        {
            "an attribute of a branch": times(lambda: branch.name),
            "a decision asked as a text": times(lambda: branch.decide("may-be-secretary:feng-lei")),
            "a decision asked as a value": times(lambda: branch.decide(question)),
            "a decision from JSON to JSON": times(lambda: branch.decide(json.loads(asked)).to_json()),
            "a member as a value object": times(lambda: branch.member("feng-lei")),
        },
    )


def main() -> None:
    """Everything, or the sections named."""
    print(
        f"CPython {platform.python_version()}, pandas {pd.__version__}, Polars {pl.__version__}, "
        f"DuckDB {duckdb.__version__}, NumPy {np.__version__}; {os.cpu_count()} cores; "
        f"median of {REPETITIONS} runs taken in turns."
    )
    sections: dict[str, Callable[[], None]] = {
        "sorted": lambda: streaks(sorted_rows=True),
        "narrow": lambda: streaks(sorted_rows=True, narrow=True),
        "shuffled": lambda: streaks(sorted_rows=False),
        "dues": dues,
        "count": count,
        "many": many,
        "calls": calls,
    }
    for name in sys.argv[1:] or sections:
        sections[name]()


if __name__ == "__main__":
    main()
