"""What the pictures say: the library's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import altair as alt

from xiaozu._xiaozu import words

Lang: TypeAlias = Literal["zh", "en"]
Row: TypeAlias = Mapping[str, Any]


class Words:
    """The library's words in one language."""

    def __init__(self, lang: Lang | None) -> None:
        """In a language; None is the library's own choice."""
        self.lang = lang

    def __call__(self, kind: str, code: str) -> str:
        """The words of a code; what has none, as the text of a book, stands for itself."""
        found = words(kind, code, self.lang)
        return code if found is None else found

    def column(self, code: str) -> str:
        """The name of a column."""
        return self("column", code)

    def all(self, kind: str, codes: Iterable[str]) -> list[str]:
        """The words of several codes."""
        return [self(kind, code) for code in codes]

    def tooltip(self, *columns: str) -> list[alt.Tooltip]:
        """Fields of the same names as columns, with their names in front."""
        return [alt.Tooltip(column, type="nominal", title=self.column(column)) for column in columns]
