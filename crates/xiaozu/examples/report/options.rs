use std::str::FromStr;

use anyhow::{Result, bail};
use lexopt::prelude::*;
use xiaozu::{Day, Lang, Question};

use crate::sections::Section;

/// What the command line asks for.
pub(crate) struct Options {
    pub(crate) book: String,
    pub(crate) as_of: Option<Day>,
    pub(crate) known_on: Option<Day>,
    pub(crate) rulebook: String,
    pub(crate) lang: Lang,
    pub(crate) section: Option<&'static Section>,
    pub(crate) json: bool,
    pub(crate) why: Option<Question>,
    pub(crate) help: bool,
}

pub(crate) fn help() -> String {
    let questions = Question::FORMS.join("\n                    ");
    let sections = Section::names("\n                    ");
    format!(
        "\
cargo run --example report -- [BOOK] [OPTIONS]

BOOK                a book in JSON Lines; the unit's book when left out
--as-of DAY         judge the branch at the end of that day; the last day recorded when left out
--known-on DAY      only what was recorded by then
--rulebook NAME     source, statutes, or a rulebook file in TOML or JSON
--lang zh|en        language of the report (zh)
--section NAME      one section in full; its name in either language:
                    {sections}
--json              the same judgements as one JSON value
--why QUESTION      one answer with its reasons:
                    {questions}
"
    )
}

impl Options {
    pub(crate) fn read(mut words: lexopt::Parser) -> Result<Self> {
        let mut options = Self {
            book: concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/books/unit.jsonl").to_owned(),
            as_of: None,
            known_on: None,
            rulebook: "source".to_owned(),
            lang: Lang::Zh,
            section: None,
            json: false,
            why: None,
            help: false,
        };
        let mut books = 0;
        while let Some(word) = words.next()? {
            match word {
                Long("as-of") => options.as_of = Some(parsed(&mut words)?),
                Long("known-on") => options.known_on = Some(parsed(&mut words)?),
                Long("rulebook") => options.rulebook = parsed(&mut words)?,
                Long("lang") => options.lang = parsed(&mut words)?,
                Long("section") => options.section = Some(Section::named(&parsed::<String>(&mut words)?)?),
                Long("json") => options.json = true,
                Long("why") => options.why = Some(parsed(&mut words)?),
                Long("help") | Short('h') => options.help = true,
                Value(book) if books == 0 => {
                    books = 1;
                    options.book = book.parse()?;
                }
                other => bail!("{}; --help lists the options", other.unexpected()),
            }
        }
        Ok(options)
    }
}

/// The value after an option. Its own error says what to write.
fn parsed<T: FromStr<Err: std::error::Error + Send + Sync + 'static>>(
    words: &mut lexopt::Parser,
) -> Result<T> {
    Ok(words.value()?.string()?.parse()?)
}
