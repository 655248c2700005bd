use crate::Clause;
use crate::detail::in_both_languages;
use crate::text::{Bilingual, Lang};

/// What is wrong with a rulebook.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().0.en)]
#[expect(missing_docs, reason = "the fields are what the sentence of each error names")]
pub enum RulebookError {
    /// Neither TOML nor JSON.
    Syntax { line: usize, column: usize, detail: String },
    /// A format the library does not know.
    Format { found: String },
    /// `extends` names no shipped rulebook.
    UnknownBase { name: String },
    /// A key the format does not have.
    UnknownKey { path: String },
    /// A key that has to be there.
    MissingKey { path: String },
    /// A value of the wrong kind.
    WrongValue { path: String, detail: String },
    /// A number out of range.
    OutOfRange { path: String, value: u32, least: u32, most: u32 },
    /// A parameter that names no clause.
    NoClause { path: String },
    /// A clause that is not in the catalogue.
    UnknownClause { path: String, clause: Clause },
    /// Dated values that overlap or go back.
    Overlap { path: String },
    /// Counts would be published from too few ballots.
    CountsFromTooLow { path: String, clause: Clause, counts_from: u32, min_cell: u32 },
}

/// Everything that is wrong with a rulebook, in the order of the file format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct RulebookErrors(pub Vec<RulebookError>);

impl RulebookError {
    /// A stable name of the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::Format { .. } => "unknown_format",
            Self::UnknownBase { .. } => "unknown_base",
            Self::UnknownKey { .. } => "unknown_key",
            Self::MissingKey { .. } => "missing_key",
            Self::WrongValue { .. } => "wrong_value",
            Self::OutOfRange { .. } => "out_of_range",
            Self::NoClause { .. } => "no_clause",
            Self::UnknownClause { .. } => "unknown_clause",
            Self::Overlap { .. } => "overlap",
            Self::CountsFromTooLow { .. } => "counts_from_too_low",
        }
    }

    /// The clause concerned, where there is one.
    #[must_use]
    pub fn clause(&self) -> Option<&Clause> {
        match self {
            Self::UnknownClause { clause, .. } | Self::CountsFromTooLow { clause, .. } => Some(clause),
            _ => None,
        }
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.words().0.take(lang)
    }

    /// What to do, in one sentence.
    #[must_use]
    pub fn remedy(&self, lang: Lang) -> String {
        self.words().1.take(lang)
    }

    fn words(&self) -> (Bilingual, Bilingual) {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        let (text, (do_zh, do_en)) = match self {
            Self::Syntax { line, column, detail } => (
                say(
                    // The reader of TOML says what it misses in English only, in too many ways to know.
                    match in_both_languages(detail).zh {
                        unknown if unknown == *detail => {
                            format!("第 {line} 行第 {column} 列读不下去：不合 TOML 或 JSON 的语法")
                        }
                        known => format!("第 {line} 行第 {column} 列读不下去：{known}"),
                    },
                    format!("line {line}, column {column}: {detail}"),
                ),
                ("更正写法", "correct the line"),
            ),
            Self::Format { found } => (
                say(format!("规则格式 `{found}` 未知"), format!("the rulebook format `{found}` is unknown")),
                ("写 `format = 1`", "write `format = 1`"),
            ),
            Self::UnknownBase { name } => (
                say(
                    format!("没有名为 `{name}` 的规则可供沿用"),
                    format!("there is no rulebook `{name}` to extend"),
                ),
                ("沿用 `source` 或 `statutes`", "extend `source` or `statutes`"),
            ),
            Self::UnknownKey { path } => (
                say(format!("`{path}` 不是规则格式的一项"), format!("`{path}` is not part of the format")),
                ("核对拼写，或删去", "check the spelling, or leave it out"),
            ),
            Self::MissingKey { path } => (
                say(format!("缺少 `{path}`"), format!("`{path}` is missing")),
                ("补上，或用 `extends` 沿用", "add it, or inherit it with `extends`"),
            ),
            Self::WrongValue { path, detail } => (
                say(
                    format!("`{path}`：{}", in_both_languages(detail).zh),
                    format!("`{path}` has a wrong value: {detail}"),
                ),
                ("按格式更正", "correct the value"),
            ),
            Self::OutOfRange { path, value, least, most } => (
                say(
                    format!("`{path}` 为 {value}，应在 {least} 到 {most} 之间"),
                    format!("`{path}` is {value}, and has to be from {least} to {most}"),
                ),
                ("改到范围以内", "choose a number in the range"),
            ),
            Self::NoClause { path } => (
                say(format!("参数 `{path}` 没有写明条款"), format!("the parameter `{path}` names no clause")),
                ("写明 `clause`", "add `clause`"),
            ),
            Self::UnknownClause { path, clause } => (
                say(
                    format!("`{path}` 引用的条款 `{clause}` 不在目录中"),
                    format!("`{path}` cites the clause `{clause}`, which the catalogue does not have"),
                ),
                (
                    "在 `clauses` 中补上该条款，或更正引用",
                    "add the clause to `clauses`, or correct the citation",
                ),
            ),
            Self::Overlap { path } => (
                say(
                    format!("`{path}` 各值的生效日重叠或倒退"),
                    format!("the dates of the values of `{path}` overlap or go back"),
                ),
                (
                    "首值不写 `from`，以后各值的 `from` 依次递增",
                    "give the first value no `from`, and each later one a later `from`",
                ),
            ),
            Self::CountsFromTooLow { path, counts_from, min_cell, .. } => (
                say(
                    format!(
                        "`{path}` 为 {counts_from}，须大于 `min_cell` {min_cell} 的两倍，否则公布的票数会泄露选票"
                    ),
                    format!(
                        "`{path}` is {counts_from}, and has to be more than twice `min_cell`, {min_cell}: published counts would give votes away"
                    ),
                ),
                ("提高 `counts_from`", "raise `counts_from`"),
            ),
        };
        (text, Bilingual::new(do_zh, do_en))
    }
}
