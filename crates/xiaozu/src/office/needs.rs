//! What would mend it, in words.

use crate::MemberId;
use crate::judgement::Names;
use crate::text::{Bilingual, counted};

pub(crate) fn days_in_office(member: &MemberId, days: i64, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("{who}再任组长 {days} 天，或带入这样的任职经历"),
        format!("{who} leads a group for {}, here or brought along", counted(days, "more day")),
    )
}
