//! The published practice, the national regulations, and rulebooks of organisations that do it another way.

use std::sync::{Arc, OnceLock};

use xiaozu::Rulebook;

/// Most votes win, lots are drawn, applications use nothing up, irregular service counts.
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
"#;

/// Half is a quorum, the votes are counted against those present, there is more time for everything.
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
"#;

pub(crate) fn of(seed: u64) -> Arc<Rulebook> {
    static OTHERS: OnceLock<[Arc<Rulebook>; 2]> = OnceLock::new();
    let read = |text| Arc::new(Rulebook::from_toml(text).unwrap());
    let [line_off, present] = OTHERS.get_or_init(|| [read(LINE_OFF), read(PRESENT)]);
    match seed % 4 {
        0 => line_off.clone(),
        1 => present.clone(),
        3 if seed % 8 == 3 => Rulebook::statutes(),
        _ => Rulebook::source(),
    }
}
