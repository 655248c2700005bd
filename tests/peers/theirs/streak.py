"""The three-year rule over a table: how many rows end three excellent years in a row."""

import numpy as np


def load(section, name, folder):
    person, year, rating = (
        np.fromfile(f"{folder}/{section}-{column}", dtype)
        for column, dtype in (("person.u32", "<u4"), ("year.i16", "<i2"), ("rating.u8", "u1"))
    )
    return CONTESTANTS[name](person, year, rating)


def numpy_shift(person, year, rating):
    def work():
        excellent = rating == 4
        same = person[2:] == person[:-2]
        marks = same & (year[2:] - year[:-2] == 2) & excellent[2:] & excellent[1:-1] & excellent[:-2]
        return np.count_nonzero(marks)

    return f"numpy {np.__version__}", work


def pandas_shift(person, year, rating):
    import pandas

    frame = pandas.DataFrame({"person": person, "year": year, "rating": rating})

    def work():
        excellent = frame.rating == 4
        first = frame.year.shift(2, fill_value=0)
        marks = (frame.person == frame.person.shift(2, fill_value=0)) & (frame.year - first == 2) & excellent
        marks &= excellent.shift(1, fill_value=False) & excellent.shift(2, fill_value=False)
        return marks.sum()

    return f"pandas {pandas.__version__}", work


def polars_frame(person, year, rating):
    import polars

    return polars, polars.DataFrame({"person": person, "year": year, "rating": rating})


def polars_marks(polars):
    person, year, excellent = polars.col("person"), polars.col("year"), polars.col("rating") == 4
    first = (person == person.shift(2)) & (year - year.shift(2) == 2)
    return (first & excellent & excellent.shift(1) & excellent.shift(2)).sum()


def polars_shift(*columns):
    polars, frame = polars_frame(*columns)
    marks = polars_marks(polars)
    return f"polars {polars.__version__}", lambda: frame.select(marks).item()


def polars_sort(*columns):
    """Each row packed into one number and those sorted: several times faster than sorting by columns."""
    polars, frame = polars_frame(*columns)
    person, year, rating = (polars.col(name).cast(polars.UInt64) for name in frame.columns)
    packed = (person * 8192 + (year - 2000) * 8 + rating).sort().alias("row")
    row = polars.col("row")
    excellent, when = row % 8 == 4, row // 8
    marks = (when - when.shift(2) == 2) & excellent & excellent.shift(1) & excellent.shift(2)

    def work():
        return frame.lazy().select(packed).select(marks.sum()).collect().item()

    return f"polars {polars.__version__}", work


def polars_bits(*columns):
    """A word of years a person, as we do it; it counts years, not rows."""
    polars, frame = polars_frame(*columns)
    years = polars.lit(1, dtype=polars.UInt32) * (2 ** (polars.col("year") - 2001).cast(polars.UInt32)).cast(polars.UInt32)
    years = polars.when(polars.col("rating") == 4).then(years).otherwise(0)
    bits = polars.col("bits")
    runs = bits & (bits // 2) & (bits // 4)

    def work():
        grouped = frame.lazy().group_by("person").agg(years.bitwise_or().alias("bits"))
        return grouped.select(runs.bitwise_count_ones().sum()).collect().item()

    return f"polars {polars.__version__}", work


def duckdb_query(query):
    def contestant(person, year, rating):
        import duckdb

        base = duckdb.connect()
        base.execute("SET threads = 1")
        columns = {"person": person, "year": year, "rating": rating}
        base.register("columns", columns)
        base.execute("CREATE TABLE rows AS SELECT * FROM columns")
        return f"duckdb {duckdb.__version__}", lambda: base.execute(query).fetchone()[0]

    return contestant


BITS = """
    WITH years AS (
        SELECT person, bit_or(CASE WHEN rating = 4 THEN 1::UINTEGER << (year - 2001)::UINTEGER ELSE 0::UINTEGER END) AS bits
        FROM rows GROUP BY person)
    SELECT sum(bit_count(bits & (bits >> 1) & (bits >> 2))) FROM years
"""

ISLANDS = """
    WITH numbered AS (
        SELECT person, year - row_number() OVER (PARTITION BY person ORDER BY year) AS island
        FROM rows WHERE rating = 4),
    islands AS (SELECT count(*) AS years FROM numbered GROUP BY person, island)
    SELECT sum(greatest(years - 2, 0)) FROM islands
"""

CONTESTANTS = {
    "numpy": numpy_shift,
    "pandas": pandas_shift,
    "polars": polars_shift,
    "polars-sort": polars_sort,
    "polars-bits": polars_bits,
    "duckdb-bits": duckdb_query(BITS),
    "duckdb-islands": duckdb_query(ISLANDS),
}
