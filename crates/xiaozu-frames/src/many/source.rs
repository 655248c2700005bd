use std::borrow::Cow;
use std::path::PathBuf;

use xiaozu::Lang;

use super::records::BookRows;

/// A book to be judged: its name in the tables, and where its lines are.
///
/// Names need not differ, but rows of books of one name cannot be told apart.
#[derive(Debug, Clone)]
pub struct Source {
    /// The name.
    pub name: String,
    content: Content,
}

/// Where the lines of a book are.
#[derive(Debug, Clone)]
enum Content {
    Path(PathBuf),
    Bytes(Vec<u8>),
    Rows(BookRows),
}

/// A book as a file has it.
pub(super) struct Lines<'a> {
    pub(super) text: Cow<'a, [u8]>,
    /// Lines in front that the frame does not have.
    added: usize,
    rows: Option<&'a BookRows>,
}

impl Lines<'_> {
    /// The line as the source counts it, and the row of its frame.
    pub(super) fn place(&self, line: usize) -> (usize, Option<usize>) {
        let line = line.saturating_sub(self.added);
        (line, self.rows.and_then(|rows| rows.row(line)))
    }
}

impl Source {
    /// A file of JSON Lines, by its path; it is read when the book's turn comes.
    pub fn file(name: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        Self { name: name.into(), content: Content::Path(path.into()) }
    }

    /// A book in memory, as a file has it.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), content: Content::Bytes(bytes.into()) }
    }

    pub(super) fn rows(name: String, rows: BookRows) -> Self {
        Self { name, content: Content::Rows(rows) }
    }

    pub(super) fn read(&self) -> Result<Lines<'_>, NoFile> {
        let whole = |text| Lines { text, added: 0, rows: None };
        match &self.content {
            Content::Bytes(bytes) => Ok(whole(Cow::Borrowed(bytes))),
            Content::Path(path) => match std::fs::read(path) {
                Ok(bytes) => Ok(whole(Cow::Owned(bytes))),
                Err(error) => Err(NoFile::new(path.display().to_string(), &error)),
            },
            Content::Rows(rows) => match rows.text() {
                Ok((text, added)) => Ok(Lines { text: Cow::Owned(text), added, rows: Some(rows) }),
                Err(error) => Err(NoFile { path: self.name.clone(), why: Why::Other(error.to_string()) }),
            },
        }
    }
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NoFile {
    path: String,
    why: Why,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Why {
    NotFound,
    NotPermitted,
    Folder,
    /// In the words of the system.
    Other(String),
}

impl NoFile {
    fn new(path: String, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let why = match error.kind() {
            ErrorKind::NotFound => Why::NotFound,
            ErrorKind::PermissionDenied => Why::NotPermitted,
            ErrorKind::IsADirectory => Why::Folder,
            _ => Why::Other(error.to_string()),
        };
        Self { path, why }
    }

    pub(super) fn code(&self) -> &'static str {
        match self.why {
            Why::NotFound => "file_not_found",
            Why::NotPermitted => "file_not_permitted",
            Why::Folder => "file_is_folder",
            Why::Other(_) => "file_unreadable",
        }
    }

    pub(super) fn text(&self, lang: Lang) -> String {
        let path = &self.path;
        match (&self.why, lang) {
            (Why::NotFound, Lang::Zh) => format!("没有文件 `{path}`"),
            (Why::NotFound, Lang::En) => format!("there is no file `{path}`"),
            (Why::NotPermitted, Lang::Zh) => format!("没有读取 `{path}` 的权限"),
            (Why::NotPermitted, Lang::En) => format!("reading `{path}` is not permitted"),
            (Why::Folder, Lang::Zh) => format!("`{path}` 是文件夹，不是文件"),
            (Why::Folder, Lang::En) => format!("`{path}` is a folder, not a file"),
            (Why::Other(detail), Lang::Zh) => format!("无法读取 `{path}`：{detail}"),
            (Why::Other(detail), Lang::En) => format!("`{path}` cannot be read: {detail}"),
        }
    }

    pub(super) fn remedy(&self, lang: Lang) -> String {
        match (&self.why, lang) {
            (Why::NotFound, Lang::Zh) => "核对路径",
            (Why::NotFound, Lang::En) => "check the path",
            (Why::NotPermitted, Lang::Zh) => "取得读取权限",
            (Why::NotPermitted, Lang::En) => "get permission to read it",
            (Why::Folder, Lang::Zh) => "列出其中的文件",
            (Why::Folder, Lang::En) => "name the files in it",
            (Why::Other(_), Lang::Zh) => "检查该文件及所在磁盘",
            (Why::Other(_), Lang::En) => "check the file and the disk it is on",
        }
        .into()
    }
}
