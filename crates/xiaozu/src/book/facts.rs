//! What can be recorded about the book itself.

use crate::book::{Seq, facts};
use crate::text::Text;

facts! {
    /// An earlier entry was wrong: it is struck, both stay readable (更正).
    struck: Struck cites "2.3d" {
        /// The number of the wrong entry.
        entry: Seq,
        /// What was wrong.
        reason: Text,
    }
    example r#"{"entry":17,"reason":"日期记错"}"#
}
