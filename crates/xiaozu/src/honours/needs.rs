//! What would mend it, in words.

use crate::MemberId;
use crate::judgement::Names;
use crate::text::Bilingual;

pub(crate) fn commended(leader: &MemberId, year: i32, names: Names<'_>) -> Bilingual {
    let who = names.member(leader);
    Bilingual::new(format!("{who} {year} 年获表彰"), format!("{who} is commended for {year}"))
}

pub(crate) fn year_commended(year: i32) -> Bilingual {
    Bilingual::new(
        format!("表彰 {year} 年优秀组长，或记录当年不评及理由"),
        format!("leaders are commended for {year}, or \"none\" is recorded with the reason"),
    )
}

pub(crate) fn merit_applied(leader: &MemberId, years: &[i32], names: Names<'_>) -> Bilingual {
    let (who, years) =
        (names.member(leader), years.iter().map(ToString::to_string).collect::<Vec<_>>().join("、"));
    Bilingual::new(
        format!("为{who}申请记功（{years} 年）"),
        format!("the branch applies for merit for {who} on {}", years.replace('、', ", ")),
    )
}
