//! What would mend it, in words.

use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{GroupId, MatterId, MatterKind, MemberId};

pub(crate) fn takes_office(member: &MemberId, group: Option<&GroupId>, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    match group {
        Some(group) => {
            let group = names.group(group);
            Bilingual::new(
                format!("{who}出任{group}组长"),
                format!("{who} takes office as leader of {group}"),
            )
        }
        None => Bilingual::new(format!("{who}出任党小组长"), format!("{who} takes office as a leader")),
    }
}

pub(crate) fn answered(matter: &MatterId, kind: MatterKind) -> Bilingual {
    let name = kind.words();
    match kind {
        MatterKind::Support => Bilingual::new(
            format!("书记或副书记就{} {matter} 出面撑腰", name.zh),
            format!("a secretary or deputy answers {} {matter}", name.en),
        ),
        _ => Bilingual::new(format!("答复{} {matter}", name.zh), format!("{} {matter} is answered", name.en)),
    }
}

pub(crate) fn closed(matter: &MatterId) -> Bilingual {
    Bilingual::new(format!("{matter} 解决并销账"), format!("{matter} is closed"))
}
