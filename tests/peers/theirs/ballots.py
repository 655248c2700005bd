"""Counting a million ballots on ten candidates: for and against each; spoiled ones out where checked."""

import numpy as np

CANDIDATES, SEATS = 10, 5
# Prebuilt profiles take minutes to build at full size: so many ballots of the million, times scaled up.
FEWER = {"pref_voting": 20_000, "abcvoting": 50_000}


def load(_section, name, folder):
    marks = np.fromfile(f"{folder}/ballots.u8", "u1").reshape(CANDIDATES, -1)
    return CONTESTANTS[name](marks)


def number(votes):
    """One number out of all counts, as the other side makes it."""
    return sum(place * int(count) for place, count in enumerate((n for pair in votes for n in pair), 1))


def numpy_count(marks):
    def work():
        return number([(np.count_nonzero(one == 1), np.count_nonzero(one == 2)) for one in marks])

    return f"numpy {np.__version__}", work


def numpy_checked(marks):
    def work():
        valid = (marks == 1).sum(axis=0, dtype="u1") <= SEATS
        return number([(np.count_nonzero((one == 1) & valid), np.count_nonzero((one == 2) & valid)) for one in marks])

    return f"numpy {np.__version__}", work


def polars_count(marks):
    import polars

    frame = polars.DataFrame({f"c{place}": one for place, one in enumerate(marks)})
    votes = [(polars.col(name) == mark).sum().alias(f"{name}-{mark}") for name in frame.columns for mark in (1, 2)]

    def work():
        row = frame.select(votes).row(0)
        return number(zip(row[::2], row[1::2]))

    return f"polars {polars.__version__}", work


def polars_checked(marks):
    import polars

    frame = polars.DataFrame({f"c{place}": one for place, one in enumerate(marks)})
    for_ = polars.sum_horizontal([(polars.col(name) == 1).cast(polars.UInt8) for name in frame.columns])
    valid = polars.col("valid")
    votes = [
        ((polars.col(name) == mark) & valid).sum().alias(f"{name}-{mark}") for name in frame.columns for mark in (1, 2)
    ]

    def work():
        row = frame.lazy().with_columns(valid=for_ <= SEATS).select(votes).collect().row(0)
        return number(zip(row[::2], row[1::2]))

    return f"polars {polars.__version__}", work


def pref_voting_grades(marks):
    import importlib.metadata

    from pref_voting.grade_profiles import GradeProfile

    grades = [{place: (0, 1, -1)[mark] for place, mark in enumerate(ballot)} for ballot in marks[:, : FEWER["pref_voting"]].T]
    profile = GradeProfile(grades, [-1, 0, 1])

    def work():
        votes = [(profile.proportion_with_grade(one, 1), profile.proportion_with_grade(one, -1)) for one in range(CANDIDATES)]
        return number([(round(a * len(grades)), round(b * len(grades))) for a, b in votes])

    return f"pref_voting {importlib.metadata.version('pref_voting')}", work


def abcvoting_approval(marks):
    import importlib.metadata

    from abcvoting import abcrules
    from abcvoting.preferences import Profile

    profile = Profile(CANDIDATES)
    for ballot in marks[:, : FEWER["abcvoting"]].T:
        profile.add_voter([place for place, mark in enumerate(ballot) if mark == 1])

    def work():
        return sum(abcrules.compute_av(profile, committeesize=SEATS)[0])

    return f"abcvoting {importlib.metadata.version('abcvoting')}", work


CONTESTANTS = {
    "numpy": numpy_count,
    "numpy-checked": numpy_checked,
    "polars": polars_count,
    "polars-checked": polars_checked,
    "pref_voting": pref_voting_grades,
    "abcvoting": abcvoting_approval,
}
