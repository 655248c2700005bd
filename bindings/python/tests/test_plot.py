"""Pictures: valid, the same every time, in both languages, readable wherever they are opened."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypeAlias

import pytest

from xiaozu import Book, Branch, Rulebook

alt = pytest.importorskip("altair")
vlc = pytest.importorskip("vl_convert")
pytest.importorskip("fontTools")
pytest.importorskip("pylopdf_fonts_zh_cn")

from xiaozu import plot  # noqa: E402
from xiaozu.plot import _look, _words  # noqa: E402
from xiaozu.plot._days import axis, month, ms, period, quarters  # noqa: E402

UNIT = Path(__file__).resolve().parents[3] / "tests" / "books" / "unit.jsonl"
Lang: TypeAlias = Literal["zh", "en"]
Picture: TypeAlias = Callable[[Branch, Lang | None], Any]
YEAR = date(2022, 1, 1), date(2022, 12, 31)
LANGS: tuple[Lang, ...] = ("zh", "en")

PICTURES: dict[str, Picture] = {
    "duty_calendar": lambda branch, lang: plot.duty_calendar(branch, YEAR, lang=lang),
    "every_member": lambda branch, lang: plot.duty_calendar(branch, YEAR, members=True, lang=lang, dark=True),
    "group_composition": lambda branch, lang: plot.group_composition(branch, branch, lang=lang),
    "service_timeline": lambda branch, lang: plot.service_timeline(branch, lang=lang),
    "one_leader": lambda branch, lang: plot.service_timeline(branch, "cao-yi", lang=lang),
    "review_heatmap": lambda branch, lang: plot.review_heatmap(branch, lang=lang, dark=True),
    "funds": lambda branch, lang: plot.funds(branch, 2021, lang=lang),
}


@pytest.fixture(scope="module")
def book() -> Book:
    return Book.read(UNIT, Rulebook.source())


@pytest.fixture(scope="module")
def unit(book: Book) -> Branch:
    return book.as_of(date(2022, 6, 10))


@pytest.fixture(scope="module")
def empty() -> Branch:
    return Book.parse('{"format":"xiaozu","version":1}\n', Rulebook.source()).as_of(date(2022, 6, 10))


def written(chart: Any) -> str:
    """The chart in JSON."""
    return json.dumps(chart.to_dict(), ensure_ascii=False)


def values(chart: Any, field: str) -> list[str]:
    """What the data of a chart have in a field, in order."""
    sets = chart.to_dict()["datasets"].values()
    return [str(row[field]) for rows in sets for row in rows if field in row]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_valid_and_the_same_every_time(unit: Branch, name: str, lang: Lang) -> None:
    chart = PICTURES[name](unit, lang)
    assert written(chart) == written(PICTURES[name](unit, lang))
    assert "<svg" in vlc.vegalite_to_svg(chart.to_dict())
    assert any(chart.to_dict()["datasets"].values())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", PICTURES)
def test_a_branch_without_anything_gives_an_empty_picture(empty: Branch, name: str, lang: Lang) -> None:
    chart = PICTURES[name](empty, lang)
    assert "<svg" in vlc.vegalite_to_svg(chart.to_dict())


@pytest.mark.parametrize("name", PICTURES)
def test_english_pictures_speak_english(unit: Branch, name: str) -> None:
    spec = PICTURES[name](unit, "en").to_dict()
    title = spec["title"]["text"]
    assert title.isascii()
    assert title != PICTURES[name](unit, "zh").to_dict()["title"]["text"]
    assert PICTURES[name](unit, None).to_dict() == PICTURES[name](unit, "zh").to_dict()


def test_every_code_of_a_picture_has_words() -> None:
    codes = {"duty_state": _look.Look(False).states, "rating": _look.RATINGS, "account": _look.ACCOUNTS}
    for lang in LANGS:
        words = _words.Words(lang)
        for kind, colours in codes.items():
            assert all(words(kind, code) != code for code in colours)


def test_duties_share_a_cell_where_members_share_a_row(unit: Branch) -> None:
    shared = plot.duty_calendar(unit, YEAR, lang="en")
    each = plot.duty_calendar(unit, YEAR, members=True, lang="en")
    assert len(values(shared, "mark")) < len(values(each, "mark"))
    shown = [row for row in unit.table("duties", YEAR) if row["period"].startswith("2022") or row["period"] == "2021"]
    assert sum(int(count.split("/")[-1]) for count in values(shared, "count")) == len(shown)


def test_a_kind_that_is_for_another_year_stands_where_it_is_due(unit: Branch) -> None:
    sets = plot.duty_calendar(unit, YEAR, lang="en").to_dict()["datasets"].values()
    cells = [row for rows in sets for row in rows if row["kind"] == "Commendation of the year"]
    assert [(cell["period"], cell["x"], cell["x2"]) for cell in cells] == [
        ("2021", ms(date(2022, 1, 1)), ms(date(2022, 4, 1)))
    ]


def test_the_picture_of_a_leader_is_about_nobody_else(unit: Branch) -> None:
    assert set(values(plot.service_timeline(unit, "cao-yi"), "leader")) == {"曹毅"}
    assert set(values(plot.service_timeline(unit, "nobody"), "leader")) == set()


def test_streaks_and_commended_years(unit: Branch) -> None:
    chart = plot.review_heatmap(unit, lang="en")
    assert sorted(values(chart, "streak")) == ["2019–2021", "2020–2021"]
    assert values(chart, "event") == ["Commended"] * 5


def test_funds_add_up(unit: Branch) -> None:
    chart = plot.funds(unit, 2021, lang="en")
    accounts = [row for row in unit.table("funds") if row["year"] == 2021]
    ends = [float(value) for value in values(chart, "to")]
    for row in accounts:
        assert (row["allocated_fen"] + row["overspent_fen"]) / 100 in ends


def test_who_moves_comes_and_goes() -> None:
    before = {"一组": ["a", "b", "c"], "二组": ["d"]}
    after: list[dict[str, str | None]] = [
        {"member": "a", "group": "一组", "unit": "一排"},
        {"member": "b", "group": "二组", "unit": "二排"},
        {"member": "d", "group": None, "unit": "二排"},
        {"member": "e", "group": "二组", "unit": None},
    ]
    chart = plot.group_composition(before, after, lang="en")
    moves = {row["member"]: row for rows in chart.to_dict()["datasets"].values() for row in rows}
    assert {member: row["move"] for member, row in moves.items()} == {
        "a": "Stays",
        "b": "Moves",
        "c": "Goes out",
        "d": "Goes out",
        "e": "Comes in",
    }
    assert moves["b"]["own"] == "二排"
    assert moves["e"]["own"] == "Not known"


def test_groups_are_named_whatever_they_are_given_as(unit: Branch) -> None:
    formed = unit.formed_groups()
    by_id = {group.group: group.members for group in formed}
    by_name = {row["group_name"]: by_id[row["group"]] for row in unit.table("groups")}
    whole = plot.group_composition(unit, unit).to_dict()
    assert whole["title"]["subtitle"] == f"未变动 {len(unit.members())}"
    for given in (formed, by_id, by_name, list(unit.table("members"))):
        assert plot.group_composition(unit, given).to_dict()["title"] == whole["title"]
        assert set(values(plot.group_composition(given, unit), "group")) == set(by_name)


def test_an_attribute_with_many_values_has_a_colour_for_others(unit: Branch) -> None:
    chart = plot.group_composition(unit, unit, by="member_name", lang="en")
    domain = chart.to_dict()["hconcat"][0]["layer"][0]["encoding"]["color"]["scale"]["domain"]
    assert domain[-1] == "Others"
    assert len(domain) == len(_look.VALUES) + 1


@pytest.mark.parametrize("name", PICTURES)
def test_saved_pictures_bring_their_font(unit: Branch, tmp_path: Path, name: str) -> None:
    chart = PICTURES[name](unit, "zh")
    for ending in ("png", "svg", "html"):
        plot.save(chart, tmp_path / f"picture.{ending}")
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")
    for ending in ("svg", "html"):
        text = (tmp_path / f"picture.{ending}").read_text(encoding="utf-8")
        assert "@font-face" in text
        assert not re.search(r"(src|href)=[\"']https?:", text)


def test_a_chart_of_your_own_is_saved_with_the_font(tmp_path: Path) -> None:
    chart = alt.Chart(alt.InlineData(values=[{"a": "第一党小组"}])).mark_bar().encode(y="a:N")
    plot.save(chart, tmp_path / "own.svg")
    text = (tmp_path / "own.svg").read_text(encoding="utf-8")
    assert "@font-face" in text
    assert 'font-family="Noto Sans SC' in text


def test_other_endings_are_left_to_altair(unit: Branch, tmp_path: Path) -> None:
    chart = plot.funds(unit, 2021)
    plot.save(chart, tmp_path / "picture.json")
    assert json.loads((tmp_path / "picture.json").read_text(encoding="utf-8"))["title"]["text"]
    with pytest.raises(ValueError, match="docx"):
        plot.save(chart, tmp_path / "picture.docx")


def test_periods() -> None:
    assert period("2022-02") == (date(2022, 2, 1), date(2022, 3, 1))
    assert period("2021-12") == (date(2021, 12, 1), date(2022, 1, 1))
    assert period("2021-Q4") == (date(2021, 10, 1), date(2022, 1, 1))
    assert period("2021") == (date(2021, 1, 1), date(2022, 1, 1))
    assert month(2021, 13) == date(2022, 1, 1)
    assert quarters(["2021-Q3"]) == ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"]
    assert quarters([]) == []
    ten_years: Any = axis(date(2021, 1, 1), date(2031, 1, 1)).to_dict()
    assert ten_years["axis"]["tickCount"]["step"] == 12
