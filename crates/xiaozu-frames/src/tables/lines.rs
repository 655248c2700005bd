/// Makes a table out of a list of lines: a column's name, what it holds (a [`Shape`](super::Shape), `or null` where it
/// can be null), and how it is got from a row. The comment above a line is what the documentation says of it.
macro_rules! table {
    (
        $(#[doc = $about:literal])+
        $name:ident of $source:ty: |$view:ident| $rows:expr => |$row:ident|
        $(
            $(#[doc = $doc:literal])+
            $column:ident: $shape:ident $(or $null:ident)? = $value:expr;
        )+
    ) => {
        pub(crate) static LAYOUT: $crate::tables::Layout = $crate::tables::Layout::new(
            stringify!($name),
            concat!($($about),+).trim_ascii_start(),
            &[$($crate::tables::Column {
                name: stringify!($column),
                shape: $crate::tables::Shape::$shape,
                nullable: $crate::tables::lines::value!(@nullable $($null)?),
                about: concat!($($doc),+).trim_ascii_start(),
            }),+],
        );

        pub(crate) fn fill($view: &$source) -> Result<Vec<arrow_array::ArrayRef>, $crate::tables::TooLarge> {
            let rows: Vec<_> = $rows.collect();
            Ok(vec![$({
                let values = rows.iter().map(|$row| $crate::tables::lines::value!($value $(, $null)?));
                $crate::tables::kind::$shape::array(values)
                    .map_err($crate::tables::TooLarge::of(&LAYOUT, stringify!($column)))?
            }),+])
        }
    };
}

macro_rules! value {
    (@nullable) => {
        false
    };
    (@nullable null) => {
        true
    };
    ($value:expr) => {
        Some($value)
    };
    ($value:expr, null) => {
        $value
    };
}

pub(crate) use {table, value};
