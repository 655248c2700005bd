use std::fmt::Write;
use std::num::NonZeroUsize;

use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::Int32Type;
use arrow_array::{Array, ArrayRef, Int64Array, LargeStringArray, RecordBatch, StringArray};
use arrow_select::concat::concat_batches;
use expect_test::expect;
use xiaozu::Rulebook;
use xiaozu_synth::Synth;

use super::joined::joined;
use super::{AsOf, BOOK_LAYOUTS, BookTable, Judging, JudgingOptions, Records, Source, judge_many};
use crate::Frame;
use crate::tables::tests::{day, shown};
use crate::tables::{TABLES, Table};

const HEADER: &str = "{\"format\":\"xiaozu\",\"version\":1}\n";

fn synthetic(seed: u64) -> Source {
    let synth = Synth { members: 9, years: 1, ..Synth::default() };
    let book = synth.book_with_meetings(seed, Rulebook::source());
    Source::bytes(format!("synthetic-{seed}"), book.to_json_lines())
}

fn founded(name: &[u8]) -> Vec<u8> {
    let line: &[u8] = br#"{"on":"2019-01-01","by":"rec","kind":"founded","name":""#;
    [HEADER.as_bytes(), line, name, b"\"}\n"].concat()
}

/// Good books, and one of every kind that is not.
fn mixed() -> Vec<Source> {
    let twice =
        [founded("某支部".as_bytes()), founded("某支部".as_bytes())[HEADER.len()..].to_vec()].concat();
    let broken = [founded("某支部".as_bytes()), b"{\"on\":\"2019-01-01\",\nnothing\n".to_vec()].concat();
    vec![
        synthetic(1),
        Source::file("absent", "no/such/book.jsonl"),
        Source::file("folder", "."),
        // 第一连 as GBK has it.
        Source::bytes("gbk", founded(b"\xB5\xDA\xD2\xBB\xC1\xAC")),
        Source::bytes("twice", twice),
        synthetic(2),
        Source::bytes("broken", broken),
        Source::bytes("nothing", ""),
        Source::bytes("header", HEADER),
        synthetic(3),
    ]
}

fn options() -> JudgingOptions {
    JudgingOptions::new(AsOf::Day(day("2019-12-31")))
}

fn whole(table: &BookTable) -> RecordBatch {
    concat_batches(&table.schema, &table.batches).unwrap()
}

fn all_shown(tables: &[BookTable], names: &[&str]) -> String {
    let mut text = String::new();
    for table in tables.iter().filter(|table| names.contains(&table.name)) {
        writeln!(text, "{}\n{}", table.name, shown(&whole(table), 100).trim_end()).unwrap();
    }
    text
}

