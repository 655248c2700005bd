//! What can be wrong with a frame, said in both languages.

mod kinds;
mod said;
#[cfg(test)]
mod tests;

pub use kinds::FrameFault;
pub(crate) use said::shown;
pub use said::{Names, Wanted};

/// The types of the two fields that say where a fault is.
macro_rules! place {
    (column) => {
        String
    };
    (row) => {
        usize
    };
}

macro_rules! column_of {
    () => {
        None
    };
    ($column:ident $(, $row:ident)?) => {
        Some($column.as_str())
    };
}

macro_rules! row_of {
    () => {
        None
    };
    ($column:ident) => {
        None
    };
    ($column:ident, $row:ident) => {
        Some(*$row)
    };
}

/// Defines the faults: for each where it is, its other fields and its code, then what is wrong and what to do, in
/// Chinese and in English. `field: Type as words` is shown by the words of its type.
macro_rules! faults {
    (
        $(#[doc = $doc:literal])+
        $name:ident {$(
            $(#[doc = $kind_doc:literal])+
            [$($place:ident),*] $kind:ident $({ $($field:ident: $ty:ty $(as $words:ident)?),+ })? = $code:literal,
                $zh:literal, $do_zh:literal,
                $en:literal, $do_en:literal;
        )+}
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the fields are what the sentence of each fault names")]
        pub enum $name {
            $($(#[doc = $kind_doc])+ $kind { $($place: $crate::fault::place!($place),)* $($($field: $ty),+)? },)+
        }

        impl $name {
            /// A stable name of the kind of fault.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$kind { .. } => $code,)+
                }
            }

            /// The column it is in, where it is in one.
            #[must_use]
            #[allow(unused_variables, reason = "the row is not asked for")]
            pub fn column(&self) -> Option<&str> {
                match self {
                    $(Self::$kind { $($place,)* .. } => $crate::fault::column_of!($($place),*),)+
                }
            }

            /// The row it is in, where it is in one, counted from 0 as data frames do.
            #[must_use]
            #[allow(unused_variables, reason = "the column is not asked for")]
            pub fn row(&self) -> Option<usize> {
                match self {
                    $(Self::$kind { $($place,)* .. } => $crate::fault::row_of!($($place),*),)+
                }
            }

            /// What is wrong, in one sentence.
            #[must_use]
            pub fn text(&self, lang: xiaozu::Lang) -> String {
                self.words().0.take(lang)
            }

            /// What to do, in one sentence.
            #[must_use]
            pub fn remedy(&self, lang: xiaozu::Lang) -> String {
                self.words().1.take(lang)
            }

            #[allow(unused_variables, reason = "a sentence need not name every field")]
            fn words(&self) -> (xiaozu::Bilingual, xiaozu::Bilingual) {
                match self {$(
                    Self::$kind { $($place,)* $($($field),+)? } => {
                        let (text_zh, remedy_zh) = {
                            $($($(let $field = $field.$words().zh;)?)+)?
                            (format!($zh), format!($do_zh))
                        };
                        let (text_en, remedy_en) = {
                            $($($(let $field = $field.$words().en;)?)+)?
                            (format!($en), format!($do_en))
                        };
                        (xiaozu::Bilingual::new(text_zh, text_en), xiaozu::Bilingual::new(remedy_zh, remedy_en))
                    }
                )+}
            }

            /// One fault of every kind.
            #[cfg(test)]
            pub(crate) fn samples() -> Vec<Self> {
                use $crate::fault::said::Sample;
                vec![$(Self::$kind {
                    $($place: Sample::sample(),)*
                    $($($field: Sample::sample()),+)?
                }),+]
            }
        }
    };
}
pub(crate) use {column_of, faults, place, row_of};
