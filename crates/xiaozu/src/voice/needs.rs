//! What would mend it, in words.

use crate::Day;
use crate::text::{Bilingual, counted};

pub(crate) fn problems_entered(day: Day, more: u32) -> Bilingual {
    Bilingual::new(
        format!("{day} 民主建议日的问题再入账 {more} 个"),
        format!("the ledger takes in {} of the suggestion day on {day}", counted(more, "more problem")),
    )
}
