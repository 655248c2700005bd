//! What can be recorded about commendation and merit.

use serde::{Deserialize, Serialize};

use crate::book::facts;
use crate::text::Text;
use crate::{Day, MemberId};

/// What became of a merit application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MeritOutcome {
    /// The merit award was granted (记功).
    Granted,
    /// The application was declined (未批准).
    Declined,
}

facts! {
    /// A leader is commended as excellent for a calendar year (年度表彰).
    commended: Commended cites "3.3b, 3.3c, 3.3d" {
        /// The leader.
        leader: MemberId,
        /// The calendar year.
        year: i32,
    }
    example r#"{"leader":"li-wei","year":2021}"#

    /// Nobody is commended for a year, with the reason (当年不评).
    none_commended: NoneCommended cites "3.3b" {
        /// The calendar year.
        year: i32,
        /// Why.
        reason: Text,
    }
    example r#"{"year":2021,"reason":"全年集中整改"}"#

    /// A commendation is revoked (撤销表彰).
    commendation_revoked: CommendationRevoked cites "3.3b" {
        /// The leader.
        leader: MemberId,
        /// The calendar year of the commendation.
        year: i32,
        /// Why.
        reason: Text,
    }
    example r#"{"leader":"li-wei","year":2021,"reason":"弄虚作假"}"#

    /// A commendation from another branch is brought along (带入的表彰).
    commendation_brought: CommendationBrought cites "3.3c" {
        /// The member.
        member: MemberId,
        /// The calendar year.
        year: i32,
        /// The archive's reference.
        archive: Text,
    }
    example r#"{"member":"li-wei","year":2018,"archive":"档2018-07"}"#

    /// Service as group leader in another branch is brought along (带入的任职经历), both days included.
    service_brought: ServiceBrought cites "4.1a" {
        /// The member.
        member: MemberId,
        /// The first day in office there.
        from: Day,
        /// The last day in office there.
        until: Day,
        /// The archive's reference.
        archive: Text,
    }
    example r#"{"member":"li-wei","from":"2016-01-10","until":"2018-12-31","archive":"档2016-03"}"#

    /// The branch applies for a merit award for a leader (申请记功).
    merit_applied: MeritApplied cites "3.3c" {
        /// The leader.
        leader: MemberId,
        /// The consecutive excellent years it rests on; where nothing is used up, the last of them is enough.
        years: Vec<i32>,
    }
    example r#"{"leader":"li-wei","years":[2019,2020,2021]}"#

    /// A merit application is decided (记功批复); an application is not yet an award.
    merit_decided: MeritDecided cites "3.3c" {
        /// The leader.
        leader: MemberId,
        /// One of the years the application names.
        year: i32,
        /// `granted`, `declined`.
        outcome: MeritOutcome,
    }
    example r#"{"leader":"li-wei","year":2021,"outcome":"granted"}"#
}
