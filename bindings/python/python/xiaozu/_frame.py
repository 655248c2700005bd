"""What the functions over data frames take."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

__all__ = ["ArrowStream"]


@runtime_checkable
class ArrowStream(Protocol):
    """Anything that speaks the Arrow PyCapsule protocol: a frame of pandas, Polars, pyarrow, DuckDB, or a `Table`."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """The columns as an Arrow C stream."""
