//! What the sentences of faults are made of.

use xiaozu::Bilingual;

/// What a column should hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Ids or names: texts or whole numbers.
    Ids,
    /// Calendar years.
    Years,
    /// Yes or no.
    YesNo,
    /// Ratings: texts or whole numbers.
    Ratings,
    /// Months, or days of them.
    Months,
    /// Money in yuan.
    Yuan,
    /// Money in fen.
    Fen,
    /// Words of a list.
    Words,
    /// Marks on a ballot.
    Marks,
    /// Numbers or labels.
    Attributes,
}

impl Wanted {
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::Ids => Bilingual::new("编号或姓名（文本或整数）", "ids or names (texts or whole numbers)"),
            Self::Years => Bilingual::new("年份（如 2021）", "calendar years, as in 2021"),
            Self::YesNo => Bilingual::new("是否（布尔值，或 0 与 1）", "yes or no (booleans, or 0 and 1)"),
            Self::Ratings => Bilingual::new("等次（文本或整数）", "ratings (texts or whole numbers)"),
            Self::Months => Bilingual::new("月份（如 2021-03）或日期", "months, as in 2021-03, or days"),
            Self::Yuan => Bilingual::new("以元为单位的金额", "amounts in yuan"),
            Self::Fen => Bilingual::new("以分为单位的整数金额", "amounts in whole fen"),
            Self::Words => Bilingual::new("文本", "texts"),
            Self::Marks => {
                Bilingual::new("选票标记（1、0、-1，或文本）", "marks on a ballot (1, 0, -1, or texts)")
            }
            Self::Attributes => Bilingual::new("数或文本", "numbers or texts"),
        }
    }
}

/// Names to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names(pub Vec<String>);

impl Names {
    pub(crate) fn words(&self) -> Bilingual {
        if self.0.is_empty() {
            return Bilingual::new("（无）", "(none)");
        }
        let quoted: Vec<Bilingual> =
            self.0.iter().map(|name| Bilingual::new(format!("`{name}`"), format!("`{name}`"))).collect();
        Bilingual::joined(&quoted, "、", ", ")
    }
}

/// A value as the frame has it, short enough for a sentence.
pub(crate) fn shown(value: impl ToString) -> String {
    const MOST: usize = 40;
    let value = value.to_string();
    if value.chars().count() <= MOST {
        return value;
    }
    value.chars().take(MOST).chain(['…']).collect()
}

#[cfg(test)]
pub(crate) trait Sample {
    fn sample() -> Self;
}

#[cfg(test)]
mod samples {
    use super::{Bilingual, Names, Sample, Wanted};

    impl Sample for String {
        fn sample() -> Self {
            "x-1".to_owned()
        }
    }
    impl Sample for usize {
        fn sample() -> Self {
            17
        }
    }
    impl Sample for u32 {
        fn sample() -> Self {
            7
        }
    }
    impl Sample for Wanted {
        fn sample() -> Self {
            Self::Years
        }
    }
    impl Sample for Names {
        fn sample() -> Self {
            Self(vec!["year".to_owned(), "年度".to_owned()])
        }
    }
    impl Sample for Bilingual {
        fn sample() -> Self {
            Self::new("某", "some")
        }
    }
}