#[test]
fn a_bad_book_is_rows_and_stops_nothing() {
    let tables = judge_many(mixed(), Rulebook::source(), options()).unwrap();
    let findings = tables.iter().find(|table| table.name == "findings").unwrap();
    assert!(findings.rows() > 10);
    expect![[r#"
        branches
            synthetic-1 | no | 0 | 26318 | 165 | 2019-12-31 | 某支部 | 9 | 1 | 1 | 0 | 23 | 99 | 0
            absent | yes | 1 | – | – | – | – | – | – | – | – | – | – | –
            folder | yes | 1 | – | – | – | – | – | – | – | – | – | – | –
            gbk | yes | 1 | 96 | – | – | – | – | – | – | – | – | – | –
            twice | yes | 1 | 166 | – | – | – | – | – | – | – | – | – | –
            synthetic-2 | no | 0 | 24815 | 157 | 2019-12-31 | 某支部 | 9 | 1 | 1 | 0 | 21 | 99 | 0
            broken | yes | 2 | 127 | – | – | – | – | – | – | – | – | – | –
            nothing | yes | 1 | 0 | – | – | – | – | – | – | – | – | – | –
            header | no | 0 | 32 | 0 | 2019-12-31 | – | 0 | 0 | 0 | 0 | 0 | 0 | 0
            synthetic-3 | no | 0 | 27451 | 171 | 2019-12-31 | 某支部 | 9 | 1 | 1 | 0 | 27 | 100 | 1
        errors
            absent | – | – | file_not_found | – | 没有文件 `no/such/book.jsonl` | there is no file `no/such/book.jsonl` | 核对路径 | check the path
            folder | – | – | file_is_folder | – | `.` 是文件夹，不是文件 | `.` is a folder, not a file | 列出其中的文件 | name the files in it
            gbk | 2 | – | not_utf8 | – | 第 2 行第 56 列：不是 UTF-8 编码 | line 2, column 56: this is not UTF-8 | 以 UTF-8 编码另存（例如原为 GBK） | save the file as UTF-8 (it may be GBK)
            twice | 3 | – | founded_before | 1.1 | 第 3 行（第 2 条）：党支部已经成立 | line 3 (entry 2): the branch is founded already | 一本记录一个支部，另开一本 | one book holds one branch: open another book
            broken | 3 | – | truncated | – | 第 3 行第 19 列：这一行没有写完 | line 3, column 19: the line ends before its entry does | 补全或删去这一行 | complete the line, or take it out
            broken | 4 | – | syntax | – | 第 4 行第 2 列：不是 JSON：此处应为 true、false 或 null | line 4, column 2: this is no JSON: expected ident | 更正写法 | correct the line
            nothing | 1 | – | no_header | – | 第 1 行第 1 列：第一行不是记录簿的表头 | line 1, column 1: the first line is not the header of a book | 首行写 `{"format":"xiaozu","version":1}` | write `{"format":"xiaozu","version":1}` as the first line
    "#]].assert_eq(&all_shown(&tables, &["branches", "errors"]));
}

#[test]
fn threads_and_batches_change_nothing() {
    let all: Vec<&Table> = TABLES.iter().collect();
    let tables = |threads: Option<usize>, batch: usize| {
        let threads = threads.and_then(NonZeroUsize::new);
        let batch = NonZeroUsize::new(batch).unwrap();
        let options = JudgingOptions { threads, batch, tables: all.clone(), ..options() };
        let tables = judge_many(mixed(), Rulebook::source(), options).unwrap();
        tables.iter().map(|table| (table.name, whole(table))).collect::<Vec<_>>()
    };
    let alone = tables(Some(1), 100);
    assert_eq!(alone.len(), TABLES.len() + 2, "findings are asked for once");
    assert!(alone.iter().all(|(_, batch)| batch.num_columns() > 3));
    for threads in [Some(1), Some(2), Some(3), None] {
        for batch in [1, 3, 100] {
            assert!(tables(threads, batch) == alone, "{threads:?} threads, {batch} books a batch");
        }
    }
}

/// The rows of a book are those of its branch, with the name in front.
#[test]
fn the_rows_of_a_book_are_those_of_its_branch() {
    let source = synthetic(4);
    let lines = source.read().unwrap();
    let book = xiaozu::Book::read(&lines.text, Rulebook::source()).unwrap();
    let branch = book.as_of(day("2019-12-31"));
    let options = JudgingOptions { tables: TABLES.iter().collect(), ..options() };
    let tables = judge_many([source.clone()], Rulebook::source(), options).unwrap();
    for table in TABLES {
        let of_branch = table.of(&crate::View::new(&branch, None)).unwrap();
        let of_book = tables.iter().find(|one| one.name == table.layout.name).unwrap();
        assert_eq!(whole(of_book).columns()[1..], *of_branch.columns(), "{}", table.layout.name);
    }
}

#[test]
fn no_books_are_tables_without_rows() {
    let tables = judge_many([], Rulebook::source(), options()).unwrap();
    let names: Vec<_> = tables.iter().map(|table| (table.name, table.rows())).collect();
    assert_eq!(names, [("branches", 0), ("findings", 0), ("errors", 0)]);
    for (table, layout) in [(&tables[0], BOOK_LAYOUTS[0]), (&tables[2], BOOK_LAYOUTS[1])] {
        assert_eq!((table.name, &table.schema), (layout.name, layout.schema()));
    }
}

#[test]
fn a_book_is_judged_on_its_own_last_day() {
    let joined =
        r#"{"on":"2019-03-01","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}"#;
    let late = Source::bytes("late", [&founded("某支部".as_bytes()), joined.as_bytes()].concat());
    let sources =
        [Source::bytes("first", founded("某支部".as_bytes())), late, Source::bytes("empty", HEADER)];
    let options = JudgingOptions::new(AsOf::LastRecorded);
    let tables = judge_many(sources, Rulebook::statutes(), options).unwrap();
    expect![[r#"
        branches
            first | no | 0 | 99 | 1 | 2019-01-01 | 某支部 | 0 | 0 | 0 | 0 | 1 | 0 | 0
            late | no | 0 | 197 | 2 | 2019-03-01 | 某支部 | 1 | 0 | 0 | 0 | 3 | 0 | 2
            empty | no | 0 | 32 | 0 | – | – | 0 | 0 | 0 | 0 | 0 | 0 | 0
    "#]]
    .assert_eq(&all_shown(&tables, &["branches"]));
}

/// Sources are taken a batch at a time: whoever stops asking leaves the rest alone.
#[test]
fn it_stops_between_batches() {
    let taken = std::cell::Cell::new(0);
    let sources = (1..=5).map(|seed| {
        taken.set(seed);
        Source::bytes(seed.to_string(), HEADER)
    });
    let options = JudgingOptions { batch: NonZeroUsize::new(2).unwrap(), ..options() };
    let mut judging = Judging::new(sources, Rulebook::source(), options).unwrap();
    let mut next = || judging.next().map(|judged| (judged.done, judged.tables[0].rows()));
    assert_eq!((next(), taken.get()), (Some((2, 2)), 2));
    assert_eq!((next(), next(), next()), (Some((4, 2)), Some((5, 1)), None));
}

#[test]
fn what_is_too_large_for_one_batch_comes_in_several() {
    let options = JudgingOptions { batch: NonZeroUsize::MIN, ..options() };
    let tables = judge_many([1, 2, 3].map(synthetic), Rulebook::source(), options).unwrap();
    let BookTable { schema, batches, .. } = &tables[1];
    let sizes = |most| joined(schema, batches, most).iter().map(RecordBatch::num_rows).collect::<Vec<_>>();
    let rows: Vec<usize> = batches.iter().map(RecordBatch::num_rows).collect();
    assert_eq!((sizes(0), sizes(usize::MAX)), (rows.clone(), vec![rows.iter().sum()]));
    let two = batches[0].get_array_memory_size() + batches[1].get_array_memory_size();
    assert_eq!(sizes(two), [rows[0] + rows[1], rows[2]]);
}

/// Books whose lines are scattered over a frame in pieces, with and without the line of the format.
#[test]
fn a_frame_of_records_gives_the_tables_of_its_files() {
    let sources = [1, 2, 3].map(synthetic);
    let mut rows: Vec<(i64, String)> = Vec::new();
    let texts =
        sources.each_ref().map(|source| String::from_utf8(source.read().unwrap().text.to_vec()).unwrap());
    let longest = texts.iter().map(|text| text.lines().count()).max().unwrap();
    for place in 0..longest {
        for (name, text) in [30, 10, 20].into_iter().zip(&texts) {
            let line =
                text.lines().nth(place).filter(|line| place > 0 || name == 10 || !line.contains("format"));
            rows.extend(line.map(|line| (name, line.to_owned())));
        }
    }
    let name: Vec<i64> = rows.iter().map(|(name, _)| *name).collect();
    let line: Vec<&str> = rows.iter().map(|(_, line)| line.as_str()).collect();
    let (one, two) = line.split_at(line.len() / 3);
    let mut words = StringDictionaryBuilder::<Int32Type>::new();
    line.iter().for_each(|line| words.append_value(line));
    let pieces: [Vec<ArrayRef>; 3] = [
        vec![Arc::new(StringArray::from(one.to_vec())), Arc::new(StringArray::from(two.to_vec()))],
        vec![Arc::new(LargeStringArray::from(line.clone()))],
        vec![Arc::new(words.finish())],
    ];
    let [thirty, ten, twenty] = &texts;
    let files = [("10", ten), ("30", thirty), ("20", twenty)];
    let files = files.map(|(name, text)| Source::bytes(name, text.as_bytes()));
    let expected = judge_many(files, Rulebook::source(), options()).unwrap();
    for pieces in pieces {
        let books: ArrayRef = Arc::new(Int64Array::from(name.clone()));
        let frame = Frame::from_columns(vec![("unit".into(), vec![books]), ("line".into(), pieces)]).unwrap();
        let books = Records::of(&frame, "unit", "line").unwrap();
        assert_eq!(books.len(), 3);
        let tables = judge_many(books, Rulebook::source(), options()).unwrap();
        for (table, expected) in tables.iter().zip(&expected) {
            assert!(whole(table) == whole(expected), "{}", table.name);
        }
    }
}

#[test]
fn an_error_names_the_line_of_the_book_and_the_row_of_the_frame() {
    let founded = r#"{"on":"2019-01-01","by":"rec","kind":"founded","name":"某支部"}"#;
    let header = HEADER.trim_end();
    let lines = [
        ("a", Some(founded)),
        ("b", Some(header)),
        ("b", Some("nothing")),
        ("a", None),
        ("c", None),
        ("b", Some(founded)),
        ("a", Some(founded)),
        ("b", Some(r#"{"format":"xiaozu","version":2}"#)),
        ("d", Some(r#"{"format":"xiaozu","version":2}"#)),
    ];
    let books: ArrayRef = Arc::new(StringArray::from_iter_values(lines.map(|(book, _)| book)));
    let texts: ArrayRef = Arc::new(StringArray::from_iter(lines.map(|(_, line)| line)));
    let (one, two) = (texts.slice(0, 4), texts.slice(4, 5));
    let frame =
        Frame::from_columns(vec![("book".into(), vec![books]), ("line".into(), vec![one, two])]).unwrap();
    let books = Records::of(&frame, "book", "line").unwrap();
    let tables = judge_many(books, Rulebook::source(), options()).unwrap();
    let found = shown(&whole(&tables[2]), 100);
    let found: Vec<Vec<&str>> = found.lines().map(|row| row.trim().split(" | ").take(4).collect()).collect();
    let expected = [
        ["a", "3", "6", "founded_before"],
        ["b", "2", "2", "syntax"],
        ["b", "4", "7", "field"],
        ["c", "1", "4", "no_header"],
        ["d", "1", "8", "unknown_version"],
    ];
    assert_eq!(found, expected);
    assert_eq!(Records::of(&frame, "branch", "line").unwrap_err().code(), "no_such_column");
    let years: ArrayRef = Arc::new(Int64Array::from(vec![2021]));
    let frame = Frame::from_columns(vec![("book".into(), vec![years.clone()]), ("line".into(), vec![years])])
        .unwrap();
    assert_eq!(Records::of(&frame, "book", "line").unwrap_err().code(), "wrong_column_type");
}
