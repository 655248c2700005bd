//! The guide: every block of code in it runs as a test.

#[doc = include_str!("first-steps.md")]
pub mod first_steps {}

#[doc = include_str!("own-rulebook.md")]
pub mod own_rulebook {}

#[doc = include_str!("forming-groups.md")]
pub mod forming_groups {}

#[doc = include_str!("clauses.md")]
pub mod clauses {}

#[doc = include_str!("record-format.md")]
pub mod record_format {}

#[doc = include_str!("speed.md")]
pub mod speed {}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use crate::Fact;

    /// The page is made from the definitions of the facts; `UPDATE_EXPECT=1 cargo test` writes it anew.
    #[test]
    fn the_record_format_lists_every_fact_as_the_code_defines_it() {
        let mut page = String::from(include_str!("record-format-head.md"));
        for info in Fact::KINDS {
            let text = |doc: &str| doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned();
            writeln!(
                page,
                "\n## `{}` ({})\n\n{}\n\n| field | type | meaning |\n|---|---|---|",
                info.kind,
                info.clauses,
                text(info.doc)
            )
            .unwrap();
            for field in info.fields {
                let optional = if field.optional { ", may be left out" } else { "" };
                let ty: String = field.ty.split_whitespace().collect();
                let ty = ty.strip_prefix("Option<").and_then(|ty| ty.strip_suffix('>')).unwrap_or(&ty);
                let ty = ty.rsplit("::").next().unwrap_or(ty);
                let personal = if field.is_personal() { ", *personal*" } else { "" };
                writeln!(page, "| `{}` | `{ty}`{personal}{optional} | {} |", field.name, text(field.doc))
                    .unwrap();
            }
            let fields = info.example.trim_start_matches('{');
            let line =
                format!("{{\"on\":\"2022-01-17\",\"by\":\"li-wei\",\"kind\":\"{}\",{fields}", info.kind);
            writeln!(page, "\n```json\n{line}\n```").unwrap();
        }
        expect_test::expect_file!["record-format.md"].assert_eq(&page);
    }
}
