"""How the pictures look: ground, font, colours for every kind of eye."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import altair as alt

FONT = "Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"

STATES = {
    "done": "#0072B2",
    "made_up": "#56B4E9",
    "done_late": "#009E73",
    "due": "#F0E442",
    "overdue": "#E69F00",
    "missed": "#D55E00",
}
"""Colours of the states of a duty: the palette of Okabe and Ito. Where nothing is to be done, `Look` has greys."""

RATINGS = {"excellent": "#2166AC", "competent": "#92C5DE", "basically_competent": "#FDB863", "unfit": "#B2182B"}
"""Colours of ratings, from blue to red through light ones."""

VALUES: tuple[str, ...] = ("#77AADD", "#EE8866", "#EEDD88", "#44BB99", "#FFAABB", "#99DDFF", "#BBCC33", "#AAAA00")
"""Colours that carry black letters: the light palette of Paul Tol."""

OTHERS = "#DDDDDD"
ACCOUNTS = {"spent": "#0072B2", "returned": "#BDBDBD", "balance": "#56B4E9", "overspent": "#D55E00"}
GROUPS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#999999", "#B2A000")
GOLD = "#E69F00"
BLACK = "#111111"

Chart = TypeVar("Chart", alt.VConcatChart, alt.HConcatChart, alt.LayerChart, alt.Chart, alt.FacetChart)


class Look:
    """The colours that depend on the ground."""

    def __init__(self, dark: bool) -> None:
        """On a dark or a light ground."""
        self.ground, self.ink, self.soft, self.grid, self.bar = (
            ("#1E1E1E", "#EEEEEE", "#A0A0A0", "#3A3A3A", "#44566B")
            if dark
            else ("#FFFFFF", "#222222", "#666666", "#DDDDDD", "#C3D0DD")
        )
        quiet = ("#5C5C5C", "#333333") if dark else ("#CFCFCF", "#F0F0F0")
        self.states = {**STATES, "not_yet_due": quiet[0], "not_applicable": quiet[1]}

    def finish(self, chart: Chart, title: str, *subtitle: object, independent: Iterable[str] = ()) -> Chart:
        """The chart with its title, ground and font; its parts have some scales each for itself."""
        below = " · ".join(str(part) for part in subtitle if part is not None)
        axes = {"labelColor": self.ink, "titleColor": self.soft, "titleFontWeight": "normal"}
        sizes = {"labelFontSize": 11, "titleFontSize": 11, "labelLimit": 240}
        config: dict[str, Any] = {
            "background": self.ground,
            "font": FONT,
            "padding": 12,
            "axis": {**axes, **sizes, "domainColor": self.grid, "tickColor": self.grid, "gridColor": self.grid},
            "legend": {**axes, **sizes},
            "title": {
                "anchor": "start",
                "color": self.ink,
                "fontSize": 13,
                "fontWeight": "normal",
                "subtitleColor": self.soft,
            },
            "view": {"stroke": self.grid},
        }
        heading = alt.TitleParams(title, subtitle=below, fontSize=16, offset=12)
        return chart.properties(
            title=heading, config=config, resolve={"scale": dict.fromkeys(independent, "independent")}
        )


def colour(field: str, codes: dict[str, str], labels: list[str], title: str) -> alt.Color:
    """A colour scale over words, in the order of their codes."""
    scale = alt.Scale(domain=labels, range=list(codes.values()))
    return alt.Color(field, type="nominal", title=title, scale=scale, legend=alt.Legend(symbolType="square"))


def wide(text: str) -> int:
    """About how wide a label is, in pixels."""
    return sum(11 if ord(letter) > 0x2E7F else 7 for letter in text)


def layers(*charts: alt.Chart) -> alt.LayerChart:
    """Charts over each other."""
    return alt.LayerChart(layer=list(charts))
