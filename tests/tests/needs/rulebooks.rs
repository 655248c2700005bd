//! The published practice, and rulebooks of organisations that do it another way.

use std::sync::{Arc, OnceLock};

use xiaozu::Rulebook;

/// Most votes win, lots are drawn, applications use nothing up, irregular service counts, branches are small.
const LINE_OFF: &str = r#"
format = 1
extends = "source"
id = "line-off"
name = { zh = "无线", en = "no line" }
[election]
majority = { clause = "1.2d", value = "off" }
max_rounds = { clause = "1.2d", value = 1 }
bar_months = { clause = "3.3e", value = 2 }
[honours]
streak_reset = { clause = "3.3c", value = false }
streak_years = { clause = "3.3c", value = 2 }
[office]
count_irregular = { clause = "4.1a", value = true }
[rules]
branch_most = { clause = "1.1d", weight = "advice" }
[committee]
branch_most = { clause = "1.1d", value = 8 }
"#;

/// Half is a quorum, the votes are counted against those present, there is more time for everything; branches
/// are large, committees small and short.
const PRESENT: &str = r#"
format = 1
extends = "source"
id = "present"
name = { zh = "按实到会", en = "by those present" }
[groups]
placement_days = { clause = "1.1d", value = 7 }
[election]
quorum = { clause = "1.2d", value = { numerator = 1, denominator = 2, strict = false, base = "should_attend" } }
majority = { clause = "1.2d", value = { numerator = 2, denominator = 3, strict = false, base = "present" } }
max_rounds = { clause = "1.2d", value = 5 }
[review]
measure_days = { clause = "3.2b", value = 40 }
admonition_months = { clause = "3.2b", value = 3 }
[honours]
min_service_months = { clause = "3.3b", value = 3 }
[rules]
branch_least = "1.1d"
committee_size = "4.1a"
committee_usual = { clause = "4.1a", weight = "advice" }
committee_term = "4.1a"
[committee]
branch_least = { clause = "1.1d", value = 7 }
committee_from = { clause = "4.1a", value = 1 }
least = { clause = "4.1a", value = 2 }
usual = { clause = "4.1a", value = 2 }
most = { clause = "4.1a", value = 3 }
term_months = { clause = "4.1a", value = 12 }
"#;

pub(crate) fn of(seed: u64) -> Arc<Rulebook> {
    static OTHERS: OnceLock<[Arc<Rulebook>; 2]> = OnceLock::new();
    let read = |text| Arc::new(Rulebook::from_toml(text).unwrap());
    let [line_off, present] = OTHERS.get_or_init(|| [read(LINE_OFF), read(PRESENT)]);
    match seed % 4 {
        0 => line_off.clone(),
        1 => present.clone(),
        _ => Rulebook::source(),
    }
}
