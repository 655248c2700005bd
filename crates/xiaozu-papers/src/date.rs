//! Days as documents write them.

use xiaozu::Day;

const DIGITS: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// 二〇二二年一月十七日.
pub(crate) fn chinese(day: Day) -> String {
    let digit = |char: char| char.to_digit(10).and_then(|digit| DIGITS.get(digit as usize).copied());
    let year: String = day.year().to_string().chars().filter_map(digit).collect();
    format!("{year}年{}月{}日", number(day.month()), number(day.day()))
}

/// 1 to 99 in Chinese: 十, 十七, 二十, 三十一.
fn number(number: u32) -> String {
    let digit = |digit: u32| DIGITS.get(digit as usize).copied().unwrap_or_default();
    let tens = match number / 10 {
        0 => String::new(),
        1 => "十".to_owned(),
        tens => format!("{}十", digit(tens)),
    };
    let ones = if number.is_multiple_of(10) { "" } else { digit(number % 10) };
    tens + ones
}

/// 17 January 2022.
pub(crate) fn english(day: Day) -> String {
    let month = (day.month() as usize).checked_sub(1).and_then(|month| MONTHS.get(month));
    format!("{} {} {}", day.day(), month.copied().unwrap_or_default(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_both_languages() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert_eq!(chinese(day("2022-01-17")), "二〇二二年一月十七日");
        assert_eq!(chinese(day("2019-10-20")), "二〇一九年十月二十日");
        assert_eq!(chinese(day("2030-12-31")), "二〇三〇年十二月三十一日");
        assert_eq!(chinese(day("2000-11-10")), "二〇〇〇年十一月十日");
        assert_eq!(english(day("2022-01-17")), "17 January 2022");
        assert_eq!(english(day("2030-12-01")), "1 December 2030");
    }
}
