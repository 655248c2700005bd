//! What would mend it, in words.

use crate::text::{Bilingual, counted};

pub(crate) fn full_members(more: u32) -> Bilingual {
    Bilingual::new(
        format!("再有 {more} 名正式党员"),
        format!("{} in the branch", counted(more, "more full member")),
    )
}

pub(crate) fn members_fewer(fewer: u32) -> Bilingual {
    Bilingual::new(
        format!("转出 {fewer} 名党员，或者分设支部"),
        format!("{} fewer in the branch, or another branch is set up", counted(fewer, "member")),
    )
}

pub(crate) fn seats_filled(more: u32) -> Bilingual {
    Bilingual::new(
        format!("支委会再选 {more} 人"),
        format!("{} on the committee", counted(more, "more member")),
    )
}

pub(crate) fn seats_vacated(fewer: u32) -> Bilingual {
    Bilingual::new(
        format!("支委会减少 {fewer} 人"),
        format!("{} fewer on the committee", counted(fewer, "member")),
    )
}

pub(crate) fn committee_elected() -> Bilingual {
    Bilingual::new("支委会换届选举", "the whole committee is elected")
}
