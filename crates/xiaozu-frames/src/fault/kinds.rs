use super::{Names, Wanted, faults};

faults! {
    /// What is wrong with a frame, or with what is asked of it.
    ///
    /// `row` counts from 0, as data frames do: the first row under the heads of a spreadsheet is row 0.
    FrameFault {
        /// The frame could not be read.
        [] Unreadable { detail: String } = "unreadable_frame",
            "数据表读不下去：{detail}", "检查数据来源，重新导出后再读",
            "the frame cannot be read: {detail}", "check where it comes from and export it again";

        /// It is no frame at all: a file's path, a lazy frame, one column, rows.
        [] NotAFrame { found: String } = "not_a_frame",
            "`{found}` 不是数据表", "给出 pandas、Polars、pyarrow 或 DuckDB 的数据表，或按列名列出各列的字典；文件先读进来，惰性数据表先 `collect()`，单独一列换成它所在的表",
            "`{found}` is no frame", "give a frame of pandas, Polars, pyarrow or DuckDB, or a dict of columns by name; a file is read first, a lazy frame collected, and one column given with its frame";

        /// There is no such column.
        [column] NoSuchColumn { near: Names as words } = "no_such_column",
            "没有名为 `{column}` 的列", "改用已有的列名，相近的有：{near}",
            "there is no column `{column}`", "name one there is; the nearest: {near}";

        /// Two columns have the name.
        [column] ColumnTwice = "column_twice",
            "名为 `{column}` 的列不止一列", "使列名互不相同",
            "there is more than one column `{column}`", "give the columns different names";

        /// Columns differ in length.
        [column] LengthsDiffer { rows: usize, other: String, other_rows: usize } = "lengths_differ",
            "`{column}` 列有 {rows} 行，`{other}` 列有 {other_rows} 行", "使各列行数相同",
            "column `{column}` has {rows} rows and `{other}` has {other_rows}", "give columns of the same length";

        /// A column has values of several kinds.
        [column, row] MixedColumn { value: String } = "mixed_column",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 与前面的值类型不同", "使一列中的值同为数、文本、日期或是否",
            "column `{column}`, row {row} (counted from 0): `{value}` is of another kind than the values before it", "give a column numbers, texts, days, or yes and no: not several of them";

        /// The column holds something else.
        [column] WrongType { wanted: Wanted as words, found: String } = "wrong_column_type",
            "`{column}` 列应为{wanted}，现为 {found} 类型", "换一列，或先转换类型",
            "column `{column}` should hold {wanted}, and its type is {found}", "name another column, or convert it first";

        /// A cell that has to be filled is empty.
        [column, row] EmptyCell = "empty_cell",
            "`{column}` 列第 {row} 行（从 0 起）是空的", "填上，或去掉这一行",
            "column `{column}`, row {row} (counted from 0) is empty", "fill it in, or leave the row out";

        /// A cell is no year.
        [column, row] NotAYear { value: String } = "not_a_year",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不是年份", "写成 1 至 9999 的整数，如 2021",
            "column `{column}`, row {row} (counted from 0): `{value}` is not a year", "write a whole number from 1 to 9999, as in 2021";

        /// A cell is no month the library knows.
        [column, row] NotAMonth { value: String } = "not_a_month",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不是月份", "写成 1900-01 至 2199-12 之间的月份，如 2021-03",
            "column `{column}`, row {row} (counted from 0): `{value}` is not a month", "write a month from 1900-01 to 2199-12, as in 2021-03";

        /// A cell is neither yes nor no.
        [column, row] NotYesOrNo { value: String } = "not_yes_or_no",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 既不是“是”也不是“否”", "写成布尔值或 0 与 1；若是等次，用 `counting` 列出算数的等次",
            "column `{column}`, row {row} (counted from 0): `{value}` is neither yes nor no", "write booleans, or 0 and 1; if these are ratings, list the ones that count in `counting`";

        /// A column of texts says yes or no in words nobody explained.
        [column] CountingMissing = "counting_missing",
            "`{column}` 列是文本，没有说明哪些值算数", "用 `counting` 列出算数的值，如 [\"优秀\"]",
            "column `{column}` holds texts, and which of them count is not said", "list those that count in `counting`, as in [\"优秀\"]";

        /// A list of ratings that count beside a column of yes and no.
        [column] CountingUnneeded = "counting_unneeded",
            "`{column}` 列的值已是“是”与“否”，不需要 `counting`", "去掉 `counting`，或换成等次所在的列",
            "column `{column}` says yes or no already, and `counting` is given", "leave `counting` out, or name the column of ratings";

        /// No rating counts.
        [column] NothingCounts = "nothing_counts",
            "`{column}` 列的 `counting` 是空的，没有任何等次算数", "至少列出一个等次",
            "`counting` for column `{column}` is empty: no rating counts", "list at least one rating";

        /// A cell is no amount of money.
        [column, row] NotMoney { value: String } = "not_money",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不是金额", "以元为单位写，不为负，最多两位小数，如 5,432.50",
            "column `{column}`, row {row} (counted from 0): `{value}` is not an amount", "write yuan, not negative, with at most two decimals, as in 5,432.50";

        /// A cell is no amount of fen.
        [column, row] NotFen { value: String } = "not_fen",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不是以分为单位的金额", "写成不为负的整数；若以元为单位，请说明单位是元",
            "column `{column}`, row {row} (counted from 0): `{value}` is not an amount in fen", "write a whole number, not negative; if it is yuan, say that the unit is yuan";

        /// A cell is none of the words of its list.
        [column, row] UnknownWord { value: String, known: Names as words } = "unknown_word",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不认识", "用以下之一：{known}",
            "column `{column}`, row {row} (counted from 0): `{value}` is not known", "use one of {known}";

        /// A cell cannot be an id.
        [column, row] NotAnId { value: String } = "not_an_id",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不能作编号或姓名", "不超过 64 个字符，中间没有空白；若是数，应为不超过 19 位的整数",
            "column `{column}`, row {row} (counted from 0): `{value}` cannot be an id or a name", "use at most 64 characters and no blanks inside; numbers are whole, of at most 19 digits";

        /// A cell is no number the library can reckon with.
        [column, row] NotANumber { value: String } = "not_a_number",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不能作数值", "写成 -10 亿至 10 亿之间的数，最多三位小数",
            "column `{column}`, row {row} (counted from 0): `{value}` cannot be a number of an attribute", "write a number from -1000000000 to 1000000000 with at most three decimals";

        /// A cell is too long for a label, or has control characters.
        [column, row] NotALabel { value: String } = "not_a_label",
            "`{column}` 列第 {row} 行（从 0 起）的 `{value}` 不能作标签", "不超过 4000 个字符，没有控制字符",
            "column `{column}`, row {row} (counted from 0): `{value}` cannot be a label", "use at most 4000 characters and no control characters";

        /// Somebody has two rows.
        [column, row] PersonTwice { person: String, first: usize } = "person_twice",
            "`{column}` 列第 {row} 行（从 0 起）的 `{person}` 在第 {first} 行已经出现", "每人只留一行",
            "column `{column}`, row {row} (counted from 0): `{person}` has row {first} already", "keep one row for every person";

        /// A streak of no length, or of too many years.
        [] StreakYears { years: u32, most: u32 } = "streak_years",
            "连续 {years} 年不能作为条件", "写 1 至 {most} 年",
            "{years} years in a row cannot be asked for", "give 1 to {most} years";

        /// More rows than can be counted.
        [] TooManyRows { rows: usize, most: usize } = "too_many_rows",
            "数据表有 {rows} 行，最多 {most} 行", "分几次处理",
            "the frame has {rows} rows, and at most {most} can be taken at once", "split the frame";

        /// A round for nothing.
        [] NoSeats = "no_seats",
            "应选名额为 0", "应选名额至少为 1",
            "there are 0 seats to fill", "give at least 1 seat";

        /// A round among nobody.
        [] NoCandidates = "no_candidates",
            "没有候选人", "至少列出一名候选人",
            "there is no candidate", "name at least one candidate";

        /// A candidate is named twice.
        [] CandidateTwice { candidate: String } = "candidate_twice",
            "候选人 `{candidate}` 出现两次", "每名候选人只列一次",
            "the candidate `{candidate}` is named twice", "name every candidate once";

        /// A candidate's name is no id.
        [] CandidateNotAnId { candidate: String } = "candidate_not_an_id",
            "`{candidate}` 不能作候选人的编号或姓名", "不超过 64 个字符，中间没有空白",
            "`{candidate}` cannot be the id or name of a candidate", "use at most 64 characters and no blanks inside";

        /// A ballot marks somebody who is no candidate.
        [column, row] Stranger { person: String } = "stranger_marked",
            "`{column}` 列第 {row} 行（从 0 起）的 `{person}` 不是候选人", "核对姓名；另选他人请标记为 `write_in` 或“另选”",
            "column `{column}`, row {row} (counted from 0): `{person}` is no candidate", "check the name; somebody written in is marked `write_in`";

        /// A blank ballot that is marked all the same, or a mark without a candidate.
        [column, row] MarkOfNobody = "mark_of_nobody",
            "`{column}` 列第 {row} 行（从 0 起）有标记而没有候选人", "填上候选人；空白票的候选人与标记都留空",
            "column `{column}`, row {row} (counted from 0) has a mark and no candidate", "name the candidate; a blank ballot has neither";

        /// More people present than expected.
        [] MorePresent { present: u32, should_attend: u32 } = "more_present",
            "到会 {present} 人，多于应到会 {should_attend} 人", "核对到会人数与应到会人数",
            "{present} are present and {should_attend} should attend", "check the two numbers";
    }
}

impl std::error::Error for FrameFault {}

impl std::fmt::Display for FrameFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(xiaozu::Lang::En))
    }
}
