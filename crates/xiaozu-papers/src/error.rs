use xiaozu::{Bilingual, Clause, Lang, Seq};

/// Why there is no letter of appointment to print.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().0.en)]
pub enum NoLetter {
    /// The entry appoints nobody, does not exist, or was struck.
    NoAppointment {
        /// The entry.
        entry: Seq,
    },
    /// The appointment names no number of a letter.
    NoNumber {
        /// The entry.
        entry: Seq,
    },
}

impl NoLetter {
    /// What is wrong, and what to do.
    fn words(&self) -> (Bilingual, Bilingual) {
        match self {
            Self::NoAppointment { entry } => (
                Bilingual::new(
                    format!("第 {entry} 条不是有效的任命"),
                    format!("entry {entry} appoints nobody, or was struck"),
                ),
                Bilingual::new("写明 `appointed` 记录的序号", "name the number of an `appointed` entry"),
            ),
            Self::NoNumber { entry } => (
                Bilingual::new(
                    format!("第 {entry} 条任命没有委任书编号"),
                    format!("the appointment of entry {entry} has no letter number"),
                ),
                Bilingual::new(
                    "更正该条，重记时写明 `letter`",
                    "strike that entry and record it anew with `letter`",
                ),
            ),
        }
    }

    /// A stable name of the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoAppointment { .. } => "no_appointment",
            Self::NoNumber { .. } => "no_letter_number",
        }
    }

    /// The clause of the practice it comes from.
    #[must_use]
    pub fn clause(&self) -> Option<Clause> {
        Clause::new("3.3a").ok()
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
}
