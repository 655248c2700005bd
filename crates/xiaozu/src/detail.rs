//! What serde and the types of the library say about a wrong value, in both languages.
//!
//! They say it in English only. Their sentences are few, and each is known here by its form; one that is
//! not known is shown as it is.

use serde::de::DeserializeOwned;

use crate::text::Bilingual;

/// A text that cannot be read, from where on, and why.
pub(crate) struct Unread {
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) detail: Bilingual,
}

impl Unread {
    fn at(line: usize, column: usize, detail: &str) -> Self {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let mut detail = in_both_languages(detail);
        if detail.zh == detail.en {
            // Readers of TOML and JSON say what they miss in English only, in too many ways to know.
            "不合 TOML 或 JSON 的语法".clone_into(&mut detail.zh);
        }
        Self { line: count(line), column: count(column), detail }
    }
}

/// What a text in TOML says.
pub(crate) fn from_toml<T: DeserializeOwned>(text: &str) -> Result<T, Unread> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or("");
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        Unread::at(before.matches('\n').count() + 1, column, error.message())
    })
}

/// What a text in JSON says.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Unread> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let said = error.to_string();
        let detail = said.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&said);
        Unread::at(line, column, detail)
    })
}

/// Sentences with `{}` where their parts go, English and Chinese.
const SENTENCES: &[(&str, &str)] = &[
    ("unknown field {}, expected {}", "没有字段 {}，可用：{}"),
    ("unknown field {}, there are no fields", "没有字段 {}"),
    ("missing field {}", "缺少字段 {}"),
    ("duplicate field {}", "字段 {} 重复"),
    ("unknown kind {}", "没有种类 {}"),
    ("unknown variant {}, expected {}", "没有取值 {}，可用：{}"),
    ("invalid type: {}, expected {}", "类型不对：写的是{}，应为{}"),
    ("invalid value: {}, expected {}", "值不对：写的是{}，应为{}"),
    ("invalid length {}, expected {}", "长度不对：{}，应为{}"),
    (
        "{} is not a day of the calendar: {}",
        "{} 不是历法中的日期，请按 YYYY-MM-DD 写 1900-01-01 至 2199-12-31 的日期",
    ),
    ("{} is not a quarter: {}", "{} 不是季度，请写年份和 Q1 至 Q4，如 2021-Q3"),
    ("{} is not a month: {}", "{} 不是月份，请写年份和 01 至 12，如 2021-03"),
    (
        "a key has at least 32 bytes, and this one has {}: take them from a source of random bytes",
        "密钥至少 32 字节，这个只有 {} 字节，请取随机字节",
    ),
    ("{} is no period: {}", "{} 不是时段，请写年份、季度或月份，如 2021、2021-Q3、2021-03"),
    ("{} is no question: ask one of {}", "没有问题 {}，可问：{}"),
    ("{} is none of the eight rights: {}", "{} 不是八项权利之一，可用：{}"),
    ("{} is no kind of duty", "没有应办事项 {}"),
    ("{} is no figure: {}", "没有指标 {}，请写指标名，如 attendance"),
    ("{} is no bearer of duties: {}", "{} 不是责任主体，请写 branch、group/<id>、leader/<id> 或 member/<id>"),
    ("{} is not a language of the library: {}", "{} 不是本库的语言，请写 zh 或 en"),
    ("{} is not an amount: {}", "{} 不是金额，请按元写 0 至 90,071,992,547,409.91，如 3,000.01"),
    (
        "slabs go up: each but the last has a larger `up_to` than the one before, and the last has none",
        "各档由低到高：除末档外都有 `up_to` 且逐档增大，末档没有",
    ),
    ("an id cannot be empty", "id 不能为空"),
    ("an id has at most 64 characters", "id 最多 64 个字"),
    ("an id has no blanks and no control characters", "id 中不能有空格和控制字符"),
    ("a text cannot be empty", "文字不能为空"),
    ("a text has at most 4000 characters", "文字最多 4000 字"),
    ("a text has no control characters", "文字中不能有控制字符"),
    ("{} is no score: {}", "{} 不是分数，请写 0 至 100 的整数"),
    ("a procedure elects 1 to 9 leaders", "一次选举产生 1 至 9 名组长"),
    ("there are more ballots than can be counted, or a group of none", "选票多于可计的数目，或有一组为零张"),
    ("a threshold cannot have the denominator 0", "分母不能为 0"),
    ("a threshold of {} is more than the whole: nobody can reach it", "{} 超过全体，无人能达到"),
    (
        "nobody can have more than the whole: make the threshold not strict",
        "没有人能超过全体，请把 `strict` 改为 false",
    ),
    (
        "a share needs a numerator from 0 to the denominator, and a denominator from 1",
        "比例的分子应在 0 与分母之间，分母至少为 1",
    ),
    (
        "a number is from -1000000000 to 1000000000, with at most three decimal places",
        "数字应在 -1000000000 与 1000000000 之间，最多三位小数",
    ),
    ("expected a number, or `least` and `most`", "应写一个数，或写 `least` 与 `most`"),
    ("expected a number or a label", "应写一个数或一个标签"),
    ("expected rows of numbers", "应写成一行一行的数"),
    ("{} units are too many: at most 16,384", "{} 人太多，最多 16,384 人"),
    ("row {} has {} numbers, and there are {} rows", "第 {} 行有 {} 个数，而共有 {} 行"),
    ("{} decimal places are too many: at most 9", "{} 位小数太多，最多 9 位"),
    ("row {}, column {} is not a finite number", "第 {} 行第 {} 列不是有限的数"),
    (
        "row {}, column {} is too large: at most 2^40 of the smallest decimal place",
        "第 {} 行第 {} 列太大：按最末一位小数计最多 2^40",
    ),
    (
        "the sum of all distances is too large: at most 2^59 of the smallest decimal place",
        "全部距离之和太大：按最末一位小数计最多 2^59",
    ),
    ("row {}, column {} is not 0: nothing is away from itself", "第 {} 行第 {} 列不是 0：自己与自己没有距离"),
    (
        "row {}, column {} is {}, but row {}, column {} is {}: a distance is the same both ways",
        "第 {} 行第 {} 列是 {}，而第 {} 行第 {} 列是 {}：两人之间的距离只有一个",
    ),
    ("expected value", "此处应有值"),
    ("expected ident", "此处应为 true、false 或 null"),
    ("expected `:`", "此处应有 `:`"),
    ("expected `,` or `}`", "此处应有 `,` 或 `}`"),
    ("expected `,` or `]`", "此处应有 `,` 或 `]`"),
    ("trailing comma", "多了一个逗号"),
    ("trailing characters", "结尾之后还有内容"),
    ("invalid escape", "转义写法不对"),
    ("invalid number", "数字写法不对"),
    ("number out of range", "数字过大"),
    ("invalid unicode code point", "没有这个字符"),
    ("lone leading surrogate in hex escape", "转义只写了半个字符"),
    ("unexpected end of hex escape", "转义没有写完"),
    ("control character (\\u0000-\\u001F) found while parsing a string", "文字中有控制字符"),
    ("key must be a string", "键必须是文字"),
    ("recursion limit exceeded", "嵌套过深"),
    ("expected a table", "此处应为表"),
    ("expected a table with `clause` and `value`", "此处应为含 `clause` 和 `value` 的表"),
    (
        "expected a clause, or a table with `clause` and `weight`",
        "此处应为条款，或含 `clause` 和 `weight` 的表",
    ),
    ("expected a threshold, or \"off\"", "此处应为门槛，或 \"off\""),
];

