use super::fault::Fault;
use super::{MAX_LINE_BYTES, Seq};
use crate::Clause;
use crate::detail::in_both_languages;
use crate::judgement::{Finding, Names};
use crate::text::{Bilingual, Lang};

/// Why an entry is not taken into a book.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub enum RecordError {
    /// A line that cannot be read.
    Unreadable {
        /// The line, from 1.
        line: usize,
        /// The column, in bytes from 1.
        column: usize,
        /// What is wrong with it.
        problem: Unreadable,
    },
    /// A fact that cannot have happened as recorded.
    Impossible {
        /// The line, where the book is read from a file.
        line: Option<usize>,
        /// The number the entry would have.
        entry: Seq,
        /// Why it is impossible.
        fault: Fault,
    },
    /// An act that breaks a clause, and was not admitted.
    Breach {
        /// The number of the first entry of the step.
        entry: Seq,
        /// The clauses it breaks.
        findings: Vec<Finding>,
    },
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Not UTF-8.
    NotUtf8,
    /// A byte-order mark at the start of the file.
    ByteOrderMark,
    /// More than [`MAX_LINE_BYTES`].
    TooLong,
    /// The first line is not the header of a book.
    NoHeader,
    /// The header names a version this library does not know.
    Version {
        /// The version found.
        found: u64,
    },
    /// The line ends before its object does.
    Truncated,
    /// No JSON.
    Syntax(String),
    /// JSON that is no entry: an unknown or missing field, a number for a name.
    Field(String),
    /// The entry's number is not its place.
    Number {
        /// The number given.
        found: Seq,
        /// The number by place.
        expected: Seq,
    },
}

/// Everything that is wrong with a file, line by line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct ReadErrors(pub Vec<RecordError>);

impl RecordError {
    /// A stable name of the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { problem, .. } => problem.code(),
            Self::Impossible { fault, .. } => fault.code(),
            Self::Breach { .. } => "breach",
        }
    }

    /// The line of the file, where there is one.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Unreadable { line, .. } => Some(*line),
            Self::Impossible { line, .. } => *line,
            Self::Breach { .. } => None,
        }
    }

    /// The number the entry has or would have; a line that cannot be read has none.
    #[must_use]
    pub fn entry(&self) -> Option<Seq> {
        match self {
            Self::Unreadable { .. } => None,
            Self::Impossible { entry, .. } | Self::Breach { entry, .. } => Some(*entry),
        }
    }

    /// The clause, where there is one.
    #[must_use]
    pub fn clause(&self) -> Option<Clause> {
        match self {
            Self::Unreadable { .. } => None,
            Self::Impossible { fault, .. } => fault.clause(),
            Self::Breach { findings, .. } => findings.first().map(|finding| finding.clause.clone()),
        }
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable { line, column, problem } => {
                let what = problem.words().0;
                Bilingual::new(
                    format!("第 {line} 行第 {column} 列：{}", what.zh),
                    format!("line {line}, column {column}: {}", what.en),
                )
                .take(lang)
            }
            Self::Impossible { line, entry, fault } => {
                let at = line.map_or_else(
                    || Bilingual::new(format!("第 {} 条", entry.0), format!("entry {}", entry.0)),
                    |line| {
                        Bilingual::new(
                            format!("第 {line} 行（第 {} 条）", entry.0),
                            format!("line {line} (entry {})", entry.0),
                        )
                    },
                );
                let what = Bilingual::new(fault.text(Lang::Zh), fault.text(Lang::En));
                Bilingual::joined(&[at, what], "：", ": ").take(lang)
            }
            Self::Breach { entry, findings } => {
                let each: Vec<String> = findings
                    .iter()
                    .map(|finding| format!("{} {}", finding.clause, finding.text(Names::ids(), lang)))
                    .collect();
                let what = each.join(Bilingual::new("；", "; ").get(lang));
                Bilingual::new(
                    format!("第 {} 条违反条款：{what}", entry.0),
                    format!("entry {} is a breach: {what}", entry.0),
                )
                .take(lang)
            }
        }
    }

    /// What to do, in one sentence.
    #[must_use]
    pub fn remedy(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable { problem, .. } => problem.words().1.take(lang),
            Self::Impossible { fault, .. } => fault.remedy(lang),
            Self::Breach { .. } => Bilingual::new(
                "如确已发生，用 `admit` 记下来",
                "if it happened all the same, `admit` keeps it",
            )
            .take(lang),
        }
    }
}

impl Unreadable {
    fn code(&self) -> &'static str {
        match self {
            Self::NotUtf8 => "not_utf8",
            Self::ByteOrderMark => "byte_order_mark",
            Self::TooLong => "line_too_long",
            Self::NoHeader => "no_header",
            Self::Version { .. } => "unknown_version",
            Self::Truncated => "truncated",
            Self::Syntax(_) => "syntax",
            Self::Field(_) => "field",
            Self::Number { .. } => "number",
        }
    }

    fn words(&self) -> (Bilingual, Bilingual) {
        let say = |zh: String, en: String, do_zh: &str, do_en: &str| {
            (Bilingual::new(zh, en), Bilingual::new(do_zh, do_en))
        };
        match self {
            Self::NotUtf8 => say(
                "不是 UTF-8 编码".into(),
                "this is not UTF-8".into(),
                "以 UTF-8 编码另存（例如原为 GBK）",
                "save the file as UTF-8 (it may be GBK)",
            ),
            Self::ByteOrderMark => say(
                "文件以字节顺序标记开头".into(),
                "the file starts with a byte-order mark".into(),
                "另存为不带 BOM 的 UTF-8",
                "save the file as UTF-8 without a byte-order mark",
            ),
            Self::TooLong => say(
                format!("一行超过 {MAX_LINE_BYTES} 字节"),
                format!("a line has at most {MAX_LINE_BYTES} bytes"),
                "每行一条记录",
                "write one entry a line",
            ),
            Self::NoHeader => say(
                "第一行不是记录簿的表头".into(),
                "the first line is not the header of a book".into(),
                "首行写 `{\"format\":\"xiaozu\",\"version\":1}`",
                "write `{\"format\":\"xiaozu\",\"version\":1}` as the first line",
            ),
            Self::Version { found } => say(
                format!("记录格式版本 `{found}` 未知"),
                format!("the version `{found}` of the record format is unknown"),
                "用较新版本的库打开",
                "open it with a newer version of the library",
            ),
            Self::Truncated => say(
                "这一行没有写完".into(),
                "the line ends before its entry does".into(),
                "补全或删去这一行",
                "complete the line, or take it out",
            ),
            Self::Syntax(detail) => say(
                format!("不是 JSON：{}", in_both_languages(detail).zh),
                format!("this is no JSON: {detail}"),
                "更正写法",
                "correct the line",
            ),
            Self::Field(detail) => say(
                format!("不是一条记录：{}", in_both_languages(detail).zh),
                format!("this is no entry: {detail}"),
                "对照记录格式更正",
                "correct the field; the record format lists every kind",
            ),
            Self::Number { found, expected } => say(
                format!("序号写作 {}，应为 {}", found.0, expected.0),
                format!("the number is {}, and its place makes it {}", found.0, expected.0),
                "按次序编号，或不写 `seq`",
                "number entries by their place, or leave `seq` out",
            ),
        }
    }
}
