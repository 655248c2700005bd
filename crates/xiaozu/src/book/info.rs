/// What a kind of fact is, as the record format documents it: produced from the definition of the
/// fact itself, so that it cannot go stale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactInfo {
    /// The value of `kind` in a line.
    pub kind: &'static str,
    /// The clauses of the practice the fact belongs to, joined by commas.
    pub clauses: &'static str,
    /// What it records.
    pub doc: &'static str,
    /// Its fields, in the order they are written.
    pub fields: &'static [FieldInfo],
    /// The fields of an example, as a JSON object.
    pub example: &'static str,
    pub(crate) module: &'static str,
}

impl FactInfo {
    /// The room of the library that defines it.
    ///
    /// ```
    /// use xiaozu::Fact;
    /// let applied = Fact::KINDS.iter().find(|info| info.kind == "applied").unwrap();
    /// assert_eq!((applied.room(), applied.belongs_to("4.1b")), ("election", true));
    /// ```
    #[must_use]
    pub fn room(&self) -> &'static str {
        self.module.split("::").nth(1).unwrap_or_default()
    }

    /// Whether it belongs to a clause.
    #[must_use]
    pub fn belongs_to(&self, clause: &str) -> bool {
        self.clauses.split(", ").any(|own| own == clause)
    }
}

/// One field of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldInfo {
    /// The key in a line.
    pub name: &'static str,
    /// The type, in Rust's terms.
    pub ty: &'static str,
    /// Whether it may be left out.
    pub optional: bool,
    /// What it means.
    pub doc: &'static str,
}

/// Types that say nothing about a person by themselves: numbers, days, words of the format, clauses and
/// categories of the rulebook.
const PLAIN: &[&str] = &[
    "bool",
    "u32",
    "i32",
    "i64",
    "Seq",
    "Day",
    "Quarter",
    "Clause",
    "ExcuseId",
    "Seats",
    "Standing",
    "Departure",
    "Missed",
    "Seat",
    "Route",
    "Rating",
    "Measure",
    "MeritOutcome",
    "Fen",
    "Month",
    "Income",
    "MonthPaid",
    "Grade",
    "GroupDuty",
    "Outcome",
    "Resistance",
    "HowEnded",
    "Score",
    "SessionKind",
    "Setting",
    "SmallKind",
    "Step",
    "AppraisalStep",
    "TestForm",
];

impl FieldInfo {
    /// Whether it holds personal data: an id, or a free text, by itself or in what it lists. Every type does
    /// that is not known to be plain.
    #[must_use]
    pub fn is_personal(&self) -> bool {
        let words = self.ty.split(|c: char| !c.is_ascii_alphanumeric());
        words
            .filter(|word| !matches!(*word, "" | "Option" | "Vec" | "crate"))
            .any(|word| !PLAIN.contains(&word))
    }
}

/// Defines facts: the struct, its reading and writing, and its documentation, in one place.
///
/// `field: Type = "skip"` may be left out of a line, and is where `skip` says so.
macro_rules! facts {
    ($(
        $(#[doc = $doc:literal])+
        $kind:ident: $name:ident cites $clause:literal {
            $( $(#[doc = $field_doc:literal])+ $field:ident: $ty:ty $(= $skip:literal)?, )+
        }
        example $example:literal
    )+) => {$(
        $(#[doc = $doc])+
        ///
        #[doc = concat!("Clause ", $clause, ". In a line: `\"kind\":\"", stringify!($kind), "\"` with `", $example, "`.")]
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])+
                $(
                    #[serde(default, skip_serializing_if = $skip)]
                    #[cfg_attr(feature = "schema", schemars(extend("default" = <$ty as Default>::default())))]
                )?
                pub $field: $ty,
            )+
        }

        impl $name {
            pub(crate) const INFO: $crate::book::FactInfo = $crate::book::FactInfo {
                kind: stringify!($kind),
                clauses: $clause,
                doc: concat!($($doc, "\n"),+),
                fields: &[$($crate::book::FieldInfo {
                    name: stringify!($field),
                    ty: stringify!($ty),
                    optional: [$($skip,)? ""].len() > 1,
                    doc: concat!($($field_doc, "\n"),+),
                }),+],
                example: $example,
                module: module_path!(),
            };
        }
    )+};
}
pub(crate) use facts;
