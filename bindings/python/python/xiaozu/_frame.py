"""What the functions over data frames take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import Any, Protocol, TypeAlias, runtime_checkable

__all__ = ["ArrowStream", "Sources"]


@runtime_checkable
class ArrowStream(Protocol):
    """Anything that speaks the Arrow PyCapsule protocol: a frame of pandas, Polars, pyarrow, DuckDB, or a `Table`."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """The columns as an Arrow C stream."""


Sources: TypeAlias = (
    Iterable[str | PathLike[str] | tuple[str, str | PathLike[str] | bytes]]
    | Mapping[str, str | PathLike[str] | bytes]
    | ArrowStream
    | Mapping[str, Iterable[Any]]
)
"""Books to be judged: paths, pairs of a name and a path or `bytes`, or a mapping of names to these; or a data frame."""
