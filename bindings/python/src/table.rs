//! `xiaozu.Table`: columns on their way out, for any data frame library.

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::exceptions::PyKeyError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_identifier;
use pyo3::types::{PyCapsule, PyDict, PyList};
use serde::Serialize;

use crate::cell::cell;
use crate::error::OrRaise;
use crate::value::{Any, Dict, Out, all, named};

/// Rows that a notebook shows.
const SHOWN: usize = 20;

/// A table of columns. It speaks the Arrow PyCapsule protocol: `pandas`, `polars`, `pyarrow` and `duckdb` read it
/// without a copy in between.
///
/// It is iterated by rows, each a dict; `table["name"]` is a column as a list.
#[pyclass(frozen, module = "xiaozu")]
#[derive(Clone)]
pub(crate) struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Table {
    pub(crate) fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        Self { schema, batches }
    }

    pub(crate) fn one(batch: RecordBatch) -> Self {
        Self { schema: batch.schema(), batches: vec![batch] }
    }

    fn column(&self, index: usize, py: Python<'_>) -> PyResult<Vec<Py<PyAny>>> {
        let cells = |batch: &RecordBatch| {
            let column = batch.column(index);
            (0..batch.num_rows()).map(|row| cell(py, column, row)).collect::<Vec<_>>()
        };
        self.batches.iter().flat_map(cells).collect()
    }

    fn rows_from(&self, py: Python<'_>, first: usize, most: usize) -> PyResult<Vec<Py<PyDict>>> {
        let mut left = first;
        let mut rows = Vec::new();
        for batch in &self.batches {
            let here = batch.num_rows();
            for row in left.min(here)..here {
                if rows.len() == most {
                    return Ok(rows);
                }
                let dict = PyDict::new(py);
                for (field, column) in self.schema.fields().iter().zip(batch.columns()) {
                    dict.set_item(field.name(), cell(py, column, row)?)?;
                }
                rows.push(dict.unbind());
            }
            left = left.saturating_sub(here);
        }
        Ok(rows)
    }
}

/// An object of another library, as its own type in the stubs.
macro_rules! foreign {
    ($($name:ident: $module:literal . $class:literal;)+) => {
        $(struct $name<'py>(Bound<'py, PyAny>);

        impl<'py> IntoPyObject<'py> for $name<'py> {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = std::convert::Infallible;
            const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!($module, $class);

            fn into_pyobject(self, _: Python<'py>) -> Result<Bound<'py, PyAny>, Self::Error> {
                Ok(self.0)
            }
        })+
    };
}

foreign! {
    PandasFrame: "pandas"."DataFrame";
    PolarsFrame: "polars"."DataFrame";
    ArrowTable: "pyarrow"."Table";
}

#[pymethods]
impl Table {
    /// The names of the columns.
    #[getter]
    fn columns(&self) -> Vec<&str> {
        self.schema.fields().iter().map(|field| field.name().as_str()).collect()
    }