/// What a value is, as serde calls it, and in Chinese.
const THINGS: &[(&str, &str)] = &[
    ("integer {}", "整数 {}"),
    ("floating point {}", "小数 {}"),
    ("boolean {}", "布尔值 {}"),
    ("string {}", "文字 {}"),
    ("null", "空值"),
    ("unit value", "空值"),
    ("map", "对象"),
    ("sequence", "列表"),
    ("a sequence", "列表"),
    ("an id (a text)", "id（文字）"),
    ("a day written {}", "按 {} 写的日期"),
    ("a quarter written {}", "按 YYYY-Q1 至 YYYY-Q4 写的季度"),
    ("a month written {}", "按 {} 写的月份"),
    ("fen, a whole number from {} to {}", "以分计的整数（{} 至 {}）"),
    ("an entry (an object)", "一条记录（对象）"),
    ("a string", "文字"),
    ("a text", "文字"),
    ("a boolean", "true 或 false"),
    ("u32", "不小于 0 的整数"),
    ("i32", "整数"),
    ("i64", "整数"),
    ("u64", "不小于 0 的整数"),
    ("struct {}", "对象"),
    ("one of {}", "{}"),
    ("{} or {}", "{} 或 {}"),
];

/// A sentence in both languages.
pub(crate) fn in_both_languages(english: &str) -> Bilingual {
    let zh = SENTENCES.iter().find_map(|(en, zh)| {
        let parts = parts(english, en)?;
        Some(filled(zh, parts.into_iter().map(thing)))
    });
    Bilingual::new(zh.unwrap_or_else(|| english.to_owned()), english)
}

