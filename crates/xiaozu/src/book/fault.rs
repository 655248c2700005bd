use super::{BookFault, Seq};
use crate::appraisal::AppraisalFault;
use crate::branch::BranchFault;
use crate::committee::CommitteeFault;
use crate::development::DevelopmentFault;
use crate::election::ElectionFault;
use crate::honours::HonoursFault;
use crate::learning::LearningFault;
use crate::meeting::MeetingFault;
use crate::money::{DuesFault, FundsFault};
use crate::registers::RegisterFault;
use crate::review::ReviewFault;
use crate::rights::RightsFault;
use crate::text::Bilingual;
use crate::voice::VoiceFault;

/// What is wrong, and what to do.
pub(crate) struct FaultWords {
    pub(crate) code: &'static str,
    pub(crate) clause: &'static str,
    pub(crate) text: Bilingual,
    pub(crate) remedy: Bilingual,
}

macro_rules! rooms {
    ($($(#[doc = $doc:literal])+ $room:ident($fault:ident);)+) => {
        /// Why a fact is impossible: it cannot have happened as recorded. Nothing changes.
        ///
        /// A fact that is possible but breaks a clause is no fault: see [`Finding`](crate::Finding).
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[error("{}", self.words().text.en)]
        pub enum Fault {
            $($(#[doc = $doc])+ $room($fault),)+
            /// A later entry would become impossible.
            BreaksLater {
                /// That entry.
                later: Seq,
                /// Why it would.
                fault: Box<Fault>,
            },
        }

        impl Fault {
            fn words(&self) -> FaultWords {
                match self {
                    $(Self::$room(fault) => fault.words(),)+
                    Self::BreaksLater { later, fault } => breaks_later(*later, fault),
                }
            }

            /// One fault of every kind.
            #[cfg(test)]
            pub(super) fn samples() -> Vec<Self> {
                let mut all: Vec<Self> = Vec::new();
                $(all.extend($fault::samples().into_iter().map(Self::$room));)+
                all.push(Self::BreaksLater { later: Seq(40), fault: Box::new(BookFault::NotFounded.into()) });
                all
            }
        }

        $(impl From<$fault> for Fault {
            fn from(fault: $fault) -> Self {
                Self::$room(fault)
            }
        })+
    };
}

rooms! {
    /// The entry itself cannot be.
    Book(BookFault);
    /// The roster, the committee or the groups are otherwise.
    Branch(BranchFault);
    /// The procedure or the office does not allow it.
    Election(ElectionFault);
    /// There is nothing to review, or to answer.
    Review(ReviewFault);
    /// The honour cannot be given or used so.
    Honours(HonoursFault);
    /// The funds cannot have been so.
    Funds(FundsFault);
    /// The dues cannot have been so.
    Dues(DuesFault);
    /// There is no such matter, or it was answered or closed.
    Rights(RightsFault);
    /// The suggestion day or its ledger is otherwise.
    Voice(VoiceFault);
    /// The session, the test or the help after it cannot be so.
    Meeting(MeetingFault);
    /// The grades of the members' appraisal cannot be so.
    Appraisal(AppraisalFault);
    /// The committee cannot be made up so.
    Committee(CommitteeFault);
    /// The procedure from applicant to full member does not allow it.
    Development(DevelopmentFault);
    /// Learners or pairs are otherwise.
    Learning(LearningFault);
    /// The post or the task group is otherwise.
    Register(RegisterFault);
}

fn breaks_later(later: Seq, fault: &Fault) -> FaultWords {
    let inner = fault.words();
    FaultWords {
        code: "breaks_later",
        clause: inner.clause,
        text: Bilingual::new(
            format!("这样一来第 {later} 条不再成立：{}", inner.text.zh),
            format!("this would make entry {later} impossible: {}", inner.text.en),
        ),
        remedy: Bilingual::new(format!("先更正第 {later} 条"), format!("strike entry {later} first")),
    }
}

/// How whatever has `words` speaks to people and programs: its code, its clause, what is wrong, what to do.
macro_rules! speaks {
    ($name:ident) => {
        impl $name {
            /// A stable name of the kind of fault.
            #[must_use]
            pub fn code(&self) -> &'static str {
                self.words().code
            }

            /// The clause of the practice it comes from, where there is one.
            #[must_use]
            pub fn clause(&self) -> Option<$crate::Clause> {
                $crate::Clause::new(self.words().clause).ok()
            }

            /// What is wrong, in one sentence.
            #[must_use]
            pub fn text(&self, lang: $crate::Lang) -> String {
                self.words().text.take(lang)
            }

            /// What to do, in one sentence.
            #[must_use]
            pub fn remedy(&self, lang: $crate::Lang) -> String {
                self.words().remedy.take(lang)
            }
        }
    };
}
pub(crate) use speaks;

speaks!(Fault);

/// Defines the faults of a room: for each its fields, code and clause (`""`: none), then what is wrong
/// and what to do, in Chinese and in English. `field: Type as words` is shown by the words of its type.
macro_rules! faults {
    (
        $(#[doc = $doc:literal])+
        $name:ident {$(
            $(#[doc = $kind_doc:literal])+
            $kind:ident $({ $($field:ident: $ty:ty $(as $words:ident)?),+ })? = $code:literal, $clause:literal,
                $zh:literal, $do_zh:literal,
                $en:literal, $do_en:literal;
        )+}
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the fields are what the sentence of each fault names")]
        pub enum $name {
            $($(#[doc = $kind_doc])+ $kind $({ $($field: $ty),+ })?,)+
        }

        impl $name {
            #[allow(unused_variables, reason = "a sentence need not name every field")]
            pub(crate) fn words(&self) -> $crate::book::FaultWords {
                match self {$(
                    Self::$kind $({ $($field),+ })? => {
                        let (text_zh, remedy_zh) = {
                            $($($(let $field = $field.$words().zh;)?)+)?
                            (format!($zh), format!($do_zh))
                        };
                        let (text_en, remedy_en) = {
                            $($($(let $field = $field.$words().en;)?)+)?
                            (format!($en), format!($do_en))
                        };
                        $crate::book::FaultWords {
                            code: $code,
                            clause: $clause,
                            text: $crate::text::Bilingual::new(text_zh, text_en),
                            remedy: $crate::text::Bilingual::new(remedy_zh, remedy_en),
                        }
                    }
                )+}
            }

            /// One fault of every kind.
            #[cfg(test)]
            pub(crate) fn samples() -> Vec<Self> {
                vec![$(Self::$kind $({ $($field: $crate::book::Sample::sample()),+ })?),+]
            }
        }
    };
}
pub(crate) use faults;
