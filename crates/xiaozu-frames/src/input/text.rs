//! Texts as people type them.

/// Without the blanks around it.
#[inline]
pub(crate) fn trimmed(text: &str) -> &str {
    // No blank begins with one of these bytes: most texts are seen to have none by two of theirs.
    let plain = |byte: u8| byte.is_ascii_graphic() || byte >= 0xE4;
    match text.as_bytes() {
        [first, .., last] if plain(*first) && last.is_ascii_graphic() => text,
        [first, .., third, _, _] if plain(*first) && *third >= 0xE4 => text,
        _ => text.trim(),
    }
}

/// A decimal as its digits say it, exactly.
pub(crate) fn decimal(units: i128, places: i8) -> String {
    let (sign, digits) = (if units < 0 { "-" } else { "" }, units.unsigned_abs().to_string());
    let Ok(places) = usize::try_from(places) else {
        let zeros = "0".repeat(places.unsigned_abs().into());
        return format!("{sign}{digits}{}", if units == 0 { "" } else { &zeros });
    };
    let digits = format!("{digits:0>width$}", width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    let part = part.trim_end_matches('0');
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// A decimal number in units of so many places: `"12.5"` with 2 places is 1250; nothing when it has more places.
pub(crate) fn units(text: &str, places: usize) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let part = part.trim_end_matches('0');
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !figures(whole) || !figures(part) || part.len() > places {
        return None;
    }
    let number: i64 = format!("{whole}{part:0<places$}").parse().ok()?;
    Some(if negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_and_written_exactly() {
        for (text, places, expected) in [
            ("12.5", 2, Some(1250)),
            ("-0.125", 3, Some(-125)),
            ("7", 2, Some(700)),
            ("7.00", 2, Some(700)),
            ("7.001", 2, None),
            ("7.", 2, Some(700)),
            (".5", 2, None),
            ("1e3", 2, None),
            ("--1", 2, None),
            ("", 2, None),
            ("99999999999999999999", 0, None),
        ] {
            assert_eq!(units(text, places), expected, "{text}");
        }
        assert_eq!(decimal(543_250, 2), "5432.5");
        assert_eq!(decimal(-5, 2), "-0.05");
        assert_eq!(decimal(0, 2), "0");
        assert_eq!(decimal(12, -2), "1200");
    }

    #[test]
    fn blanks_around_a_text_do_not_count() {
        assert_eq!(trimmed(" 李伟\u{3000}"), "李伟");
        assert_eq!(trimmed("li wei"), "li wei");
        assert_eq!(trimmed("  "), "");
        for text in
            ["李", "李伟", "a", "ab", "か", "李\u{85}", "é", "𠮷", "a𠮷", "李 a", "李 \t", "李\u{2003}"]
        {
            assert_eq!(trimmed(text), text.trim(), "{text:?}");
        }
    }
}
