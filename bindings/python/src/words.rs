//! The words of codes and columns.

use pyo3::prelude::*;
use xiaozu::Lang;

use crate::value::Written;

/// The words of a code, as a label for people: `kind` says what sort of code it is, `lang` is `zh` or `en`.
///
/// The kinds are `duty_kind`, `duty_state`, `rating`, `measure`, `bearer`, `standing`, `seat`, `route`, `how_ended`,
/// `streak`, `account`, `event`, `side`, `move`, for values of tables and pictures; `group`, `value` and `flag` for what
/// is missing, yes and no; `column` for the columns themselves; and `picture` for titles. None where there are no words
/// for it.
///
/// Raises `InvalidValue` for another language.
#[pyfunction]
#[pyo3(signature = (kind, code, lang=None))]
pub(crate) fn words(kind: &str, code: &str, lang: Option<Written<Lang>>) -> Option<String> {
    xiaozu_plain::words(kind, code, lang.map_or_else(Lang::default, |Written(lang)| lang))
}
