use anyhow::{Context, Result, anyhow, bail};
use lexopt::prelude::*;
use xiaozu::{Day, GroupingPlan, Lang};

pub(crate) const HELP: &str = "\
cargo run --example form_groups -- [BOOK] [OPTIONS]

BOOK             a book in JSON Lines; the unit's book when left out
--as-of DAY      the roster at the end of that day; the last day recorded when left out
--plan FILE      a plan in TOML; `plan.toml` beside this example when left out
--members N      members of the generated roster (5000); 0 for none
--lang zh|en     language of the answer (zh)
";

/// What the command line asks for.
pub(crate) struct Options {
    pub(crate) book: String,
    pub(crate) as_of: Option<Day>,
    pub(crate) plan: GroupingPlan,
    pub(crate) members: u32,
    pub(crate) lang: Lang,
    pub(crate) help: bool,
}

impl Options {
    pub(crate) fn read(mut words: lexopt::Parser) -> Result<Self> {
        let mut options = Self {
            book: concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/books/unit.jsonl").to_owned(),
            as_of: None,
            plan: GroupingPlan::default(),
            members: 5000,
            lang: Lang::Zh,
            help: false,
        };
        let (mut plan, mut books) = (None, 0);
        while let Some(word) = words.next()? {
            match word {
                Long("as-of") => options.as_of = Some(words.value()?.parse()?),
                Long("plan") => plan = Some(words.value()?.string()?),
                Long("members") => options.members = words.value()?.parse()?,
                Long("lang") => options.lang = words.value()?.parse()?,
                Long("help") | Short('h') => options.help = true,
                Value(book) if books == 0 => {
                    options.book = book.string()?;
                    books += 1;
                }
                other => bail!("{}; see --help", other.unexpected()),
            }
        }
        let text = match &plan {
            Some(file) => {
                std::fs::read_to_string(file).with_context(|| format!("`{file}` cannot be read"))?
            }
            None => include_str!("plan.toml").to_owned(),
        };
        options.plan = GroupingPlan::from_toml(&text).map_err(|errors| said(&errors, options.lang))?;
        Ok(options)
    }
}

/// What is wrong with a plan, and what to do.
pub(crate) fn said(errors: &xiaozu::PlanErrors, lang: Lang) -> anyhow::Error {
    let line = |one: &xiaozu::PlanFault| format!("{}\n  → {}", one.text(lang), one.remedy(lang));
    anyhow!(errors.0.iter().map(line).collect::<Vec<_>>().join("\n"))
}
