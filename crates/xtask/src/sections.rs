//! What `cargo xtask peers` measures, and who takes part.

use crate::contest::{Contestant, Section};

const fn ours(name: &'static str, what: &'static str) -> Contestant {
    Contestant { name, ours: true, what, agrees: 'a', part: 1 }
}

const fn peer(name: &'static str, what: &'static str) -> Contestant {
    Contestant { name, ours: false, what, agrees: 'a', part: 1 }
}

/// A contestant whose result nobody else has to share.
const fn alone(agrees: char, contestant: Contestant) -> Contestant {
    Contestant { agrees, ..contestant }
}

const READING: &[Contestant] = &[
    ours("xiaozu", "typed, checked entries"),
    ours("serde", "serde_json, derived internally tagged enum, no flattened field"),
    peer("msgspec", "tagged structs, quick checks, `decode_lines`"),
    peer("json", "`json.loads`, no checks"),
    ours("xiaozu-fold", "entries read, checked and folded into books"),
    ours("xiaozu-judge", "the same and every finding of every branch"),
];

pub(crate) const SECTIONS: &[Section] = &[
    Section {
        name: "short",
        title: "Reading 2,000 branches, 1,044,518 entries of 114 bytes on average, 24 kinds of fact",
        contestants: READING,
    },
    Section {
        name: "full",
        title: "Reading 2,000 branches, 780,518 entries of 142 bytes on average, 22 kinds of fact",
        contestants: READING,
    },
    Section {
        name: "sorted",
        title: "Three years in a row, 8.6 million rows by person and year",
        contestants: &[
            ours("xiaozu", "marks every row, checks the order"),
            ours("loop", "a plain loop in Rust, unchecked"),
            alone('b', ours("bytes", "reading the columns once")),
            peer("numpy", "shift"),
            peer("pandas", "shift"),
            peer("polars", "shift, all threads"),
            peer("duckdb-bits", "a word of years a person, one thread"),
            peer("duckdb-islands", "gaps and islands, one thread"),
        ],
    },
    Section {
        name: "shuffled",
        title: "Three years in a row, 8.6 million rows in any order",
        contestants: &[
            ours("xiaozu", "marks every row"),
            alone('b', ours("bytes", "reading the columns once")),
            peer("polars-sort", "rows packed into one number, sorted, shift, all threads"),
            peer("polars-bits", "a word of years a person, all threads"),
            peer("duckdb-bits", "a word of years a person, one thread"),
        ],
    },
    Section {
        name: "ballots",
        title: "Counting a million ballots on ten candidates for five seats",
        contestants: &[
            ours("xiaozu", "the whole round from packed ballots, every check"),
            ours("loop", "a plain loop in Rust over packed ballots, every check"),
            alone('b', ours("bytes", "reading the packed ballots once")),
            alone('c', peer("polars", "a column a candidate, no checks, all threads")),
            peer("polars-checked", "the same with the check for too many"),
            alone('c', peer("numpy", "a row a candidate, no checks")),
            peer("numpy-checked", "the same with the check for too many"),
            Contestant {
                part: 20,
                ..alone('d', peer("abcvoting", "approval, profile built, 50,000 ballots times 20"))
            },
            Contestant {
                part: 50,
                ..alone('e', peer("pref_voting", "grades, profile built, 20,000 ballots times 50"))
            },
        ],
    },
];
