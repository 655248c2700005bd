"""The base of every value the library hands out or takes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date
from html import escape
from typing import Any, ClassVar, cast

__all__ = ["Value", "plain"]


@dataclass(frozen=True, slots=True)
class Value:
    """A frozen value: compared, hashed and pickled by what is in it, and matched by its class."""

    _tag: ClassVar[str | None] = None
    """The key of the word that tells the variants of a type apart."""
    _json: ClassVar[Mapping[str, str]] = {}
    """How JSON calls fields that Python cannot call so."""
    _left_out: ClassVar[frozenset[str]] = frozenset()
    """Fields that JSON leaves out where they are what they would be without being given."""
    _nested: ClassVar[str | None] = None
    """A field whose own fields JSON writes among those of the value."""

    def to_dict(self) -> dict[str, Any]:
        """The value as plain data, as the library writes it in JSON: days are texts, tuples are lists."""
        out: dict[str, Any] = {}
        if self._tag is not None:
            out[self._tag] = getattr(self, self._tag)
        for field in fields(self):
            value: object = getattr(self, field.name)
            if field.name == self._nested and isinstance(value, Value):
                out.update(value.to_dict())
            elif field.name not in self._left_out or not _is_default(field, value):
                out[self._json.get(field.name, field.name)] = plain(value)
        return out

    def to_json(self) -> str:
        """The value as JSON on one line, with its keys in the order of the alphabet."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    def _repr_html_(self) -> str:
        """The value as a table, for notebooks."""
        rows = [(escape(field.name), _html(getattr(self, field.name))) for field in fields(self)]
        body = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in rows)
        return f"<table><caption>{escape(type(self).__name__)}</caption><tbody>{body}</tbody></table>"


def _is_default(field: Field[Any], value: object) -> bool:
    """Whether the value is what the field would be without being given."""
    if isinstance(value, list):
        value = tuple(cast("list[object]", value))
    if field.default_factory is not MISSING:
        return bool(value == field.default_factory())
    return field.default is not MISSING and bool(value == field.default)


def plain(value: object) -> Any:
    """The value as JSON has it."""
    if isinstance(value, Value):
        return value.to_dict()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(item) for item in cast("Iterable[object]", value)]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in cast("Mapping[object, object]", value).items()}
    return value


def _html(value: object) -> str:
    """The value in a cell of a table."""
    if isinstance(value, Value):
        return value._repr_html_()  # pyright: ignore[reportPrivateUsage]
    if isinstance(value, tuple | list):
        return "<br>".join(_html(item) for item in cast("Iterable[object]", value))
    return "" if value is None else escape(str(value))