fn thing(english: &str) -> String {
    let known = THINGS
        .iter()
        .find_map(|(en, zh)| Some(filled(zh, parts(english, en)?.into_iter().map(str::to_owned))));
    known.unwrap_or_else(|| english.to_owned())
}

/// What stands where a form has `{}`; none where the text has another form.
fn parts<'a>(text: &'a str, form: &str) -> Option<Vec<&'a str>> {
    let mut pieces = form.split("{}");
    let mut rest = text.strip_prefix(pieces.next()?)?;
    let mut parts = Vec::new();
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let (part, after) = match pieces.peek() {
            None => (rest.strip_suffix(piece)?, ""),
            Some(_) => rest.split_once(piece)?,
        };
        parts.push(part);
        rest = after;
    }
    rest.is_empty().then_some(parts)
}

fn filled(form: &str, parts: impl Iterator<Item = String>) -> String {
    let mut pieces = form.split("{}");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for (piece, part) in pieces.zip(parts) {
        text += &part;
        text += piece;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zh(english: &str) -> String {
        in_both_languages(english).zh
    }

    #[test]
    fn sentences_are_known_by_their_form() {
        assert_eq!(zh("missing field `place`"), "缺少字段 `place`");
        assert_eq!(
            zh("invalid type: integer `7`, expected an id (a text)"),
            "类型不对：写的是整数 `7`，应为id（文字）"
        );
        assert_eq!(zh("unknown field `a`, expected `b` or `c`"), "没有字段 `a`，可用：`b` 或 `c`");
        assert_eq!(
            zh("`2021-02-29` is not a day of the calendar: write a day"),
            "`2021-02-29` 不是历法中的日期，请按 YYYY-MM-DD 写 1900-01-01 至 2199-12-31 的日期"
        );
        assert_eq!(
            zh(&serde_json::from_value::<crate::Fen>(1.5.into()).unwrap_err().to_string()),
            "类型不对：写的是小数 `1.5`，应为以分计的整数（0 至 9007199254740991）"
        );
        assert_eq!(zh("something new"), "something new");
    }

    /// What the types of the library say has to be known here.
    #[test]
    fn what_the_types_of_the_library_say_is_known() {
        use crate::{Base, Day, Fen, MemberId, Month, Quarter, Share, Slabs, Text, Threshold};
        let long = "x".repeat(5000);
        let said = [
            Day::try_from(chrono::NaiveDate::MAX).unwrap_err().to_string(),
            "x".parse::<Quarter>().unwrap_err().to_string(),
            "x".parse::<Month>().unwrap_err().to_string(),
            "x".parse::<Fen>().unwrap_err().to_string(),
            "x".parse::<crate::Period>().unwrap_err().to_string(),
            "x".parse::<crate::Question>().unwrap_err().to_string(),
            "x".parse::<crate::Right>().unwrap_err().to_string(),
            "x".parse::<crate::DutyKind>().unwrap_err().to_string(),
            "x".parse::<crate::Indicator>().unwrap_err().to_string(),
            "x".parse::<crate::Bearer>().unwrap_err().to_string(),
            "x".parse::<crate::Lang>().unwrap_err().to_string(),
            Slabs::new(Vec::new()).unwrap_err().to_string(),
            MemberId::new("").unwrap_err().to_string(),
            MemberId::new(&long).unwrap_err().to_string(),
            MemberId::new("a b").unwrap_err().to_string(),
            Text::new("").unwrap_err().to_string(),
            Text::new(&long).unwrap_err().to_string(),
            Text::new("\u{7}").unwrap_err().to_string(),
            crate::Seats::try_from(0).unwrap_err().to_string(),
            crate::TooManyBallots.to_string(),
            Threshold::at_least(1, 0, Base::Present).unwrap_err().to_string(),
            Threshold::at_least(6, 5, Base::Present).unwrap_err().to_string(),
            Threshold::more_than(1, 1, Base::Present).unwrap_err().to_string(),
            Share::new(2, 1).unwrap_err().to_string(),
            crate::Score::new(101).unwrap_err().to_string(),
        ];
        for english in said {
            assert_ne!(zh(&english), english);
        }
    }
}
