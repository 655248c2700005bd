//! A leader's service archive: everything the book says of a leader's service, in one document (3.3a).

mod lines;
#[cfg(test)]
mod tests;
mod work;

pub use lines::{ArchivePerson, CommendationLine, MeritLine, ServiceLine, TermLine, TermState};
pub use work::{Presence, SuggestionLine, TestLine, TrainingLine};

use serde::Serialize;

use crate::branch::Branch;
use crate::review::{MeasureRecord, Review};
use crate::text::Lang;
use crate::{Day, MemberId};

/// The heading of a section of the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// The field of [`ServiceArchive`] it stands over.
    pub key: &'static str,
    zh: &'static str,
    en: &'static str,
}

impl Heading {
    /// The heading in one language.
    #[must_use]
    pub fn text(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

/// Lists every section of the archive once: its field, its lines, its heading, and what gathers it.
macro_rules! sections {
    ($($(#[doc = $doc:literal])+ $name:ident: [$line:ty] = $zh:literal, $en:literal, $gather:expr;)+) => {
        /// A leader's service archive (任职档案) on a date. Every line carries the entry it rests on.
        ///
        /// ```
        /// use xiaozu::{Book, Lang, MemberId, Rulebook, ServiceArchive};
        /// # let text = r#"{"format":"xiaozu","version":1}
        /// # {"on":"2019-01-07","by":"rec","kind":"founded","name":"第一连党支部"}
        /// # {"on":"2019-01-07","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
        /// # {"on":"2019-01-07","by":"rec","kind":"service_brought","member":"li-wei","from":"2016-01-01","until":"2016-12-31","archive":"档2016-03"}
        /// # "#;
        /// # let book = Book::read(text.as_bytes(), Rulebook::source())?;
        /// let archive = book.as_of("2019-12-31".parse()?).archive_of(&"li-wei".parse()?).unwrap();
        /// assert_eq!(archive.service[0].entry.0, 3);
        /// assert_eq!((archive.days_in_office, archive.experience_days), (0, 366));
        /// assert_eq!(ServiceArchive::HEADINGS[0].text(Lang::Zh), "历任党小组长");
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct ServiceArchive {
            /// The date; the day has ended.
            pub as_of: Day,
            /// Whose archive it is.
            pub person: ArchivePerson,
            /// Days in office as a leader of this branch up to the date, it included; each day once.
            pub days_in_office: i64,
            /// Days of experience before the date, as 4.1a counts them: service brought along too.
            pub experience_days: i64,
            $($(#[doc = $doc])+ pub $name: Vec<$line>,)+
        }

        impl ServiceArchive {
            /// The headings of the sections, in their order.
            pub const HEADINGS: &[Heading] =
                &[$(Heading { key: stringify!($name), zh: $zh, en: $en }),+];

            fn gather(branch: &Branch, leader: &MemberId) -> Option<Self> {
                let as_of = branch.as_of();
                Some(Self {
                    as_of,
                    person: ArchivePerson::of(branch.member(leader)?),
                    days_in_office: crate::office::served(&branch.state, leader, as_of.plus_days(1)),
                    experience_days: crate::office::experience(&branch.state, leader, as_of).0,
                    $($name: $gather(branch, leader),)+
                })
            }
        }
    };
}

sections! {
    /// Terms of office, in the order of the entries.
    terms: [TermLine] = "历任党小组长", "Terms as group leader", lines::terms;
    /// Service as a leader elsewhere, in the order of the entries.
    service: [ServiceLine] = "带入的任职经历", "Service brought along", lines::service;
    /// Demonstration and themed trainings on whose lists the person stands, by day.
    trainings: [TrainingLine] = "参加培训", "Trainings", work::trainings;
    /// Tests and exercises on whose lists the person stands, by day.
    tests: [TestLine] = "参加考核", "Tests", work::tests;
    /// Reviews, the earliest quarter first.
    reviews: [Review] = "季度讲评", "Quarterly reviews", lines::reviews;
    /// Measures, in the order they were taken.
    measures: [MeasureRecord] = "提醒、批评、诫勉与撤换", "Measures", lines::measures;
    /// Commendations, those brought along and those revoked since too, in the order of the entries.
    commendations: [CommendationLine] = "年度表彰", "Commendations", lines::commendations;
    /// Suggestions to the branch, a leader's advice among them, in the order of the entries: so many lines, so many.
    suggestions: [SuggestionLine] = "意见建议", "Suggestions", work::suggestions;
    /// Merit applications and what became of them, in order.
    merit: [MeritLine] = "记功申请", "Merit applications", lines::merit;
}

impl Branch {
    /// The service archive of a leader on the date (任职档案, 3.3a); none where nobody has the id. Whoever
    /// never led has an archive with empty sections.
    #[must_use]
    pub fn archive_of(&self, leader: &MemberId) -> Option<ServiceArchive> {
        ServiceArchive::gather(self, leader)
    }
}