    /// The columns as lists, by name. Days are `datetime.date`, amounts in yuan `decimal.Decimal`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Dict<'py>> {
        let dict = PyDict::new(py);
        for (index, field) in self.schema.fields().iter().enumerate() {
            dict.set_item(field.name(), PyList::new(py, self.column(index, py)?)?)?;
        }
        Ok(Dict(dict))
    }

    /// The table as a `pandas.DataFrame`; pandas has to be installed.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<PandasFrame<'py>> {
        let py = slf.py();
        let pandas = py.import("pandas")?;
        let made = match py.import("pyarrow") {
            Ok(pyarrow) => pyarrow.getattr("table")?.call1((slf,))?.call_method0("to_pandas")?,
            Err(_) => pandas.getattr("DataFrame")?.call1((slf.get().to_dict(py)?,))?,
        };
        Ok(PandasFrame(made))
    }

    /// The table as a `polars.DataFrame`; Polars has to be installed.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<PolarsFrame<'py>> {
        slf.py().import("polars")?.getattr("DataFrame")?.call1((slf,)).map(PolarsFrame)
    }

    /// The table as a `pyarrow.Table`; pyarrow has to be installed.
    fn to_arrow<'py>(slf: &Bound<'py, Self>) -> PyResult<ArrowTable<'py>> {
        slf.py().import("pyarrow")?.getattr("table")?.call1((slf,)).map(ArrowTable)
    }

    /// The columns as an Arrow C stream, for libraries that read it.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Any<'py>> {
        // The protocol lets a producer pass over what it is asked for.
        let _ = requested_schema;
        let batches = self.batches.clone().into_iter().map(Ok::<_, ArrowError>);
        let reader = RecordBatchIterator::new(batches, self.schema.clone());
        let stream = FFI_ArrowArrayStream::new(Box::new(reader));
        Ok(Any(PyCapsule::new_with_value(py, stream, c"arrow_array_stream")?.into_any()))
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __getitem__(&self, py: Python<'_>, column: &str) -> PyResult<Vec<Py<PyAny>>> {
        let index = self.schema.index_of(column).map_err(|_| PyKeyError::new_err(column.to_owned()))?;
        self.column(index, py)
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, Rows>> {
        let table = slf.clone().unbind();
        Bound::new(slf.py(), Rows { table, next: 0.into() })
    }

    fn __eq__(&self, other: &Self) -> bool {
        let same = |one: &Self, other: &Self| {
            arrow_select::concat::concat_batches(&one.schema, &one.batches).ok()
                == arrow_select::concat::concat_batches(&other.schema, &other.batches).ok()
        };
        self.schema == other.schema && same(self, other)
    }

    fn __repr__(&self) -> String {
        format!("<Table of {} rows: {}>", self.__len__(), self.columns().join(", "))
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        let rows = self.rows_from(py, 0, SHOWN)?;
        let html = py.import("xiaozu._html")?.getattr("table")?;
        html.call1((self.columns(), rows, self.__len__()))?.extract()
    }
}

/// The table of a branch of that name.
pub(crate) fn named_table(py: Python<'_>, name: &str) -> PyResult<&'static xiaozu_frames::Table> {
    xiaozu_frames::Table::named(name).or_raise(py)
}

/// The rows of a table.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Rows {
    table: Py<Table>,
    next: std::sync::atomic::AtomicUsize,
}

#[pymethods]
impl Rows {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Dict<'py>>> {
        let row = self.next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Ok(self.table.get().rows_from(py, row, 1)?.pop().map(|row| Dict(row.into_bound(py))))
    }
}

/// A column of a table, described.
#[derive(Serialize)]
#[serde(rename = "ColumnInfo")]
struct ColumnInfo {
    name: &'static str,
    shape: String,
    nullable: bool,
    about: &'static str,
}

/// A table, described.
#[derive(Serialize)]
#[serde(rename = "TableInfo")]
pub(crate) struct TableInfo {
    name: &'static str,
    about: &'static str,
    columns: Vec<ColumnInfo>,
}

named! { "xiaozu._entry": TableInfo = "TableInfo"; }

/// The tables of a branch (`Branch.table`) and of many books (`judge_many`), with the meaning of every column.
#[pyfunction]
pub(crate) fn tables() -> Vec<Out<TableInfo>> {
    let of_a_branch = xiaozu_frames::TABLES.iter().map(|table| table.layout);
    let column = |column: &xiaozu_frames::Column| ColumnInfo {
        name: column.name,
        shape: format!("{:?}", column.shape).to_lowercase(),
        nullable: column.nullable,
        about: column.about,
    };
    let info = |layout: &'static xiaozu_frames::Layout| TableInfo {
        name: layout.name,
        about: layout.about,
        columns: layout.columns.iter().map(column).collect(),
    };
    all(of_a_branch.chain(xiaozu_frames::BOOK_LAYOUTS.iter().copied()).map(info))
}
