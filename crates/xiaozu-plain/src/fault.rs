//! What is wrong with an input, as plain data.

use std::fmt::Display;

use crate::told::both;
use serde::Serialize;
use xiaozu::{Bilingual, Clause, CountError, PairPlanFault, PlanFault, RecordError, RulebookError, Seq};
use xiaozu_papers::NoLetter;

/// What is wrong with an input, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fault {
    /// A stable name of the kind of fault.
    pub code: String,
    /// The clause it comes from, where there is one.
    pub clause: Option<Clause>,
    /// The line of the file, from 1, where there is one.
    pub line: Option<usize>,
    /// The entry, where there is one.
    pub entry: Option<Seq>,
    /// The column of the data frame, where there is one.
    pub column: Option<String>,
    /// The row of the data frame, from 0, where there is one.
    pub row: Option<u64>,
    /// What is wrong, in one sentence.
    pub text: Bilingual,
    /// What to do, in one sentence.
    pub remedy: Bilingual,
}

impl Fault {
    /// A fault with its words, nowhere in particular.
    #[must_use]
    pub fn new(code: &str, text: Bilingual, remedy: Bilingual) -> Self {
        Self {
            code: code.to_owned(),
            clause: None,
            line: None,
            entry: None,
            column: None,
            row: None,
            text,
            remedy,
        }
    }

    /// A single value that a type of the library refuses.
    #[must_use]
    pub fn value(error: &dyn Display) -> Self {
        Self::new("value", Bilingual::of_error(error), Bilingual::new("更正这个值", "correct the value"))
    }

    /// Something of a type that has no form in JSON.
    #[must_use]
    pub fn no_data(what: &str) -> Self {
        Self::new(
            "no_data",
            Bilingual::new(format!("{what}不能作为数据读取"), format!("{what} cannot be read as data")),
            Bilingual::new(
                "请给出文字、整数、有限的数、真假值、日期、空值，或由它们组成的列表与对象",
                "give text, whole or finite numbers, booleans, dates, nothing, or lists and objects of them",
            ),
        )
    }

    /// Data nested so deeply that it is no record.
    #[must_use]
    pub fn too_deep() -> Self {
        Self::new(
            "too_deep",
            Bilingual::new("数据嵌套过深", "the data is nested too deeply"),
            Bilingual::new("检查是否有对象包含了自己", "look for an object that contains itself"),
        )
    }

    /// A file that cannot be read or written.
    #[must_use]
    pub fn file(path: &str, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let (code, zh, en) = match error.kind() {
            ErrorKind::NotFound => (
                "file_not_found",
                format!("没有文件 `{path}`，或没有它所在的文件夹"),
                format!("there is no file `{path}`, or no folder for it"),
            ),
            ErrorKind::PermissionDenied => (
                "file_not_permitted",
                format!("没有读写 `{path}` 的权限"),
                format!("reading or writing `{path}` is not permitted"),
            ),
            ErrorKind::IsADirectory => (
                "file_is_folder",
                format!("`{path}` 是文件夹，不是文件"),
                format!("`{path}` is a folder, not a file"),
            ),
            _ => (
                "file_unreadable",
                format!("不能读写 `{path}`：{error}"),
                format!("cannot open `{path}`: {error}"),
            ),
        };
        Self::new(
            code,
            Bilingual::new(zh, en),
            Bilingual::new("核对路径和权限", "check the path and its permissions"),
        )
    }
}

macro_rules! spoken {
    ($($error:ty;)+) => {
        $(impl From<&$error> for Fault {
            fn from(error: &$error) -> Self {
                Self {
                    clause: error.clause(),
                    ..Self::new(error.code(), both(|lang| error.text(lang)), both(|lang| error.remedy(lang)))
                }
            }
        })+
    };
}

spoken! { PlanFault; PairPlanFault; NoLetter; }

impl From<&RecordError> for Fault {
    fn from(error: &RecordError) -> Self {
        Self {
            clause: error.clause(),
            line: error.line(),
            entry: error.entry(),
            ..Self::new(error.code(), both(|lang| error.text(lang)), both(|lang| error.remedy(lang)))
        }
    }
}

impl From<&RulebookError> for Fault {
    fn from(error: &RulebookError) -> Self {
        let line = match error {
            RulebookError::Syntax { line, .. } => Some(*line),
            _ => None,
        };
        Self {
            clause: error.clause().cloned(),
            line,
            ..Self::new(error.code(), both(|lang| error.text(lang)), both(|lang| error.remedy(lang)))
        }
    }
}

impl From<&CountError> for Fault {
    fn from(error: &CountError) -> Self {
        Self {
            clause: Clause::new("1.2a").ok(),
            code: error.code().to_owned(),
            text: error.words(),
            ..Self::value(error)
        }
    }
}
